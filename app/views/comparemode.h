// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Cairn {

/** What the page Compare lays beside each other: roles, the ways on from one role, or the next hours of work. */
enum class CompareMode : quint8 { Roles, Growth, NextHours };

} // namespace Cairn
