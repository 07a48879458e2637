// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/seedoption.h"

#include "domain/roadmap.h"

#include <QCoreApplication>

namespace Cairn {

namespace {

const QString Name = QStringLiteral("seed");

} // namespace

QCommandLineOption seedOption()
{
    return {Name,
            QCoreApplication::translate("CommandLine", "Simulate with this whole number as seed; without it, with 1."),
            QStringLiteral("N")};
}

Result<quint64> seedGiven(const Invocation &invocation)
{
    if (!invocation.has(Name))
        return UsualSeed;
    bool isNumber = false;
    const quint64 seed = invocation.valueOf(Name).toULongLong(&isNumber);
    if (isNumber)
        return seed;
    return Problem{QCoreApplication::translate("CommandLine", "“%1” is no whole number.").arg(invocation.valueOf(Name)),
                   Name};
}

} // namespace Cairn
