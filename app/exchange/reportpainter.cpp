// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reportpainter.h"

#include "exchange/reportburnup.h"
#include "exchange/reporthead.h"
#include "exchange/reportnotes.h"
#include "exchange/reportpaper.h"
#include "exchange/reportsteps.h"
#include "exchange/reporttimeline.h"
#include "exchange/reportunits.h"
#include "exchange/reportweek.h"
#include "exchange/reportwords.h"

#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace Cairn {

namespace {

constexpr qreal RunningHead = points(22); // with the gap below it
constexpr qreal RunningFoot = points(20);
constexpr qreal LineOfText = points(11);
constexpr qreal BeforeHeading = points(18);

QMarginsF inUnits(const QMarginsF &margins)
{
    return margins * UnitsInAPoint;
}

ReportText runningText(const QString &text, ReportEdge edge)
{
    return {text, ReportStyle::Small, ReportColours::FaintInk, edge, 1};
}

} // namespace

ReportPainter::ReportPainter(ReportContents contents, ReportPart part, const QPageLayout &layout)
    : m_contents(std::move(contents))
    , m_pageSize(layout.fullRect(QPageLayout::Point).size() * UnitsInAPoint)
    , m_margins(
          inUnits(layout.margins(QPageLayout::Point) | reportPageOn(layout.pageSize()).margins(QPageLayout::Point)))
    // The language of the words, and not that of the numbers: a region may have no translation.
    , m_direction(tr("Page %1 of %2").isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight)
{
    layOut(part);
}

ReportPainter::~ReportPainter() = default;

QString ReportPainter::title() const
{
    if (m_contents.roleTitle.isEmpty())
        //: Title of a document; %1 a learner
        return tr("Roadmap of %1").arg(m_contents.learnerName);
    //: Title of a document; %1 a learner, %2 a role
    return tr("Roadmap of %1 to %2").arg(m_contents.learnerName, m_contents.roleTitle);
}

QRectF ReportPainter::room() const
{
    // On a mirrored page the sheet mirrors the room, so that the margins change sides before.
    const bool isMirrored = m_direction == Qt::RightToLeft;
    const qreal start = isMirrored ? m_margins.right() : m_margins.left();
    return {start, m_margins.top() + RunningHead, m_pageSize.width() - m_margins.left() - m_margins.right(),
            m_pageSize.height() - m_margins.top() - m_margins.bottom() - RunningHead - RunningFoot};
}

void ReportPainter::layOut(ReportPart part)
{
    ReportFlow flow(room());
    const ReportHead head(m_contents);
    const bool hasPlan = part != ReportPart::Week;
    if (hasPlan)
        head.addWhole(flow);
    else
        head.addShort(flow);
    if (hasPlan && !m_contents.roadmap.steps.empty()) {
        flow.addText({tr("The steps over time"), ReportStyle::Heading}, BeforeHeading, ReportKeep::WithNext);
        ReportTimeline(m_contents, flow.width()).addTo(flow);
        flow.addText({tr("Hours in total"), ReportStyle::Heading}, BeforeHeading, ReportKeep::WithNext);
        ReportBurnUp(m_contents, flow.width()).addTo(flow);
    }
    if (part != ReportPart::Plan)
        ReportWeek(m_contents).addTo(flow);
    if (hasPlan)
        ReportSteps(m_contents).addSteps(flow);
    if (part == ReportPart::Whole) {
        ReportSteps(m_contents).addBill(flow);
        ReportNotes::addTo(flow, m_contents);
    }
    m_pages = flow.pages();
}

bool ReportPainter::paint(QPagedPaintDevice &device) const
{
    const QPageLayout layout = device.pageLayout();
    const QPageRanges ranges = device.pageRanges();
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    bool isFirst = true;
    for (int page = 0; page < pageCount(); ++page) {
        if (!ranges.isEmpty() && !ranges.contains(page + 1))
            continue;
        if (!isFirst && !device.newPage())
            return false;
        isFirst = false;
        painter.save();
        painter.scale(painter.device()->logicalDpiX() / (PointsInAnInch * UnitsInAPoint),
                      painter.device()->logicalDpiY() / (PointsInAnInch * UnitsInAPoint));
        if (layout.mode() == QPageLayout::StandardMode) {
            const QMarginsF outside = inUnits(layout.margins(QPageLayout::Point));
            painter.translate(-outside.left(), -outside.top());
        }
        paintPage(painter, page);
        painter.restore();
    }
    return painter.end();
}

void ReportPainter::paintPage(QPainter &painter, int page) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    ReportSheet sheet(painter, m_pageSize.width(), m_direction);
    paintRunningHead(sheet);
    for (const PlacedBlock &placed : m_pages.at(static_cast<size_t>(page)))
        placed.block.paint(sheet, placed.room);
    paintRunningFoot(sheet, page);
}

void ReportPainter::paintRunningHead(ReportSheet &sheet) const
{
    const QRectF all = room();
    const QString day = ReportWords::day(m_contents.today());
    const ReportText date = runningText(day, ReportEdge::End);
    const QRectF line(all.left(), m_margins.top(), all.width(), LineOfText);
    sheet.text(line.adjusted(0, 0, -date.width() - points(12), 0), runningText(title(), ReportEdge::Start));
    sheet.text(line, date);
    const qreal below = m_margins.top() + points(14);
    sheet.line({all.left(), below}, {all.right(), below}, reportPen(ReportColours::Line, 0.8));
}

void ReportPainter::paintRunningFoot(ReportSheet &sheet, int page) const
{
    const QRectF all = room();
    const QRectF line(all.left(), m_pageSize.height() - m_margins.bottom() - LineOfText, all.width(), LineOfText);
    sheet.text(line, runningText(QStringLiteral("Career Cairn"), ReportEdge::Start));
    //: At the foot of a printed page; both are numbers
    const QString number = tr("Page %1 of %2").arg(QLocale().toString(page + 1), QLocale().toString(pageCount()));
    sheet.text(line, runningText(number, ReportEdge::End));
}

} // namespace Cairn
