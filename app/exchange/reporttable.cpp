// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reporttable.h"

#include "exchange/reportunits.h"

#include <algorithm>
#include <numeric>

namespace Cairn {

namespace {

constexpr qreal Gap = points(10); // between two columns
constexpr qreal Padding = points(2.6);
constexpr qreal BarWidth = points(120);
constexpr qreal BarHeight = points(6);
constexpr qreal BoxSize = points(9);
constexpr qreal WritingWidth = points(62);
constexpr qreal GroupGap = points(5);
constexpr qreal MostOfWidth = 0.24; // for a column of words
constexpr int MostLines = 12;       // of one cell: a title that is a whole page must not stop the report

ReportText textOf(const ReportCell &cell, ReportEdge edge, ReportRow kind)
{
    const bool isStrong = kind != ReportRow::Plain;
    return {cell.text, isStrong ? ReportStyle::CellStrong : ReportStyle::Cell, cell.colour, edge, MostLines};
}

ReportText headTextOf(const ReportTable::Column &column)
{
    return {column.title, ReportStyle::Small, ReportColours::FaintInk, column.edge, MostLines};
}

void paintBox(ReportSheet &sheet, const QRectF &place, ReportCell::Box box)
{
    const QRectF square(place.left(), place.top() + points(1), BoxSize, BoxSize);
    sheet.outline(square, reportPen(ReportColours::Ink, 0.7), points(1.5));
    if (box == ReportCell::Box::Ticked)
        sheet.tick(square, reportPen(ReportColours::Ink, 1.1));
}

void paintCell(ReportSheet &sheet, const QRectF &place, const ReportCell &cell, const ReportTable::Column &column,
               ReportRow kind)
{
    if (cell.box != ReportCell::Box::None)
        paintBox(sheet, place, cell.box);
    if (cell.share)
        sheet.bar({place.left(), place.top() + points(2.6), place.width(), BarHeight}, *cell.share);
    if (!cell.text.isEmpty())
        sheet.text(place, textOf(cell, column.edge, kind));
    else if (column.width == ReportTable::Width::ToWriteIn && kind == ReportRow::Plain)
        sheet.line(place.bottomLeft(), place.bottomRight(), reportPen(ReportColours::StrongLine, 0.6, Qt::DotLine));
}

/** Two blocks as one. */
ReportBlock stacked(const ReportBlock &above, const ReportBlock &below)
{
    ReportBlock both;
    both.height = above.height + below.height;
    both.paint = [above, below](ReportSheet &sheet, const QRectF &room) {
        above.paint(sheet, {room.left(), room.top(), room.width(), above.height});
        below.paint(sheet, {room.left(), room.top() + above.height, room.width(), below.height});
    };
    return both;
}

} // namespace

void ReportTable::addRow(std::vector<ReportCell> cells, ReportRow kind)
{
    cells.resize(m_columns.size());
    m_rows.push_back({std::move(cells), kind});
}

void ReportTable::addTo(ReportFlow &flow, qreal spaceBefore) const
{
    const Places places = placesIn(flow.width());
    const auto head = std::make_shared<const ReportBlock>(headBlock(places));
    ReportBlock first = *head;
    first.spaceBefore = spaceBefore;
    first.keep = ReportKeep::WithNext;
    flow.add(first);
    std::shared_ptr<const ReportBlock> headAndGroup = head;
    for (size_t at = 0; at < m_rows.size(); ++at) {
        const bool isGroup = m_rows[at].kind == ReportRow::Group;
        ReportBlock block = rowBlock(m_rows[at], places);
        block.head = isGroup ? head : headAndGroup;
        if (isGroup)
            headAndGroup = std::make_shared<const ReportBlock>(stacked(*head, rowBlock(continued(m_rows[at]), places)));
        const bool isBeforeTotal = at + 1 < m_rows.size() && m_rows[at + 1].kind == ReportRow::Total;
        if (isGroup || isBeforeTotal)
            block.keep = ReportKeep::WithNext;
        flow.add(block);
    }
}

qreal ReportTable::widthOf(size_t column) const
{
    switch (m_columns[column].width) {
    case Width::OfBar:
        return BarWidth;
    case Width::OfBox:
        return BoxSize;
    case Width::ToWriteIn:
        return WritingWidth;
    case Width::OfWords:
    case Width::Rest:
        break;
    }
    qreal width = headTextOf(m_columns[column]).width();
    for (const Row &row : m_rows) {
        if (row.kind != ReportRow::Group || column > 0)
            width = std::max(width, textOf(row.cells[column], ReportEdge::Start, row.kind).width());
    }
    return width;
}

ReportTable::Places ReportTable::placesIn(qreal width) const
{
    Places places;
    size_t rest = 0;
    for (size_t column = 0; column < m_columns.size(); ++column) {
        const bool isRest = m_columns[column].width == Width::Rest;
        rest = isRest ? column : rest;
        places.widths.push_back(isRest ? 0 : std::min(widthOf(column), width * MostOfWidth));
    }
    const qreal used = std::accumulate(places.widths.begin(), places.widths.end(), 0.0)
                       + Gap * static_cast<qreal>(m_columns.size() - 1);
    places.widths[rest] += width - used;
    qreal start = 0;
    for (const qreal each : places.widths) {
        places.starts.push_back(start);
        start += each + Gap;
    }
    return places;
}

ReportTable::Row ReportTable::continued(const Row &group) const
{
    //: On the next page of a table; %1 is the title of a group of rows
    Row row{{{tr("%1 (continued)").arg(group.cells.front().text)}}, ReportRow::Group};
    row.cells.resize(m_columns.size());
    return row;
}

size_t ReportTable::columnAfterTitle(const Row &row)
{
    size_t next = 1;
    while (next < row.cells.size() && row.cells[next].text.isEmpty() && !row.cells[next].share)
        ++next;
    return next;
}

ReportBlock ReportTable::headBlock(const Places &places) const
{
    qreal height = 0;
    for (size_t column = 0; column < m_columns.size(); ++column)
        height = std::max(height, headTextOf(m_columns[column]).heightIn(places.widths[column]));
    ReportBlock block;
    block.height = height + 2 * Padding;
    block.paint = [columns = m_columns, places, height](ReportSheet &sheet, const QRectF &room) {
        for (size_t column = 0; column < columns.size(); ++column) {
            const ReportText text = headTextOf(columns[column]);
            const qreal own = text.heightIn(places.widths[column]);
            sheet.text(
                {room.left() + places.starts[column], room.top() + Padding + height - own, places.widths[column], own},
                text);
        }
        sheet.line(room.bottomLeft(), room.bottomRight(), reportPen(ReportColours::StrongLine, 0.8));
    };
    return block;
}

ReportBlock ReportTable::rowBlock(const Row &row, const Places &places) const
{
    std::vector<qreal> widths = places.widths;
    if (row.kind == ReportRow::Group)
        widths[0] = places.starts[columnAfterTitle(row) - 1] + places.widths[columnAfterTitle(row) - 1];
    const qreal above = row.kind == ReportRow::Group ? GroupGap : 0;
    qreal textHeight = 0;
    for (size_t column = 0; column < row.cells.size(); ++column)
        textHeight = std::max(
            textHeight, textOf(row.cells[column], ReportEdge::Start, row.kind).heightIn(std::max(widths[column], 1.0)));

    ReportBlock block;
    block.height = above + textHeight + 2 * Padding;
    block.paint = [columns = m_columns, row, starts = places.starts, widths, above](ReportSheet &sheet,
                                                                                    const QRectF &room) {
        const bool isTotal = row.kind == ReportRow::Total;
        sheet.line(isTotal ? room.topLeft() : room.bottomLeft(), isTotal ? room.topRight() : room.bottomRight(),
                   row.kind == ReportRow::Plain ? reportPen(ReportColours::Line, 0.5)
                                                : reportPen(ReportColours::StrongLine, 0.6));
        for (size_t column = 0; column < columns.size(); ++column) {
            const QRectF place(room.left() + starts[column], room.top() + above + Padding, widths[column],
                               room.height() - above - 2 * Padding);
            paintCell(sheet, place, row.cells[column], columns[column], row.kind);
        }
    };
    return block;
}

} // namespace Cairn
