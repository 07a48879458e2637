// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/renamedsteps.h"

#include "domain/renamedprogress.h"
#include "domain/renamedrecord.h"
#include "domain/renamedways.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace Cairn {

namespace {

const QLatin1String LearnPrefix("learn:");
constexpr int MostPartNumber = 1'000'000'000;

/** A step to a level of a skill, or a part of one, as its id says. */
struct LearnStep
{
    SkillId skill;
    QString level;
    int part = 0; ///< 0: the whole step
    QString rest; ///< what stands behind the number of the part

    StepId whole() const { return StepId(LearnPrefix + skill.text() + u':' + level); }
    StepId id() const { return part == 0 ? whole() : StepId(whole().text() + u'#' + QString::number(part) + rest); }
};

/** Nothing where the id is that of another step. */
std::optional<LearnStep> learnStepOf(const StepId &step)
{
    const QString &id = step.text();
    const qsizetype colon = id.lastIndexOf(u':');
    if (!id.startsWith(LearnPrefix) || colon < LearnPrefix.size())
        return std::nullopt;
    LearnStep learn;
    learn.skill = SkillId(id.mid(LearnPrefix.size(), colon - LearnPrefix.size()));
    const qsizetype mark = id.indexOf(u'#', colon);
    learn.level = id.mid(colon + 1, mark < 0 ? -1 : mark - colon - 1);
    if (mark >= 0) {
        const qsizetype next = id.indexOf(u'#', mark + 1);
        learn.part = id.mid(mark + 1, next < 0 ? -1 : next - mark - 1).toInt();
        learn.rest = next < 0 ? QString() : id.mid(next);
    }
    if (learn.part < 0 || learn.part > MostPartNumber
        || learn.id() != step) // a number that is none, or written in another way
        return std::nullopt;
    return learn;
}

QDate earlier(const QDate &a, const QDate &b)
{
    return a.isValid() && b.isValid() ? std::min(a, b) : a.isValid() ? a : b;
}

/** Two steps of a baseline that became one; one that never ended, never ends. */
BaselineStep joinedStep(BaselineStep first, const BaselineStep &second)
{
    first.hours += second.hours;
    first.start = earlier(first.start, second.start);
    first.finish = first.finish.isValid() && second.finish.isValid() ? std::max(first.finish, second.finish) : QDate();
    return first;
}

/** Moves what a plan has of steps and gathers the edits of it; the plan itself stays as it is. */
class MovingSteps final
{
public:
    MovingSteps(const PlanState &state, const Catalogue &catalogue)
        : m_state(state)
        , m_catalogue(catalogue)
        , m_ways(catalogue.renamedSkills())
    {
        gatherParts();
        numberParts();
    }

    std::vector<Edit> edits()
    {
        moveRecords();
        moveOwnSteps();
        moveLog();
        moveTimer();
        moveBaseline();
        return std::move(m_edits);
    }

private:
    /** By number; nothing where the part is no more, but something still stands under its id. */
    using Parts = std::map<int, std::optional<StepPart>>;

    /** Where a part goes: from which whole step, to which, and the number it had. */
    using PartWay = std::tuple<StepId, StepId, int>;

    struct Gathered
    {
        StepRecord record;
        QStringList notes;
    };

    std::vector<SkillId> placesFor(const SkillId &skill) const
    {
        if (m_state.ownSkills.contains(skill) || m_ways.stays(skill))
            return {};
        return m_ways.endsFrom(skill);
    }

    /** Where that which stands under a step goes; nothing where it stays. */
    std::vector<StepId> placesFor(const StepId &step) const;
    /** The first of its places; the step itself where it stays. */
    StepId placeOf(const StepId &step) const;
    SkillId placeOf(const SkillId &skill) const;

    void gatherParts();
    void gatherPart(const StepId &step);
    void numberParts();
    void numberParts(const StepId &from, const Parts &parts, const StepId &to);

    StepRecord movedRecord(StepRecord record, const StepId &from, const StepId &to) const;
    void gather(QMap<StepId, Gathered> &all, const StepId &from, const StepId &to) const;
    void moveRecords();
    void moveOwnSteps();
    void moveLog();
    void moveTimer();
    void moveBaseline();
    void moveBaselineSteps(Baseline &baseline) const;
    void moveSessions(Baseline &baseline) const;

