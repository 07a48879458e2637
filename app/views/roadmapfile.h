// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Cairn {

/** The files that a roadmap can be written to or brought up to date from, and what can be printed of it. */
enum class RoadmapFile : quint8 {
    Calendar,
    ToDoCalendar,
    TaskList,
    TicksFromTaskList,
    Report,
    Week,
    PrintReport,
    PrintWeek
};

} // namespace Cairn
