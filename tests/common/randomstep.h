// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planstate.h"

#include <vector>

namespace Cairn {

/** One random thing a person might do, as numbers only; what they mean depends on the plan they are done to. */
struct RandomStep
{
    int what = 0;
    int which = 0;
    int value = 0;
    std::vector<int> words;
};

/** A text made of pieces that are hard to keep: quotes, emoji, line ends, right-to-left, a zero, nothing. */
QString textOf(const std::vector<int> &words);

/** One of a few skills, so that steps meet. */
SkillId skillOf(int which);

/** One of a few statements about interests. */
StatementId statementOf(int which);

/** A level; nothing for every sixth value. */
std::optional<Level> advisorLevelOf(int value);

/** A liking; nothing for every fourth value. */
std::optional<Liking> likingOf(int value);

/** One of a few names of skills in texts, made of pieces that are hard to keep. */
QString aliasOf(int which);

/** A piece of evidence with every field set by the step; it has no id yet. */
Evidence evidenceOf(const RandomStep &step);

/** Role and seniority by the step; nothing for every fourth one. */
std::optional<Target> targetOf(const RandomStep &step);

/** The change that a step means to a plan, with the plan's own "before"; it may hold no difference. */
PlanChange changeOf(const RandomStep &step, const PlanState &state);

} // namespace Cairn
