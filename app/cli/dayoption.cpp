// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/dayoption.h"

#include "cli/enteredtime.h"

#include <QCoreApplication>

namespace Cairn {

QCommandLineOption dayOption(const QString &description)
{
    return {DayOptionName, description, QStringLiteral("DATE")};
}

Result<std::optional<QDate>> dayGiven(const Invocation &invocation)
{
    if (!invocation.has(DayOptionName))
        return std::optional<QDate>();
    const QString text = invocation.valueOf(DayOptionName);
    const std::optional<QDate> day = enteredDay(text);
    if (!day)
        return Problem{
            QCoreApplication::translate("CommandLine", "“%1” is no day: a day looks like 2026-01-08.").arg(text), text};
    if (*day > invocation.today())
        return Problem{
            QCoreApplication::translate("CommandLine", "%1 is still to come: name today or a day before it.").arg(text),
            text};
    return day;
}

} // namespace Cairn
