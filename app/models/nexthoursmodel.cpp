// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nexthoursmodel.h"

#include "models/stepwords.h"

#include <QLocale>

namespace Cairn {

QString servesText(const HoursStep &step, size_t roles)
{
    const auto count = static_cast<int>(roles);
    if (step.roles.empty())
        //: What a step is for: no role asks for it, but a step after it needs it
        return NextHoursModel::tr("what comes after it");
    if (step.servesAll && count > 1)
        //: What a step is for: every one of so many roles
        return NextHoursModel::tr("all %n role(s)", nullptr, count);
    //: What a step is for: %1 of so many roles
    return NextHoursModel::tr("%1 of %n role(s)", nullptr, count)
        .arg(QLocale().toString(static_cast<int>(step.roles.size())));
}

QString levelsText(const HoursStep &step)
{
    //: From one level of a skill to the next; the arrow points to where the text reads on
    return NextHoursModel::tr("%1 → %2").arg(nameOf(step.from), nameOf(step.to));
}

QString levelsSentence(const HoursStep &step)
{
    //: Read out: from one level of a skill to the next
    return NextHoursModel::tr("from %1 to %2").arg(nameOf(step.from), nameOf(step.to));
}

NextHoursModel::NextHoursModel(const Catalogue &catalogue, const OpenPlan &plan, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
    , m_plan(plan)
{
    connect(&plan, &OpenPlan::replaced, this, &NextHoursModel::refresh);
    connect(&plan, &OpenPlan::skillLevelChanged, this, &NextHoursModel::refresh);
    connect(&plan, &OpenPlan::targetChanged, this, &NextHoursModel::refresh);
    connect(&plan, &OpenPlan::consideredRolesChanged, this, &NextHoursModel::refresh);
    refresh();
}

void NextHoursModel::refresh()
{
    beginResetModel();
    const PlanState &state = m_plan.state();
    m_roles = rolesAhead(state, m_catalogue);
    m_level = state.seniority();
    m_steps = nextHours(m_roles, m_level, state, m_catalogue);
    endResetModel();
}

HoursList NextHoursModel::list(double budgetHours) const
{
    return hoursList(m_roles, m_level, m_plan.state(), m_catalogue, budgetHours);
}

SkillId NextHoursModel::skillAt(const QModelIndex &index) const
{
    return index.isValid() ? m_steps[static_cast<size_t>(index.row())].skill : SkillId();
}

int NextHoursModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int NextHoursModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString NextHoursModel::text(const HoursStep &step, int column) const
{
    constexpr int Decimals = 2;
    switch (column) {
    case SkillColumn:
        return m_catalogue.titleOf(step.skill);
    case LevelsColumn:
        return levelsText(step);
    case HoursColumn:
        return stepHoursText(step.hours.likely);
    case ServesColumn:
        return servesText(step, m_roles.size());
    case BeginColumn:
        //: Whether a step can begin now, or later since other skills go first
        return step.isReady ? tr("now") : tr("later");
    default:
        return QLocale().toString(step.gainPerHour, 'f', Decimals);
    }
}

QVariant NextHoursModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HoursStep &step = m_steps[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(step, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == LevelsColumn ? levelsSentence(step) : text(step, index.column());
    case Qt::TextAlignmentRole: {
        const bool isNumber = index.column() == HoursColumn || index.column() == GainColumn;
        return static_cast<int>((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    case SkillIdRole:
        return step.skill.text();
    case ServesAllRole:
        return step.servesAll;
    case IsReadyRole:
        return step.isReady;
    case GainPerHourRole:
        return step.gainPerHour;
    default:
        return {};
    }
}

QVariant NextHoursModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == HoursColumn || section == GainColumn;
        return static_cast<int>((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
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
    case ServesColumn:
        //: The head of a column: which roles a step is good for
        return tr("Serves");
    case BeginColumn:
        //: The head of a column: whether a step can begin now or later
        return tr("Can begin");
    default:
        //: The head of a column: points of percent of match for each hour
        return tr("Points an hour");
    }
}

} // namespace Cairn
