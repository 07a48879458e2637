// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/steprecord.h"

namespace Cairn {

/**
 * What is kept of two steps that became one, without the notes: the further state wins (done, doing, skipped, to do),
 * with the later day where both are done; links, sub-steps and parts of both, each once; of what can be only one, that
 * of the first where it has it.
 */
StepRecord joinedRecord(StepRecord first, const StepRecord &second);

} // namespace Cairn
