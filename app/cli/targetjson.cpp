// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/targetjson.h"

namespace Cairn {

QJsonObject jsonOfTarget(const std::optional<Target> &target)
{
    const QJsonValue none(QJsonValue::Null);
    return {{QStringLiteral("target"), target ? QJsonValue(target->role.text()) : none},
            {QStringLiteral("level"), target ? QJsonValue(codeOf(target->level)) : none}};
}

} // namespace Cairn
