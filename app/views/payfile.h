// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Cairn {

/** A file that the salary page can write, or read. */
enum class PayFile : quint8 { Csv, Workbook, Png, Svg, Pdf, ImportCsv };

} // namespace Cairn
