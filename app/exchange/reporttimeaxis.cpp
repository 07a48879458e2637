// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reporttimeaxis.h"

#include "exchange/reportcontents.h"
#include "exchange/reporttext.h"
#include "exchange/reportunits.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace Cairn {

namespace {

constexpr int MonthsInAYear = 12;
constexpr qreal BetweenNames = points(8);
constexpr std::array TickMonths{1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12'000};

int monthsSinceBegin(const QDate &day)
{
    return day.year() * MonthsInAYear + day.month() - 1;
}

QDate firstOfMonth(int monthsSinceBegin)
{
    return QDate(monthsSinceBegin / MonthsInAYear, monthsSinceBegin % MonthsInAYear + 1, 1);
}

/** The longer name of a month: with its year. */
QString nameWithYear(const QDate &month)
{
    //: A month on an axis of time, as QDate formats it: MMM is the short name of the month, yyyy the year
    return QLocale().toString(month, QCoreApplication::translate("ReportTimeAxis", "MMM yyyy"));
}

qreal roomForAName(int year)
{
    qreal most = 0;
    for (int month = 1; month <= MonthsInAYear; ++month)
        most = std::max(most, ReportText{nameWithYear({year, month, 1}), ReportStyle::Small}.width());
    return most + BetweenNames;
}

} // namespace

ReportTimeAxis::ReportTimeAxis(const QDate &first, const QDate &last, qreal start, qreal width)
    : m_first(firstOfMonth(monthsSinceBegin(first)))
    , m_last(
          firstOfMonth(monthsSinceBegin(std::min(std::max(first, last), LastPlannedDay.addYears(-1))) + 1).addDays(-1))
    , m_start(start)
    , m_width(width)
{
    const int count = monthsSinceBegin(m_last) - monthsSinceBegin(m_first) + 1;
    const qreal needed = roomForAName(m_first.year());
    const auto hasRoom = [count, width, needed](int months) { return width * months >= needed * count; };
    const auto found = std::find_if(TickMonths.begin(), TickMonths.end(), hasRoom);
    m_months = found == TickMonths.end() ? TickMonths.back() : *found;
    for (int month = 0; month < count; ++month) {
        const int at = monthsSinceBegin(m_first) + month;
        if (at % m_months == 0)
            m_ticks.push_back(firstOfMonth(at));
    }
}

ReportTimeAxis ReportTimeAxis::of(const ReportContents &contents, qreal start, qreal width)
{
    const Roadmap &roadmap = contents.roadmap;
    QDate first = roadmap.today;
    QDate last = roadmap.today.addMonths(1);
    for (const RoadmapStep &step : roadmap.steps) {
        if (step.start.isValid())
            first = std::min(first, step.start);
        last = std::max(last, step.finish);
    }
    for (const auto &[day, hours] : contents.hoursAgreed.points) {
        if (day.isValid())
            first = std::min(first, day);
    }
    last = std::max({last, roadmap.agreed.finish, contents.forecast.p80});
    return {first, last, start, width};
}

qreal ReportTimeAxis::at(const QDate &day) const
{
    const auto days = static_cast<qreal>(m_first.daysTo(m_last) + 1);
    const auto before = static_cast<qreal>(m_first.daysTo(day));
    return m_start + m_width * std::clamp(before / days, 0.0, 1.0);
}

QString ReportTimeAxis::nameOf(const QDate &tick) const
{
    const QLocale locale;
    if (m_months >= MonthsInAYear)
        return locale.toString(tick, QStringLiteral("yyyy"));
    const bool isFirstOfYear = tick == m_ticks.front() || tick.month() <= m_months;
    return isFirstOfYear ? nameWithYear(tick) : locale.toString(tick, QStringLiteral("MMM"));
}

} // namespace Cairn
