// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/role.h"

#include <algorithm>

namespace Cairn {

QString codeOf(RoleKind kind)
{
    switch (kind) {
    case RoleKind::Specialist:
        return QStringLiteral("specialist");
    case RoleKind::Growth:
        return QStringLiteral("growth");
    case RoleKind::Emerging:
        return QStringLiteral("emerging");
    }
    return {};
}

std::optional<RoleKind> roleKindFromCode(const QString &code)
{
    for (const RoleKind kind : {RoleKind::Specialist, RoleKind::Growth, RoleKind::Emerging}) {
        if (codeOf(kind) == code)
            return kind;
    }
    return std::nullopt;
}

const Requirement *Role::requirementOf(const SkillId &skill) const
{
    const auto found = std::find_if(requirements.begin(), requirements.end(),
                                    [&skill](const Requirement &each) { return each.skill == skill; });
    return found == requirements.end() ? nullptr : &*found;
}

Level Role::askedOf(const SkillId &skill, CareerLevel level) const
{
    const Requirement *requirement = requirementOf(skill);
    return requirement ? requirement->askedAt(level) : Level::None;
}

} // namespace Cairn
