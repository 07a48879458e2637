// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reporttimeline.h"

#include "exchange/reportlegend.h"
#include "exchange/reporttimeground.h"
#include "exchange/reportunits.h"
#include "exchange/reportwords.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace Cairn {

namespace {

constexpr qreal LaneNameWidth = points(88);
constexpr qreal AfterLaneName = points(8);
constexpr qreal RowHeight = points(13);
constexpr qreal RowPadding = points(3);
constexpr qreal TitleHeight = points(10.5);
constexpr qreal BarHeight = points(6.5);
constexpr qreal BarRadius = points(1.5);
constexpr qreal LeastBar = points(3);
constexpr qreal LongestTitle = points(230);
constexpr qreal BesideBar = points(4); // between a bar and its title
constexpr qreal BetweenBars = points(10);
constexpr qreal HeadRow = points(12);
constexpr int MostMarkRows = 4;

ReportText titleOf(const RoadmapStep &step)
{
    return {step.step.title, ReportStyle::Small, ReportColours::Ink, ReportEdge::Start, 1};
}

ReportText laneName(Stage stage)
{
    return {nameOf(stage), ReportStyle::CellStrong, ReportColours::Ink, ReportEdge::Start, 3};
}

bool isDrawn(const RoadmapStep &step)
{
    return step.state != StepState::Skipped && step.start.isValid() && step.finish.isValid();
}

} // namespace

ReportTimeline::ReportTimeline(const ReportContents &contents, qreal width)
    : m_contents(contents)
    , m_axis(ReportTimeAxis::of(contents, LaneNameWidth, width - LaneNameWidth))
{
}

void ReportTimeline::addTo(ReportFlow &flow) const
{
    const auto head = std::make_shared<const ReportBlock>(headBlock());
    ReportBlock first = *head;
    first.spaceBefore = points(6);
    first.keep = ReportKeep::WithNext;
    flow.add(first);
    for (const Stage stage : AllStages)
        addLane(stage, head, flow);
    addLegend(flow);
    flow.addText({remarks().join(u' '), ReportStyle::Cell, ReportColours::SecondInk}, points(4));
}

ReportTimeline::Bar ReportTimeline::barOf(const RoadmapStep &step) const
{
    Bar bar;
    bar.step = &step;
    bar.start = std::min(m_axis.at(step.start), m_axis.end() - LeastBar);
    bar.end = std::max(m_axis.after(step.finish), bar.start + LeastBar);
    // The title stands behind the bar; where there is no room, before it, on the side that has more.
    const qreal wanted = std::min(titleOf(step).width(), LongestTitle);
    const qreal roomBehind = m_axis.end() - bar.end - BesideBar;
    const qreal roomBefore = bar.start - BesideBar - m_axis.start();
    const bool isBehind = roomBehind >= wanted || roomBehind >= roomBefore;
    bar.titleWidth = std::min(wanted, std::max({roomBehind, roomBefore, 0.0}));
    bar.titleStart = isBehind ? bar.end + BesideBar : bar.start - BesideBar - bar.titleWidth;
    return bar;
}

std::vector<ReportTimeline::Row> ReportTimeline::rowsOf(Stage stage) const
{
    std::vector<Bar> bars;
    for (const RoadmapStep &step : m_contents.roadmap.steps) {
        if (step.step.stage == stage && isDrawn(step))
            bars.push_back(barOf(step));
    }
    std::sort(bars.begin(), bars.end(), [](const Bar &a, const Bar &b) {
        return std::tie(a.step->start, a.step->finish, a.step->step.id)
               < std::tie(b.step->start, b.step->finish, b.step->step.id);
    });
    std::vector<Row> rows;
    for (const Bar &bar : bars) {
        const auto hasRoom = [&bar](const Row &row) {
            return std::all_of(row.begin(), row.end(), [&bar](const Bar &other) {
                return other.lastPlace() + BetweenBars <= bar.firstPlace()
                       || bar.lastPlace() + BetweenBars <= other.firstPlace();
            });
        };
        const auto found = std::find_if(rows.begin(), rows.end(), hasRoom);
        if (found == rows.end())
            rows.push_back({bar});
        else
            found->push_back(bar);
    }
    return rows;
}

