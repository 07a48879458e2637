// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reportcontents.h"
#include "exchange/reportflow.h"
#include "exchange/reportpart.h"

#include <QCoreApplication>
#include <QPageLayout>

#include <memory>

class QPagedPaintDevice;

namespace Cairn {

/**
 * The pages of a report, laid out for a paper and then painted on any device that has it: a PDF file, a printer, a
 * preview. They are laid out in the direction of the person's language, and the same on every device.
 */
class ReportPainter final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::ReportPainter)

public:
    /** The margins of the layout are at least those that the paper needs; ours are usually wider. */
    ReportPainter(ReportContents contents, ReportPart part, const QPageLayout &layout);
    ~ReportPainter();
    ReportPainter(const ReportPainter &) = delete;
    ReportPainter &operator=(const ReportPainter &) = delete;

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    /** What the document is called, e.g. in the title bar of a reader. */
    QString title() const;
    const std::vector<ReportPage> &pages() const { return m_pages; }
    /** The room for blocks on each page, in units of the page; the running head and foot are outside. */
    QRectF room() const;
    QSizeF pageSize() const { return m_pageSize; }

    /** Paints the pages that the device asks for; false where the device failed. */
    bool paint(QPagedPaintDevice &device) const;
    /** Paints one page (from 0 on); the painter's origin is the corner of the paper, its unit that of the page. */
    void paintPage(QPainter &painter, int page) const;

private:
    void layOut(ReportPart part);
    void paintRunningHead(ReportSheet &sheet) const;
    void paintRunningFoot(ReportSheet &sheet, int page) const;

    const ReportContents m_contents;
    QSizeF m_pageSize;
    QMarginsF m_margins;
    Qt::LayoutDirection m_direction;
    std::vector<ReportPage> m_pages;
};

} // namespace Cairn
