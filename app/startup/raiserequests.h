// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/workspacefolder.h"

#include <QFileSystemWatcher>
#include <QObject>

namespace Cairn {

/**
 * How a second start asks the first one to bring its window to the front: it leaves a file in the workspace
 * folder, and the first one watches the folder. No sockets, the same on every system.
 */
class RaiseRequests final : public QObject
{
    Q_OBJECT

public:
    explicit RaiseRequests(const WorkspaceFolder &folder, QObject *parent = nullptr);

    /** Begins to listen for requests; what lies there from before is swept away. */
    void listen();

    /** Asks whoever listens on the folder; whether the wish could be left there. */
    static bool ask(const WorkspaceFolder &folder);

signals:
    void raiseRequested();

private:
    void look();

    WorkspaceFolder m_folder;
    QFileSystemWatcher m_watcher;
};

} // namespace Cairn
