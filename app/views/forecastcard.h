// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/homecard.h"

class QPushButton;

namespace Cairn {

class ForecastStrip;
class LiveRoadmap;
class StateMarkView;

/** When the plan is likely to be done, how that compares with what was agreed, and that a repair is possible. */
class ForecastCard final : public HomeCard
{
    Q_OBJECT

public:
    ForecastCard(const Theme &theme, const LiveRoadmap &roadmap, QWidget *parent = nullptr);

    void refresh() override;

signals:
    /** The person wants to see the ways to repair the plan. */
    void roadmapWanted();

private:
    void refreshDates();
    void refreshState();
    QString paceText() const;

    const LiveRoadmap &m_roadmap;
    StateMarkView *m_mark;
    StyledLabel *m_behind;
    ForecastStrip *m_strip;
    StyledLabel *m_note;
    StyledLabel *m_done;
    QPushButton *m_repair;
};

} // namespace Cairn
