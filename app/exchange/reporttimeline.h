// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reportcontents.h"
#include "exchange/reportflow.h"
#include "exchange/reporttimeaxis.h"

#include <QCoreApplication>

#include <algorithm>

namespace Cairn {

/**
 * The drawing of a plan: a lane for each stage over the months, a bar for each step, today, days off and the likely
 * finish. Where it is longer than a page it goes on below a head of its own.
 */
class ReportTimeline final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::ReportTimeline)

public:
    /** The contents outlive this, and what it added to the flow. */
    ReportTimeline(const ReportContents &contents, qreal width);

    void addTo(ReportFlow &flow) const;

private:
    /** A bar and its title in one row of a lane. */
    struct Bar
    {
        const RoadmapStep *step;
        qreal start;
        qreal end;
        qreal titleStart;
        qreal titleWidth;

        qreal firstPlace() const { return std::min(start, titleStart); }
        qreal lastPlace() const { return std::max(end, titleStart + titleWidth); }
    };
    using Row = std::vector<Bar>;
    enum class LanePlace : quint8 { Begins, GoesOn, Ends };
    /** Rows of a lane that stay on one page. */
    struct LanePiece
    {
        Stage stage;
        std::vector<Row> rows;
        LanePlace start; ///< Begins or GoesOn
        LanePlace end;   ///< GoesOn or Ends
    };
    /** A word at a place on the axis, above the lanes. */
    struct Mark
    {
        QString text;
        ReportStyle style;
        qreal start;
        qreal width;
        int row;
    };

    std::vector<Row> rowsOf(Stage stage) const;
    Bar barOf(const RoadmapStep &step) const;
    std::vector<Mark> marks() const;
    ReportBlock headBlock() const;
    void addLane(Stage stage, const std::shared_ptr<const ReportBlock> &head, ReportFlow &flow) const;
    static qreal heightOfName(Stage stage);
    ReportBlock blockOf(const LanePiece &piece) const;
    static void addLegend(ReportFlow &flow);
    QStringList remarks() const;

    void paintLaneName(ReportSheet &sheet, const QRectF &room, Stage stage) const;
    static void paintBar(ReportSheet &sheet, const Bar &bar, qreal top, qreal start);

    const ReportContents &m_contents;
    ReportTimeAxis m_axis; // from the start of the drawing
};

} // namespace Cairn
