// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "views/page.h"
#include "views/payfile.h"
#include "views/paypart.h"

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace Cairn {

class ChartPicture;
class FoldingSplitter;
class LivePay;
class LiveRoadmap;
class OpenPlan;
class PageHead;
class PayBackPart;
class PayFigurePane;
class PayOptionBar;
class PayRangesPart;
class PayRoleBar;
class PaySeriesCommands;
class PayTableModel;
class PlanCommands;
class Theme;
struct ChartCaption;

/** What roles pay, from how many, and when a study pays for itself: charts, each with its table and its sources. */
class SalaryPage final : public Page
{
    Q_OBJECT

public:
    /** All outlive this. */
    SalaryPage(const Theme &theme, LivePay &pay, const LiveRoadmap &roadmap, PlanCommands &commands,
               PaySeriesCommands &series, QWidget *parent = nullptr);
    ~SalaryPage() override;

    /** The page's word in the rail. */
    static QString word();
    QString title() const override { return word(); }
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    /** Puts a role in the place of the first. */
    void showSubject(const QString &id) override;
    QWidget *firstFocus() override;
    QList<QWidget *> areas() override;

    /** The chart that is shown, for a file. */
    const ChartPicture &picture() const;
    ChartCaption caption() const;
    bool isPayBack() const;
    const PayTableModel &figures() const;
    const PayBackPart &payBack() const { return *m_payBack; }

signals:
    /** The figures, or the curves, that are shown are wanted in a file. */
    void fileWanted(Cairn::PayFile file);
    void copyWanted();
    /** A series of own figures that was removed is to be deleted for good. */
    void eraseWanted(const Cairn::PaySeriesId &series);

private:
    void buildHead();
    void buildBody();
    void fillOwnMenu();
    void connectParts();
    PayPart part() const;
    void setPart(PayPart part);
    void ask();
    void showAnswer();
    void showFinding();
    void showSource(int row);
    void welcomeLearner();
    std::vector<RoleId> usualRoles() const;
    bool isNothingShown() const;
    QString sentenceForNothing() const;

    const Theme &m_theme;
    LivePay &m_pay;
    const LiveRoadmap &m_roadmap;
    const OpenPlan &m_plan;
    PaySeriesCommands &m_series;
    QWidget *m_main;
    PageHead *m_head;
    QPushButton *m_sources;
    QPushButton *m_own;
    PayRoleBar *m_roles;
    PayOptionBar *m_options;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    PayRangesPart *m_ranges;
    PayBackPart *m_payBack;
    PayFigurePane *m_pane;
    FoldingSplitter *m_splitter;
    LearnerId m_learner;
    bool m_rolesChosen = false; ///< by the person; else they follow the target
};

} // namespace Cairn
