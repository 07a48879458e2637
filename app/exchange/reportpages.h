// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reportflow.h"

#include <QDate>
#include <QPageLayout>

#include <functional>

class QPagedPaintDevice;

namespace Cairn {

/**
 * Pages of any content with a running head (title, date) and foot (page of pages), laid out for a paper in the
 * direction of the person's language and then painted on any device that has it; the same on every device.
 */
class ReportPages final
{
public:
    /** The margins of the layout are at least those that the paper needs; ours are usually wider. */
    ReportPages(const QString &title, const QDate &date, const QPageLayout &layout,
                const std::function<void(ReportFlow &)> &fill);

    /** What the document is called, e.g. in the title bar of a reader. */
    QString title() const { return m_title; }
    int count() const { return static_cast<int>(m_pages.size()); }
    const std::vector<ReportPage> &pages() const { return m_pages; }
    /** The room for blocks on each page, in units of the page; the running head and foot are outside. */
    QRectF room() const;
    QSizeF pageSize() const { return m_pageSize; }

    /** Paints the pages that the device asks for; false where the device failed. */
    bool paint(QPagedPaintDevice &device) const;
    /** Paints one page (from 0 on); the painter's origin is the corner of the paper, its unit that of the page. */
    void paintPage(QPainter &painter, int page) const;

private:
    void paintRunningHead(ReportSheet &sheet) const;
    void paintRunningFoot(ReportSheet &sheet, int page) const;

    QString m_title;
    QDate m_date;
    QSizeF m_pageSize;
    QMarginsF m_margins;
    Qt::LayoutDirection m_direction;
    std::vector<ReportPage> m_pages;
};

} // namespace Cairn
