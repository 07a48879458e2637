// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/level.h"
#include "models/liveroadmap.h"
#include "views/menuplace.h"

#include <QObject>
#include <QTimer>

class QAction;

namespace Cairn {

class MainWindow;
class Page;
class PlanCommands;
class RoadmapDialogs;
class RoadmapFiles;
class Theme;

/** What the window shows of the roadmap: the pages Home and Roadmap, their dialogs and files, always as of today. */
class RoadmapPages final : public QObject
{
    Q_OBJECT

public:
    /** Everything outlives this; the window owns it. */
    RoadmapPages(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, PlanCommands &commands,
                 MainWindow &window);
    ~RoadmapPages() override;

    const LiveRoadmap &roadmap() const { return m_roadmap; }

    void addHome();
    void addRoadmap();
    /** What can be done about the roadmap from every page, in the menus; found by the search as well. */
    void addCommands();

private:
    Page *makeHome();
    Page *makeRoadmap();
    void offerLevel(const SkillId &skill, Level level);
    void followToday();
    QAction *addCommand(MenuPlace place, const QString &icon, const QString &text);

    const Theme &m_theme;
    PlanCommands &m_commands;
    MainWindow &m_window;
    LiveRoadmap m_roadmap;
    RoadmapDialogs *m_dialogs;
    RoadmapFiles *m_files;
    QTimer m_midnight;
};

} // namespace Cairn
