// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/interestprofile.h"

#include <algorithm>
#include <numeric>

namespace Cairn {

namespace {

int pointsOf(Liking liking)
{
    switch (liking) {
    case Liking::Dislike:
        return 0;
    case Liking::Neutral:
        return 1;
    case Liking::Like:
        return 2;
    }
    return 0;
}

} // namespace

double InterestShare::percent() const
{
    return answered == 0 ? 0 : 100.0 * points / possible();
}

int InterestProfile::answered() const
{
    return std::accumulate(shares.begin(), shares.end(), 0,
                           [](int sum, const InterestShare &share) { return sum + share.answered; });
}

int InterestProfile::asked() const
{
    return std::accumulate(shares.begin(), shares.end(), 0,
                           [](int sum, const InterestShare &share) { return sum + share.asked; });
}

bool InterestProfile::isComplete() const
{
    return std::all_of(shares.begin(), shares.end(),
                       [](const InterestShare &share) { return share.answered >= FewestAnswers; });
}

InterestFigures InterestProfile::percents() const
{
    InterestFigures percents{};
    for (size_t at = 0; at < InterestTypeCount; ++at)
        percents[at] = shares[at].percent();
    return percents;
}

InterestProfile interestProfile(const std::vector<InterestStatement> &statements,
                                const QMap<StatementId, Liking> &likings)
{
    InterestProfile profile;
    for (const InterestStatement &statement : statements) {
        InterestShare &share = profile.shares[placeOf(statement.type)];
        ++share.asked;
        const auto answer = likings.constFind(statement.id);
        if (answer == likings.constEnd())
            continue;
        ++share.answered;
        share.points += pointsOf(answer.value());
    }
    return profile;
}

} // namespace Cairn
