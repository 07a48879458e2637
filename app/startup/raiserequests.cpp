// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup/raiserequests.h"

#include <QFile>

namespace Cairn {

RaiseRequests::RaiseRequests(const WorkspaceFolder &folder, QObject *parent) : QObject(parent), m_folder(folder)
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &RaiseRequests::look);
}

void RaiseRequests::listen()
{
    QFile::remove(m_folder.raiseRequestFile());
    m_watcher.addPath(m_folder.path());
}

bool RaiseRequests::ask(const WorkspaceFolder &folder)
{
    QFile file(folder.raiseRequestFile());
    return file.open(QIODevice::WriteOnly);
}

void RaiseRequests::look()
{
    // Every saved change touches the folder as well; only the file itself is a request.
    if (QFile::remove(m_folder.raiseRequestFile()))
        emit raiseRequested();
}

} // namespace Cairn
