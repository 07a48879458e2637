// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/matchbill.h"
#include "domain/roadmap.h"
#include "exchange/hourscurve.h"

#include <optional>

namespace Cairn {

/** Hours on one step on one day: worked, or planned. */
struct ReportHours
{
    QDate day;
    StepId step;
    double hours = 0;
    bool isWorked = false; ///< false: planned
};

/** All that a report tells of one learner, as a plain value. */
struct ReportContents
{
    QString learnerName;
    QString roleTitle; ///< empty without a target
    Roadmap roadmap;
    Forecast forecast;
    std::optional<MatchBill> bill; ///< nothing without a target
    QStringList skillTitles;       ///< of the lines of the bill
    int percentAtFinish = 0;       ///< match when all that counts is done
    HoursCurve hoursDone;          ///< of the steps that count; ends before today, or today where hours were logged
    HoursCurve hoursAgreed;        ///< as the agreed plan has them
    /** Of the week, Monday to Sunday, that today is in: worked hours and, from today on, planned ones; by day. */
    std::vector<ReportHours> week;

    QDate today() const { return roadmap.today; }
    QDate monday() const { return roadmap.today.addDays(1 - roadmap.today.dayOfWeek()); }
};

ReportContents reportContents(const PlanState &state, const Catalogue &catalogue, const Roadmap &roadmap,
                              const Forecast &forecast);

} // namespace Cairn
