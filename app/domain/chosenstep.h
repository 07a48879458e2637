// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ownstep.h"

namespace Cairn {

struct Resource;

/**
 * The step that a person adds who chooses something of the catalogue for their roadmap; without an id. Its hours are
 * those of the brief or as published; where there are none, 10, 20 and 40: our estimate, which the person can change.
 */
OwnStep chosenStep(const Resource &resource);

} // namespace Cairn
