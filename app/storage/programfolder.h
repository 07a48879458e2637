// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cairn {

/**
 * The folder that people know as the program's, where they put the mark of portable mode or a policy: that in which
 * the program's file lies, or on macOS the one in which its bundle lies, which is signed and takes no file.
 */
QString programFolder(const QString &folderOfFile);

/**
 * Has also the libraries write into a folder from now on and nowhere else: what Qt's file dialogs remember, and what a
 * library needs for a moment. For portable mode, before anything is written.
 */
void writeNowhereElse(const QString &folder);

} // namespace Cairn
