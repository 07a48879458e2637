// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rolesoption.h"

#include "cli/cataloguelookup.h"

#include <algorithm>

namespace Cairn {

QCommandLineOption rolesOption(const QString &description)
{
    return {RolesOptionName, description, QStringLiteral("ROLE,ROLE…")};
}

QStringList rolesNamed(const Invocation &invocation)
{
    QStringList ids;
    for (const QString &part : invocation.valueOf(RolesOptionName).split(u',', Qt::SkipEmptyParts)) {
        const QString id = part.trimmed();
        if (!id.isEmpty())
            ids.append(id);
    }
    return ids;
}

Result<std::vector<const Role *>> rolesWithIds(const QStringList &ids, const Catalogue &catalogue)
{
    std::vector<const Role *> roles;
    for (const QString &id : ids) {
        const Result<const Role *> role = CatalogueLookup(catalogue).role(id);
        if (!role)
            return role.problem();
        if (std::find(roles.begin(), roles.end(), role.value()) == roles.end())
            roles.push_back(role.value());
    }
    return roles;
}

} // namespace Cairn
