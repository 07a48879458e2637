// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timelinelayout.h"

#include "domain/catalogue.h"
#include "domain/roadmap.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace Cairn {

namespace {

constexpr double BarHeight = 11;
constexpr double LeastBarWidth = 10;
constexpr double LabelGap = 3; // between a label and its bar
constexpr double RowGap = 7;   // below a bar
constexpr double SideGap = 10; // between two labels or bars of a row
constexpr double LanePadding = 8;
constexpr double MostLetters = 34;
constexpr size_t MostRowsAbove = 1; // with more, labels stand beside their bars
constexpr int DaysApart = 14;

/** Bars that share a label. */
struct Group
{
    std::vector<const RoadmapStep *> steps;
    QString label;
    QDate start;
    QDate finish;
};

std::vector<Group> groupsOf(Stage stage, const Roadmap &roadmap, const Catalogue &catalogue)
{
    std::vector<const RoadmapStep *> steps;
    for (const RoadmapStep &step : roadmap.steps) {
        if (step.step.stage == stage && step.start.isValid() && step.finish.isValid())
            steps.push_back(&step);
    }
    std::stable_sort(steps.begin(), steps.end(), [](const RoadmapStep *a, const RoadmapStep *b) {
        return a->start != b->start ? a->start < b->start : a->finish < b->finish;
    });
    std::vector<Group> groups;
    for (const RoadmapStep *step : steps) {
        const bool isOfSkill = stage == Stage::Learn && !step->step.skill.isEmpty() && !step->isOwn;
        const auto same = std::find_if(groups.begin(), groups.end(), [step, isOfSkill](const Group &group) {
            const RoadmapStep *last = group.steps.back();
            const bool isSameWhole = !step->whole.isEmpty() && last->whole == step->whole;
            const bool isSameSkill = isOfSkill && !last->isOwn && last->step.skill == step->step.skill;
            return (isSameSkill || isSameWhole) && group.finish.daysTo(step->start) <= DaysApart;
        });
        if (same == groups.end()) {
            groups.push_back({{step}, shortTitleOf(*step, catalogue), step->start, step->finish});
        } else {
            same->steps.push_back(step);
            same->finish = std::max(same->finish, step->finish);
            if (isOfSkill)
                same->label = catalogue.titleOf(step->step.skill);
        }
    }
    return groups;
}

/** Where the words of a bar stand. Beside it, rows are half as high, which is for lanes with much in them. */
enum class LabelPlace : quint8 { Above, Beside };

/** Puts the groups of one lane into as few rows as their labels allow. */
class LanePacking final
{
public:
    LanePacking(const TimelineScale &scale, const QFontMetricsF &font, LabelPlace place)
        : m_scale(scale)
        , m_font(font)
        , m_place(place)
    {
    }

    /** From the top of the lane on. */
    void pack(const std::vector<Group> &groups, double top)
    {
        for (const Group &group : groups) {
            const Extent extent = extentOf(group);
            const double from = std::min(extent.left, extent.textLeft);
            auto row = std::find_if(m_ends.begin(), m_ends.end(), [from](double end) { return end + SideGap <= from; });
            if (row == m_ends.end())
                row = m_ends.insert(m_ends.end(), 0);
            *row = std::max(extent.right, extent.textLeft + extent.textWidth);
            const double y = top + LanePadding + static_cast<double>(row - m_ends.begin()) * rowHeight();
            m_labels.push_back({extent.text, QRectF(extent.textLeft, y, extent.textWidth, m_font.height())});
            addBars(group, barTop(y));
        }
    }

    size_t rowCount() const { return m_ends.size(); }
    double height() const { return 2 * LanePadding + static_cast<double>(m_ends.size()) * rowHeight(); }

    void addTo(TimelineLayout &layout) const
    {
        layout.bars.insert(layout.bars.end(), m_bars.begin(), m_bars.end());
        layout.labels.insert(layout.labels.end(), m_labels.begin(), m_labels.end());
    }

private:
    struct Extent
    {
        double left = 0;
        double right = 0;
        QString text;
        double textLeft = 0;
        double textWidth = 0;
    };

    double rowHeight() const
    {
        return m_place == LabelPlace::Above ? m_font.height() + LabelGap + BarHeight + RowGap
                                            : m_font.height() + RowGap / 2;
    }

