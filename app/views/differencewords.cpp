// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/differencewords.h"

#include "models/stepwords.h"
#include "views/hoursspinbox.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace Cairn {

namespace {

constexpr int DaysOfAWeek = 7;
constexpr qint64 MostDaysTold = 20; // more are told in weeks
constexpr double LeastHours = 0.005;

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("DifferenceWords", text, nullptr, count);
}

QString hoursAlone(double hours)
{
    return HoursSpinBox::worded(std::round(hours));
}

} // namespace

QString differenceInDays(const QDate &now, const QDate &then)
{
    if (!now.isValid() || !then.isValid() || now == then)
        return {};
    const qint64 days = std::abs(now.daysTo(then));
    const bool isLater = then > now;
    if (days > MostDaysTold) {
        const int weeks = static_cast<int>(std::lround(static_cast<double>(days) / DaysOfAWeek));
        return isLater ? translated(QT_TRANSLATE_N_NOOP("DifferenceWords", "%n weeks later"), weeks)
                       : translated(QT_TRANSLATE_N_NOOP("DifferenceWords", "%n weeks earlier"), weeks);
    }
    return isLater ? translated(QT_TRANSLATE_N_NOOP("DifferenceWords", "%n days later"), static_cast<int>(days))
                   : translated(QT_TRANSLATE_N_NOOP("DifferenceWords", "%n days earlier"), static_cast<int>(days));
}

QString differenceInHours(double now, double then)
{
    if (std::abs(then - now) < LeastHours)
        return {};
    const QString hours = HoursSpinBox::worded(std::abs(then - now));
    //: %1 is "4 h"
    return then > now ? translated(QT_TRANSLATE_NOOP("DifferenceWords", "%1 more")).arg(hours)
                      //: %1 is "4 h"
                      : translated(QT_TRANSLATE_NOOP("DifferenceWords", "%1 less")).arg(hours);
}

QString differenceInPoints(int now, int then)
{
    if (now == then)
        return {};
    return then > now ? translated(QT_TRANSLATE_N_NOOP("DifferenceWords", "%n points more"), then - now)
                      : translated(QT_TRANSLATE_N_NOOP("DifferenceWords", "%n points less"), now - then);
}

QString partingSentence(const PartingWays &ways, const QString &role, const QDate &today)
{
    const QString shared = hoursAlone(ways.hoursShared);
    const QString ofPlan = hoursAlone(ways.hoursOfPlan);
    const QString ofOther = hoursAlone(ways.hoursOfPlanB);
    if (ways.hoursOfPlan < LeastHours && ways.hoursOfPlanB < LeastHours)
        return translated(QT_TRANSLATE_NOOP("DifferenceWords", "Both ways have the same steps left."));
    if (ways.hoursShared < LeastHours)
        //: %1, %3 hours; %2 a role
        return translated(QT_TRANSLATE_NOOP("DifferenceWords",
                                            "The two ways share no step: the plan has %1 left, the way to %2 %3."))
            .arg(ofPlan, role, ofOther);
    if (ways.hoursOfPlan < LeastHours)
        //: %1, %3 hours; %2 a role
        return translated(QT_TRANSLATE_NOOP("DifferenceWords",
                                            "All that is left of the plan (%1) also serves %2, which needs %3 more."))
            .arg(shared, role, ofOther);
    const bool isNow = !ways.partsOn.isValid() || ways.partsOn <= today;
    QStringList sentences;
    sentences +=
        isNow
            //: %1 hours
            ? translated(QT_TRANSLATE_NOOP("DifferenceWords", "The two ways part now; %1 serve both.")).arg(shared)
            //: %1 a day, %2 hours
            : translated(QT_TRANSLATE_NOOP("DifferenceWords", "Until %1 both ways are the same; %2 serve both."))
                  .arg(dayText(ways.partsOn, today), shared);
    sentences +=
        //: %1, %3 hours; %2 a role
        translated(QT_TRANSLATE_NOOP("DifferenceWords",
                                     "Besides, the plan needs %1 that do not serve %2, and %2 needs %3 of its own."))
            .arg(ofPlan, role, ofOther);
    if (ways.couldPartOn.isValid() && ways.couldPartOn > std::max(ways.partsOn, today))
        sentences +=
            //: %1 a day
            translated(QT_TRANSLATE_NOOP("DifferenceWords",
                                         "If all that serves both goes first, there is time to decide until %1."))
                .arg(dayText(ways.couldPartOn, today));
    return sentences.join(u' ');
}

} // namespace Cairn
