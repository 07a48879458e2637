// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cairn {

/** Where a workspace lies and how its files are named. Makes and opens nothing. */
class WorkspaceFolder final
{
public:
    explicit WorkspaceFolder(QString path) : m_path(std::move(path)) {}

    /**
     * The folder that is used when none is named: beside the program in portable mode (a file
     * "careercairn-portable" lies beside it), else where the system keeps a program's data.
     */
    static WorkspaceFolder usual(const QString &programFolder);
    static bool isPortable(const QString &programFolder);

    const QString &path() const { return m_path; }
    QString databaseFile() const;
    QString lockFile() const;
    QString copiesFolder() const;
    /** Another program's wish that the window comes to the front. */
    QString raiseRequestFile() const;

private:
    QString m_path;
};

} // namespace Cairn
