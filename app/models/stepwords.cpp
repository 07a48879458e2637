// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stepwords.h"

#include "domain/roadmapstep.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace Cairn {

namespace {

constexpr double LeastTold = 0.5; // hours behind or ahead

QString number(double hours)
{
    const double tenths = std::round(hours * 10) / 10;
    const bool isWhole = tenths == std::round(tenths);
    return QLocale().toString(tenths, 'f', isWhole ? 0 : 1);
}

QString translated(const char *text)
{
    return QCoreApplication::translate("StepWords", text);
}

} // namespace

QString stepHoursText(double hours)
{
    //: %1 hours; the space does not break
    return translated(QT_TRANSLATE_NOOP("StepWords", "%1\u00a0h")).arg(number(hours));
}

QString hoursDoneText(double done, double total)
{
    if (done <= 0)
        return stepHoursText(total);
    //: %1 hours of %2 are done
    return translated(QT_TRANSLATE_NOOP("StepWords", "%1 of %2\u00a0h")).arg(number(done), number(total));
}

QString dayText(const QDate &day, const QDate &today)
{
    if (!day.isValid())
        return {};
    //: A day without its year, as QDate formats it: d is the day, MMM the short name of the month
    const QString sameYear = translated(QT_TRANSLATE_NOOP("StepWords", "d MMM"));
    //: A day with its year, as QDate formats it
    const QString otherYear = translated(QT_TRANSLATE_NOOP("StepWords", "d MMM yyyy"));
    return QLocale().toString(day, day.year() == today.year() ? sameYear : otherYear);
}

QString stateText(const RoadmapStep &step)
{
    const QString state = nameOf(step.state);
    if (step.needsAnotherLook)
        //: %1 is a state: To do, Doing, Done or Skipped
        return translated(QT_TRANSLATE_NOOP("StepWords", "%1, needs another look")).arg(state);
    if (step.step.optional && step.isOpen())
        //: %1 is a state: To do or Doing
        return translated(QT_TRANSLATE_NOOP("StepWords", "%1, optional")).arg(state);
    return state;
}

QString behindText(double hoursBehind)
{
    if (hoursBehind >= LeastTold)
        //: %1 is "9 h"
        return translated(QT_TRANSLATE_NOOP("StepWords", "%1 behind")).arg(stepHoursText(hoursBehind));
    if (hoursBehind <= -LeastTold)
        //: %1 is "4 h"
        return translated(QT_TRANSLATE_NOOP("StepWords", "%1 ahead")).arg(stepHoursText(-hoursBehind));
    //: Neither behind nor ahead
    return translated(QT_TRANSLATE_NOOP("StepWords", "on time"));
}

} // namespace Cairn
