// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/matchbill.h"
#include "domain/steporder.h"

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace Cairn {

/**
 * What a person has to learn for a role, level by level, and what a resource does on that way. Which resources are
 * worth their time is left to others, and so is the order of what does not need each other.
 */
class LearningWay final
{
public:
    using SkillLevel = std::pair<SkillId, Level>;

    LearningWay(const Role &role, CareerLevel level, const PlanState &state, const Catalogue &catalogue);

    const MatchBill &bill() const { return m_bill; }

    /**
     * One learn step for each level from the person's to the asked one, and for each level of a prerequisite that the
     * person lacks for the step to Working of a skill. That step comes after all prerequisites, and the step to
     * Awareness after one level less of each, at least Awareness, as far as that is on the way. The gains add up to
     * what the bill misses: what essential skills set free of others (see MatchParts) is theirs. Wanted levels of the
     * plan are climbed too, and gain nothing where the role does not ask for them.
     */
    const StepsById &steps() const { return m_steps; }

    bool isEssential(const SkillId &skill) const { return m_essential.contains(skill); }
    /** Known, and not of the group of people skills. */
    bool isTechnical(const SkillId &skill) const;
    /** The level asked; none where the role asks nothing. */
    Level askedOf(const SkillId &skill) const;

    /** The asked levels that the resource has the person use, where its start is within reach of the way. */
    std::set<SkillLevel> exercisedBy(const Resource &resource) const;
    /**
     * What it is worth to exercise a level, in halves of the bill's units: all that the level earns while it is
     * missing, half of that where the person stands on it (it is shown, not learnt), nothing below.
     */
    int worthOf(const SkillLevel &level) const;
    /** What it is worth to exercise a level for who knows nothing yet. */
    int fullWorthOf(const SkillLevel &level) const;
    /** So many of the bill's 100 points in the same halves of units, not rounded. */
    double worthOfPoints(double points) const;

    /** The levels at which the resource begins. */
    std::vector<Prerequisite> startOf(const Resource &resource) const;
    /**
     * The levels at which it begins, and what a skill needs that it takes to Working, unless the resource itself takes
     * that far: who builds a first service on a model must know what a model is.
     */
    std::vector<Prerequisite> needsOf(const Resource &resource) const;
    /** The levels to which it takes, or at which it begins. */
    std::vector<Prerequisite> endOf(const Resource &resource) const;
    /** The learn steps that lead to these levels, as far as they are on the way; each stands for those below it. */
    std::vector<StepId> stepsTo(const std::vector<Prerequisite> &needs) const;
    /** The likely hours to these levels from the end of the way: what is neither known nor planned. */
    double hoursBeyond(const std::vector<Prerequisite> &needs) const;

private:
    void climb(const SkillId &skill, Level level);
    void addSteps();
    void addEarnings();
    /** The levels to have before the step to a level of a skill. */
    std::vector<Prerequisite> needsOf(const SkillId &skill, Level to) const;
    Level endOf(const SkillId &skill) const;
    std::vector<Prerequisite> knownPrerequisitesOf(const SkillId &skill) const;

    const PlanState &m_state;
    const Catalogue &m_catalogue;
    MatchBill m_bill;
    std::map<SkillId, Level> m_climbed; ///< the level reached, of each skill that is climbed
    StepsById m_steps;
    std::map<SkillId, Level> m_asked;
    std::set<SkillId> m_essential;
    std::map<SkillLevel, int> m_units; ///< what each asked level earns in the bill, known or not
};

} // namespace Cairn
