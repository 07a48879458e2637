// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nexthourslistmodel.h"

#include "models/nexthoursmodel.h"
#include "models/stepwords.h"

#include <QLocale>

namespace Cairn {

namespace {

QString hoursText(const HoursListItem &item)
{
    if (item.isWhole())
        return stepHoursText(item.hours);
    //: A step that is only begun: %1 is a number, %2 hours, e.g. "the first 4 of 12 h"
    return NextHoursListModel::tr("the first %1 of %2")
        .arg(QLocale().toString(item.hours, 'g', 3), stepHoursText(item.step.hours.likely));
}

} // namespace

NextHoursListModel::NextHoursListModel(const Catalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
{
}

void NextHoursListModel::showList(HoursList list, size_t roles)
{
    beginResetModel();
    m_list = std::move(list);
    m_roles = roles;
    endResetModel();
}

SkillId NextHoursListModel::skillAt(const QModelIndex &index) const
{
    return index.isValid() ? m_list.items[static_cast<size_t>(index.row())].step.skill : SkillId();
}

int NextHoursListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.items.size());
}

int NextHoursListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString NextHoursListModel::text(const HoursListItem &item, int column) const
{
    switch (column) {
    case SkillColumn:
        return m_catalogue.titleOf(item.step.skill);
    case LevelsColumn:
        return levelsText(item.step);
    case HoursColumn:
        return hoursText(item);
    default:
        return servesText(item.step, m_roles);
    }
}

QVariant NextHoursListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HoursListItem &item = m_list.items[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(item, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == LevelsColumn ? levelsSentence(item.step) : text(item, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == HoursColumn ? Qt::AlignTrailing : Qt::AlignLeading)
                                | Qt::AlignVCenter);
    case NextHoursModel::SkillIdRole:
        return item.step.skill.text();
    case NextHoursModel::ServesAllRole:
        return item.step.servesAll;
    case NextHoursModel::IsReadyRole:
        return true; // what it builds on stands before it
    case NextHoursModel::GainPerHourRole:
        return item.step.gainPerHour;
    default:
        return {};
    }
}

QVariant NextHoursListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == HoursColumn ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SkillColumn:
        return tr("Skill");
    case LevelsColumn:
        //: The head of a column with two levels: the one had and the next
        return tr("From → to");
    case HoursColumn:
        return tr("Hours");
    default:
        //: The head of a column: which roles a step is good for
        return tr("Serves");
    }
}

} // namespace Cairn
