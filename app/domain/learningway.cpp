// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/learningway.h"

#include <QCoreApplication>

#include <algorithm>

namespace Cairn {

namespace {

const QLatin1String PeopleSkills("people");

constexpr Level levelBelow(Level level)
{
    return static_cast<Level>(toNumber(level) - 1);
}

constexpr Level levelAbove(Level level)
{
    return static_cast<Level>(toNumber(level) + 1);
}

StepId learnId(const SkillId &skill, Level level)
{
    return StepId(QStringLiteral("learn:%1:%2").arg(skill.text()).arg(toNumber(level)));
}

QString learnTitle(const QString &skill, Level level)
{
    //: A step of the roadmap. %1 is a skill, %2 one of the level names Awareness, Working, Practitioner, Expert
    return QCoreApplication::translate("PlanStep", "Learn %1 up to the level “%2”").arg(skill, nameOf(level));
}

std::vector<Prerequisite> inList(const std::map<SkillId, Level> &levels)
{
    std::vector<Prerequisite> list;
    for (const auto &[skill, level] : levels)
        list.push_back({skill, level});
    return list;
}

void raise(std::map<SkillId, Level> &levels, const SkillId &skill, Level level)
{
    if (level > Level::None)
        levels[skill] = std::max(levels[skill], level);
}

} // namespace

LearningWay::LearningWay(const Role &role, CareerLevel level, const PlanState &state, const Catalogue &catalogue)
    : m_state(state)
    , m_catalogue(catalogue)
    , m_bill(matchBill(role, level, state))
{
    for (const BillLine &line : m_bill.lines)
        climb(line.skill, line.asked);
    for (auto wanted = state.wantedLevels.constBegin(); wanted != state.wantedLevels.constEnd(); ++wanted) {
        if (catalogue.skill(wanted.key()))
            climb(wanted.key(), *wanted);
    }
    addSteps();
    addEarnings();
}

void LearningWay::climb(const SkillId &skill, Level level)
{
    if (level <= endOf(skill))
        return;
    m_climbed[skill] = level;
    if (level < Level::Working || m_state.levelOf(skill) >= Level::Working)
        return;
    for (const Prerequisite &needed : knownPrerequisitesOf(skill))
        climb(needed.skill, needed.level);
}

void LearningWay::addSteps()
{
    for (const auto &[skill, end] : m_climbed) {
        const Level had = m_state.levelOf(skill);
        for (Level to = levelAbove(had); to <= end; to = levelAbove(to)) {
            PlanStep step;
            step.id = learnId(skill, to);
            step.title = learnTitle(m_catalogue.titleOf(skill), to);
            step.skill = skill;
            step.from = levelBelow(to);
            step.to = to;
            step.hours = m_catalogue.hoursBetween(skill, step.from, to);
            step.after = stepsTo(needsOf(skill, to));
            m_steps.emplace(step.id, step);
        }
    }
}

std::vector<Prerequisite> LearningWay::needsOf(const SkillId &skill, Level to) const
{
    std::vector<Prerequisite> needs{{skill, levelBelow(to)}};
    if (to > Level::Working)
        return needs;
    for (Prerequisite needed : knownPrerequisitesOf(skill)) {
        if (to < Level::Working)
            needed.level = std::max(Level::Awareness, levelBelow(needed.level));
        needs.push_back(needed);
    }
    return needs;
}

void LearningWay::addEarnings()
{
    // What of other skills does not count yet is set free by the essential ones, by each in proportion to its own.
    const int essentialMissing = m_bill.parts.essentialPossible - m_bill.parts.essentialReached;
    const double freed = essentialMissing > 0 ? double(m_bill.withheld()) / essentialMissing : 0;
    for (const BillLine &line : m_bill.lines) {
        const int units = line.possible / toNumber(line.asked);
        raise(m_asked, line.skill, line.asked);
        if (line.essential)
            m_essential.insert(line.skill);
        for (Level level = Level::Awareness; level <= line.asked; level = levelAbove(level)) {
            m_units[{line.skill, level}] += units;
            const auto step = m_steps.find(learnId(line.skill, level));
            if (step == m_steps.end())
                continue;
            step->second.gain += 100.0 * units * (line.essential ? 1 + freed : 1) / m_bill.possible();
            step->second.essential = step->second.essential || line.essential;
        }
    }
}

Level LearningWay::endOf(const SkillId &skill) const
{
    const auto climbed = m_climbed.find(skill);
    return climbed == m_climbed.end() ? m_state.levelOf(skill) : climbed->second;
}

std::vector<Prerequisite> LearningWay::knownPrerequisitesOf(const SkillId &skill) const
{
    std::vector<Prerequisite> known;
    const Skill *climbed = m_catalogue.skill(skill);
    if (!climbed)
        return known;
    for (const Prerequisite &needed : climbed->prerequisites) {
        if (m_catalogue.skill(needed.skill))
            known.push_back(needed);
    }
    return known;
}

bool LearningWay::isTechnical(const SkillId &skill) const
{
    const Skill *known = m_catalogue.skill(skill);
    return known && known->group.text() != PeopleSkills;
}

Level LearningWay::askedOf(const SkillId &skill) const
{
    const auto asked = m_asked.find(skill);
    return asked == m_asked.end() ? Level::None : asked->second;
}

std::set<LearningWay::SkillLevel> LearningWay::exercisedBy(const Resource &resource) const
{
    std::set<SkillLevel> exercised;
    for (const SkillPractice &practice : resource.skills) {
        if (practice.from > endOf(practice.skill))
            continue;
        const Level highest = std::min(practice.to, askedOf(practice.skill));
        for (Level level = std::max(practice.from, Level::Awareness); level <= highest; level = levelAbove(level))
            exercised.insert({practice.skill, level});
    }
    return exercised;
}

int LearningWay::worthOf(const SkillLevel &level) const
{
    const Level had = m_state.levelOf(level.first);
    if (level.second > had)
        return fullWorthOf(level);
    return level.second == std::min(had, askedOf(level.first)) ? fullWorthOf(level) / 2 : 0;
}

int LearningWay::fullWorthOf(const SkillLevel &level) const
{
    const auto units = m_units.find(level);
    return units == m_units.end() ? 0 : 2 * units->second;
}

double LearningWay::worthOfPoints(double points) const
{
    return points * 2 * m_bill.possible() / 100;
}

std::vector<Prerequisite> LearningWay::startOf(const Resource &resource) const
{
    std::map<SkillId, Level> levels;
    for (const SkillPractice &practice : resource.skills)
        raise(levels, practice.skill, practice.from);
    return inList(levels);
}

std::vector<Prerequisite> LearningWay::needsOf(const Resource &resource) const
{
    std::map<SkillId, Level> levels;
    for (const SkillPractice &practice : resource.skills) {
        raise(levels, practice.skill, practice.from);
        const bool stepsToWorking = practice.from < Level::Working && practice.to >= Level::Working;
        if (!stepsToWorking || m_state.levelOf(practice.skill) >= Level::Working)
            continue;
        for (const Prerequisite &needed : knownPrerequisitesOf(practice.skill)) {
            const SkillPractice *own = resource.practiceOf(needed.skill);
            if (!own || own->to < needed.level)
                raise(levels, needed.skill, needed.level);
        }
    }
    return inList(levels);
}

std::vector<Prerequisite> LearningWay::endOf(const Resource &resource) const
{
    std::map<SkillId, Level> levels;
    for (const SkillPractice &practice : resource.skills)
        raise(levels, practice.skill, std::max(practice.from, practice.to));
    return inList(levels);
}

std::vector<StepId> LearningWay::stepsTo(const std::vector<Prerequisite> &needs) const
{
    std::set<StepId> steps;
    for (const Prerequisite &needed : needs) {
        const Level highest = std::min(needed.level, endOf(needed.skill));
        if (highest > m_state.levelOf(needed.skill))
            steps.insert(learnId(needed.skill, highest));
    }
    return {steps.begin(), steps.end()};
}

double LearningWay::hoursBeyond(const std::vector<Prerequisite> &needs) const
{
    double hours = 0;
    for (const Prerequisite &needed : needs)
        hours += m_catalogue.hoursBetween(needed.skill, endOf(needed.skill), needed.level).likely;
    return hours;
}

} // namespace Cairn
