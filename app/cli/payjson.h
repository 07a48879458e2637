// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payfigure.h"
#include "domain/payseries.h"

#include <QJsonObject>

#include <vector>

namespace Cairn {

class Catalogue;

/**
 * One figure of pay with all that is known of it. Amounts in whole units; what is not known is null. The series of all
 * of a person's own is "own", and its name stands beside it.
 */
QJsonObject jsonOf(const PayFigure &figure, const Catalogue &catalogue, const std::vector<PaySeries> &own);

} // namespace Cairn
