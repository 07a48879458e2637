// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/planchange.h"

#include <QFrame>

#include <vector>

namespace Cairn {

class LiveRoadmap;
class PlanCommands;
class RepairCard;
class ShareBar;
class StyledLabel;
class Theme;
class WeekList;
class WeekModel;

/** This week beside the roadmap: what to do, how much of it is logged, and how to repair a plan that is behind. */
class WeekPane final : public QFrame
{
    Q_OBJECT

public:
    WeekPane(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands, QWidget *parent = nullptr);

    QWidget *firstFocus() const;

signals:
    void logWanted();
    void stepOpened(const Cairn::StepId &step);
    /** The person wants to see the dates that these edits lead to; nothing: those of now again. */
    void previewWanted(const std::vector<Cairn::Edit> &edits);

private:
    void refresh();

    const LiveRoadmap &m_roadmap;
    WeekModel *m_week;
    StyledLabel *m_title;
    StyledLabel *m_logged;
    ShareBar *m_bar;
    StyledLabel *m_nothing;
    WeekList *m_list;
    RepairCard *m_repair;
};

} // namespace Cairn
