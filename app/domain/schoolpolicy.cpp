// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schoolpolicy.h"

namespace Cairn {

bool SchoolPolicy::sets(PolicySetting setting) const
{
    switch (setting) {
    case PolicySetting::Language:
        return language.has_value();
    case PolicySetting::Colours:
        return colours.has_value();
    case PolicySetting::TextPercent:
        return textPercent.has_value();
    case PolicySetting::UsedBy:
        return usedBy.has_value();
    case PolicySetting::Workspace:
        return workspace.has_value();
    }
    return false;
}

QStringList SchoolPolicy::colourCodes()
{
    return {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")};
}

QStringList SchoolPolicy::userCodes()
{
    return {QStringLiteral("student"), QStringLiteral("advisor")};
}

} // namespace Cairn
