// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outlookpace.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace Cairn {

namespace {

constexpr double LeastChange = 1; // percent
constexpr double MuchFasterFrom = 2;
constexpr double FasterFrom = 1.25;
constexpr double SlowerBelow = 0.75;

} // namespace

QString codeOf(OutlookPace pace)
{
    switch (pace) {
    case OutlookPace::NoFigure:
        return QStringLiteral("no_figure");
    case OutlookPace::MuchFaster:
        return QStringLiteral("much_faster");
    case OutlookPace::Faster:
        return QStringLiteral("faster");
    case OutlookPace::AsFast:
        return QStringLiteral("as_fast");
    case OutlookPace::Slower:
        return QStringLiteral("slower");
    case OutlookPace::LittleChange:
        return QStringLiteral("little_change");
    case OutlookPace::Declining:
        return QStringLiteral("declining");
    }
    return {};
}

QString nameOf(OutlookPace pace)
{
    switch (pace) {
    case OutlookPace::NoFigure:
        //: There is no official projection for the jobs of a role
        return QCoreApplication::translate("OutlookPace", "No official figure");
    case OutlookPace::MuchFaster:
        //: The number of jobs is projected to grow at least twice as fast as that of all occupations
        return QCoreApplication::translate("OutlookPace", "Growing much faster");
    case OutlookPace::Faster:
        //: The number of jobs is projected to grow faster than that of all occupations
        return QCoreApplication::translate("OutlookPace", "Growing faster");
    case OutlookPace::AsFast:
        //: The number of jobs is projected to grow about as fast as that of all occupations
        return QCoreApplication::translate("OutlookPace", "Growing as all jobs");
    case OutlookPace::Slower:
        //: The number of jobs is projected to grow slower than that of all occupations
        return QCoreApplication::translate("OutlookPace", "Growing slower");
    case OutlookPace::LittleChange:
        //: The number of jobs is projected to stay about as it is
        return QCoreApplication::translate("OutlookPace", "Little change");
    case OutlookPace::Declining:
        //: The number of jobs is projected to become less
        return QCoreApplication::translate("OutlookPace", "Declining");
    }
    return {};
}

OutlookPace paceOf(const Outlook *outlook, const Outlook *all)
{
    if (!outlook)
        return OutlookPace::NoFigure;
    const double change = outlook->changePercent;
    if (change <= -LeastChange)
        return OutlookPace::Declining;
    if (change < LeastChange)
        return OutlookPace::LittleChange;
    if (!all || all->changePercent <= 0)
        return all ? OutlookPace::MuchFaster : OutlookPace::AsFast;
    const double times = change / all->changePercent;
    if (times >= MuchFasterFrom)
        return OutlookPace::MuchFaster;
    if (times >= FasterFrom)
        return OutlookPace::Faster;
    return times >= SlowerBelow ? OutlookPace::AsFast : OutlookPace::Slower;
}

OutlookPace outlookPaceOf(const Role &role, const Catalogue &catalogue)
{
    return paceOf(catalogue.outlookOf(role), catalogue.outlookOfAll());
}

QString outlookPeriod(const Outlook *outlook)
{
    if (!outlook)
        return {};
    constexpr int YearsInACentury = 100;
    const bool isOneCentury = outlook->fromYear / YearsInACentury == outlook->toYear / YearsInACentury;
    const QString end = isOneCentury ? QStringLiteral("%1").arg(outlook->toYear % YearsInACentury, 2, 10, QChar(u'0'))
                                     : QString::number(outlook->toYear);
    return QString::number(outlook->fromYear) + QChar(0x2013) + end;
}

QString outlookChange(const Outlook *outlook)
{
    if (!outlook)
        return {};
    const QString number = QLocale().toString(std::abs(outlook->changePercent), 'f', 1);
    const QString sign = outlook->changePercent > 0   ? QStringLiteral("+")
                         : outlook->changePercent < 0 ? QString(QChar(0x2212))
                                                      : QString();
    //: A change in percent, e.g. "+3.1 %"; the space does not break
    return QCoreApplication::translate("OutlookPace", "%1\u00a0%").arg(sign + number);
}

} // namespace Cairn
