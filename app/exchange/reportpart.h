// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Cairn {

/** How much of a plan a report tells: the plan itself, the current week to tick off, or all of it with its reasons. */
enum class ReportPart : quint8 { Plan, Week, Whole };

} // namespace Cairn