    double barTop(double y) const
    {
        return m_place == LabelPlace::Above ? y + m_font.height() + LabelGap : y + (m_font.height() - BarHeight) / 2;
    }

    Extent extentOf(const Group &group) const
    {
        Extent extent;
        extent.left = m_scale.at(group.start);
        extent.right = extent.left;
        for (const QRectF &bar : barsOf(group, 0))
            extent.right = bar.right();
        extent.text = m_font.elidedText(group.label, Qt::ElideRight, MostLetters * m_font.averageCharWidth());
        extent.textWidth = m_font.horizontalAdvance(extent.text) + 2;
        if (m_place == LabelPlace::Above) {
            extent.textLeft = std::max(0.0, std::min(extent.left, m_scale.width() - extent.textWidth));
            return extent;
        }
        const double roomAfter = m_scale.width() - extent.right - SideGap / 2;
        const double roomBefore = extent.left - SideGap / 2;
        const bool isAfter =
            extent.textWidth <= roomAfter || (extent.textWidth > roomBefore && roomAfter >= roomBefore);
        const double room = std::max(isAfter ? roomAfter : roomBefore, 0.0);
        if (extent.textWidth > room) {
            extent.text = m_font.elidedText(extent.text, Qt::ElideRight, room);
            extent.textWidth = std::min(m_font.horizontalAdvance(extent.text) + 2, room);
        }
        extent.textLeft = isAfter ? extent.right + SideGap / 2 : roomBefore - extent.textWidth;
        return extent;
    }

    /** Side by side, each wide enough to be seen. */
    std::vector<QRectF> barsOf(const Group &group, double y) const
    {
        std::vector<QRectF> bars;
        for (const RoadmapStep *step : group.steps) {
            const double left =
                bars.empty() ? m_scale.at(step->start) : std::max(m_scale.at(step->start), bars.back().right());
            const double right = std::max(m_scale.endOf(step->finish), left + LeastBarWidth);
            bars.emplace_back(left, y, right - left, BarHeight);
        }
        return bars;
    }

    void addBars(const Group &group, double y)
    {
        const std::vector<QRectF> bars = barsOf(group, y);
        for (size_t at = 0; at < bars.size(); ++at)
            m_bars.push_back({group.steps[at]->step.id, bars[at]});
    }

    TimelineScale m_scale;
    QFontMetricsF m_font;
    LabelPlace m_place;
    std::vector<double> m_ends; ///< of the rows
    std::vector<TimelineBar> m_bars;
    std::vector<TimelineLabel> m_labels;
};

} // namespace

QString shortTitleOf(const RoadmapStep &step, const Catalogue &catalogue)
{
    const bool isRenamed = step.isOwn || !step.whole.isEmpty();
    if (!isRenamed && step.step.stage == Stage::Learn && !step.step.skill.isEmpty())
        //: A step of the roadmap in few words: %1 is a skill, %2 the level to reach
        return QCoreApplication::translate("Timeline", "%1: %2")
            .arg(catalogue.titleOf(step.step.skill), nameOf(step.step.to));
    if (!isRenamed && !step.step.resource.isEmpty()) {
        if (const Resource *resource = catalogue.resource(step.step.resource))
            return resource->title;
    }
    return step.step.title;
}

TimelineLayout timelineLayout(const Roadmap &roadmap, const Catalogue &catalogue, const TimelineScale &scale,
                              const QFontMetricsF &labelFont, double leastLaneHeight)
{
    TimelineLayout layout;
    for (const Stage stage : AllStages) {
        const std::vector<Group> groups = groupsOf(stage, roadmap, catalogue);
        LanePacking packing(scale, labelFont, LabelPlace::Above);
        packing.pack(groups, layout.height);
        if (packing.rowCount() > MostRowsAbove) {
            packing = LanePacking(scale, labelFont, LabelPlace::Beside);
            packing.pack(groups, layout.height);
        }
        packing.addTo(layout);
        const double height = std::max(packing.height(), leastLaneHeight);
        layout.lanes[static_cast<size_t>(stage)] = {stage, layout.height, height};
        layout.height += height;
    }
    return layout;
}

} // namespace Cairn
