// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exporttable.h"

#include <QByteArray>
#include <QLocale>

namespace Cairn {

/**
 * Comma-separated values (RFC 4180) in UTF-8 with a byte order mark, by which spreadsheets know the encoding; lines end
 * with CRLF. Numbers have a point and no grouping, dates are ISO 8601. The notes follow after an empty line, each
 * begins with "# ". Text is never a formula, see plainCell().
 */
QByteArray csvOf(const ExportTable &table);

/** For the clipboard: cells between tabs, numbers as spreadsheets of the locale read them; without the notes. */
QString tabSeparated(const ExportTable &table, const QLocale &locale = QLocale());

/** For the clipboard and for text programs: an HTML table with its title and notes, every text escaped. */
QString htmlTableOf(const ExportTable &table, const QLocale &locale = QLocale());

/**
 * Text that a spreadsheet would take for a formula (it begins with = + - @, a tab or a carriage return) gets an
 * apostrophe before it. Text that already looks so gets one more, so that taking one away gives back what it was.
 */
QString plainCell(const QString &text);

} // namespace Cairn
