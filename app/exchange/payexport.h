// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/payfigure.h"
#include "domain/payseries.h"
#include "exchange/exporttable.h"

namespace Cairn {

/**
 * The whole record of each figure: what it is about, its amounts as shown and as published, how sure they are, and
 * where they come from; below it the sources and the method. A figure that may not be shown has a row without amounts
 * that says why.
 */
ExportTable payTableOf(const std::vector<PayFigure> &figures, const Catalogue &catalogue,
                       const std::vector<PaySeries> &own);

} // namespace Cairn
