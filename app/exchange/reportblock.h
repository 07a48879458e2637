// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reportsheet.h"

#include <functional>
#include <memory>

namespace Cairn {

/** What a block needs of its page. */
enum class ReportKeep : quint8 {
    Alone,
    WithNext ///< on one page with the next
};

/** A piece of a report that stays on one page: a paragraph, a row of a table, a drawing. */
struct ReportBlock
{
    qreal height = 0;
    std::function<void(ReportSheet &, const QRectF &)> paint;
    qreal spaceBefore = 0; ///< not at the top of a page
    ReportKeep keep = ReportKeep::Alone;
    std::shared_ptr<const ReportBlock> head; ///< stands above it where it begins a page, as a table's head does
};

} // namespace Cairn
