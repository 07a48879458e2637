// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policyproblem.h"
#include "domain/result.h"
#include "domain/schoolpolicy.h"
#include "storage/workspacefolder.h"

#include <QStringList>

#include <vector>

namespace Cairn {

/** What the command line of the window program says, and what the school says. */
struct ProgramOptions
{
    WorkspaceFolder folder;
    QString settingsFile;                        ///< window places and preferences
    SchoolPolicy policy = {};                    ///< of the machine, or beside the program
    std::vector<PolicyProblem> policyProblems{}; ///< what of it does not count

    /**
     * Reads "--workspace DIR", "--settings FILE" and the file of a workspace; what is not named lies where the policy
     * has it, else where the system keeps it. A problem where another workspace is named than the one that the school
     * has locked, or a file that is none of a workspace. In portable mode libraries write into the program's folder
     * from then on.
     */
    static Result<ProgramOptions> from(const QStringList &arguments, const QString &programFolder);

    /** What the program ends with where it was not understood or refused. */
    static constexpr int WrongUse = 2;

private:
    Result<void> takeWorkspace(const QString &named, const QString &file);
};

} // namespace Cairn
