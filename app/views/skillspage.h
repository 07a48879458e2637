// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/openplan.h"
#include "views/page.h"

class QFrame;
class QPushButton;
class QStackedWidget;

namespace Cairn {

class FoldingSplitter;
class PageHead;
class PlanCommands;
class SkillDialogs;
class SkillFilterBar;
class SkillFilterModel;
class SkillPane;
class SkillTreeModel;
class SkillTreeView;
class StyledLabel;
class Theme;

/** All skills with the learner's levels beside what the target asks, and a pane about the chosen one. */
class SkillsPage final : public Page
{
    Q_OBJECT

public:
    SkillsPage(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, PlanCommands &commands,
               QWidget *parent = nullptr);

    /** The page's word in the rail. */
    static QString word();
    QString title() const override { return word(); }
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    /** The subject that shows the talking points alone; with a skill this one is chosen, else the first. */
    static QString talkingPointSubject(const SkillId &skill = {});
    /** Chooses a skill by its id; a filter that hides it is cleared. See talkingPointSubject() for another subject. */
    void showSubject(const QString &id) override;
    QWidget *firstFocus() override;
    QList<QWidget *> areas() override;

signals:
    /** No target is chosen and the person wants to choose one. */
    void roleChoiceWanted();
    /** The person wants to read about a role that asks the skill. */
    void roleWanted(const Cairn::RoleId &role);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildList();
    void buildHead();
    QWidget *buildAdvice();
    QWidget *buildEmpty();
    void connectList();
    void connectPane();
    void connectPlan();

    void showRows();
    void showTarget();
    void showFinding();
    void showLearner();
    void showAwaited();
    void clearFilters();
    void showTalkingPoints(const SkillId &chosen);
    void showEmptyWords();
    void chooseFirst();
    SkillId firstToShow() const;
    void scrollToSaved();

    const Theme &m_theme;
    const Catalogue &m_catalogue;
    const OpenPlan &m_plan;
    SkillTreeModel *m_skills;
    SkillFilterModel *m_shown;
    SkillDialogs *m_dialogs;

    FoldingSplitter *m_splitter = nullptr;
    QWidget *m_listSide = nullptr;
    PageHead *m_head = nullptr;
    QPushButton *m_detailsButton = nullptr;
    QWidget *m_advice = nullptr;
    SkillFilterBar *m_filters = nullptr;
    QStackedWidget *m_stack = nullptr;
    SkillTreeView *m_tree = nullptr;
    QWidget *m_empty = nullptr;
    StyledLabel *m_emptyText = nullptr;
    SkillPane *m_pane = nullptr;

    SkillId m_awaited;       ///< an own skill that is on its way to the disk
    int m_scrollWanted = -1; ///< where to scroll as soon as the rows are laid out
};

} // namespace Cairn
