// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QAbstractProxyModel>
#include <QStringList>

#include <vector>

namespace Cairn {

class SkillTreeModel;

/**
 * The skills that fit a chip and a text, under their groups; groups without such skills do not show.
 * A skill that stops fitting while the filter stands keeps its row, so that nothing moves under the hand of
 * who edits it; it goes when the filter is set anew.
 */
class SkillFilterModel final : public QAbstractProxyModel
{
    Q_OBJECT

public:
    /** Kept by their numbers in what a page remembers: new ones come at the end. */
    enum class Chip : quint8 { Asked, Missing, Evidence, Own, All, TalkingPoints };

    explicit SkillFilterModel(SkillTreeModel &source, QObject *parent = nullptr);

    Chip chip() const { return m_chip; }
    /** Also brings the rows up to date where the chip is the same as before. */
    void setChip(Chip chip);
    QString text() const { return m_text; }
    /** Every word of it must occur in the title, an alias or the group; case and accents are forgiven. */
    void setText(const QString &text);
    /** Removes the rows that stopped fitting. */
    void refilter();

    /** How many skills fit the chip, whatever the text says. */
    int countOf(Chip chip) const;
    /** How many skills have a row. */
    int shownCount() const;

    QModelIndex indexOf(const SkillId &skill, int column = 0) const;
    SkillId skillAt(const QModelIndex &index) const;

    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void countsChanged();

private:
    using Rows = std::vector<int>;

    void rebuild();
    bool fits(const QModelIndex &skill) const;
    bool fits(const QModelIndex &skill, Chip chip) const;
    Rows fittingRows(int group) const;
    int groupPlace(int group) const;
    void showRows(int group, const Rows &wanted);
    void showData(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);
    void showMoreOf(int group, int first, int last);
    void skillsInserted(const QModelIndex &parent, int first, int last);
    void skillsAboutToBeRemoved(const QModelIndex &parent, int first, int last);
    void skillsRemoved(const QModelIndex &parent, int first, int last);
    void skillMoved(const QModelIndex &parent, int from, int before);

    SkillTreeModel &m_tree;
    Chip m_chip = Chip::All;
    QString m_text;
    QStringList m_words;
    Rows m_groups;              ///< the shown groups, by their rows in the tree
    std::vector<Rows> m_skills; ///< for every group of the tree: its shown skills, by their rows there
};

} // namespace Cairn
