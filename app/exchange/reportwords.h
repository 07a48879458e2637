// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stageprogress.h"

#include <QDate>
#include <QString>

namespace Cairn {

/** Numbers and days as reports say them, in the person's language. */
struct ReportWords
{
    /** E.g. "9.5 h": at most one digit after the point. */
    static QString hours(double hours);
    /** The length of one session, to the minute, e.g. "2 h 15 min". */
    static QString session(double hours);
    /** Hours without their unit, for columns of tables. */
    static QString number(double hours);
    static QString percent(int percent);
    /** E.g. "14 May 2026"; a dash where there is no such day. */
    static QString day(const QDate &day);
    /** E.g. "14 May". */
    static QString dayInYear(const QDate &day);
    /** E.g. "Thursday, 14 May". */
    static QString weekday(const QDate &day);
    static QString days(const QDate &first, const QDate &last);
    /** How a plan stands against what was agreed, e.g. "9 h behind" or "On time". */
    static QString standing(const StageProgress &progress);
    /** Where a cell of a table has nothing to say. */
    static QString nothing();
};

} // namespace Cairn
