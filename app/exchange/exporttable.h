// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariant>

#include <vector>

namespace Cairn {

/** A table on its way out, to files of spreadsheets or to the clipboard. */
struct ExportTable
{
    QString title;
    QStringList headings;
    /**
     * One list of cells for each row, no longer than the headings. double and qlonglong are amounts and counts, int is
     * a number that is never grouped, such as a year; QDate, QString; what is invalid is an empty cell.
     */
    std::vector<QVariantList> rows;
    QStringList notes; ///< below the table: sources, licences, method
};

} // namespace Cairn
