// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cvlevelsmodel.h"

#include "domain/catalogue.h"
#include "domain/openplan.h"
#include "models/advertreading.h"

#include <algorithm>

namespace Cairn {

CvLevelsModel::CvLevelsModel(const Catalogue &catalogue, const OpenPlan &plan, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
    , m_plan(plan)
{
    connect(&plan, &OpenPlan::skillLevelChanged, this, &CvLevelsModel::follow);
    connect(&plan, &OpenPlan::replaced, this, &CvLevelsModel::forget);
}

void CvLevelsModel::setLevels(std::vector<CvLevel> levels)
{
    beginResetModel();
    m_rows.clear();
    for (CvLevel &level : levels) {
        const Level suggested = level.suggested;
        QString title = titleOfSkill(level.skill, m_plan.state(), m_catalogue);
        m_rows.push_back({std::move(level), std::move(title), suggested});
    }
    std::sort(m_rows.begin(), m_rows.end(), [this](const Row &a, const Row &b) {
        if (canConfirm(a) != canConfirm(b))
            return canConfirm(a);
        const int order = QString::localeAwareCompare(a.title, b.title);
        return order != 0 ? order < 0 : a.found.skill < b.found.skill;
    });
    endResetModel();
    emit confirmedChanged();
}

// ---- what is confirmed ---------------------------------------------------------------------------------------

Level CvLevelsModel::nowOf(const Row &row) const
{
    return m_plan.state().levelOf(row.found.skill);
}

bool CvLevelsModel::canConfirm(const Row &row) const
{
    return row.isChosen ? row.level != nowOf(row) : row.level > nowOf(row);
}

QMap<SkillId, Level> CvLevelsModel::confirmed() const
{
    QMap<SkillId, Level> levels;
    for (const Row &row : m_rows) {
        if (row.isConfirmed)
            levels.insert(row.found.skill, row.level);
    }
    return levels;
}

int CvLevelsModel::risesFromNone() const
{
    return static_cast<int>(std::count_if(
        m_rows.begin(), m_rows.end(), [this](const Row &row) { return row.isConfirmed && nowOf(row) == Level::None; }));
}

bool CvLevelsModel::confirm(int row, bool isConfirmed)
{
    Row &chosen = m_rows[static_cast<size_t>(row)];
    if (chosen.isConfirmed == isConfirmed || (isConfirmed && !canConfirm(chosen)))
        return false;
    chosen.isConfirmed = isConfirmed;
    tell(row);
    return true;
}

bool CvLevelsModel::choose(int row, Level level)
{
    Row &chosen = m_rows[static_cast<size_t>(row)];
    if (chosen.level == level && chosen.isChosen)
        return false;
    chosen.level = level;
    chosen.isChosen = true;
    chosen.isConfirmed = chosen.isConfirmed && canConfirm(chosen);
    tell(row);
    return true;
}

void CvLevelsModel::follow(const SkillId &skill)
{
    for (size_t at = 0; at < m_rows.size(); ++at) {
        Row &row = m_rows[at];
        if (row.found.skill != skill)
            continue;
        row.isConfirmed = row.isConfirmed && canConfirm(row);
        tell(static_cast<int>(at));
    }
}

/** Of another learner, or of this one as read anew: what was confirmed for the levels before is not confirmed now. */
void CvLevelsModel::forget()
{
    for (size_t at = 0; at < m_rows.size(); ++at) {
        m_rows[at].isConfirmed = false;
        tell(static_cast<int>(at));
    }
}

void CvLevelsModel::tell(int row)
{
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit confirmedChanged();
}

// ---- words ---------------------------------------------------------------------------------------------------

QString CvLevelsModel::reasonOf(const Row &row) const
{
    if (row.isChosen)
        return tr("You chose this level.");
    switch (row.found.reason) {
    case CvLevel::Reason::Named:
        return tr("Your CV names it, and says no more.");
    case CvLevel::Reason::SaysBasic:
        return tr("Your CV says that it is basic knowledge.");
    case CvLevel::Reason::InWork:
        return tr("It stands in a job, a project or words of something done.");
    case CvLevel::Reason::SaysGood:
        return tr("Your CV says that you know it well.");
    case CvLevel::Reason::SeveralYears: {
        constexpr int MonthsOfYear = 12;
        const QString years = tr("%n year(s)", nullptr, row.found.months / MonthsOfYear);
        //: %n jobs and projects of a CV name a skill; %1 is how long they took together: "5 years"
        return tr("%n jobs or projects name it, over %1 together.", nullptr, row.found.entries).arg(years);
    }
    case CvLevel::Reason::SaysAdvanced:
        return tr("Your CV says that it is advanced knowledge.");
    }
    return {};
}

QString CvLevelsModel::sentenceOf(const Row &row) const
{
    const QString state = row.isConfirmed   ? tr("confirmed")
                          : canConfirm(row) ? tr("not confirmed")
                                            //: A level of a CV that is not above the present one
                                            : tr("no change");
    //: %1 a skill, %2 and %3 levels, %4 "confirmed", "not confirmed" or "no change", %5 why, a sentence
    return tr("%1: your level now %2, in your CV %3, %4. %5")
        .arg(row.title, nameOf(nowOf(row)), nameOf(row.level), state, reasonOf(row));
}

QVariant CvLevelsModel::display(const Row &row, int column) const
{
    switch (column) {
    case ConfirmColumn:
        return canConfirm(row) ? QString() : tr("no change");
    case SkillColumn:
        return row.title;
    case NowColumn:
        return nameOf(nowOf(row));
    case SuggestedColumn:
        return nameOf(row.level);
    case WhyColumn:
        return reasonOf(row);
    default:
        return {};
    }
}

// ---- the table -----------------------------------------------------------------------------------------------

int CvLevelsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CvLevelsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CvLevelsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::EditRole:
        return index.column() == SuggestedColumn ? QVariant(toNumber(row.level)) : display(row, index.column());
    case Qt::CheckStateRole:
        if (index.column() != ConfirmColumn || !canConfirm(row))
            return {};
        return static_cast<int>(row.isConfirmed ? Qt::Checked : Qt::Unchecked);
    case Qt::AccessibleTextRole:
        return index.column() == WhyColumn ? reasonOf(row) + u' ' + row.found.snippet : sentenceOf(row);
    case SkillIdRole:
        return row.found.skill.text();
    case NowRole:
        return toNumber(nowOf(row));
    case LevelRole:
        return toNumber(row.level);
    case ReasonTextRole:
        return reasonOf(row);
    case SnippetRole:
        return row.found.snippet;
    case SnippetAtRole:
        return static_cast<int>(row.found.snippetAt);
    case SnippetLengthRole:
        return static_cast<int>(row.found.length);
    case CanConfirmRole:
        return canConfirm(row);
    default:
        return {};
    }
}

bool CvLevelsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (role == Qt::CheckStateRole && index.column() == ConfirmColumn)
        return confirm(index.row(), value.toInt() == Qt::Checked);
    const bool isLevel = role == LevelRole || (role == Qt::EditRole && index.column() == SuggestedColumn);
    bool isNumber = false;
    const std::optional<Level> level = levelFromNumber(value.toInt(&isNumber));
    return isLevel && isNumber && level && choose(index.row(), *level);
}

Qt::ItemFlags CvLevelsModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == ConfirmColumn && canConfirm(m_rows[static_cast<size_t>(index.row())]))
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == SuggestedColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant CvLevelsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ConfirmColumn:
        //: Column: whether a person confirms a level that their CV suggests
        return tr("Confirm");
    case SkillColumn:
        return tr("Skill");
    case NowColumn:
        return tr("Your level now");
    case SuggestedColumn:
        //: Column: the level that a CV suggests
        return tr("In your CV");
    case WhyColumn:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace Cairn
