// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stepmark.h"
#include "exchange/refusedline.h"

#include <QStringList>

namespace Cairn {

/** What a task list that comes back says against how the plan stands. */
struct TaskListTicks
{
    std::vector<StepMark> marks;      ///< only what differs, in the order of the plan; sub-steps only those that differ
    std::vector<int> lines;           ///< of each mark the line of its step, from 1; 0 where only sub-steps are named
    QStringList unknown;              ///< ids that the plan does not know, in the order of the file
    std::vector<RefusedLine> refused; ///< in the order of the file

    friend bool operator==(const TaskListTicks &, const TaskListTicks &) = default;
};

} // namespace Cairn
