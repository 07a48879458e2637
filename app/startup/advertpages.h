// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Cairn {

class AdvertPage;
class Catalogue;
class MainWindow;
class OpenPlan;
class Page;
class PlanCommands;
class Theme;

/** What the window shows of job advertisements: their page, and the choice of the file that it reads. */
class AdvertPages final : public QObject
{
    Q_OBJECT

public:
    /** Everything outlives this; the window owns it. */
    AdvertPages(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, PlanCommands &commands,
                MainWindow &window);

    void addAdverts();

private:
    Page *makeAdverts();
    void askFile(AdvertPage &page);

    const Theme &m_theme;
    const Catalogue &m_catalogue;
    const OpenPlan &m_plan;
    PlanCommands &m_commands;
    MainWindow &m_window;
};

} // namespace Cairn
