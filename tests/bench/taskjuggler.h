// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDateTime>

#include <map>

namespace Cairn {

/** What TaskJuggler made of a project, and how long that took. */
struct TaskJugglerRun
{
    struct Task
    {
        QDateTime start; ///< in coordinated universal time
        QDateTime end;
        double effortHours = 0; ///< how much was scheduled
    };

    std::map<QString, Task> tasks;     ///< by id
    double schedulingMilliseconds = 0; ///< its own scheduling alone
    double wholeMilliseconds = 0;      ///< the whole program: start, reading, scheduling, report
};

/** For example "tj3 (TaskJuggler) 3.7.1"; empty where it is not installed. */
QString taskJugglerVersion();

/** Has the program tj3 schedule a project that writes a report as taskJugglerProject() has it. */
Result<TaskJugglerRun> taskJugglerRun(const QByteArray &project);

} // namespace Cairn
