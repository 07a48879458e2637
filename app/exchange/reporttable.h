// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reportflow.h"

#include <QCoreApplication>

#include <optional>

namespace Cairn {

/** What a cell of a table holds: words that may take several lines, a bar, or a box to tick by hand. */
struct ReportCell
{
    enum class Box : quint8 { None, Empty, Ticked };

    QString text;
    std::optional<qreal> share = std::nullopt; ///< of a bar, 0 to 1
    Box box = Box::None;
    QRgb colour = ReportColours::Ink;
};

enum class ReportRow : quint8 {
    Plain,
    Group, ///< a title over rows; stays with the next
    Total
};

/**
 * A table. Columns are as wide as their words need; the one that is to be wide takes what is left. Rows are never torn
 * apart, and the head stands on each page.
 */
class ReportTable final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::ReportTable)

public:
    enum class Width : quint8 { OfWords, Rest, OfBar, OfBox, ToWriteIn };

    struct Column
    {
        QString title;
        ReportEdge edge = ReportEdge::Start;
        Width width = Width::OfWords;
    };

    explicit ReportTable(std::vector<Column> columns) : m_columns(std::move(columns)) {}

    /** As many cells as columns; of a group, missing ones count as empty and the first takes the room of those. */
    void addRow(std::vector<ReportCell> cells, ReportRow kind = ReportRow::Plain);
    bool isEmpty() const { return m_rows.empty(); }

    void addTo(ReportFlow &flow, qreal spaceBefore) const;

private:
    struct Row
    {
        std::vector<ReportCell> cells;
        ReportRow kind;
    };
    struct Places
    {
        std::vector<qreal> starts;
        std::vector<qreal> widths;
    };

    Places placesIn(qreal width) const;
    qreal widthOf(size_t column) const;
    /** The title of a group whose rows go on on another page. */
    Row continued(const Row &group) const;
    /** The first that the title of a group leaves free. */
    static size_t columnAfterTitle(const Row &row);
    ReportBlock headBlock(const Places &places) const;
    ReportBlock rowBlock(const Row &row, const Places &places) const;

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace Cairn
