// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reportcontents.h"
#include "exchange/reportsheet.h"
#include "exchange/reporttimeaxis.h"

#include <QCoreApplication>

namespace Cairn {

/** What drawings over time have behind them: months, days off, today, the likely finish; and what these are called. */
class ReportTimeGround final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::ReportTimeGround)

public:
    struct Name
    {
        QString text;
        ReportStyle style;
        qreal middle; ///< on the axis
    };

    /** Both outlive this. */
    ReportTimeGround(const ReportContents &contents, const ReportTimeAxis &axis) : m_contents(contents), m_axis(axis) {}

    /** The axis counts from the left of the room on. */
    void paint(ReportSheet &sheet, const QRectF &room) const;
    /** The names of months in a line that begins there, each behind its tick and where there is room. */
    void paintMonths(ReportSheet &sheet, const QPointF &from) const;
    /** The more important first. */
    std::vector<Name> names() const;
    /** The days off in words. */
    QStringList sentences() const;

    /** As they are drawn here, for legends. */
    static void paintDaysOff(ReportSheet &sheet, const QRectF &area);
    static void paintLikelyFinish(ReportSheet &sheet, const QRectF &area);

private:
    std::vector<DayOff> daysOff() const;

    const ReportContents &m_contents;
    const ReportTimeAxis &m_axis;
};

} // namespace Cairn
