// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payfigure.h"

#include <QJsonObject>

namespace Cairn {

class Catalogue;

/** One figure of pay with all that is known of it. Amounts in whole units; what is not known is null. */
QJsonObject jsonOf(const PayFigure &figure, const Catalogue &catalogue);

} // namespace Cairn
