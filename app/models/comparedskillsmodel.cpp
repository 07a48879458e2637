// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparedskillsmodel.h"

#include "domain/comparisonwords.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace Cairn {

namespace {

bool haveSameColumns(const RoleComparison &a, const RoleComparison &b)
{
    return std::equal(a.columns.begin(), a.columns.end(), b.columns.begin(), b.columns.end(),
                      [](const ComparedColumn &x, const ComparedColumn &y) { return x.what == y.what; });
}

std::ptrdiff_t placeOf(const SkillId &skill, const std::vector<ComparedSkill> &rows)
{
    return std::find_if(rows.begin(), rows.end(), [&skill](const ComparedSkill &each) { return each.skill == skill; })
           - rows.begin();
}

bool isIn(const std::vector<ComparedSkill> &rows, const SkillId &skill)
{
    return placeOf(skill, rows) < static_cast<std::ptrdiff_t>(rows.size());
}

int mostShort(const ComparedSkill &skill)
{
    int most = 0;
    for (const ComparedCell &cell : skill.cells)
        most = std::max(most, cell.levelsShort);
    return most;
}

} // namespace

ComparedSkillsModel::ComparedSkillsModel(const Catalogue &catalogue, const OpenPlan &plan, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
    , m_plan(plan)
{
    connect(&plan, &OpenPlan::replaced, this, &ComparedSkillsModel::refresh);
    connect(&plan, &OpenPlan::skillLevelChanged, this, &ComparedSkillsModel::refresh);
}

// ---- what is shown -------------------------------------------------------------------------------------------

void ComparedSkillsModel::showColumns(const std::vector<ComparedRole> &columns)
{
    m_asked = columns;
    refresh();
}

void ComparedSkillsModel::setShown(Shown shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    moveTo(shownOf(m_comparison));
    emit skillsChanged();
}

QString ComparedSkillsModel::countText() const
{
    return skillsShownText(gapCount(), rowCount());
}

std::vector<ComparedSkill> ComparedSkillsModel::shownOf(const RoleComparison &comparison) const
{
    if (m_shown == Shown::All)
        return comparison.skills;
    std::vector<ComparedSkill> gaps;
    std::copy_if(comparison.skills.begin(), comparison.skills.end(), std::back_inserter(gaps),
                 [](const ComparedSkill &each) { return each.isGap(); });
    return gaps;
}

void ComparedSkillsModel::refresh()
{
    RoleComparison fresh = compareRoles(m_asked, m_plan.state(), m_catalogue);
    if (!haveSameColumns(fresh, m_comparison)) {
        beginResetModel();
        m_comparison = std::move(fresh);
        m_rows = shownOf(m_comparison);
        endResetModel();
        emit skillsChanged();
        return;
    }
    const RoleComparison before = std::exchange(m_comparison, std::move(fresh));
    if (before.skills == m_comparison.skills)
        return;
    moveTo(shownOf(m_comparison));
    emit skillsChanged();
}

/** Takes away, moves, adds and changes rows, one after the other, until they are those. */
void ComparedSkillsModel::moveTo(const std::vector<ComparedSkill> &fresh)
{
    removeGone(fresh);
    for (size_t at = 0; at < fresh.size(); ++at) {
        const int row = static_cast<int>(at);
        if (at < m_rows.size() && m_rows[at].skill == fresh[at].skill)
            continue;
        const int from = static_cast<int>(placeOf(fresh[at].skill, m_rows));
        if (from < rowCount()) {
            beginMoveRows({}, from, from, {}, row);
            std::rotate(m_rows.begin() + row, m_rows.begin() + from, m_rows.begin() + from + 1);
            endMoveRows();
        } else {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, fresh[at]);
            endInsertRows();
        }
    }
    for (size_t at = 0; at < fresh.size(); ++at) {
        if (m_rows[at] == fresh[at])
            continue;
        m_rows[at] = fresh[at];
        const int row = static_cast<int>(at);
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void ComparedSkillsModel::removeGone(const std::vector<ComparedSkill> &fresh)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (isIn(fresh, skillAt(row).skill))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
}

// ---- what is answered ----------------------------------------------------------------------------------------

int ComparedSkillsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparedSkillsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(FirstRoleColumn + m_comparison.columns.size());
}