std::vector<ReportTimeline::Mark> ReportTimeline::marks() const
{
    std::vector<Mark> placed;
    for (const ReportTimeGround::Name &name : ReportTimeGround(m_contents, m_axis).names()) {
        Mark mark{name.text, name.style, 0, 0, 0};
        mark.width = std::min(ReportText{name.text, name.style}.width(), LongestTitle);
        mark.start = std::clamp(name.middle - mark.width / 2, m_axis.start(),
                                std::max(m_axis.end() - mark.width, m_axis.start()));
        const auto overlaps = [&mark](const Mark &other) {
            return other.row == mark.row && mark.start < other.start + other.width + BetweenBars
                   && other.start < mark.start + mark.width + BetweenBars;
        };
        while (mark.row < MostMarkRows && std::any_of(placed.begin(), placed.end(), overlaps))
            ++mark.row;
        if (mark.row < MostMarkRows)
            placed.push_back(mark);
    }
    return placed;
}

ReportBlock ReportTimeline::headBlock() const
{
    int rows = 1;
    for (const Mark &mark : marks())
        rows = std::max(rows, mark.row + 1);
    ReportBlock block;
    block.height = HeadRow * (rows + 1) + points(2);
    block.paint = [drawn = *this, marks = marks()](ReportSheet &sheet, const QRectF &room) {
        const QPen pen = reportPen(ReportColours::Line, 0.6);
        for (const QDate &tick : drawn.m_axis.ticks()) {
            const qreal x = room.left() + drawn.m_axis.at(tick);
            sheet.line({x, room.top()}, {x, room.bottom()}, pen);
        }
        ReportTimeGround(drawn.m_contents, drawn.m_axis).paintMonths(sheet, room.topLeft() + QPointF(0, points(1)));
        for (const Mark &mark : marks)
            sheet.textOverLines(
                {room.left() + mark.start, room.top() + HeadRow * (mark.row + 1), mark.width, TitleHeight},
                {mark.text, mark.style, ReportColours::Ink, ReportEdge::Start, 1});
        sheet.line(room.bottomLeft(), room.bottomRight(), reportPen(ReportColours::StrongLine, 0.8));
    };
    return block;
}

void ReportTimeline::addLane(Stage stage, const std::shared_ptr<const ReportBlock> &head, ReportFlow &flow) const
{
    const std::vector<Row> rows = rowsOf(stage);
    // The first piece has room for the lane's name; each row after it may begin a page.
    const auto rowsBesideName = static_cast<size_t>(std::ceil((heightOfName(stage) - RowPadding) / RowHeight));
    LanePiece piece{stage, {}, LanePlace::Begins, LanePlace::GoesOn};
    for (size_t row = 0; row < rows.size() || row == 0; ++row) {
        if (row < rows.size())
            piece.rows.push_back(rows[row]);
        const bool isLast = row + 1 >= rows.size();
        const bool isFull = piece.start == LanePlace::GoesOn || piece.rows.size() >= rowsBesideName;
        if (!isLast && !isFull)
            continue;
        piece.end = isLast ? LanePlace::Ends : LanePlace::GoesOn;
        ReportBlock block = blockOf(piece);
        block.head = head;
        if (isLast && stage == AllStages.back())
            block.keep = ReportKeep::WithNext; // the legend
        flow.add(block);
        piece = {stage, {}, LanePlace::GoesOn, LanePlace::GoesOn};
    }
}

qreal ReportTimeline::heightOfName(Stage stage)
{
    return laneName(stage).heightIn(LaneNameWidth - AfterLaneName) + points(24); // with its percentage and bar
}

ReportBlock ReportTimeline::blockOf(const LanePiece &piece) const
{
    ReportBlock block;
    block.height = RowHeight * static_cast<qreal>(piece.rows.size());
    if (piece.start == LanePlace::Begins)
        block.height = std::max(block.height, heightOfName(piece.stage));
    if (piece.end == LanePlace::Ends)
        block.height += RowPadding;
    block.paint = [drawn = *this, piece](ReportSheet &sheet, const QRectF &room) {
        ReportTimeGround(drawn.m_contents, drawn.m_axis).paint(sheet, room);
        if (piece.start == LanePlace::Begins)
            drawn.paintLaneName(sheet, room, piece.stage);
        for (size_t row = 0; row < piece.rows.size(); ++row) {
            for (const Bar &bar : piece.rows[row])
                paintBar(sheet, bar, room.top() + RowPadding + RowHeight * static_cast<qreal>(row), room.left());
        }
        if (piece.end == LanePlace::Ends)
            sheet.line(room.bottomLeft(), room.bottomRight(), reportPen(ReportColours::StrongLine, 0.5));
    };
    return block;
}

