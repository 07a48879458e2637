// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/exporttable.h"

#include <QByteArray>

namespace Cairn {

/**
 * A workbook of Office Open XML (.xlsx): the table with typed cells, its heading fixed and with filters, and the notes
 * on a second sheet. Text is never a formula or a link. Fails where the system has no room for temporary files, or
 * where the table is longer or wider than a sheet can be.
 */
Result<QByteArray> workbookOf(const ExportTable &table);

} // namespace Cairn
