// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reportpages.h"

#include "exchange/reportpaper.h"
#include "exchange/reportunits.h"
#include "exchange/reportwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

namespace Cairn {

namespace {

constexpr qreal RunningHead = points(22); // with the gap below it
constexpr qreal RunningFoot = points(20);
constexpr qreal LineOfText = points(11);
constexpr qreal BelowHead = points(14);
constexpr qreal BeforeDate = points(12);

QString pageOfPages()
{
    //: At the foot of a printed page; both are numbers
    return QCoreApplication::translate("Cairn::ReportPainter", "Page %1 of %2");
}

ReportText runningText(const QString &text, ReportEdge edge)
{
    return {text, ReportStyle::Small, ReportColours::FaintInk, edge, 1};
}

} // namespace

ReportPages::ReportPages(const QString &title, const QDate &date, const QPageLayout &layout,
                         const std::function<void(ReportFlow &)> &fill)
    : m_title(title)
    , m_date(date)
    , m_pageSize(layout.fullRect(QPageLayout::Point).size() * UnitsInAPoint)
    , m_margins((layout.margins(QPageLayout::Point) | reportPageOn(layout.pageSize()).margins(QPageLayout::Point))
                * UnitsInAPoint)
    // The language of the words, and not that of the numbers: a region may have no translation.
    , m_direction(pageOfPages().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight)
{
    ReportFlow flow(room());
    fill(flow);
    m_pages = flow.pages();
}

QRectF ReportPages::room() const
{
    // On a mirrored page the sheet mirrors the room, so that the margins change sides before.
    const bool isMirrored = m_direction == Qt::RightToLeft;
    const qreal start = isMirrored ? m_margins.right() : m_margins.left();
    return {start, m_margins.top() + RunningHead, m_pageSize.width() - m_margins.left() - m_margins.right(),
            m_pageSize.height() - m_margins.top() - m_margins.bottom() - RunningHead - RunningFoot};
}

bool ReportPages::paint(QPagedPaintDevice &device) const
{
    const QPageLayout layout = device.pageLayout();
    const QPageRanges ranges = device.pageRanges();
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    bool isFirst = true;
    for (int page = 0; page < count(); ++page) {
        if (!ranges.isEmpty() && !ranges.contains(page + 1))
            continue;
        if (!isFirst && !device.newPage())
            return false;
        isFirst = false;
        painter.save();
        painter.scale(painter.device()->logicalDpiX() / (PointsInAnInch * UnitsInAPoint),
                      painter.device()->logicalDpiY() / (PointsInAnInch * UnitsInAPoint));
        if (layout.mode() == QPageLayout::StandardMode) {
            const QMarginsF outside = layout.margins(QPageLayout::Point) * UnitsInAPoint;
            painter.translate(-outside.left(), -outside.top());
        }
        paintPage(painter, page);
        painter.restore();
    }
    return painter.end();
}

void ReportPages::paintPage(QPainter &painter, int page) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    ReportSheet sheet(painter, m_pageSize.width(), m_direction);
    paintRunningHead(sheet);
    for (const PlacedBlock &placed : m_pages.at(static_cast<size_t>(page)))
        placed.block.paint(sheet, placed.room);
    paintRunningFoot(sheet, page);
}

void ReportPages::paintRunningHead(ReportSheet &sheet) const
{
    const QRectF all = room();
    const ReportText date = runningText(ReportWords::day(m_date), ReportEdge::End);
    const QRectF line(all.left(), m_margins.top(), all.width(), LineOfText);
    sheet.text(line.adjusted(0, 0, -date.width() - BeforeDate, 0), runningText(m_title, ReportEdge::Start));
    sheet.text(line, date);
    const qreal below = m_margins.top() + BelowHead;
    sheet.line({all.left(), below}, {all.right(), below}, reportPen(ReportColours::Line, 0.8));
}

void ReportPages::paintRunningFoot(ReportSheet &sheet, int page) const
{
    const QRectF all = room();
    const QRectF line(all.left(), m_pageSize.height() - m_margins.bottom() - LineOfText, all.width(), LineOfText);
    sheet.text(line, runningText(QStringLiteral("Career Cairn"), ReportEdge::Start));
    const QString number = pageOfPages().arg(QLocale().toString(page + 1), QLocale().toString(count()));
    sheet.text(line, runningText(number, ReportEdge::End));
}

} // namespace Cairn
