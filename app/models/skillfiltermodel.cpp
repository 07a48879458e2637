// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/skillfiltermodel.h"

#include "models/roletextindex.h"
#include "models/skilltreemodel.h"

#include <algorithm>
#include <iterator>

namespace Cairn {

namespace {

int placeOf(const std::vector<int> &rows, int row)
{
    const auto found = std::lower_bound(rows.begin(), rows.end(), row);
    return found != rows.end() && *found == row ? static_cast<int>(found - rows.begin()) : -1;
}

std::vector<int> united(const std::vector<int> &a, const std::vector<int> &b)
{
    std::vector<int> both;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both;
}

} // namespace

SkillFilterModel::SkillFilterModel(SkillTreeModel &source, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_tree(source)
{
    setSourceModel(&source);
    rebuild();
    connect(&source, &SkillTreeModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&source, &SkillTreeModel::modelReset, this, [this] {
        rebuild();
        endResetModel();
        emit countsChanged();
    });
    connect(&source, &SkillTreeModel::dataChanged, this, &SkillFilterModel::showData);
    connect(&source, &SkillTreeModel::askedLevelsChanged, this, &SkillFilterModel::refilter);
    connect(&source, &SkillTreeModel::rowsInserted, this, &SkillFilterModel::skillsInserted);
    connect(&source, &SkillTreeModel::rowsAboutToBeRemoved, this, &SkillFilterModel::skillsAboutToBeRemoved);
    connect(&source, &SkillTreeModel::rowsRemoved, this, &SkillFilterModel::skillsRemoved);
    connect(&source, &SkillTreeModel::rowsMoved, this,
            [this](const QModelIndex &group, int first, int, const QModelIndex &, int before) {
                skillMoved(group, first, before);
            });
}

// ---- what fits -----------------------------------------------------------------------------------------------

void SkillFilterModel::setChip(Chip chip)
{
    m_chip = chip;
    refilter();
}

void SkillFilterModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_words = RoleTextIndex::folded(text).simplified().split(u' ', Qt::SkipEmptyParts);
    refilter();
}

void SkillFilterModel::refilter()
{
    for (int group = 0; group < m_tree.rowCount(); ++group)
        showRows(group, fittingRows(group));
}

void SkillFilterModel::rebuild()
{
    m_groups.clear();
    m_skills.assign(static_cast<size_t>(m_tree.rowCount()), {});
    for (int group = 0; group < m_tree.rowCount(); ++group) {
        Rows &rows = m_skills[static_cast<size_t>(group)];
        rows = fittingRows(group);
        if (!rows.empty())
            m_groups.push_back(group);
    }
}

bool SkillFilterModel::fits(const QModelIndex &skill, Chip chip) const
{
    switch (chip) {
    case Chip::Asked:
        return skill.data(SkillTreeModel::AskedLevelRole).isValid();
    case Chip::Missing:
        return skill.data(SkillTreeModel::LevelsShortRole).toInt() > 0;
    case Chip::Evidence:
        return skill.data(SkillTreeModel::EvidenceCountRole).toInt() > 0;
    case Chip::Own:
        return skill.data(SkillTreeModel::IsOwnRole).toBool();
    case Chip::TalkingPoints:
        return skill.data(SkillTreeModel::TalkingPointRole).toBool();
    case Chip::All:
        return true;
    }
    return true;
}

bool SkillFilterModel::fits(const QModelIndex &skill) const
{
    if (!fits(skill, m_chip))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString searched = skill.data(SkillTreeModel::SearchTextRole).toString() + u'\n'
                             + RoleTextIndex::folded(skill.parent().data().toString());
    return std::all_of(m_words.begin(), m_words.end(),
                       [&searched](const QString &word) { return searched.contains(word); });
}

SkillFilterModel::Rows SkillFilterModel::fittingRows(int group) const
{
    Rows rows;
    const QModelIndex parent = m_tree.index(group, 0);
    for (int row = 0; row < m_tree.rowCount(parent); ++row) {
        if (fits(m_tree.index(row, 0, parent)))
            rows.push_back(row);
    }
    return rows;
}

int SkillFilterModel::countOf(Chip chip) const
{
    int count = 0;
    for (int group = 0; group < m_tree.rowCount(); ++group) {
        const QModelIndex parent = m_tree.index(group, 0);
        for (int row = 0; row < m_tree.rowCount(parent); ++row)
            count += fits(m_tree.index(row, 0, parent), chip) ? 1 : 0;
    }
    return count;
}

int SkillFilterModel::shownCount() const
{
    size_t count = 0;
    for (const Rows &rows : m_skills)
        count += rows.size();
    return static_cast<int>(count);
}

// ---- rows that come and go -----------------------------------------------------------------------------------

int SkillFilterModel::groupPlace(int group) const
{
    return placeOf(m_groups, group);
}

/** Goes from the shown rows of a group to the wanted ones by single removals and insertions. */
void SkillFilterModel::showRows(int group, const Rows &wanted)
{
    Rows &shown = m_skills[static_cast<size_t>(group)];
    if (shown == wanted)
        return;
    if (wanted.empty()) {
        const int place = groupPlace(group);
        beginRemoveRows({}, place, place);
        m_groups.erase(m_groups.begin() + place);
        shown.clear();
        endRemoveRows();
        return;
    }
    if (shown.empty()) {
        const auto before = std::lower_bound(m_groups.begin(), m_groups.end(), group);
        const auto place = static_cast<int>(before - m_groups.begin());
        beginInsertRows({}, place, place);
        m_groups.insert(before, group);
        shown = wanted;
        endInsertRows();
        return;
    }
    const QModelIndex parent = index(groupPlace(group), 0);
    // New rows first: a group that had rows before and has rows afterwards is never empty in between.
    for (const int row : wanted) {
        const auto before = std::lower_bound(shown.begin(), shown.end(), row);
        if (before != shown.end() && *before == row)
            continue;
        const auto place = static_cast<int>(before - shown.begin());
        beginInsertRows(parent, place, place);
        shown.insert(before, row);
        endInsertRows();
    }
    for (auto place = static_cast<int>(shown.size()) - 1; place >= 0; --place) {
        if (placeOf(wanted, shown[static_cast<size_t>(place)]) >= 0)
            continue;
        beginRemoveRows(parent, place, place);
        shown.erase(shown.begin() + place);
        endRemoveRows();
    }
}

void SkillFilterModel::showData(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    const QModelIndex parent = topLeft.parent();
    const Rows &rows = parent.isValid() ? m_skills[static_cast<size_t>(parent.row())] : m_groups;
    const auto first = std::lower_bound(rows.begin(), rows.end(), topLeft.row());
    const auto last = std::upper_bound(rows.begin(), rows.end(), bottomRight.row());
    if (first != last) {
        const QModelIndex shownParent = mapFromSource(parent);
        emit dataChanged(index(static_cast<int>(first - rows.begin()), topLeft.column(), shownParent),
                         index(static_cast<int>(last - rows.begin()) - 1, bottomRight.column(), shownParent), roles);
    }
    if (!parent.isValid())
        return;
    showMoreOf(parent.row(), topLeft.row(), bottomRight.row());
    emit countsChanged();
}

/** Shows those of the given rows that fit now; those that do not fit any more stay. */
void SkillFilterModel::showMoreOf(int group, int first, int last)
{
    Rows fitting;
    const QModelIndex parent = m_tree.index(group, 0);
    for (int row = first; row <= last; ++row) {
        if (fits(m_tree.index(row, 0, parent)))
            fitting.push_back(row);
    }
    showRows(group, united(m_skills[static_cast<size_t>(group)], fitting));
}

void SkillFilterModel::skillsInserted(const QModelIndex &parent, int first, int last)
{
    for (int &row : m_skills[static_cast<size_t>(parent.row())]) {
        if (row >= first)
            row += last - first + 1;
    }
    showMoreOf(parent.row(), first, last);
    emit countsChanged();
}

void SkillFilterModel::skillsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    Rows left = m_skills[static_cast<size_t>(parent.row())];
    std::erase_if(left, [first, last](int row) { return row >= first && row <= last; });
    showRows(parent.row(), left);
}

