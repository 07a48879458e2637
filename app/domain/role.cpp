// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/role.h"

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

} // namespace Cairn
