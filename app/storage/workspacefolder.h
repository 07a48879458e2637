// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/schoolpolicy.h"

#include <QString>

namespace Cairn {

/** Where a workspace lies and how its files are named. Makes and opens nothing. */
class WorkspaceFolder final
{
public:
    explicit WorkspaceFolder(QString path) : m_path(std::move(path)) {}

    /**
     * The folder that is used when none is named: what the school has locked; else the one that was chosen last; else
     * what a policy beside the program says; else beside the program in portable mode (a file "careercairn-portable"
     * lies beside it); else what the policy of the machine says; else where the system keeps a program's data.
     */
    static WorkspaceFolder usual(const QString &programFolder, const SchoolPolicy &policy = {});
    static bool isPortable(const QString &programFolder);
    /** The workspace whose database a file is, or that lies in a folder; a problem where it is neither. */
    static Result<WorkspaceFolder> of(const QString &path);
    /** Makes this the folder that usual() names from now on, for the window and the command line alike. */
    Result<void> rememberAsUsual(const QString &programFolder) const;

    const QString &path() const { return m_path; }
    QString databaseFile() const;
    QString lockFile() const;
    QString copiesFolder() const;
    /** Where the person's own figures of pay lie. */
    QString paySeriesFolder() const;
    /** Another program's wish that the window comes to the front. */
    QString raiseRequestFile() const;

private:
    QString m_path;
};

} // namespace Cairn