    const PlanState &m_state;
    const Catalogue &m_catalogue;
    RenamedWays<SkillId> m_ways;
    QMap<StepId, Parts> m_parts; ///< by the id of the whole step
    std::map<PartWay, int> m_numbers;
    std::vector<Edit> m_edits;
};

std::vector<StepId> MovingSteps::placesFor(const StepId &step) const
{
    std::vector<StepId> places;
    const std::optional<LearnStep> learn = learnStepOf(step);
    if (!learn)
        return places;
    for (const SkillId &skill : placesFor(learn->skill)) {
        LearnStep place = *learn;
        place.skill = skill;
        if (learn->part > 0)
            place.part = m_numbers.at({learn->whole(), place.whole(), learn->part});
        places.push_back(place.id());
    }
    return places;
}

StepId MovingSteps::placeOf(const StepId &step) const
{
    const std::vector<StepId> places = placesFor(step);
    return places.empty() ? step : places.front();
}

SkillId MovingSteps::placeOf(const SkillId &skill) const
{
    const std::vector<SkillId> places = placesFor(skill);
    return places.empty() ? skill : places.front();
}

void MovingSteps::gatherParts()
{
    for (auto record = m_state.steps.constBegin(); record != m_state.steps.constEnd(); ++record) {
        gatherPart(record.key());
        const std::optional<LearnStep> learn = learnStepOf(record.key());
        if (!learn || learn->part > 0)
            continue;
        for (const StepPart &part : record->parts)
            m_parts[record.key()][part.number] = part;
    }
    for (const LoggedHours &logged : m_state.log)
        gatherPart(logged.step);
    if (m_state.timer)
        gatherPart(m_state.timer->step);
    for (const OwnStep &own : m_state.ownSteps)
        std::for_each(own.after.begin(), own.after.end(), [this](const StepId &step) { gatherPart(step); });
    if (!m_state.baseline)
        return;
    for (const BaselineStep &step : m_state.baseline->steps)
        gatherPart(step.id);
    for (const Session &session : m_state.baseline->sessions)
        gatherPart(session.step);
}

void MovingSteps::gatherPart(const StepId &step)
{
    const std::optional<LearnStep> learn = learnStepOf(step);
    if (learn && learn->part > 0)
        m_parts[learn->whole()].try_emplace(learn->part);
}

void MovingSteps::numberParts()
{
    const QMap<StepId, Parts> before = m_parts;
    for (auto parts = before.constBegin(); parts != before.constEnd(); ++parts) {
        for (const StepId &place : placesFor(parts.key()))
            numberParts(parts.key(), *parts, place);
    }
}

void MovingSteps::numberParts(const StepId &from, const Parts &parts, const StepId &to)
{
    Parts &taken = m_parts[to];
    int highest = parts.rbegin()->first;
    if (!taken.empty())
        highest = std::max(highest, taken.rbegin()->first);
    for (const auto &[number, part] : parts) {
        const auto [known, isNew] = taken.try_emplace(number, part);
        // The parts of a step that was split and is joined again are the same.
        const bool keeps = isNew || known->second == part;
        const int now = keeps ? number : ++highest;
        if (!keeps)
            taken.emplace(now, part);
        m_numbers.emplace(PartWay{from, to, number}, now);
    }
}

StepRecord MovingSteps::movedRecord(StepRecord record, const StepId &from, const StepId &to) const
{
    if (record.memory) {
        const std::vector<SkillId> places = placesFor(record.memory->skill);
        const std::optional<LearnStep> learn = learnStepOf(to);
        const bool isOne = learn && std::find(places.begin(), places.end(), learn->skill) != places.end();
        record.memory->skill = isOne ? learn->skill : placeOf(record.memory->skill);
    }
    for (StepPart &part : record.parts) {
        const auto number = m_numbers.find({from, to, part.number});
        if (number != m_numbers.end())
            part.number = number->second;
    }
    return record;
}

void MovingSteps::gather(QMap<StepId, Gathered> &all, const StepId &from, const StepId &to) const
{
    const StepRecord moved = movedRecord(m_state.steps.value(from), from, to);
    const auto known = all.find(to);
    if (known == all.end()) {
        all.insert(to, {moved, moved.note.isEmpty() ? QStringList() : QStringList(moved.note)});
        return;
    }
    known->record = joinedRecord(known->record, moved);
    if (!moved.note.isEmpty() && !known->notes.contains(moved.note))
        known->notes.append(moved.note);
}

void MovingSteps::moveRecords()
{
    QMap<StepId, Gathered> all;
    std::vector<StepId> moving;
    for (auto record = m_state.steps.constBegin(); record != m_state.steps.constEnd(); ++record) {
        if (placesFor(record.key()).empty())
            gather(all, record.key(), record.key());
        else
            moving.push_back(record.key());
    }
    for (const StepId &from : moving) {
        m_edits.push_back(StepEdit{from, m_state.steps.value(from), {}});
        for (const StepId &to : placesFor(from))
            gather(all, from, to);
    }
    for (auto place = all.begin(); place != all.end(); ++place) {
        place->record.note = place->notes.join(QStringLiteral("\n\n"));
        const StepRecord before = m_state.steps.value(place.key());
        if (place->record != before)
            m_edits.push_back(StepEdit{place.key(), before, place->record});
    }
}

void MovingSteps::moveOwnSteps()
{
    for (const OwnStep &own : m_state.ownSteps) {
        OwnStep moved = own;
        moved.skill = placeOf(own.skill);
        std::set<StepId> after;
        bool isAfterMoved = false;
        for (const StepId &step : own.after) {
            const std::vector<StepId> places = placesFor(step);
            after.insert(places.begin(), places.end());
            if (places.empty())
                after.insert(step);
            else
                isAfterMoved = true;
        }
        if (isAfterMoved)
            moved.after.assign(after.begin(), after.end());
        if (moved != own)
            m_edits.push_back(OwnStepEdit{own.id, own, moved});
    }
}

void MovingSteps::moveLog()
{
    for (const LoggedHours &logged : m_state.log) {
        LoggedHours moved = logged;
        moved.step = placeOf(logged.step);
        if (moved != logged)
            m_edits.push_back(LogEdit{logged.id, logged, moved});
    }
}

void MovingSteps::moveTimer()
{
    if (!m_state.timer)
        return;
    RunningTimer moved = *m_state.timer;
    moved.step = placeOf(moved.step);
    if (moved != *m_state.timer)
        m_edits.push_back(TimerEdit{m_state.timer, moved});
}

void MovingSteps::moveBaseline()
{
    if (!m_state.baseline)
        return;
    Baseline moved = *m_state.baseline;
    moved.target = renamedTarget(moved.target, m_catalogue);
    moveBaselineSteps(moved);
    moveSessions(moved);
    if (moved != *m_state.baseline)
        m_edits.push_back(BaselineEdit{m_state.baseline, moved});
}

void MovingSteps::moveBaselineSteps(Baseline &baseline) const
{
    // What stands under its new id already comes first.
    const auto firstMoving =
        std::stable_partition(baseline.steps.begin(), baseline.steps.end(),
                              [this](const BaselineStep &step) { return placeOf(step.id) == step.id; });
    if (firstMoving == baseline.steps.end())
        return;
    QMap<StepId, BaselineStep> byId;
    for (BaselineStep step : baseline.steps) {
        step.id = placeOf(step.id);
        const auto known = byId.find(step.id);
        if (known == byId.end())
            byId.insert(step.id, step);
        else
            *known = joinedStep(*known, step);
    }
    baseline.steps.assign(byId.begin(), byId.end());
}

void MovingSteps::moveSessions(Baseline &baseline) const
{
    const auto stays = [this](const Session &session) { return placeOf(session.step) == session.step; };
    if (std::all_of(baseline.sessions.begin(), baseline.sessions.end(), stays))
        return;
    std::vector<Session> sessions;
    size_t dayBegin = 0;
    for (Session session : baseline.sessions) {
        if (!sessions.empty() && sessions.back().day != session.day)
            dayBegin = sessions.size();
        session.step = placeOf(session.step);
        const auto known = std::find_if(sessions.begin() + static_cast<std::ptrdiff_t>(dayBegin), sessions.end(),
                                        [&session](const Session &each) { return each.step == session.step; });
        if (known == sessions.end())
            sessions.push_back(session);
        else
            known->quarters += session.quarters;
    }
    baseline.sessions = std::move(sessions);
}

} // namespace

std::vector<Edit> renamedSteps(const PlanState &state, const Catalogue &catalogue)
{
    if (catalogue.renamedSkills().empty() && catalogue.renamedRoles().empty())
        return {};
    return MovingSteps(state, catalogue).edits();
}

} // namespace Cairn
