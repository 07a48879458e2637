// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reporttimeground.h"

#include "exchange/reportunits.h"
#include "exchange/reportwords.h"

#include <algorithm>
#include <tuple>

namespace Cairn {

namespace {

constexpr qreal AfterTick = points(3);
constexpr size_t MostDaysOffNamed = 12;

QString nameOfDayOff(const DayOff &off)
{
    return off.title.isEmpty() ? nameOf(off.kind) : off.title;
}

} // namespace

void ReportTimeGround::paint(ReportSheet &sheet, const QRectF &room) const
{
    const auto between = [&room](qreal start, qreal end) {
        return QRectF(room.left() + start, room.top(), end - start, room.height());
    };
    const auto upright = [&](qreal at, const QPen &pen) {
        sheet.line({room.left() + at, room.top()}, {room.left() + at, room.bottom()}, pen);
    };
    const Forecast &forecast = m_contents.forecast;
    const bool isLeft = m_contents.roadmap.total.hoursLeft() > 0;
    if (isLeft && forecast.p50.isValid() && forecast.p80.isValid())
        paintLikelyFinish(sheet, between(m_axis.after(forecast.p50), m_axis.after(forecast.p80)));
    for (const QDate &tick : m_axis.ticks())
        upright(m_axis.at(tick), reportPen(ReportColours::Line, 0.6));
    for (const DayOff &off : daysOff())
        paintDaysOff(sheet, between(m_axis.at(off.days.first), m_axis.after(off.days.last)));
    if (isLeft && forecast.p50.isValid())
        upright(m_axis.after(forecast.p50), reportPen(ReportColours::Accent, 1));
    if (isLeft && forecast.p80.isValid())
        upright(m_axis.after(forecast.p80), reportPen(ReportColours::Accent, 1.2, Qt::DotLine));
    upright(m_axis.at(m_contents.today()), reportPen(ReportColours::Ink, 1.2));
}

void ReportTimeGround::paintMonths(ReportSheet &sheet, const QPointF &from) const
{
    for (const QDate &tick : m_axis.ticks()) {
        const ReportText name{m_axis.nameOf(tick), ReportStyle::Small, ReportColours::SecondInk};
        const qreal start = m_axis.at(tick) + AfterTick;
        if (start + name.width() <= m_axis.end())
            sheet.text({from.x() + start, from.y(), name.width(), points(11)}, name);
    }
}

std::vector<ReportTimeGround::Name> ReportTimeGround::names() const
{
    //: On an axis of time; %1 a day without its year
    std::vector<Name> names{{tr("Today, %1").arg(ReportWords::dayInYear(m_contents.today())), ReportStyle::SmallStrong,
                             m_axis.at(m_contents.today())}};
    const auto addChance = [&](int percent, const QDate &day) {
        if (!day.isValid() || m_contents.roadmap.total.hoursLeft() <= 0)
            return;
        const bool isThisYear = day.year() == m_contents.today().year();
        const QString name = isThisYear ? ReportWords::dayInYear(day) : ReportWords::day(day);
        //: On an axis of time: %1 a percentage, %2 the day by which all is done with that chance
        names.push_back(
            {tr("%1 by %2").arg(ReportWords::percent(percent), name), ReportStyle::SmallStrong, m_axis.after(day)});
    };
    addChance(50, m_contents.forecast.p50);
    addChance(80, m_contents.forecast.p80);
    for (const DayOff &off : daysOff()) {
        const qreal middle = (m_axis.at(off.days.first) + m_axis.after(off.days.last)) / 2;
        names.push_back({nameOfDayOff(off), ReportStyle::Small, middle});
    }
    return names;
}

QStringList ReportTimeGround::sentences() const
{
    const std::vector<DayOff> all = daysOff();
    QStringList texts;
    for (size_t at = 0; at < std::min(all.size(), MostDaysOffNamed); ++at)
        //: Days without study: %1 their name, %2 the days
        texts.append(tr("%1 %2").arg(nameOfDayOff(all[at]), ReportWords::days(all[at].days.first, all[at].days.last)));
    if (texts.isEmpty())
        return {};
    if (all.size() > MostDaysOffNamed)
        texts.append(tr("and more"));
    //: %1 is a list: name and days of each time without study
    return {tr("Nothing is planned in: %1.").arg(texts.join(QStringLiteral("; ")))};
}

std::vector<DayOff> ReportTimeGround::daysOff() const
{
    std::vector<DayOff> shown;
    for (const DayOff &off : m_contents.roadmap.availability.off) {
        const bool isDrawn = off.days.first.isValid() && off.days.first <= off.days.last
                             && off.days.last >= m_axis.first() && off.days.first <= m_axis.last();
        if (isDrawn)
            shown.push_back(off);
    }
    std::sort(shown.begin(), shown.end(), [](const DayOff &a, const DayOff &b) {
        return std::tie(a.days.first, a.days.last, a.title) < std::tie(b.days.first, b.days.last, b.title);
    });
    return shown;
}

void ReportTimeGround::paintDaysOff(ReportSheet &sheet, const QRectF &area)
{
    sheet.hatch(area, ReportHatch::Slanted, ReportColours::StrongLine);
}

void ReportTimeGround::paintLikelyFinish(ReportSheet &sheet, const QRectF &area)
{
    sheet.fill(area, ReportColours::Tint);
    sheet.hatch(area, ReportHatch::Dotted, ReportColours::Accent);
}

} // namespace Cairn
