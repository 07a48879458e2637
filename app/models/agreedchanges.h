// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Cairn {

struct Roadmap;

/** What became of a plan since it was agreed on; all of what counts. Where nothing was agreed, since it began. */
struct AgreedChanges
{
    double hoursThen = 0; ///< likely hours of all its steps
    double hoursNow = 0;
    int stepsThen = 0;
    int stepsNow = 0;
    int stepsDone = 0;    ///< done on the day of the agreement or later
    int stepsAdded = 0;   ///< in the plan now and not then
    int stepsDropped = 0; ///< in the plan then and not now: left out, or not needed any more

    friend bool operator==(const AgreedChanges &, const AgreedChanges &) = default;
};

/** A step that was split or joined since is neither added nor dropped. */
AgreedChanges changesSinceAgreed(const Roadmap &roadmap);

} // namespace Cairn
