// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/randomsteps.h"
#include "domain/renamedprogress.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Cairn;

namespace {

constexpr int IdCount = 12;
constexpr int MostParts = 3;

SkillId idOf(int number)
{
    return SkillId(QStringLiteral("s_%1").arg(number % IdCount));
}

/** A table as random numbers make it: renames, merges, splits, chains and, for every fourth row, ways back. */
Catalogue catalogueOf(const std::vector<RandomStep> &rows)
{
    CatalogueContents contents;
    for (const RandomStep &row : rows) {
        const int from = row.which % IdCount;
        RenamedSkill renamed{idOf(from), {}};
        for (size_t at = 0; at < row.words.size() && at < MostParts; ++at)
            renamed.to.push_back(row.value % 4 == 0 ? idOf(row.words[at]) : idOf(from + 1 + row.words[at] % MostParts));
        contents.renamedSkills.push_back(renamed);
        contents.renamedRoles.push_back(
            {RoleId(QStringLiteral("r_%1").arg(from)), RoleId(QStringLiteral("r_%1").arg(row.value % IdCount))});
    }
    return Catalogue(contents);
}

PlanState someState(const std::vector<RandomStep> &steps)
{
    PlanState state;
    state.profile.id = LearnerId(QStringLiteral("ana"));
    for (const RandomStep &step : steps)
        apply(state, changeOf(step, state));
    return state;
}

PlanState followed(PlanState state, const Catalogue &catalogue)
{
    apply(state, {state.profile.id, Verb::FollowCatalogue, renamedProgress(state, catalogue)});
    return state;
}

std::vector<SkillId> partsOf(const SkillId &id, const Catalogue &catalogue)
{
    for (const RenamedSkill &row : catalogue.renamedSkills()) {
        if (row.from == id && !row.to.empty())
            return row.to;
    }
    return {};
}

/** Every id that one comes to by one step of the table or more. */
QSet<SkillId> reachedFrom(const SkillId &id, const Catalogue &catalogue)
{
    QSet<SkillId> reached;
    for (qsizetype before = -1; before != reached.size();) {
        before = reached.size();
        QSet<SkillId> next(reached);
        next.insert(id);
        for (const SkillId &each : std::as_const(next)) {
            for (const SkillId &part : partsOf(each, catalogue))
                reached.insert(part);
        }
    }
    return reached;
}

/** The ids under which something of an older one may stand now. */
QSet<SkillId> heirsOf(const SkillId &id, const Catalogue &catalogue)
{
    const QSet<SkillId> reached = reachedFrom(id, catalogue);
    if (reached.isEmpty() || reached.contains(id))
        return {id};
    return reached;
}

template <class Fits>
bool anyOf(const QSet<SkillId> &skills, Fits fits)
{
    return std::any_of(skills.begin(), skills.end(), fits);
}

bool isShown(const Evidence &evidence, const SkillId &skill, const PlanState &state)
{
    return std::any_of(state.evidence.begin(), state.evidence.end(), [&](Evidence each) {
        each.id = evidence.id;
        Evidence wanted = evidence;
        wanted.skill = skill;
        return each == wanted;
    });
}

/** The skill in the id of a learn step or of a part of one; empty for all other steps. */
SkillId skillIn(const StepId &step)
{
    const QStringList pieces = step.text().split(u':');
    return pieces.size() == 3 && pieces[0] == QStringLiteral("learn") ? SkillId(pieces[1]) : SkillId();
}

/** All steps that a plan names anywhere. */
std::vector<StepId> stepsNamedIn(const PlanState &state)
{
    const QList<StepId> records = state.steps.keys();
    std::vector<StepId> named(records.begin(), records.end());
    for (const LoggedHours &logged : state.log)
        named.push_back(logged.step);
    if (state.timer)
        named.push_back(state.timer->step);
    for (const OwnStep &own : state.ownSteps)
        named.insert(named.end(), own.after.begin(), own.after.end());
    if (state.baseline) {
        for (const BaselineStep &step : state.baseline->steps)
            named.push_back(step.id);
        for (const Session &session : state.baseline->sessions)
            named.push_back(session.step);
    }
    return named;
}

/** All skills that stand beside a step, not in its id. */
std::vector<SkillId> skillsOfSteps(const PlanState &state)
{
    std::vector<SkillId> named;
    for (const StepRecord &record : state.steps) {
        if (record.memory)
            named.push_back(record.memory->skill);
    }
    for (const OwnStep &own : state.ownSteps)
        named.push_back(own.skill);
    return named;
}

struct Hours
{
    double logged = 0;
    double planned = 0;
    int quarters = 0;
};

Hours hoursIn(const PlanState &state)
{
    Hours hours;
    for (const LoggedHours &logged : state.log)
        hours.logged += logged.hours;
    if (state.baseline) {
        for (const BaselineStep &step : state.baseline->steps)
            hours.planned += step.hours;
        for (const Session &session : state.baseline->sessions)
            hours.quarters += session.quarters;
    }
    return hours;
}

bool isTold(const QString &note, const StepId &step, const PlanState &state, const Catalogue &catalogue)
{
    const SkillId skill = skillIn(step);
    if (skill.isEmpty())
        return state.recordOf(step).note == note;
    const QSet<SkillId> heirs = heirsOf(skill, catalogue);
    return std::any_of(state.steps.keyValueBegin(), state.steps.keyValueEnd(), [&](const auto &each) {
        return heirs.contains(skillIn(each.first)) && each.second.note.contains(note);
    });
}

} // namespace

