// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/resource.h"

#include <algorithm>

namespace Cairn {

const SkillPractice *Resource::practiceOf(const SkillId &skill) const
{
    const auto found = std::find_if(skills.begin(), skills.end(),
                                    [&skill](const SkillPractice &practice) { return practice.skill == skill; });
    return found == skills.end() ? nullptr : &*found;
}

std::optional<Resource::Hours> Resource::hoursSpan() const
{
    return brief ? Hours{brief->hours.low, brief->hours.high} : hours;
}

bool Resource::needsAnotherLook(const QDate &today) const
{
    // Our own briefs have no price and no state that could change.
    return !brief && checkedOn.isValid() && checkedOn.addMonths(MonthsToTrust) < today;
}

} // namespace Cairn
