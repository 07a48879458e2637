// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/tasklistticks.h"

namespace Cairn {

struct Roadmap;

/** Task lists that are longer are refused. */
inline constexpr qsizetype MostTaskListCharacters = 5 * 1024 * 1024;

/**
 * Reads a task list that taskListOf() wrote and a person, or another program, has changed. A ticked step is done; one
 * that is not ticked is to do again where it is done or skipped now, and stays as it is otherwise. A skipped step that
 * is ticked stays skipped, for so it was written. Only the marks decide: titles, order, indentation and the kind of
 * bullet do not matter, and steps that the list does not name stay as they are.
 *
 * Told and not used are: ids that the plan does not know, tasks without a mark, and ids that are ticked in one line and
 * not in another. A text without any mark, or one that is too long, is a problem.
 */
Result<TaskListTicks> ticksIn(const QString &markdown, const Roadmap &roadmap);

} // namespace Cairn
