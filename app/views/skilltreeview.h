// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QSet>
#include <QTreeView>

namespace Cairn {

class SkillDelegate;
class SkillFilterModel;
class Theme;

/**
 * The tree of skills: keys and clicks that ask for levels, columns as wide as their words, groups that stay
 * folded as the person left them. It holds on to the chosen skill while rows come and go.
 */
class SkillTreeView final : public QTreeView
{
    Q_OBJECT

public:
    SkillTreeView(const Theme &theme, SkillFilterModel &skills, QWidget *parent = nullptr);

    /** Empty where none is chosen. It may be one that the filter hides. */
    SkillId chosen() const { return m_chosen; }
    /** Also unfolds its group and brings it into sight, where it has a row. */
    void choose(const SkillId &skill);

    const QSet<GroupId> &foldedGroups() const { return m_folded; }
    void setFoldedGroups(const QSet<GroupId> &groups);
    /** Shows all groups unfolded without forgetting which ones are folded, e.g. while a text is searched. */
    void setAllUnfolded(bool unfolded);

    void reset() override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void keyboardSearch(const QString &search) override;

signals:
    void skillChosen(const Cairn::SkillId &skill);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void holdChosen();
    void showChosen();
    void showFolds();
    void noteFold(const QModelIndex &group, bool folded);
    void placeColumns();
    bool takeKey(int key);
    bool takeDigit(int digit);
    bool takeStep(bool forwards);
    void addAdvisorKeys();
    void drawGround(QPainter &painter, const QRect &row, const QModelIndex &index) const;

    const Theme &m_theme;
    SkillFilterModel &m_skills;
    SkillDelegate *m_delegate;
    SkillId m_chosen;
    QSet<GroupId> m_folded;
    bool m_allUnfolded = false;
    bool m_showingFolds = false;
    bool m_holding = false; ///< rows go away: the current row that follows from it is nobody's choice
};

} // namespace Cairn
