// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/availabilityoptions.h"

#include "cli/enteredtime.h"
#include "cli/invocation.h"
#include "cli/weekdaycodes.h"
#include "domain/learnerprofile.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Cairn {

namespace {

constexpr QLatin1String HoursPerWeekOption("hours-per-week");
constexpr QLatin1String DaysOption("days");
constexpr QLatin1String OffOption("off");
constexpr QLatin1String NoOffOption("no-off");
constexpr QLatin1String StartOption("start");
constexpr QLatin1String DeadlineOption("deadline");
constexpr QLatin1String AtOnceOption("at-once");

constexpr double HoursInADay = 24;
constexpr int MostAtOnce = 99;
constexpr double LeastDifference = 1e-6; // sums of decimals are not exact

std::optional<size_t> weekdayOf(const QString &code)
{
    for (size_t day = 0; day < WeekdayCodes.size(); ++day) {
        if (code.compare(QLatin1String(WeekdayCodes[day]), Qt::CaseInsensitive) == 0)
            return day;
    }
    return std::nullopt;
}

double sumOf(const std::array<double, DaysInAWeek> &week)
{
    return std::accumulate(week.begin(), week.end(), 0.0);
}

} // namespace

QList<QCommandLineOption> AvailabilityOptions::options()
{
    return {{HoursPerWeekOption, tr("Spread so many hours evenly over the week, in whole quarters of an hour."),
             QStringLiteral("H")},
            {DaysOption, tr("Hours of each weekday; a day that is not named has none."), QStringLiteral("mon=2,sat=4")},
            {OffOption, tr("Add days without work; may be given several times. KIND is exam, holiday or other."),
             QStringLiteral("FROM..TO[=KIND]")},
            {NoOffOption, tr("Take all days off away first.")},
            {StartOption, tr("No work before this day."), QStringLiteral("DATE")},
            {DeadlineOption, tr("Be done by this day, or “none”."), QStringLiteral("DATE")},
            {AtOnceOption, tr("Have at most so many steps under way at once."), QStringLiteral("N")}};
}

Result<AvailabilityOptions> AvailabilityOptions::read(const Invocation &invocation)
{
    AvailabilityOptions read;
    for (const auto part : {&AvailabilityOptions::readWeek, &AvailabilityOptions::readDaysOff,
                            &AvailabilityOptions::readEnds, &AvailabilityOptions::readAtOnce}) {
        const Result<void> outcome = (read.*part)(invocation);
        if (!outcome)
            return outcome.problem();
    }
    return read;
}

Result<void> AvailabilityOptions::readWeek(const Invocation &invocation)
{
    if (!invocation.has(DaysOption) && !invocation.has(HoursPerWeekOption))
        return {};
    const QString text = invocation.valueOf(HoursPerWeekOption);
    const Result<double> hours = invocation.has(HoursPerWeekOption) ? hoursOf(text, MostHoursPerWeek) : 0.0;
    if (!hours)
        return hours.problem();
    m_week = evenly(hours.value(), {}).hoursOnWeekday;
    const QLocale locale;
    if (invocation.has(DaysOption)) {
        const Result<Week> week = weekOf(invocation.valueOf(DaysOption));
        if (!week)
            return week.problem();
        m_week = week.value();
        const bool isOther = std::abs(sumOf(*m_week) - hours.value()) > LeastDifference;
        if (invocation.has(HoursPerWeekOption) && isOther)
            //: %1 and %2 are hours
            return Problem{tr("The days have %1 hours together, and not %2: leave out --days or --hours-per-week.")
                               .arg(locale.toString(sumOf(*m_week)), locale.toString(hours.value())),
                           text};
    }
    if (sumOf(*m_week) >= LeastHoursPerWeek && sumOf(*m_week) <= MostHoursPerWeek)
        return {};
    //: All are hours
    return Problem{tr("A week with %1 hours cannot be planned: it has from %2 to %3 hours for the plan.")
                       .arg(locale.toString(sumOf(*m_week)), locale.toString(LeastHoursPerWeek),
                            locale.toString(MostHoursPerWeek)),
                   text};
}

Result<AvailabilityOptions::Week> AvailabilityOptions::weekOf(const QString &text)
{
    Week week{};
    std::array<bool, DaysInAWeek> isNamed{};
    for (const QString &each : text.split(u',')) {
        const QStringList pair = each.trimmed().split(u'=');
        const std::optional<size_t> day = weekdayOf(pair.constFirst());
        if (pair.size() != 2 || !day)
            return Problem{tr("“%1” is no day with its hours: days look like mon=2,sat=4.5, and the others are tue, "
                              "wed, thu, fri and sun.")
                               .arg(each),
                           text};
        if (isNamed[*day])
            return Problem{tr("“%1” stands there twice: name each day once.").arg(pair.constFirst()), text};
        const Result<double> hours = hoursOf(pair.constLast(), HoursInADay);
        if (!hours)
            return hours.problem();
        isNamed[*day] = true;
        week[*day] = hours.value();
    }
    return week;
}

