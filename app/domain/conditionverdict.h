// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conditionfrequency.h"
#include "domain/liking.h"

namespace Cairn {

/** What a condition of a role means for a person. */
enum class ConditionVerdict : quint8 {
    Suits,    ///< liked and met, or disliked and hardly met
    Missing,  ///< liked and hardly met
    Clashes,  ///< disliked and met
    NoMatter, ///< neither liked nor disliked
    Unanswered
};

inline constexpr std::array<ConditionVerdict, 5> AllConditionVerdicts{
    ConditionVerdict::Suits, ConditionVerdict::Missing, ConditionVerdict::Clashes, ConditionVerdict::NoMatter,
    ConditionVerdict::Unanswered};

/**
 * The whole table; our own judgement:
 *
 *             rarely    sometimes  often
 *   like      Missing   Suits      Suits
 *   neutral   NoMatter  NoMatter   NoMatter
 *   dislike   Suits     Clashes    Clashes
 *
 * Unanswered without a liking. What is met sometimes counts as met: a person who dislikes it has to know of it.
 */
ConditionVerdict conditionVerdict(std::optional<Liking> liking, ConditionFrequency frequency);

/** The words in the person's language, e.g. "Suits you". */
QString nameOf(ConditionVerdict verdict);

} // namespace Cairn
