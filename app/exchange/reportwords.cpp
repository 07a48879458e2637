// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reportwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace Cairn {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ReportWords", text);
}

QString formatted(const QDate &day, const QString &format)
{
    return day.isValid() ? QLocale().toString(day, format) : ReportWords::nothing();
}

/** Whole tenths, so that what is printed and what is compared are the same. */
double tenths(double hours)
{
    constexpr double Slip = 1e-6; // sums of quarters may be that much below their tenth
    return std::floor(hours * 10 + 0.5 + Slip) / 10;
}

} // namespace

QString ReportWords::number(double hours)
{
    const double shown = tenths(hours);
    const int decimals = shown == std::round(shown) ? 0 : 1;
    const QString text = QLocale().toString(std::abs(shown), 'f', decimals);
    return shown < 0 ? QChar(0x2212) + text : text;
}

QString ReportWords::hours(double hours)
{
    //: Hours, with a no-break space before the unit
    return translated(QT_TRANSLATE_NOOP("ReportWords", "%1\u00a0h")).arg(number(hours));
}

QString ReportWords::session(double hours)
{
    constexpr int MinutesInAnHour = 60;
    const QLocale locale;
    const int minutes = qRound(hours * MinutesInAnHour);
    const QString wholeHours = ReportWords::hours(minutes / MinutesInAnHour);
    if (minutes % MinutesInAnHour == 0)
        return wholeHours;
    //: Minutes, with a no-break space before the unit
    const QString rest =
        translated(QT_TRANSLATE_NOOP("ReportWords", "%1\u00a0min")).arg(locale.toString(minutes % MinutesInAnHour));
    //: Hours and minutes, each with its unit and a no-break space between them
    return minutes < MinutesInAnHour ? rest
                                     : translated(QT_TRANSLATE_NOOP("ReportWords", "%1\u00a0%2")).arg(wholeHours, rest);
}

QString ReportWords::percent(int percent)
{
    //: A percentage, with a no-break space before the sign
    return translated(QT_TRANSLATE_NOOP("ReportWords", "%1\u00a0%")).arg(QLocale().toString(percent));
}

QString ReportWords::day(const QDate &day)
{
    //: A day, as QDate formats it: d is the day, MMM the short name of the month, yyyy the year
    return formatted(day, translated(QT_TRANSLATE_NOOP("ReportWords", "d MMM yyyy")));
}

QString ReportWords::dayInYear(const QDate &day)
{
    //: A day without its year, as QDate formats it: d is the day, MMM the short name of the month
    return formatted(day, translated(QT_TRANSLATE_NOOP("ReportWords", "d MMM")));
}

QString ReportWords::weekday(const QDate &day)
{
    //: A day of a week, as QDate formats it: dddd is the name of the weekday, MMMM that of the month
    return formatted(day, translated(QT_TRANSLATE_NOOP("ReportWords", "dddd, d MMMM")));
}

QString ReportWords::days(const QDate &first, const QDate &last)
{
    if (first == last)
        return day(first);
    const QString start = first.year() == last.year() ? dayInYear(first) : day(first);
    //: From one day to another, both included
    return translated(QT_TRANSLATE_NOOP("ReportWords", "%1 to %2")).arg(start, day(last));
}

QString ReportWords::standing(const StageProgress &progress)
{
    const double behind = tenths(progress.hoursBehind);
    if (behind > 0)
        //: A plan against what was agreed; %1 are hours with their unit
        return translated(QT_TRANSLATE_NOOP("ReportWords", "%1 behind")).arg(hours(behind));
    if (behind < 0)
        //: A plan against what was agreed; %1 are hours with their unit
        return translated(QT_TRANSLATE_NOOP("ReportWords", "%1 ahead")).arg(hours(-behind));
    //: A plan against what was agreed
    return translated(QT_TRANSLATE_NOOP("ReportWords", "On time"));
}

QString ReportWords::nothing()
{
    return QString(QChar(0x2013));
}

} // namespace Cairn
