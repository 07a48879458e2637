// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Cairn {

/** The menus of the main window. */
enum class MenuPlace : quint8 { FileMenu, EditMenu, ViewMenu, LearnerMenu, HelpMenu };

inline constexpr int MenuPlaceCount = 5;

} // namespace Cairn
