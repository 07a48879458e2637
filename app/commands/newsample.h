// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/plancommands.h"

namespace Cairn {

/** The made-up learner as the door takes it, with a plan that is under way on that day. */
NewLearner newSample(const Catalogue &catalogue, const QDate &today);

} // namespace Cairn
