// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cairn {

struct Roadmap;

/**
 * The plan as a list of tasks for people, in Markdown (GitHub's task lists): a section for each stage, a task for each
 * step with hours and dates, and one below it for each sub-step. Done is ticked; skipped is ticked and struck through.
 * Hidden marks say which step a line is, so that ticksIn() can read it again; see TaskListMark.
 */
QString taskListOf(const Roadmap &roadmap);

} // namespace Cairn
