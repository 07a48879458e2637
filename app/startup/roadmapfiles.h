// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dayoff.h"
#include "domain/result.h"
#include "exchange/reportcontents.h"
#include "exchange/reportpart.h"
#include "views/roadmapfile.h"

#include <QObject>

#include <vector>

namespace Cairn {

class LiveRoadmap;
class MainWindow;
class PlanCommands;
struct TaskListTicks;

/** Asks where the files of a roadmap lie, writes and reads them, prints; tells in the window how that went. */
class RoadmapFiles final : public QObject
{
    Q_OBJECT

public:
    /** Everything outlives this. */
    RoadmapFiles(const LiveRoadmap &roadmap, PlanCommands &commands, MainWindow &window, QObject *parent);

    void ask(RoadmapFile file);
    /** Asks for a calendar file and reads the days off in it. */
    void askDaysOff();

signals:
    void daysOffRead(const std::vector<Cairn::DayOff> &daysOff);

private:
    void askCalendar(RoadmapFile file);
    void askTaskList();
    void askTicks();
    void askReport(ReportPart part);
    void print(ReportPart part);
    ReportContents contents() const;
    QString askSaveName(const QString &title, const QString &ending, const QString &kinds);
    void write(const QString &path, const QByteArray &bytes);
    void tell(const Problem &problem);
    void tellTicks(const TaskListTicks &ticks);

    const LiveRoadmap &m_roadmap;
    PlanCommands &m_commands;
    MainWindow &m_window;
};

} // namespace Cairn
