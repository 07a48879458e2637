// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspacefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace Cairn {

namespace {

QString portableMark(const QString &programFolder)
{
    return QDir(programFolder).filePath(QStringLiteral("careercairn-portable"));
}

/** Holds the path of the folder that was chosen instead of the usual one. */
QString chosenFolderFile(const QString &programFolder)
{
    const QString name = QStringLiteral("workspace-folder.txt");
    if (WorkspaceFolder::isPortable(programFolder))
        return QDir(programFolder).filePath(name);
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return QDir(base).filePath(QStringLiteral("CareerCairn/") + name);
}

/** Empty where none was chosen. */
QString chosenFolder(const QString &programFolder)
{
    QFile chosen(chosenFolderFile(programFolder));
    if (!chosen.open(QIODevice::ReadOnly))
        return {};
    constexpr qint64 LongestPath = 32768;
    const QString path = QString::fromUtf8(chosen.read(LongestPath)).trimmed();
    // Relative to the program in portable mode: a stick has another letter on each machine.
    return path.isEmpty() ? QString() : QDir(programFolder).absoluteFilePath(path);
}

} // namespace

bool WorkspaceFolder::isPortable(const QString &programFolder)
{
    return QFileInfo::exists(portableMark(programFolder));
}

WorkspaceFolder WorkspaceFolder::usual(const QString &programFolder, const SchoolPolicy &policy)
{
    if (policy.workspace && policy.locks(PolicySetting::Workspace))
        return WorkspaceFolder(*policy.workspace);
    const QString chosen = chosenFolder(programFolder);
    if (!chosen.isEmpty())
        return WorkspaceFolder(chosen);
    // Whoever puts a policy onto a stick means the stick; that of a machine is not for what people bring along.
    const bool isPortableOwn = isPortable(programFolder) && policy.place != SchoolPolicy::Place::BesideProgram;
    if (policy.workspace && !isPortableOwn)
        return WorkspaceFolder(*policy.workspace);
    if (isPortable(programFolder))
        return WorkspaceFolder(QDir(programFolder).filePath(QStringLiteral("workspace")));
    // GenericDataLocation and our own name: the window program and the command line must find the same folder.
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return WorkspaceFolder(QDir(base).filePath(QStringLiteral("CareerCairn/workspace")));
}

Result<WorkspaceFolder> WorkspaceFolder::of(const QString &path)
{
    const QFileInfo named(path);
    if (named.isDir())
        return WorkspaceFolder(named.absoluteFilePath());
    const WorkspaceFolder folder(named.absolutePath());
    if (named.isFile() && named == QFileInfo(folder.databaseFile()))
        return folder;
    //: %1 the path of a file
    const QString sentence = QCoreApplication::translate(
        "Storage", "%1 was not opened, and nothing was changed. A workspace is opened by its file “workspace.cairndb”. "
                   "To look into a safety copy, copy it into an empty folder under that name, and open it there.");
    return Problem{sentence.arg(QDir::toNativeSeparators(named.absoluteFilePath())), path};
}

Result<void> WorkspaceFolder::rememberAsUsual(const QString &programFolder) const
{
    const QString file = chosenFolderFile(programFolder);
    QDir().mkpath(QFileInfo(file).path());
    const QString path = isPortable(programFolder) ? QDir(programFolder).relativeFilePath(m_path) : m_path;
    QSaveFile writing(file);
    const QByteArray text = path.toUtf8() + '\n';
    if (!writing.open(QIODevice::WriteOnly) || writing.write(text) != text.size() || !writing.commit())
        return Problem{QCoreApplication::translate("Storage",
                                                   "The folder is open now, but the program could not "
                                                   "remember it for the next start. Nothing else is touched. "
                                                   "Choose it again then, or allow writing to the settings."),
                       writing.errorString()};
    return {};
}

QString WorkspaceFolder::databaseFile() const
{
    return QDir(m_path).filePath(QStringLiteral("workspace.cairndb"));
}

QString WorkspaceFolder::lockFile() const
{
    return QDir(m_path).filePath(QStringLiteral("workspace.lock"));
}

QString WorkspaceFolder::copiesFolder() const
{
    return QDir(m_path).filePath(QStringLiteral("copies"));
}

QString WorkspaceFolder::paySeriesFolder() const
{
    return QDir(m_path).filePath(QStringLiteral("pay"));
}

QString WorkspaceFolder::raiseRequestFile() const
{
    return QDir(m_path).filePath(QStringLiteral("workspace.raise"));
}

} // namespace Cairn
