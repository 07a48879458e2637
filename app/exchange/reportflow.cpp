// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reportflow.h"

namespace Cairn {

void ReportFlow::addText(const ReportText &text, qreal spaceBefore, ReportKeep keep)
{
    add({text.heightIn(width()), [text](ReportSheet &sheet, const QRectF &room) { sheet.text(room, text); },
         spaceBefore, keep, nullptr});
}

std::vector<ReportPage> ReportFlow::pages() const
{
    std::vector<ReportPage> pages(1);
    qreal y = m_room.top();
    const auto place = [&](const ReportBlock &block) {
        pages.back().push_back({QRectF(m_room.left(), y, m_room.width(), block.height), block});
        y += block.height;
    };
    for (size_t at = 0; at < m_blocks.size(); ++at) {
        const ReportBlock &block = m_blocks[at];
        const bool isFirst = pages.back().empty();
        const bool hasRoom = y + block.spaceBefore + heightKeptTogether(at) <= m_room.bottom();
        if (!isFirst && !hasRoom) {
            pages.emplace_back();
            y = m_room.top();
            if (block.head)
                place(*block.head);
        } else if (!isFirst) {
            y += block.spaceBefore;
        }
        place(block);
    }
    return pages;
}

qreal ReportFlow::heightKeptTogether(size_t from) const
{
    const auto isWithNext = [this](size_t at) {
        return at + 1 < m_blocks.size() && m_blocks[at].keep == ReportKeep::WithNext;
    };
    const auto heightOfNext = [this](size_t at) { return m_blocks[at + 1].spaceBefore + m_blocks[at + 1].height; };
    qreal height = m_blocks[from].height;
    for (size_t at = from; isWithNext(at); ++at)
        height += heightOfNext(at);
    if (height <= m_room.height())
        return height;
    // What no page holds is torn somewhere, but no title is left alone.
    return m_blocks[from].height + (isWithNext(from) ? heightOfNext(from) : 0);
}

} // namespace Cairn
