// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/safetycopy.h"
#include "storage/workspacefolder.h"

#include <QStringList>

#include <vector>

namespace Cairn {

/**
 * What the doctor finds: whether the workspace and its copies are whole. Reads only; what a stopped program left
 * half saved is taken back, as at every opening.
 */
struct WorkspaceReport
{
    bool ok = false;
    bool exists = false;
    int schema = 0;
    int learners = 0;
    qint64 changes = 0;
    std::vector<SafetyCopy> copies; ///< the newest first
    QStringList problems;           ///< sentences for the person

    static WorkspaceReport of(const WorkspaceFolder &folder);
};

} // namespace Cairn
