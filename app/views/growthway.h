// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Cairn {

/** How the growth of a role is laid out: its own seniorities, or the roles that it leads to. */
enum class GrowthWay : quint8 { Seniority, Moves };

} // namespace Cairn