Result<double> AvailabilityOptions::hoursOf(const QString &text, double most)
{
    const std::optional<double> hours = enteredHours(text);
    if (hours && *hours <= most)
        return *hours;
    return Problem{tr("“%1” does not say how many hours: it is a number from 0 to %2, for instance 2.5 or 2h30m.")
                       .arg(text, QLocale().toString(most)),
                   text};
}

Result<QDate> AvailabilityOptions::dayOf(const QString &text)
{
    const std::optional<QDate> day = enteredDay(text);
    if (day)
        return *day;
    return Problem{tr("“%1” is no day: a day looks like 2026-01-08.").arg(text), text};
}

Result<void> AvailabilityOptions::readDaysOff(const Invocation &invocation)
{
    m_dropsDaysOff = invocation.has(NoOffOption);
    for (const QString &text : invocation.valuesOf(OffOption)) {
        const Result<GivenDayOff> given = dayOffOf(text);
        if (!given)
            return given.problem();
        m_off.push_back(given.value());
    }
    return {};
}

Result<AvailabilityOptions::GivenDayOff> AvailabilityOptions::dayOffOf(const QString &text)
{
    const QString days = text.section(u'=', 0, 0);
    const QStringList ends = days.split(QStringLiteral(".."));
    if (ends.size() != 2)
        return Problem{tr("“%1” does not say which days: days off look like 2026-12-20..2027-01-06=holiday.").arg(text),
                       text};
    const Result<QDate> first = dayOf(ends.constFirst());
    if (!first)
        return first.problem();
    const Result<QDate> last = dayOf(ends.constLast());
    if (!last)
        return last.problem();
    if (last.value() < first.value())
        return Problem{tr("In “%1” the last day comes before the first: name the first day first.").arg(text), text};
    GivenDayOff given{{{first.value(), last.value()}, {}, DayOffKind::Other}, text.contains(u'=')};
    if (!given.hasKind)
        return given;
    const QString code = text.section(u'=', 1);
    const std::optional<DayOffKind> kind = dayOffKindFromCode(code);
    if (!kind)
        return Problem{tr("“%1” is no kind of days off: it is exam, holiday or other.").arg(code), text};
    given.dayOff.kind = *kind;
    return given;
}

Result<void> AvailabilityOptions::readEnds(const Invocation &invocation)
{
    if (invocation.has(StartOption)) {
        const Result<QDate> start = dayOf(invocation.valueOf(StartOption));
        if (!start)
            return start.problem();
        m_start = start.value();
    }
    if (!invocation.has(DeadlineOption))
        return {};
    const QString text = invocation.valueOf(DeadlineOption);
    if (text == QLatin1String("none")) {
        m_deadline.emplace();
        return {};
    }
    const std::optional<QDate> deadline = enteredDay(text);
    if (!deadline)
        return Problem{tr("“%1” is no day: a deadline is a day such as 2026-01-08, or none.").arg(text), text};
    if (m_start && *deadline < *m_start)
        return Problem{tr("The deadline %1 comes before the start.").arg(text), text};
    m_deadline.emplace(*deadline);
    return {};
}

Result<void> AvailabilityOptions::readAtOnce(const Invocation &invocation)
{
    if (!invocation.has(AtOnceOption))
        return {};
    const QString text = invocation.valueOf(AtOnceOption);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 1 || number > MostAtOnce)
        return Problem{tr("“%1” does not say how many steps may be under way at once: it is a whole number from 1 to "
                          "%2.")
                           .arg(text, QLocale().toString(MostAtOnce)),
                       text};
    m_atOnce = number;
    return {};
}

Availability AvailabilityOptions::appliedTo(Availability availability) const
{
    availability.hoursOnWeekday = m_week.value_or(availability.hoursOnWeekday);
    if (m_dropsDaysOff)
        availability.off.clear();
    for (const GivenDayOff &given : m_off) {
        const auto known = std::find_if(availability.off.begin(), availability.off.end(),
                                        [&given](const DayOff &off) { return off.days == given.dayOff.days; });
        if (known == availability.off.end())
            availability.off.push_back(given.dayOff);
        else if (given.hasKind)
            known->kind = given.dayOff.kind;
    }
    availability.start = m_start.value_or(availability.start);
    availability.deadline = m_deadline.value_or(availability.deadline);
    availability.atOnce = m_atOnce.value_or(availability.atOnce);
    return availability;
}

} // namespace Cairn
