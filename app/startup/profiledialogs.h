// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Cairn {

class LiveRoadmap;
class MainWindow;
class PlanCommands;
class Theme;

/** The dialogs about what a person likes and knows: the statements on interests, and the reading of a CV. */
class ProfileDialogs final : public QObject
{
    Q_OBJECT

public:
    /** Everything outlives this; the window owns it. */
    ProfileDialogs(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands, MainWindow &window);

    /** In the menu of the learner; found by the search as well. */
    void addCommands();

private:
    void askInterests();
    void askCv();

    const Theme &m_theme;
    const LiveRoadmap &m_roadmap;
    PlanCommands &m_commands;
    MainWindow &m_window;
};

} // namespace Cairn
