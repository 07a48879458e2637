// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reportburnup.h"

#include "domain/workcalendar.h"
#include "exchange/reportlegend.h"
#include "exchange/reporttable.h"
#include "exchange/reporttimeground.h"
#include "exchange/reportunits.h"
#include "exchange/reportwords.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Cairn {

namespace {

constexpr qreal AfterScale = points(5);
constexpr qreal PlotHeight = points(150);
constexpr qreal NamesHeight = points(13);
constexpr qreal Headroom = points(10);
constexpr int MostGridLines = 5;
constexpr int MostNumberRows = 12;
constexpr int MostCurvePoints = 400;

/** From what is done today to all that counts on the finish day; flat on days without time. */
HoursCurve towards(const QDate &finish, const Roadmap &roadmap)
{
    HoursCurve curve;
    const double left = roadmap.total.hoursLeft();
    if (!finish.isValid() || finish < roadmap.today || left <= 0)
        return curve;
    const WorkCalendar calendar(roadmap.availability);
    double quarters = 0;
    for (QDate day = roadmap.today; day <= finish; day = day.addDays(1))
        quarters += calendar.quartersOn(day);
    if (quarters <= 0)
        return curve;
    const qint64 everyDays = std::max<qint64>(roadmap.today.daysTo(finish) / MostCurvePoints, 1);
    curve.points.emplace_back(roadmap.today.addDays(-1), roadmap.total.hoursDone);
    double before = 0;
    for (QDate day = roadmap.today; day <= finish; day = day.addDays(1)) {
        before += calendar.quartersOn(day);
        if (day == finish || roadmap.today.daysTo(day) % everyDays == 0)
            curve.points.emplace_back(day, roadmap.total.hoursDone + left * before / quarters);
    }
    return curve;
}

/** 1, 2 or 5 times a power of ten, so that few lines reach the top. */
double gridStep(double top)
{
    double step = 1;
    const std::array growth{2.0, 2.5, 2.0};
    for (size_t at = 0; step * MostGridLines < top; ++at)
        step *= growth[at % growth.size()];
    return step;
}

ReportText scaleText(double hours)
{
    return {ReportWords::hours(hours), ReportStyle::Small, ReportColours::FaintInk, ReportEdge::End, 1};
}

qreal widthOfScale(double top)
{
    qreal width = 0;
    for (double hours = 0; hours <= top; hours += gridStep(top))
        width = std::max(width, scaleText(hours).width());
    return width;
}

QPen donePen()
{
    return reportPen(ReportColours::Accent, 2.2);
}

QPen agreedPen()
{
    return reportPen(ReportColours::SecondInk, 1, Qt::DashLine);
}

QPen halfPen()
{
    return reportPen(ReportColours::Accent, 0.9);
}

QPen carefulPen()
{
    return reportPen(ReportColours::Accent, 1.1, Qt::DotLine);
}

} // namespace

ReportBurnUp::ReportBurnUp(const ReportContents &contents, qreal width)
    : m_contents(contents)
    , m_scaleWidth(widthOfScale(top()) + AfterScale)
    , m_axis(ReportTimeAxis::of(contents, m_scaleWidth, width - m_scaleWidth))
    , m_half(towards(contents.forecast.p50, contents.roadmap))
    , m_careful(towards(contents.forecast.p80, contents.roadmap))
{
}

void ReportBurnUp::addTo(ReportFlow &flow) const
{
    ReportBlock drawing;
    drawing.height = PlotHeight + NamesHeight;
    drawing.spaceBefore = points(6);
    drawing.keep = ReportKeep::WithNext;
    drawing.paint = [drawn = *this](ReportSheet &sheet, const QRectF &room) { drawn.paint(sheet, room); };
    flow.add(drawing);
    addLegend(flow);
    addNumbers(flow);
}

void ReportBurnUp::paint(ReportSheet &sheet, const QRectF &room) const
{
    const QRectF plot(room.left(), room.top(), room.width(), PlotHeight);
    ReportTimeGround(m_contents, m_axis).paint(sheet, plot);
    paintGrid(sheet, plot);
    paintForecast(sheet, plot);
    sheet.curve(curveOf(m_contents.hoursAgreed, plot), agreedPen());
    if (m_contents.hoursDone.isEmpty())
        return;
    sheet.curve(curveOf(m_contents.hoursDone, plot), donePen());
    const auto &[day, hours] = m_contents.hoursDone.points.back();
    sheet.disc(placeOf(day, hours, plot), points(2.6), ReportColours::Accent);
}