void SkillFilterModel::skillsRemoved(const QModelIndex &parent, int first, int last)
{
    for (int &row : m_skills[static_cast<size_t>(parent.row())]) {
        if (row > last)
            row -= last - first + 1;
    }
    emit countsChanged();
}

void SkillFilterModel::skillMoved(const QModelIndex &parent, int from, int before)
{
    Rows &shown = m_skills[static_cast<size_t>(parent.row())];
    const int to = before > from ? before - 1 : before;
    const int oldPlace = placeOf(shown, from);
    Rows moved;
    for (const int row : shown) {
        const int without = row > from ? row - 1 : row;
        moved.push_back(row == from ? to : without >= to ? without + 1 : without);
    }
    std::sort(moved.begin(), moved.end());
    const int newPlace = placeOf(moved, to);
    if (oldPlace < 0 || oldPlace == newPlace) {
        shown = moved;
        return;
    }
    const QModelIndex group = mapFromSource(parent);
    beginMoveRows(group, oldPlace, oldPlace, group, newPlace > oldPlace ? newPlace + 1 : newPlace);
    shown = moved;
    endMoveRows();
}

// ---- what views ask ------------------------------------------------------------------------------------------

QModelIndex SkillFilterModel::indexOf(const SkillId &skill, int column) const
{
    return mapFromSource(m_tree.indexOf(skill, column));
}

SkillId SkillFilterModel::skillAt(const QModelIndex &index) const
{
    return m_tree.skillAt(mapToSource(index));
}

// As in the tree: a group row carries 0, a skill row the number of its group there, counted from 1.

QModelIndex SkillFilterModel::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const auto row = static_cast<size_t>(index.row());
    if (index.internalId() == 0)
        return m_tree.index(m_groups[row], index.column());
    const auto group = static_cast<size_t>(index.internalId()) - 1;
    return m_tree.index(m_skills[group][row], index.column(), m_tree.index(static_cast<int>(group), 0));
}

QModelIndex SkillFilterModel::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const QModelIndex parent = index.parent();
    const int row =
        parent.isValid() ? placeOf(m_skills[static_cast<size_t>(parent.row())], index.row()) : groupPlace(index.row());
    if (row < 0)
        return {};
    return createIndex(row, index.column(), static_cast<quintptr>(parent.isValid() ? parent.row() + 1 : 0));
}

QModelIndex SkillFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const auto group = parent.isValid() ? m_groups[static_cast<size_t>(parent.row())] + 1 : 0;
    return createIndex(row, column, static_cast<quintptr>(group));
}

QModelIndex SkillFilterModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const int place = groupPlace(static_cast<int>(child.internalId()) - 1);
    return place < 0 ? QModelIndex() : createIndex(place, 0, quintptr{0});
}

QModelIndex SkillFilterModel::sibling(int row, int column, const QModelIndex &index) const
{
    return this->index(row, column, index.parent());
}

int SkillFilterModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    const auto group = static_cast<size_t>(m_groups[static_cast<size_t>(parent.row())]);
    return static_cast<int>(m_skills[group].size());
}

int SkillFilterModel::columnCount(const QModelIndex &) const
{
    return SkillTreeModel::ColumnCount;
}

bool SkillFilterModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant SkillFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_tree.headerData(section, orientation, role);
}

} // namespace Cairn
