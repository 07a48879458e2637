// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace Cairn {

struct ReportContents;

/** Whole months side by side: where a day stands, and which months have room for their names. */
class ReportTimeAxis final
{
public:
    /** From the first day to the last, or a little longer; the width is for all of it. */
    ReportTimeAxis(const QDate &first, const QDate &last, qreal start, qreal width);

    /** Of a plan, with all that is drawn of it. */
    static ReportTimeAxis of(const ReportContents &contents, qreal start, qreal width);

    QDate first() const { return m_first; }
    QDate last() const { return m_last; }
    qreal start() const { return m_start; }
    qreal end() const { return m_start + m_width; }
    /** Where the day begins; days outside are at the nearer end. */
    qreal at(const QDate &day) const;
    qreal after(const QDate &day) const { return at(day.addDays(1)); }

    /** First days of months (of years, where it is long), as close as their names allow. */
    const std::vector<QDate> &ticks() const { return m_ticks; }
    /** The name of the month or year that begins there; the year stands with the first tick of each. */
    QString nameOf(const QDate &tick) const;

private:
    QDate m_first;
    QDate m_last;
    qreal m_start;
    qreal m_width;
    int m_months = 1; // between two ticks
    std::vector<QDate> m_ticks;
};

} // namespace Cairn