void ReportBurnUp::paintGrid(ReportSheet &sheet, const QRectF &plot) const
{
    const double total = m_contents.roadmap.total.hoursTotal;
    const double step = gridStep(top());
    for (double hours = 0; hours <= top() + 1e-9; hours += step) {
        const qreal y = placeOf(m_axis.first(), hours, plot).y();
        sheet.line({plot.left() + m_axis.start(), y}, {plot.right(), y},
                   reportPen(hours > 0 ? ReportColours::Line : ReportColours::StrongLine, 0.6));
        sheet.text({plot.left(), y - points(5), m_scaleWidth - AfterScale, points(10)}, scaleText(hours));
    }
    const qreal y = placeOf(m_axis.first(), total, plot).y();
    sheet.line({plot.left() + m_axis.start(), y}, {plot.right(), y}, reportPen(ReportColours::SecondInk, 0.8));
    //: A line over a drawing; %1 are hours with their unit
    const QString words = tr("All that counts: %1").arg(ReportWords::hours(total));
    sheet.textOverLines({plot.left() + m_axis.start() + points(4), y - points(11), points(160), points(10)},
                        {words, ReportStyle::Small, ReportColours::SecondInk, ReportEdge::Start, 1});
    ReportTimeGround(m_contents, m_axis).paintMonths(sheet, plot.bottomLeft() + QPointF(0, points(2)));
}

void ReportBurnUp::paintForecast(ReportSheet &sheet, const QRectF &plot) const
{
    if (!m_careful.isEmpty())
        sheet.curve(curveOf(m_careful, plot), carefulPen());
    if (!m_half.isEmpty())
        sheet.curve(curveOf(m_half, plot), halfPen());
}

void ReportBurnUp::addLegend(ReportFlow &flow) const
{
    const Roadmap &roadmap = m_contents.roadmap;
    ReportLegend legend;
    //: What a line of the drawing means; %1 are hours with their unit
    legend.add(ReportLegend::lineOf(donePen()), tr("done: %1").arg(ReportWords::hours(roadmap.total.hoursDone)));
    legend.add(ReportLegend::lineOf(agreedPen()),
               //: What a line of the drawing means; %1 are hours with their unit, %2 a day
               tr("agreed plan: %1 before today, finish %2")
                   .arg(ReportWords::hours(roadmap.total.hoursPlanned), ReportWords::day(roadmap.agreed.finish)));
    if (!m_half.isEmpty())
        //: What a line of the drawing means; %1 a day
        legend.add(ReportLegend::lineOf(halfPen()),
                   tr("forecast, 50\u00a0% by %1").arg(ReportWords::day(m_contents.forecast.p50)));
    if (!m_careful.isEmpty())
        //: What a line of the drawing means; %1 a day
        legend.add(ReportLegend::lineOf(carefulPen()),
                   tr("forecast, 80\u00a0% by %1").arg(ReportWords::day(m_contents.forecast.p80)));
    legend.addTo(flow, ReportKeep::Alone);
}

void ReportBurnUp::addNumbers(ReportFlow &flow) const
{
    ReportTable table({{tr("Hours at the end of"), ReportEdge::Start, ReportTable::Width::Rest},
                       {tr("Agreed plan"), ReportEdge::End},
                       {tr("Done"), ReportEdge::End},
                       {tr("Forecast, 50\u00a0%"), ReportEdge::End},
                       {tr("Forecast, 80\u00a0%"), ReportEdge::End}});
    std::vector<QDate> days{m_contents.today().addDays(-1)};
    const size_t every = (m_axis.ticks().size() + MostNumberRows - 1) / MostNumberRows;
    for (size_t at = 0; at < m_axis.ticks().size(); at += std::max<size_t>(every, 1))
        days.push_back(m_axis.ticks()[at].addDays(-1));
    days.push_back(m_axis.last());
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    for (const QDate &day : days) {
        const bool isPast = day < m_contents.today();
        const auto ahead = [&](const HoursCurve &curve) {
            return isPast || curve.isEmpty() ? ReportWords::nothing() : ReportWords::number(curve.at(day));
        };
        table.addRow({{ReportWords::day(day)},
                      {ReportWords::number(m_contents.hoursAgreed.at(day))},
                      {isPast ? ReportWords::number(m_contents.hoursDone.at(day)) : ReportWords::nothing()},
                      {ahead(m_half)},
                      {ahead(m_careful)}});
    }
    table.addTo(flow, points(8));
}

double ReportBurnUp::top() const
{
    double most = m_contents.roadmap.total.hoursTotal;
    for (const auto &[day, hours] : m_contents.hoursAgreed.points)
        most = std::max(most, hours);
    return std::max(most, 1.0);
}

QPointF ReportBurnUp::placeOf(const QDate &day, double hours, const QRectF &plot) const
{
    return {plot.left() + m_axis.after(day), plot.bottom() - (plot.height() - Headroom) * hours / top()};
}

QPolygonF ReportBurnUp::curveOf(const HoursCurve &curve, const QRectF &plot) const
{
    QPolygonF through;
    for (const auto &[day, hours] : curve.points) {
        if (day.isValid())
            through.append(placeOf(day, hours, plot));
    }
    return through;
}

} // namespace Cairn
