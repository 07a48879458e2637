// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reportflow.h"

namespace Cairn {

/**
 * A table whose columns take fixed shares of the width, so that several of one kind are equally wide whatever their
 * words; words that are longer take more lines. Rows are never torn apart, and the head stands on each page.
 */
class ReportGrid final
{
public:
    struct Column
    {
        QString title;
        qreal share = 1; ///< of the width, beside the shares of the other columns
    };
    struct Cell
    {
        QString text;
        QRgb colour = ReportColours::Ink;
    };

    explicit ReportGrid(std::vector<Column> columns) : m_columns(std::move(columns)) {}

    /** As many cells as columns; missing ones are empty. */
    void addRow(std::vector<Cell> cells);

    void addTo(ReportFlow &flow, qreal spaceBefore) const;

private:
    struct Place
    {
        qreal start = 0;
        qreal width = 0;
    };

    std::vector<Place> placesIn(qreal width) const;
    static ReportBlock blockOf(const std::vector<ReportText> &texts, const std::vector<Place> &places,
                               const QPen &lineBelow);

    std::vector<Column> m_columns;
    std::vector<std::vector<Cell>> m_rows;
};

} // namespace Cairn
