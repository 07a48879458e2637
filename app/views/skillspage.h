// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/openplan.h"
#include "models/skillfiltermodel.h"
#include "views/page.h"
#include "views/skillchoice.h"

#include <QMap>

class QFrame;
class QLineEdit;
class QPushButton;
class QSplitter;

namespace Cairn {

class Chip;
class PageHead;
class PlanCommands;
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

    QString title() const override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    /** A skill id; the filter gives way where it hides the skill. */
    void showSubject(const QString &id) override;
    QWidget *firstFocus() override;
    QList<QWidget *> areas() override;

signals:
    /** No target is chosen and the person wants to choose one. */
    void roleChoiceWanted();
    void roleWanted(const Cairn::RoleId &role);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using ChipKind = SkillFilterModel::Chip;

    QWidget *buildList();
    QWidget *buildChips();
    QWidget *buildFilterLine();
    QWidget *buildAdvice();
    QWidget *buildEmpty();
    void addChip(ChipKind kind, const QString &text, QWidget *line);
    void followSkills();

    void chooseChip(ChipKind kind);
    void filterBy(const QString &text);
    void showAll();
    void showCounts();
    void showTarget();
    void showFinding();
    void showRows();
    void showLearner();
    void showPaneFolded();
    void chooseFirst();

    void askEvidence(const SkillId &skill);
    void askEvidenceChange(const Evidence &evidence);
    void askOwnSkill();
    void askRename(const SkillId &skill);
    std::vector<SkillChoice> choices() const;

    const Theme &m_theme;
    const Catalogue &m_catalogue;
    const OpenPlan &m_plan;
    PlanCommands &m_commands;
    SkillTreeModel *m_skills;
    SkillFilterModel *m_filter;
    PageHead *m_head = nullptr;
    QPushButton *m_paneButton = nullptr;
    QFrame *m_advice = nullptr;
    QMap<ChipKind, Chip *> m_chips;
    QLineEdit *m_text = nullptr;
    SkillTreeView *m_tree = nullptr;
    QWidget *m_empty = nullptr;
    StyledLabel *m_emptyText = nullptr;
    SkillPane *m_pane = nullptr;
    QSplitter *m_splitter = nullptr;
    SkillId m_awaited; ///< an own skill that was asked for and is not in the plan yet
    bool m_narrow = false;
};

} // namespace Cairn
