// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/stage.h"
#include "views/timelinescale.h"

#include <QRectF>
#include <QString>

#include <array>
#include <vector>

class QFontMetricsF;

namespace Cairn {

class Catalogue;
struct Roadmap;
struct RoadmapStep;

/** A step of the timeline. */
struct TimelineBar
{
    StepId step;
    QRectF rect; ///< x from the first day, y from the top of the first lane
};

/** The words over one bar, or over the bars of one skill that stand together. */
struct TimelineLabel
{
    QString text;
    QRectF rect;
};

/** Where a stage stands. */
struct TimelineLane
{
    Stage stage = Stage::Learn;
    double top = 0;
    double height = 0;
};

/** Where everything on a timeline stands: lanes, bars and their labels, none over another. Reads left to right. */
struct TimelineLayout
{
    std::array<TimelineLane, StageCount> lanes;
    std::vector<TimelineBar> bars;
    std::vector<TimelineLabel> labels;
    double height = 0; ///< of all lanes
};

/** The words that name a step where room is scarce: its skill and level, or what is built, earned or joined. */
QString shortTitleOf(const RoadmapStep &step, const Catalogue &catalogue);

/** The steps that have dates. Levels of one skill that follow one another within two weeks share a label. */
TimelineLayout timelineLayout(const Roadmap &roadmap, const Catalogue &catalogue, const TimelineScale &scale,
                              const QFontMetricsF &labelFont, double leastLaneHeight);

} // namespace Cairn
