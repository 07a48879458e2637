// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup/programoptions.h"

#include "domain/schoolpolicywords.h"
#include "startup/languages.h"
#include "storage/programfolder.h"
#include "storage/schoolpolicyfile.h"
#include "views/preferences.h"

#include <QCommandLineParser>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include <utility>

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

Result<ProgramOptions> ProgramOptions::from(const QStringList &arguments, const QString &programFolder)
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
    //: Help of the command line
    const QString fileHelp = QCoreApplication::translate("Program", "Open the workspace that this file belongs to.");
    parser.addPositionalArgument(QStringLiteral("file"), fileHelp, QStringLiteral("[FILE]"));
    parser.process(arguments);

    const QStringList files = parser.positionalArguments();
    const QString folder = parser.value(workspace);
    if (files.size() + (folder.isEmpty() ? 0 : 1) > 1)
        parser.showHelp(WrongUse);
    const QString file = parser.value(settings);
    if (WorkspaceFolder::isPortable(programFolder))
        writeNowhereElse(programFolder);
    SchoolPolicyReading school = SchoolPolicyFile::read(policyPlaces(programFolder), Languages().codes());
    ProgramOptions options{WorkspaceFolder::usual(programFolder, school.policy),
                           file.isEmpty() ? usualSettingsFile(programFolder) : file, school.policy,
                           std::move(school.problems)};
    const Result<void> taken = options.takeWorkspace(folder, files.isEmpty() ? QString() : files.first());
    if (!taken)
        return taken.problem();
    return options;
}

Result<void> ProgramOptions::takeWorkspace(const QString &named, const QString &file)
{
    if (named.isEmpty() && file.isEmpty())
        return {};
    // What is refused is told before the program speaks.
    QSettings settings(settingsFile, QSettings::IniFormat);
    Languages language;
    language.speak(Preferences(settings, policy).language());
    Result<WorkspaceFolder> wanted = file.isEmpty()
                                         ? Result<WorkspaceFolder>(WorkspaceFolder(QDir(named).absolutePath()))
                                         : WorkspaceFolder::of(file);
    if (!wanted)
        return wanted.problem();
    const bool isAnother = QDir(wanted.value().path()) != QDir(folder.path());
    if (policy.locks(PolicySetting::Workspace) && (isAnother || !named.isEmpty()))
        return Problem{workspaceLockWords(policy), wanted.value().path()};
    folder = wanted.takeValue();
    return {};
}

} // namespace Cairn
