// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Cairn {

/** How far a stage, or a whole plan, is; all in likely hours of the steps that count (RoadmapStep::isCounted). */
struct StageProgress
{
    double hoursTotal = 0;
    double hoursDone = 0;
    double hoursOptional = 0; ///< left of optional steps, which are not in the total
    double hoursPlanned = 0;  ///< that the agreed plan has before today
    double hoursBehind = 0;   ///< what of these is not done; negative: ahead

    double hoursLeft() const { return hoursTotal - hoursDone; }
    /** 0 to 100, rounded down so that 100 means all; 100 where there is nothing to do. */
    int percent() const { return hoursTotal > 0 ? static_cast<int>(100 * hoursDone / hoursTotal + 1e-9) : 100; }

    StageProgress &operator+=(const StageProgress &other)
    {
        hoursTotal += other.hoursTotal;
        hoursDone += other.hoursDone;
        hoursOptional += other.hoursOptional;
        hoursPlanned += other.hoursPlanned;
        hoursBehind += other.hoursBehind;
        return *this;
    }
    friend bool operator==(const StageProgress &, const StageProgress &) = default;
};

} // namespace Cairn
