// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/workspacefolder.h"

#include <QStringList>

namespace Cairn {

/** What the command line of the window program says. */
struct ProgramOptions
{
    WorkspaceFolder folder;
    QString settingsFile; ///< window places and preferences

    /** Reads "--workspace DIR" and "--settings FILE"; what is not named lies where the system keeps it. */
    static ProgramOptions from(const QStringList &arguments, const QString &programFolder);
};

} // namespace Cairn
