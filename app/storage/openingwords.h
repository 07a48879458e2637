// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/openingproblem.h"

namespace Cairn {

/** Why a workspace did not open, as one text: what happened, what is safe, what to do. */
QString sentenceOf(const OpeningProblem &problem);

} // namespace Cairn
