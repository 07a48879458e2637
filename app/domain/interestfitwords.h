// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/interestfit.h"

namespace Cairn {

/**
 * Says the fit in words, or why there is none, then from which occupations it comes, with their source, and that it is
 * no more than a hint.
 */
QStringList interestFitSentences(const InterestFit &fit, const Catalogue &catalogue);

} // namespace Cairn
