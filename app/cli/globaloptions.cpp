// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/globaloptions.h"

#include <QCoreApplication>

namespace Cairn {

QList<QCommandLineOption> globalOptions()
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("CommandLine", text); };
    return {
        {WorkspaceOption, tr(QT_TRANSLATE_NOOP("CommandLine", "Use the workspace in this folder.")),
         QStringLiteral("DIR")},
        {LanguageOption, tr(QT_TRANSLATE_NOOP("CommandLine", "Speak this language, e.g. de.")), QStringLiteral("CODE")},
        {JsonOption, tr(QT_TRANSLATE_NOOP("CommandLine", "Print one JSON document."))},
        {{HelpOption, QStringLiteral("h")}, tr(QT_TRANSLATE_NOOP("CommandLine", "Print how it is used."))},
        {VersionOption, tr(QT_TRANSLATE_NOOP("CommandLine", "Print the version of the program."))},
    };
}

} // namespace Cairn
