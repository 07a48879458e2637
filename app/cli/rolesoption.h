// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/invocation.h"
#include "domain/catalogue.h"

namespace Cairn {

inline constexpr QLatin1String RolesOptionName("roles");

/** --roles A,B: some roles by their ids, with a sentence of the command that has it. */
QCommandLineOption rolesOption(const QString &description);

/** The ids that were named with commas between them; blanks around them do not count. */
QStringList rolesNamed(const Invocation &invocation);

/** The roles of these ids, each once; a problem where the catalogue does not know one. */
Result<std::vector<const Role *>> rolesWithIds(const QStringList &ids, const Catalogue &catalogue);

} // namespace Cairn
