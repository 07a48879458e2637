// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/renamedprogress.h"

#include "domain/renamedsteps.h"
#include "domain/renamedways.h"
#include "domain/renamedwishes.h"

#include <QStringList>
#include <QUuid>

#include <algorithm>

namespace Cairn {

namespace {

/** The id of a piece of evidence for a further part of its skill: the same whenever it is asked for. */
EvidenceId idForPart(const EvidenceId &whole, const SkillId &part)
{
    constexpr QUuid NameSpace(0xf58084e5, 0xbfa4, 0x4f04, 0xb3, 0x76, 0xc3, 0xb6, 0xa9, 0x0f, 0x6d, 0x11);
    const QUuid id = QUuid::createUuidV5(NameSpace, whole.text() + u' ' + part.text());
    return EvidenceId(id.toString(QUuid::WithoutBraces));
}

/** Moves one plan's progress from skill to skill and gathers the edits of it; the plan itself stays as it is. */
class Moving final
{
public:
    Moving(const PlanState &state, const RenamedWays<SkillId> &ways) : m_state(state), m_ways(ways) {}

    std::vector<Edit> edits()
    {
        moveLevels();
        moveNotes();
        moveEvidence();
        return std::move(m_edits);
    }

private:
    /** Where that which stands under a skill goes; nothing where it stays. */
    std::vector<SkillId> placesFor(const SkillId &skill) const
    {
        if (m_state.ownSkills.contains(skill) || m_ways.stays(skill))
            return {};
        return m_ways.endsFrom(skill);
    }

    void moveLevels();
    void moveNotes();
    void moveEvidence();
    void addCopy(Evidence copy);

    const PlanState &m_state;
    const RenamedWays<SkillId> &m_ways;
    std::vector<Edit> m_edits;
};

void Moving::moveLevels()
{
    QMap<SkillId, Level> highest;
    for (auto old = m_state.levels.constBegin(); old != m_state.levels.constEnd(); ++old) {
        const std::vector<SkillId> places = placesFor(old.key());
        if (places.empty())
            continue;
        m_edits.push_back(LevelEdit{old.key(), *old, Level::None});
        for (const SkillId &place : places)
            highest.insert(place, std::max(highest.value(place, m_state.levelOf(place)), *old));
    }
    for (auto place = highest.constBegin(); place != highest.constEnd(); ++place) {
        const Level before = m_state.levelOf(place.key());
        if (*place != before)
            m_edits.push_back(LevelEdit{place.key(), before, *place});
    }
}

void Moving::moveNotes()
{
    QMap<SkillId, QStringList> joined;
    for (auto old = m_state.notes.constBegin(); old != m_state.notes.constEnd(); ++old) {
        const std::vector<SkillId> places = placesFor(old.key());
        if (places.empty())
            continue;
        m_edits.push_back(NoteEdit{old.key(), *old, {}});
        for (const SkillId &place : places) {
            QStringList &notes = joined[place];
            if (notes.isEmpty() && m_state.notes.contains(place))
                notes.append(m_state.notes.value(place));
            if (!notes.contains(*old)) // the parts of a split that is joined again have the same note
                notes.append(*old);
        }
    }
    for (auto place = joined.constBegin(); place != joined.constEnd(); ++place) {
        const QString before = m_state.notes.value(place.key());
        const QString after = place->join(QStringLiteral("\n\n"));
        if (after != before)
            m_edits.push_back(NoteEdit{place.key(), before, after});
    }
}

void Moving::moveEvidence()
{
    for (const Evidence &evidence : m_state.evidence) {
        const std::vector<SkillId> places = placesFor(evidence.skill);
        for (size_t at = 0; at < places.size(); ++at) {
            Evidence moved = evidence;
            moved.skill = places[at];
            if (at == 0)
                m_edits.push_back(EvidenceEdit{evidence.id, evidence, moved});
            else
                addCopy(std::move(moved));
        }
    }
}

void Moving::addCopy(Evidence copy)
{
    const auto isTaken = [this, &copy] {
        const auto known = m_state.evidence.constFind(copy.id);
        return known != m_state.evidence.constEnd() && *known != copy;
    };
    do
        copy.id = idForPart(copy.id, copy.skill);
    while (isTaken());
    if (!m_state.evidence.contains(copy.id))
        m_edits.push_back(EvidenceEdit{copy.id, std::nullopt, copy});
}

} // namespace

std::vector<Edit> renamedProgress(const PlanState &state, const Catalogue &catalogue)
{
    std::vector<Edit> edits;
    if (!catalogue.renamedSkills().empty())
        edits = Moving(state, RenamedWays<SkillId>(catalogue.renamedSkills())).edits();
    for (Edit &edit : renamedSteps(state, catalogue))
        edits.push_back(std::move(edit));
    for (Edit &edit : renamedWishes(state, catalogue))
        edits.push_back(std::move(edit));
    const std::optional<Target> planB = renamedTarget(state.planB, catalogue);
    if (planB != state.planB)
        edits.push_back(PlanBEdit{state.planB, planB});
    const std::optional<Target> target = renamedTarget(state.target, catalogue);
    if (target != state.target)
        edits.push_back(TargetEdit{state.target, target});
    return edits;
}

std::optional<Target> renamedTarget(const std::optional<Target> &target, const Catalogue &catalogue)
{
    if (!target || catalogue.renamedRoles().empty())
        return target;
    return Target{RenamedWays<RoleId>(catalogue.renamedRoles()).endsFrom(target->role).front(), target->level};
}

} // namespace Cairn
