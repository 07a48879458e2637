// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rolefiltermodel.h"
#include "models/rolelistmodel.h"
#include "views/page.h"
#include "views/rolelistview.h"

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace Cairn {

class FoldingSplitter;
class PageHead;
class PlanCommands;
class RoleFilterBar;
class RoleFormSwitch;
class RolePane;
class Theme;

/** The roles as cards or as a list, filtered and ordered, with a pane for the chosen one. */
class RolesPage final : public Page
{
    Q_OBJECT

public:
    RolesPage(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, PlanCommands &commands,
              QWidget *parent = nullptr);

    /** The page's word in the rail. */
    static QString word();
    QString title() const override { return word(); }
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    /** Chooses a role by its id; filters that hide it are cleared. */
    void showSubject(const QString &id) override;
    QWidget *firstFocus() override;
    QList<QWidget *> areas() override;

    /** The details of the roles, for whoever knows more of them, e.g. their pay. */
    RolePane &pane() const { return *m_pane; }

signals:
    /** The person wants to see the roles that are compared. */
    void compareAsked();
    /** How a role grows and where it leads. */
    void growthAsked(const Cairn::RoleId &role);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildList();
    QWidget *buildEmpty();
    void buildHead();
    void mirrorMargins();
    void connectList();
    void connectPlan();

    void setForm(RoleListView::Form form);
    void applyFilters();
    void followTargetLevel();
    void welcome(const LearnerId &learner);
    void scrollFirst();
    void showLevel(CareerLevel level);
    void chooseRole(const RoleId &role);
    void keepChoice();
    void aimAt(const RoleId &role);
    void toggleCompare(const RoleId &role);
    void askInterests();
    void connectPane();
    void refreshFinding();
    QString finding() const;

    const Theme &m_theme;
    const Catalogue &m_catalogue;
    const OpenPlan &m_plan;
    PlanCommands &m_commands;
    RoleListModel m_roles;
    RoleFilterModel m_shown;
    RoleId m_chosen;
    LearnerId m_learner;        ///< whose plan was shown last
    bool m_choiceMade = false;  ///< by the person; until then the target is shown, else the first role
    bool m_levelChosen = false; ///< by the person; until then it follows the target
    bool m_scrolled = false;    ///< the roles were laid out for the first time
    int m_scrollWanted = -1;    ///< where to scroll then, else to the chosen role

    FoldingSplitter *m_splitter = nullptr;
    PageHead *m_head = nullptr;
    RoleFilterBar *m_filters = nullptr;
    QStackedWidget *m_stack = nullptr;
    RoleListView *m_list = nullptr;
    QWidget *m_listSide = nullptr;
    QVBoxLayout *m_top = nullptr;
    QWidget *m_empty = nullptr;
    RolePane *m_pane = nullptr;
    RoleFormSwitch *m_form = nullptr;
    QPushButton *m_detailsButton = nullptr;
};

} // namespace Cairn
