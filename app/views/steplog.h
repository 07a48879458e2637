// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/loggedhours.h"
#include "views/panesection.h"

#include <vector>

class QToolButton;

namespace Cairn {

class LiveRoadmap;
class PlanCommands;
class StyledLabel;

/** The hours that were logged for one step, newest first; each entry can be removed. */
class StepLog final : public PaneSection
{
    Q_OBJECT

public:
    StepLog(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands, QWidget *parent = nullptr);

    void showStep(const StepId &step);

private:
    struct Row
    {
        QWidget *whole = nullptr;
        StyledLabel *text = nullptr;
        QToolButton *remove = nullptr;
        LogId id;
    };

    Row &rowAt(size_t place);

    const LiveRoadmap &m_roadmap;
    PlanCommands &m_commands;
    std::vector<Row> m_rows;
    StyledLabel *m_more;
};

} // namespace Cairn
