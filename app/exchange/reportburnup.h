// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reportcontents.h"
#include "exchange/reportflow.h"
#include "exchange/reporttimeaxis.h"

#include <QCoreApplication>

namespace Cairn {

/** The drawing of hours over time: done, as agreed, and as they may go on; with its numbers as a table. */
class ReportBurnUp final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::ReportBurnUp)

public:
    /** The contents outlive this, and what it added to the flow. */
    ReportBurnUp(const ReportContents &contents, qreal width);

    void addTo(ReportFlow &flow) const;

private:
    void paint(ReportSheet &sheet, const QRectF &room) const;
    void paintGrid(ReportSheet &sheet, const QRectF &plot) const;
    void paintForecast(ReportSheet &sheet, const QRectF &plot) const;
    void addLegend(ReportFlow &flow) const;
    void addNumbers(ReportFlow &flow) const;

    double top() const;
    QPointF placeOf(const QDate &day, double hours, const QRectF &plot) const;
    QPolygonF curveOf(const HoursCurve &curve, const QRectF &plot) const;

    const ReportContents &m_contents;
    qreal m_scaleWidth;
    ReportTimeAxis m_axis; // from the start of the drawing
    HoursCurve m_half;     // as half of the simulated cases go, or better
    HoursCurve m_careful;  // as 80 % of them go, or better
};

} // namespace Cairn
