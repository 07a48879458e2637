// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace Cairn {

/** What a school's policy can set, and lock. */
enum class PolicySetting : quint8 { Language, Colours, TextPercent, UsedBy, Workspace };

inline constexpr std::array AllPolicySettings{PolicySetting::Language, PolicySetting::Colours,
                                              PolicySetting::TextPercent, PolicySetting::UsedBy,
                                              PolicySetting::Workspace};

/** The key in the policy file: language, colours, textPercent, usedBy, workspace. */
QString codeOf(PolicySetting setting);
std::optional<PolicySetting> policySettingFromCode(const QString &code);

} // namespace Cairn
