// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/randomstep.h"

namespace Cairn {

/** One of a few ids of steps and of parts of them, so that random steps meet. */
StepId stepIdOf(int which);

// Values of a plan with every field set by the step, in all the ways that a file has to keep.

/** For every seventh step the record that says nothing. */
StepRecord recordOf(const RandomStep &step);
Availability availabilityOf(const RandomStep &step);
OwnStep ownStepOf(const RandomStep &step);
LoggedHours loggedHoursOf(const RandomStep &step);
RunningTimer timerOf(const RandomStep &step);
Baseline baselineOf(const RandomStep &step);
PayBackAssumptions payBackOf(const RandomStep &step);
KeptAdvert keptAdvertOf(const RandomStep &step);
/** No more than can be compared, each once. */
std::vector<RoleId> consideredRolesOf(const RandomStep &step);

} // namespace Cairn