QVariant ComparedSkillsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ComparedSkill &skill = skillAt(index.row());
    const bool isOfRole = index.column() >= FirstRoleColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(skill, index.column());
    case Qt::AccessibleTextRole:
        return isOfRole ? cellSentence(skill, static_cast<size_t>(index.column()) - FirstRoleColumn)
               : index.column() == SkillColumn ? sentence(skill)
                                               : text(skill, index.column());
    case SkillIdRole:
        return skill.skill.text();
    case HaveRole:
        return toNumber(skill.have);
    case GapColumnsRole:
        return skill.gapColumns();
    case MostShortRole:
        return mostShort(skill);
    default:
        return isOfRole ? cellData(skill, static_cast<size_t>(index.column()) - FirstRoleColumn, role) : QVariant();
    }
}

QVariant ComparedSkillsModel::cellData(const ComparedSkill &skill, size_t column, int role) const
{
    const ComparedCell &cell = skill.cells[column];
    switch (role) {
    case AskedRole:
        return toNumber(cell.asked);
    case ShortRole:
        return cell.levelsShort;
    case WeightRole:
        return cell.weight;
    case EssentialRole:
        return cell.essential;
    case HoursRole:
        return cell.hours.likely;
    case AskedTextRole:
        return askedText(cell);
    case ShortTextRole:
        return shortText(cell);
    case RoleIdRole:
        return m_comparison.columns[column].what.role.text();
    case CareerLevelRole:
        return static_cast<int>(m_comparison.columns[column].what.level);
    default:
        return {};
    }
}

QVariant ComparedSkillsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section >= FirstRoleColumn) {
        const auto column = static_cast<size_t>(section) - FirstRoleColumn;
        const ComparedRole &what = m_comparison.columns[column].what;
        switch (role) {
        case Qt::DisplayRole:
            return columnTitle(column, m_comparison, m_catalogue);
        case RoleIdRole:
            return what.role.text();
        case CareerLevelRole:
            return static_cast<int>(what.level);
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    //: Column: the level the person has
    return section == SkillColumn ? tr("Skill") : tr("You");
}

// ---- words ---------------------------------------------------------------------------------------------------

QString ComparedSkillsModel::text(const ComparedSkill &skill, int column) const
{
    if (column == SkillColumn)
        return m_catalogue.titleOf(skill.skill);
    if (column == HaveColumn)
        return nameOf(skill.have);
    const ComparedCell &cell = skill.cells[static_cast<size_t>(column) - FirstRoleColumn];
    if (!cell.isAsked())
        return askedText(cell);
    //: %1 an asked level, e.g. "3 Practitioner"; %2 for example "2 levels short" or "reached"
    return tr("%1, %2").arg(askedText(cell), shortText(cell));
}

QString ComparedSkillsModel::sentence(const ComparedSkill &skill) const
{
    if (!skill.isGap())
        //: For a screen reader: %1 a skill, %2 a level
        return tr("%1: you have %2, no gap").arg(m_catalogue.titleOf(skill.skill), nameOf(skill.have));
    //: For a screen reader: %1 a skill, %2 a level, %3 and %4 numbers of columns of the table
    return tr("%1: you have %2, a gap in %3 of %4")
        .arg(m_catalogue.titleOf(skill.skill), nameOf(skill.have), QLocale().toString(skill.gapColumns()),
             QLocale().toString(static_cast<int>(skill.cells.size())));
}

QString ComparedSkillsModel::cellSentence(const ComparedSkill &skill, size_t column) const
{
    const ComparedCell &cell = skill.cells[column];
    const QString role = columnTitle(column, m_comparison, m_catalogue);
    const QString title = m_catalogue.titleOf(skill.skill);
    if (!cell.isAsked())
        //: For a screen reader: %1 a skill, %2 a role
        return tr("%1: not asked by %2").arg(title, role);
    //: For a screen reader: %1 a skill, %2 a role, %3 a level, %4 for example "2 levels short" or "reached"
    return tr("%1: %2 asks %3, %4").arg(title, role, nameOf(cell.asked), shortText(cell));
}

} // namespace Cairn
