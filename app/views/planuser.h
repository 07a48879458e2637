// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Cairn {

/** Who sits in front of the program: someone with a plan of their own, or someone who guides several learners. */
enum class PlanUser : quint8 { Student, Advisor };

} // namespace Cairn
