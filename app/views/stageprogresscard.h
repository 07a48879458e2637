// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stage.h"
#include "views/homecard.h"

#include <array>

namespace Cairn {

class LiveRoadmap;
class ShareBar;

/** How far each of the five stages is, and how many hours are left of it. */
class StageProgressCard final : public HomeCard
{
    Q_OBJECT

public:
    StageProgressCard(const Theme &theme, const LiveRoadmap &roadmap, QWidget *parent = nullptr);

    void refresh() override;

private:
    void giveRoom();

    struct Line
    {
        StyledLabel *name = nullptr;
        ShareBar *bar = nullptr;
        StyledLabel *percent = nullptr;
        StyledLabel *left = nullptr;
    };

    const LiveRoadmap &m_roadmap;
    std::array<Line, StageCount> m_lines;
};

} // namespace Cairn
