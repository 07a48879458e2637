// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policysetting.h"

#include <algorithm>

namespace Cairn {

QString codeOf(PolicySetting setting)
{
    switch (setting) {
    case PolicySetting::Language:
        return QStringLiteral("language");
    case PolicySetting::Colours:
        return QStringLiteral("colours");
    case PolicySetting::TextPercent:
        return QStringLiteral("textPercent");
    case PolicySetting::UsedBy:
        return QStringLiteral("usedBy");
    case PolicySetting::Workspace:
        return QStringLiteral("workspace");
    }
    return {};
}

std::optional<PolicySetting> policySettingFromCode(const QString &code)
{
    const auto known = std::find_if(AllPolicySettings.begin(), AllPolicySettings.end(),
                                    [&code](PolicySetting setting) { return codeOf(setting) == code; });
    return known == AllPolicySettings.end() ? std::nullopt : std::optional(*known);
}

} // namespace Cairn
