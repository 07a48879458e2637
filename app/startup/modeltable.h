// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exporttable.h"

class QAbstractItemModel;

namespace Cairn {

/** The table that a model shows; where it has a raw number for a cell, that and not its words. */
ExportTable tableOf(const QAbstractItemModel &model, int rawRole, const QString &title);

} // namespace Cairn
