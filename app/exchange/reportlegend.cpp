// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reportlegend.h"

#include "exchange/reportunits.h"

#include <algorithm>

namespace Cairn {

namespace {

constexpr qreal SampleWidth = points(18);
constexpr qreal SampleHeight = points(6.5);
constexpr qreal BeforeWords = points(4);
constexpr qreal BetweenEntries = points(14);
constexpr qreal LineHeight = points(13);

ReportText textOf(const QString &words)
{
    return {words, ReportStyle::Small, ReportColours::SecondInk, ReportEdge::Start, 1};
}

} // namespace

void ReportLegend::addTo(ReportFlow &flow, ReportKeep keep) const
{
    std::vector<QRectF> places;
    qreal x = 0;
    qreal y = 0;
    for (const Entry &entry : m_entries) {
        const qreal width = std::min(SampleWidth + BeforeWords + textOf(entry.words).width(), flow.width());
        if (x > 0 && x + width > flow.width()) {
            x = 0;
            y += LineHeight;
        }
        places.emplace_back(x, y, width, LineHeight);
        x += width + BetweenEntries;
    }
    ReportBlock block;
    block.height = y + LineHeight;
    block.spaceBefore = points(5);
    block.keep = keep;
    block.paint = [entries = m_entries, places](ReportSheet &sheet, const QRectF &room) {
        for (size_t at = 0; at < entries.size(); ++at) {
            const QRectF place = places[at].translated(room.topLeft());
            entries[at].sample(sheet, {place.left(), place.top() + points(2), SampleWidth, SampleHeight});
            sheet.text(place.adjusted(SampleWidth + BeforeWords, 0, 0, 0), textOf(entries[at].words));
        }
    };
    flow.add(block);
}

ReportLegend::Sample ReportLegend::lineOf(const QPen &pen)
{
    return [pen](ReportSheet &sheet, const QRectF &area) {
        sheet.line({area.left(), area.center().y()}, {area.right(), area.center().y()}, pen);
    };
}

} // namespace Cairn
