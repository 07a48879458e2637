// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reportblock.h"

#include <vector>

namespace Cairn {

/** A block in its place on a page. */
struct PlacedBlock
{
    QRectF room;
    ReportBlock block;
};

using ReportPage = std::vector<PlacedBlock>;

/** Puts blocks below each other, page by page; none is ever torn apart. */
class ReportFlow final
{
public:
    /** The room on every page. */
    explicit ReportFlow(const QRectF &room) : m_room(room) {}

    qreal width() const { return m_room.width(); }
    void add(ReportBlock block) { m_blocks.push_back(std::move(block)); }
    /** A text over the whole width. */
    void addText(const ReportText &text, qreal spaceBefore, ReportKeep keep = ReportKeep::Alone);

    /** One page at least. */
    std::vector<ReportPage> pages() const;

private:
    qreal heightKeptTogether(size_t from) const;

    QRectF m_room;
    std::vector<ReportBlock> m_blocks;
};

} // namespace Cairn
