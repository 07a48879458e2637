// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspacefolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace Cairn {

namespace {

QString portableMark(const QString &programFolder)
{
    return QDir(programFolder).filePath(QStringLiteral("careercairn-portable"));
}

} // namespace

bool WorkspaceFolder::isPortable(const QString &programFolder)
{
    return QFileInfo::exists(portableMark(programFolder));
}

WorkspaceFolder WorkspaceFolder::usual(const QString &programFolder)
{
    if (isPortable(programFolder))
        return WorkspaceFolder(QDir(programFolder).filePath(QStringLiteral("workspace")));
    // GenericDataLocation and our own name: the window program and the command line must find the same folder.
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return WorkspaceFolder(QDir(base).filePath(QStringLiteral("CareerCairn/workspace")));
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

QString WorkspaceFolder::raiseRequestFile() const
{
    return QDir(m_path).filePath(QStringLiteral("workspace.raise"));
}

} // namespace Cairn