using Steps = std::vector<RandomStep>;

/** What holds for every plan and every table of renamed ids. */
class TestRenamedProgressProperties final : public QObject
{
    Q_OBJECT

private slots:
    void noLevelFalls();
    void noWishIsLost();
    void noNoteIsLost();
    void noEvidenceIsLost();
    void noHourIsLostOrDoubled();
    void noWordOnAStepIsLost();
    void oldIdsHoldNothing();
    void onceFollowedThereIsNothingToFollow();
    void takenBackItIsAsBefore();
};

void TestRenamedProgressProperties::noLevelFalls()
{
    QVERIFY(rc::check("no level falls and none rises above the highest", [](const Steps &steps, const Steps &rows) {
        const Catalogue catalogue = catalogueOf(rows);
        const PlanState before = someState(steps);
        const PlanState after = followed(before, catalogue);
        for (auto level = before.levels.constBegin(); level != before.levels.constEnd(); ++level) {
            RC_ASSERT(anyOf(heirsOf(level.key(), catalogue),
                            [&](const SkillId &heir) { return after.levelOf(heir) >= *level; }));
            RC_ASSERT(after.levelOf(level.key()) >= *level || !after.levels.contains(level.key()));
        }
        const auto highest = [](const PlanState &state) {
            const auto place = std::max_element(state.levels.begin(), state.levels.end());
            return place == state.levels.end() ? Level::None : *place;
        };
        RC_ASSERT(highest(after) == highest(before));
    }));
}

void TestRenamedProgressProperties::noWishIsLost()
{
    QVERIFY(rc::check("ratings, wanted levels and names are found again", [](const Steps &steps, const Steps &rows) {
        const Catalogue catalogue = catalogueOf(rows);
        const PlanState before = someState(steps);
        const PlanState after = followed(before, catalogue);
        for (const auto levels : {&PlanState::advisorLevels, &PlanState::wantedLevels}) {
            for (auto level = (before.*levels).constBegin(); level != (before.*levels).constEnd(); ++level)
                RC_ASSERT(anyOf(heirsOf(level.key(), catalogue), [&](const SkillId &heir) {
                    return (after.*levels).contains(heir) && (after.*levels).value(heir) >= *level;
                }));
            for (const Level level : after.*levels)
                RC_ASSERT((before.*levels).values().contains(level));
        }
        RC_ASSERT(after.ownAliases.keys() == before.ownAliases.keys());
        for (auto alias = before.ownAliases.constBegin(); alias != before.ownAliases.constEnd(); ++alias)
            RC_ASSERT(heirsOf(*alias, catalogue).contains(after.ownAliases.value(alias.key())));
        RC_ASSERT(after.consideredRoles.size() <= before.consideredRoles.size());
        RC_ASSERT(after.consideredRoles.empty() == before.consideredRoles.empty());
        RC_ASSERT(after.likings == before.likings && after.adverts == before.adverts);
    }));
}

void TestRenamedProgressProperties::noNoteIsLost()
{
    QVERIFY(rc::check("every note is part of a note", [](const Steps &steps, const Steps &rows) {
        const Catalogue catalogue = catalogueOf(rows);
        const PlanState before = someState(steps);
        const PlanState after = followed(before, catalogue);
        for (auto note = before.notes.constBegin(); note != before.notes.constEnd(); ++note)
            RC_ASSERT(anyOf(heirsOf(note.key(), catalogue),
                            [&](const SkillId &heir) { return after.notes.value(heir).contains(*note); }));
    }));
}