void ReportTimeline::paintLaneName(ReportSheet &sheet, const QRectF &room, Stage stage) const
{
    const QRectF place(room.left(), room.top() + points(4), LaneNameWidth - AfterLaneName, room.height() - points(4));
    const ReportText name = laneName(stage);
    sheet.text(place, name);
    const StageProgress &progress = m_contents.roadmap.progressOf(stage);
    if (progress.hoursTotal <= 0)
        return;
    const qreal below = place.top() + name.heightIn(place.width());
    //: Of a stage: %1 a percentage, %2 hours with their unit
    const QString words =
        tr("%1, %2 left").arg(ReportWords::percent(progress.percent()), ReportWords::hours(progress.hoursLeft()));
    sheet.text({place.left(), below, place.width(), TitleHeight},
               {words, ReportStyle::Small, ReportColours::SecondInk, ReportEdge::Start, 1});
    sheet.bar({place.left(), below + points(12), place.width(), points(4)}, progress.hoursDone / progress.hoursTotal);
}

void ReportTimeline::paintBar(ReportSheet &sheet, const Bar &bar, qreal top, qreal start)
{
    const RoadmapStep &step = *bar.step;
    sheet.textOverLines({start + bar.titleStart, top, bar.titleWidth, TitleHeight}, titleOf(step));
    const QRectF area(start + bar.start, top + (TitleHeight - BarHeight) / 2, bar.end - bar.start, BarHeight);
    const bool isDone = step.state == StepState::Done;
    const qreal share = isDone ? 1 : step.step.hours.likely > 0 ? step.hoursDone / step.step.hours.likely : 0;
    const qreal radius = std::min(BarRadius, area.width() / 3);
    sheet.fill(area, ReportColours::Paper, radius);
    if (share > 0)
        sheet.fill({area.left(), area.top(), area.width() * std::min(share, 1.0), area.height()}, ReportColours::Accent,
                   radius);
    sheet.outline(area,
                  reportPen(ReportColours::Accent, 0.8, step.step.optional && !isDone ? Qt::DashLine : Qt::SolidLine),
                  radius);
    if (isDone && area.width() > BarHeight * 1.5)
        sheet.tick({area.right() - BarHeight - points(1), area.top(), BarHeight, BarHeight},
                   reportPen(ReportColours::Paper, 1));
}

void ReportTimeline::addLegend(ReportFlow &flow)
{
    const auto barWith = [](qreal share, Qt::PenStyle style) {
        return [share, style](ReportSheet &sheet, const QRectF &area) {
            sheet.fill({area.left(), area.top(), area.width() * share, area.height()}, ReportColours::Accent,
                       BarRadius);
            sheet.outline(area, reportPen(ReportColours::Accent, 0.8, style), BarRadius);
        };
    };
    ReportLegend legend;
    //: What a filled bar of the drawing means
    legend.add(barWith(1, Qt::SolidLine), tr("hours done"));
    //: What an empty bar of the drawing means
    legend.add(barWith(0, Qt::SolidLine), tr("still to do"));
    //: What a bar with a dashed outline means
    legend.add(barWith(0, Qt::DashLine), tr("optional, not counted"));
    legend.add(ReportTimeGround::paintDaysOff, tr("days off"));
    legend.add(ReportTimeGround::paintLikelyFinish, tr("likely finish, 50 to 80\u00a0%"));
    legend.addTo(flow, ReportKeep::WithNext);
}

QStringList ReportTimeline::remarks() const
{
    int skipped = 0;
    int undated = 0;
    for (const RoadmapStep &step : m_contents.roadmap.steps) {
        if (step.state == StepState::Skipped)
            ++skipped;
        else if (!isDrawn(step))
            ++undated;
    }
    QStringList sentences = ReportTimeGround(m_contents, m_axis).sentences();
    if (skipped > 0)
        sentences.append(tr("%n skipped step(s) are not drawn.", nullptr, skipped));
    if (undated > 0)
        sentences.append(tr("%n step(s) without dates are not drawn.", nullptr, undated));
    sentences.append(tr("The table of all steps has the same dates in numbers."));
    return sentences;
}

} // namespace Cairn
