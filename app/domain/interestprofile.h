// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intereststatement.h"
#include "domain/liking.h"

#include <QMap>

#include <vector>

namespace Cairn {

/** How far a person likes the activities of one type. */
struct InterestShare
{
    int points = 0; ///< of the answers: dislike 0, neutral 1, like 2
    int answered = 0;
    int asked = 0;

    int possible() const { return 2 * answered; }
    /** 0 to 100 of what could be liked in the answered statements; 0 where none is answered. */
    double percent() const;
};

/** What kinds of activity a person likes, type by type; says nothing about what the person can do. */
struct InterestProfile
{
    /** Below this one mood decides over a type: our own judgement. */
    static constexpr int FewestAnswers = 3;

    std::array<InterestShare, InterestTypeCount> shares{}; ///< in the order of AllInterestTypes

    const InterestShare &of(InterestType type) const { return shares[placeOf(type)]; }
    int answered() const;
    int asked() const;
    /** True when each type has enough answers to be held against a role. */
    bool isComplete() const;
    /** The percent of each type. */
    InterestFigures percents() const;
};

/** From the answers to the statements; what is answered to others, e.g. to conditions of work, counts nothing. */
InterestProfile interestProfile(const std::vector<InterestStatement> &statements,
                                const QMap<StatementId, Liking> &likings);

} // namespace Cairn
