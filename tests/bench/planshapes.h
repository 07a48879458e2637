// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/work.h"

#include <vector>

namespace Cairn {

/** A plan whose steps depend on each other in one way, and what that way is called. */
struct PlanShape
{
    const char *name;
    std::vector<Work> works;
};

/** Plans of so many steps, from steps on their own to steps of which any may be after any other. The same each time. */
std::vector<PlanShape> planShapes(int steps);

} // namespace Cairn
