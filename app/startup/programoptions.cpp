// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup/programoptions.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

namespace Cairn {

namespace {

QString usualSettingsFile(const QString &programFolder)
{
    const QString name = QStringLiteral("careercairn.ini");
    if (WorkspaceFolder::isPortable(programFolder))
        return QDir(programFolder).filePath(name);
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return QDir(base).filePath(QStringLiteral("CareerCairn/") + name);
}

} // namespace

ProgramOptions ProgramOptions::from(const QStringList &arguments, const QString &programFolder)
{
    QCommandLineParser parser;
    const QCommandLineOption workspace(QStringLiteral("workspace"),
                                       QCoreApplication::translate("Program", "Keep the plans in this folder."),
                                       QStringLiteral("DIR"));
    const QCommandLineOption settings(
        QStringLiteral("settings"),
        QCoreApplication::translate("Program", "Keep window places and preferences in this file."),
        QStringLiteral("FILE"));
    parser.setApplicationDescription(
        QCoreApplication::translate("Program", "Plan a career in machine learning. Works without a network."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({workspace, settings});
    parser.process(arguments);

    const QString folder = parser.value(workspace);
    const QString file = parser.value(settings);
    return {folder.isEmpty() ? WorkspaceFolder::usual(programFolder) : WorkspaceFolder(QDir(folder).absolutePath()),
            file.isEmpty() ? usualSettingsFile(programFolder) : file};
}

} // namespace Cairn
