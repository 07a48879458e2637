// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/careerleveloption.h"

#include <QCoreApplication>

namespace Cairn {

QCommandLineOption careerLevelOption(const QString &description)
{
    return {CareerLevelOptionName, description, QStringLiteral("entry|mid|senior")};
}

Result<std::optional<CareerLevel>> careerLevelGiven(const Invocation &invocation)
{
    if (!invocation.has(CareerLevelOptionName))
        return std::optional<CareerLevel>();
    const QString code = invocation.valueOf(CareerLevelOptionName);
    const std::optional<CareerLevel> level = careerLevelFromCode(code);
    if (level)
        return level;
    return Problem{
        QCoreApplication::translate("CommandLine", "“%1” is no seniority: it is entry, mid or senior.").arg(code),
        code};
}

} // namespace Cairn
