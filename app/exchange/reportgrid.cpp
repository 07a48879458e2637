// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reportgrid.h"

#include "exchange/reportunits.h"

#include <algorithm>

namespace Cairn {

namespace {

constexpr qreal Gap = points(8); // between two columns
constexpr qreal Padding = points(2.6);
constexpr int MostLines = 12; // of one cell: a title that is a whole page must not stop the report

} // namespace

void ReportGrid::addRow(std::vector<Cell> cells)
{
    cells.resize(m_columns.size());
    m_rows.push_back(std::move(cells));
}

std::vector<ReportGrid::Place> ReportGrid::placesIn(qreal width) const
{
    qreal shares = 0;
    for (const Column &column : m_columns)
        shares += column.share;
    const qreal room = width - Gap * static_cast<qreal>(m_columns.size() - 1);
    std::vector<Place> places;
    qreal start = 0;
    for (const Column &column : m_columns) {
        places.push_back({start, room * column.share / shares});
        start += places.back().width + Gap;
    }
    return places;
}

ReportBlock ReportGrid::blockOf(const std::vector<ReportText> &texts, const std::vector<Place> &places,
                                const QPen &lineBelow)
{
    qreal height = 0;
    for (size_t at = 0; at < texts.size(); ++at)
        height = std::max(height, texts[at].heightIn(places[at].width));
    ReportBlock block;
    block.height = height + 2 * Padding;
    block.paint = [texts, places, lineBelow](ReportSheet &sheet, const QRectF &room) {
        for (size_t at = 0; at < texts.size(); ++at)
            sheet.text(
                {room.left() + places[at].start, room.top() + Padding, places[at].width, room.height() - 2 * Padding},
                texts[at]);
        sheet.line(room.bottomLeft(), room.bottomRight(), lineBelow);
    };
    return block;
}

void ReportGrid::addTo(ReportFlow &flow, qreal spaceBefore) const
{
    const std::vector<Place> places = placesIn(flow.width());
    std::vector<ReportText> titles;
    for (const Column &column : m_columns)
        titles.push_back(
            {column.title, ReportStyle::SmallStrong, ReportColours::SecondInk, ReportEdge::Start, MostLines});
    const auto head =
        std::make_shared<const ReportBlock>(blockOf(titles, places, reportPen(ReportColours::StrongLine, 0.8)));
    ReportBlock first = *head;
    first.spaceBefore = spaceBefore;
    first.keep = ReportKeep::WithNext;
    flow.add(first);
    for (const std::vector<Cell> &row : m_rows) {
        std::vector<ReportText> texts;
        for (const Cell &cell : row)
            texts.push_back({cell.text, ReportStyle::Cell, cell.colour, ReportEdge::Start, MostLines});
        ReportBlock block = blockOf(texts, places, reportPen(ReportColours::Line, 0.5));
        block.head = head;
        flow.add(block);
    }
}

} // namespace Cairn
