// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payseries.h"
#include "domain/result.h"

#include <QByteArray>

class QIODevice;

namespace Cairn {

/**
 * A series of pay as the bytes of a file. All numbers are little-endian, and nothing is padded:
 *
 *     5 bytes   the letters CCPAY
 *     u8        the version of the format, now 1
 *     u32       the length of the heading in bytes
 *     heading   a JSON object in UTF-8: name, file, importedOn (ISO 8601; missing where not known), linesRead, rows
 *               (how many), and the lists roles, places, industries, sizes, currencies
 *     u16[rows] place in roles
 *     u8[rows]  level: 0 entry, 1 mid, 2 senior, 3 executive, 4 not said
 *     u16[rows] place in places
 *     u16[rows] place in industries
 *     u8[rows]  place in sizes
 *     u8[rows]  place in currencies
 *     u16[rows] year, 0 where not said
 *     f64[rows] gross pay a year, IEEE 754
 *     32 bytes  SHA-256 of everything before
 *
 * The first and the last two lines hold for every later version, so that a newer file is told from a damaged one. The
 * rows stand in the order of PayRows, which then has nothing to sort. The id is not in the file: its name says it.
 */
QByteArray bytesOf(const PaySeries &series);

/** No file has more rows than this, and no heading more bytes. */
inline constexpr qint64 MostPayRows = 50'000'000;
inline constexpr qint64 MostPayHeadingBytes = qint64{16} * 1024 * 1024;
/** What is longer than this is no file of ours and need not be read. */
qint64 mostPayFileBytes();

/** The series, without its id; everything is checked before it is trusted. A newer format and damage are problems. */
Result<PaySeries> seriesFrom(const QByteArray &bytes, const PayRates &rates);

/** What the heading of an open file says, without reading the rows; the checksum is not checked. */
Result<PaySeries> payHeadingFrom(QIODevice &device);

} // namespace Cairn
