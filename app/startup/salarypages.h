// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/payseriescommands.h"
#include "models/livepay.h"
#include "storage/workspacefolder.h"

#include <QObject>

#include <optional>

namespace Cairn {

class LiveRoadmap;
class MainWindow;
class Page;
class RolePane;
class PlanCommands;
class SalaryFiles;
class Theme;

/** What the window shows of pay: the page Salary with its files, and the series of figures that persons brought along.
 */
class SalaryPages final : public QObject
{
    Q_OBJECT

public:
    /** Everything outlives this; the window owns it. */
    SalaryPages(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands, MainWindow &window);
    ~SalaryPages() override;

    LivePay &pay() { return m_pay; }

    void addSalary();
    /** Says in the details of a role what it pays, and leads from there to the page. */
    void tellPayOn(RolePane &pane);
    /** Own series are kept in this workspace from now on; they are read when the page is shown for the first time. */
    void useWorkspace(const WorkspaceFolder &folder);

private:
    Page *makeSalary();
    void openStore();
    void askErase(const PaySeriesId &series);

    const Theme &m_theme;
    const LiveRoadmap &m_roadmap;
    PlanCommands &m_commands;
    MainWindow &m_window;
    PaySeriesRegister m_own;
    PaySeriesCommands m_series;
    LivePay m_pay;
    SalaryFiles *m_files;
    std::optional<WorkspaceFolder> m_folder;
};

} // namespace Cairn