void TestRenamedProgressProperties::noEvidenceIsLost()
{
    QVERIFY(rc::check("every piece of evidence keeps its id and is shown", [](const Steps &steps, const Steps &rows) {
        const Catalogue catalogue = catalogueOf(rows);
        const PlanState before = someState(steps);
        const PlanState after = followed(before, catalogue);
        for (const Evidence &evidence : before.evidence) {
            RC_ASSERT(after.evidence.contains(evidence.id));
            RC_ASSERT(anyOf(heirsOf(evidence.skill, catalogue),
                            [&](const SkillId &heir) { return isShown(evidence, heir, after); }));
        }
        for (auto place = after.evidence.constBegin(); place != after.evidence.constEnd(); ++place)
            RC_ASSERT(place.key() == place->id);
    }));
}

void TestRenamedProgressProperties::noHourIsLostOrDoubled()
{
    QVERIFY(rc::check("as many hours as before", [](const Steps &steps, const Steps &rows) {
        const PlanState before = someState(steps);
        const PlanState after = followed(before, catalogueOf(rows));
        RC_ASSERT(after.log.keys() == before.log.keys());
        const Hours expected = hoursIn(before);
        const Hours hours = hoursIn(after);
        RC_ASSERT(hours.logged == expected.logged); // quarters of an hour: exact
        RC_ASSERT(qAbs(hours.planned - expected.planned) < 1e-6);
        RC_ASSERT(hours.quarters == expected.quarters);
        RC_ASSERT(after.timer.has_value() == before.timer.has_value());
        RC_ASSERT(after.ownSteps.keys() == before.ownSteps.keys());
    }));
}

void TestRenamedProgressProperties::noWordOnAStepIsLost()
{
    QVERIFY(rc::check("every note on a step is part of a note", [](const Steps &steps, const Steps &rows) {
        const Catalogue catalogue = catalogueOf(rows);
        const PlanState before = someState(steps);
        const PlanState after = followed(before, catalogue);
        for (auto record = before.steps.constBegin(); record != before.steps.constEnd(); ++record)
            RC_ASSERT(isTold(record->note, record.key(), after, catalogue));
    }));
}

void TestRenamedProgressProperties::oldIdsHoldNothing()
{
    QVERIFY(rc::check("an id that leads on holds nothing", [](const Steps &steps, const Steps &rows) {
        const Catalogue catalogue = catalogueOf(rows);
        const PlanState after = followed(someState(steps), catalogue);
        for (int number = 0; number < IdCount; ++number) {
            const SkillId id = idOf(number);
            if (heirsOf(id, catalogue).contains(id))
                continue;
            RC_ASSERT(!after.levels.contains(id));
            RC_ASSERT(!after.notes.contains(id));
            RC_ASSERT(!after.advisorLevels.contains(id) && !after.wantedLevels.contains(id));
            RC_ASSERT(!after.ownAliases.values().contains(id));
            RC_ASSERT(after.evidenceCount(id) == 0);
            for (const StepId &step : stepsNamedIn(after))
                RC_ASSERT(skillIn(step) != id);
            for (const SkillId &skill : skillsOfSteps(after))
                RC_ASSERT(skill != id);
        }
    }));
}

void TestRenamedProgressProperties::onceFollowedThereIsNothingToFollow()
{
    QVERIFY(rc::check("no edit the second time", [](const Steps &steps, const Steps &rows) {
        const Catalogue catalogue = catalogueOf(rows);
        RC_ASSERT(renamedProgress(followed(someState(steps), catalogue), catalogue).empty());
    }));
}

void TestRenamedProgressProperties::takenBackItIsAsBefore()
{
    QVERIFY(rc::check("followed, then taken back", [](const Steps &steps, const Steps &rows) {
        const Catalogue catalogue = catalogueOf(rows);
        const PlanState before = someState(steps);
        const PlanChange change{before.profile.id, Verb::FollowCatalogue, renamedProgress(before, catalogue)};
        PlanState state = before;
        apply(state, change);
        RC_ASSERT(change.edits.empty() == (state == before));
        apply(state, reversed(change));
        RC_ASSERT(state == before);
    }));
}

QTEST_GUILESS_MAIN(TestRenamedProgressProperties)
#include "tst_renamedprogressproperties.moc"
