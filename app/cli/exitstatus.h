// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Cairn {

/** What a script learns from the program: done, could not be done, was asked for wrongly. */
enum class ExitStatus : quint8 { Done = 0, NotDone = 1, WrongUse = 2 };

} // namespace Cairn
