// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Cairn {

class ComparePage;
class LivePay;
class LiveRoadmap;
class MainWindow;
class Page;
class PlanCommands;
struct ComparisonContents;
class Theme;

/** What the window shows of roles side by side: the page Compare, its print and its copy. */
class ComparePages final : public QObject
{
    Q_OBJECT

public:
    /** Everything outlives this; the window owns it. */
    ComparePages(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands, LivePay &pay,
                 MainWindow &window);

    void addCompare();
    /** Goes to the page and shows how a role grows; of no role what is compared. */
    void show(const QString &role);

private:
    Page *makeCompare();
    ComparisonContents contentsOf(const ComparePage &page) const;
    void print(const ComparePage &page);
    void copy(const ComparePage &page);

    const Theme &m_theme;
    const LiveRoadmap &m_roadmap;
    PlanCommands &m_commands;
    LivePay &m_pay;
    MainWindow &m_window;
};

} // namespace Cairn
