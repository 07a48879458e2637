// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/burnup.h"
#include "views/timelineframe.h"

#include <QPolygonF>
#include <QRectF>

#include <vector>

class QPainter;

namespace Cairn {

class Theme;
struct Roadmap;

/** Draws below a timeline how the hours add up: done, agreed, and between the dates of the forecast. */
class BurnUpPainter final
{
public:
    /** Everything outlives this. */
    BurnUpPainter(const TimelineFrame &frame, const Roadmap &roadmap, const BurnUp &lines, const Theme &theme);

    void paint(QPainter &painter) const;

private:
    double y(double hours) const;
    QPolygonF line(const std::vector<BurnUpPoint> &points) const;
    /** Also tells where its words stand. */
    std::vector<QRectF> paintGrid(QPainter &painter) const;
    void paintLines(QPainter &painter) const;
    void paintWords(QPainter &painter, std::vector<QRectF> taken) const;

    const TimelineFrame &m_frame;
    const Roadmap &m_roadmap;
    const BurnUp &m_lines;
    const Theme &m_theme;
    double m_top;
    double m_height;
};

} // namespace Cairn
