// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/homecard.h"

class QGridLayout;
class QPushButton;

namespace Cairn {

class LiveRoadmap;
class PlanCommands;

/** The plan as it was agreed on beside the plan of today. */
class AgreedCard final : public HomeCard
{
    Q_OBJECT

public:
    AgreedCard(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands, QWidget *parent = nullptr);

    void refresh() override;
    QPushButton *button() const { return m_agree; }

private:
    /** One figure of the plan, then and now. */
    struct Line
    {
        StyledLabel *name = nullptr;
        StyledLabel *then = nullptr;
        StyledLabel *now = nullptr;
    };

    Line makeLine(QGridLayout &grid, TextStyle style);

    const LiveRoadmap &m_roadmap;
    StyledLabel *m_day;
    StyledLabel *m_unagreed;
    Line m_head;
    Line m_finish;
    Line m_hours;
    Line m_steps;
    StyledLabel *m_changes;
    QPushButton *m_agree;
};

} // namespace Cairn
