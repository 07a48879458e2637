// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "models/nextstep.h"
#include "views/homecard.h"

class QPushButton;

namespace Cairn {

class LiveRoadmap;
class NextStepPlate;
class PlanCommands;
class ShareBar;
class WeekList;
class WeekModel;

/** The one thing to do next, how much of the week is logged, and the steps of the week. */
class DoNextCard final : public HomeCard
{
    Q_OBJECT

public:
    DoNextCard(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands, QWidget *parent = nullptr);

    void refresh() override;
    /** What can be done here first: a button, or the list. */
    QWidget *firstFocus() const;

signals:
    void stepWanted(const Cairn::StepId &step);
    void availabilityWanted();
    /** The keyboard stands here, in this card. */
    void placeReached(const QRect &place);

private:
    void build();
    void connectList();
    void refreshWeek();
    void swap();
    QString nothingText() const;

    const LiveRoadmap &m_roadmap;
    PlanCommands &m_commands;
    WeekModel *m_week;
    ShareBar *m_bar;
    StyledLabel *m_logged;
    NextStepPlate *m_plate;
    StyledLabel *m_nothing;
    QPushButton *m_time;
    WeekList *m_list;
    std::optional<NextStep> m_next;
};

} // namespace Cairn
