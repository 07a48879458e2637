// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/safetycopy.h"

#include <optional>

namespace Cairn {

/** What stands in the way of opening a workspace. */
enum class OpeningTrouble : quint8 {
    OpenElsewhere, ///< another window of this program, on this computer
    LockedByHost,  ///< another computer
    NotAWorkspace, ///< junk, or cut short before it can be recognised
    EmptyFile,     ///< 0 bytes
    Damaged,       ///< a workspace, but not whole
    Foreign,       ///< a database of another program
    Newer,         ///< written by a newer version that this one must not write to
    ReadOnlyFolder,
    DiskFull,
    CannotCreate,
    Other
};

/** A workspace that could not be opened, and what is known about it. Nothing was written to it. */
struct OpeningProblem
{
    OpeningTrouble trouble = OpeningTrouble::Other;
    QString file;
    QString details;                      ///< for a report; never needed to understand
    QString host;                         ///< the other computer, where one holds the workspace
    std::optional<SafetyCopy> newestCopy; ///< the newest one that is there, checked or not
};

} // namespace Cairn
