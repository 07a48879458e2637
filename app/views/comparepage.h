// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/comparedskillsmodel.h"
#include "models/comparisonmodel.h"
#include "views/comparemode.h"
#include "views/growthway.h"
#include "views/page.h"

#include <optional>

class QPushButton;
class QStackedWidget;

namespace Cairn {

class CompareBar;
class CompareEmpty;
class ComparisonBody;
class FoldingSplitter;
class LiveRoadmap;
class PageHead;
class PlanCommands;
class StandOutPane;
class Theme;

/** Roles side by side, the ways on from one role, and the next hours: what is asked, how far it is, what it pays. */
class ComparePage final : public Page
{
    Q_OBJECT

public:
    /** All outlive this. */
    ComparePage(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands, LivePay &pay,
                QWidget *parent = nullptr);

    /** The page's word in the rail. */
    static QString word();
    QString title() const override { return word(); }
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    /** Shows how a role grows, see showRole(); without an id the roles that are compared. */
    void showSubject(const QString &id) override;
    QWidget *firstFocus() override;
    QList<QWidget *> areas() override;

    /** Shows how a role grows: its seniorities, and the roles that it leads to. */
    void showRole(const RoleId &role);
    /** Shows the roles that are compared. */
    void showRoles();
    /** What is shown as next hours; taken as a child. Until there is something, that mode says so. */
    void setNextHours(QWidget *part);

    /** What is shown, for print and copy. */
    const ComparisonModel &comparison() const { return m_comparison; }
    CompareMode mode() const { return m_mode; }

signals:
    /** The comparison that is shown is wanted on the clipboard, as a table. */
    void copyWanted();
    void printWanted();
    /** A role, or a skill, is to be shown on its own page. */
    void roleActivated(const Cairn::RoleId &role);
    void skillActivated(const Cairn::SkillId &skill);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHead();
    QWidget *buildMain();
    QWidget *buildNextHours();
    void connectParts();
    void connectBody();
    void connectPlan();

    void setMode(CompareMode mode);
    void refresh();
    void refreshHead();
    void refreshPane();
    void refreshEmpty();
    void askPay();
    void welcomeLearner();
    void pickRole();
    void compareOffered();

    CareerLevel level() const;
    RoleId growthRole() const;
    std::vector<ComparedRole> columns() const;
    QString finding() const;
    bool isAnythingCompared() const;

    const Theme &m_theme;
    const LiveRoadmap &m_roadmap;
    const Catalogue &m_catalogue;
    const OpenPlan &m_plan;
    PlanCommands &m_commands;
    LivePay &m_pay;
    ComparisonModel m_comparison;
    ComparedSkillsModel m_skills;
    CompareMode m_mode = CompareMode::Roles;
    GrowthWay m_way = GrowthWay::Seniority;
    std::optional<CareerLevel> m_level; ///< by the person; else that of the target
    RoleId m_growthRole;                ///< by the person; else the target
    LearnerId m_learner;
    std::optional<PayQuestion> m_askedPay;

    QWidget *m_main = nullptr;
    PageHead *m_head = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_detailsButton = nullptr;
    CompareBar *m_bar = nullptr;
    QStackedWidget *m_stack = nullptr;
    ComparisonBody *m_body = nullptr;
    CompareEmpty *m_empty = nullptr;
    QWidget *m_nextHours = nullptr;
    StandOutPane *m_pane = nullptr;
    FoldingSplitter *m_splitter = nullptr;
};

} // namespace Cairn
