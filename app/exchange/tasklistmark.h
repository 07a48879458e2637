// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QStringView>

#include <optional>

namespace Cairn {

/**
 * What says in a task list which step or sub-step a line is: a comment that Markdown does not show, for example
 * "<!-- careercairn: learn:python:2 -->" or "<!-- careercairn: build:report / 3 -->".
 */
struct TaskListMark
{
    StepId step;
    SubStepId subStep; ///< empty: the step itself

    /** Whether there is anything that looks like a mark in the line. */
    static bool isIn(QStringView line);
    /** The one mark of the line; nothing where it has several, or one that cannot be read. */
    static std::optional<TaskListMark> in(QStringView line);

    /** As it stands in a line. */
    QString text() const;
    /** As it is named to people: "build:report / 3". */
    QString name() const;

    friend bool operator==(const TaskListMark &, const TaskListMark &) = default;
    friend auto operator<=>(const TaskListMark &, const TaskListMark &) = default;
};

} // namespace Cairn
