// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/learnerlistmodel.h"

namespace Cairn {

LearnerListModel::LearnerListModel(const LearnerRegister &learners, const OpenPlan &plan, QObject *parent)
    : QAbstractListModel(parent)
    , m_learners(learners)
    , m_plan(plan)
{
    connect(&learners, &LearnerRegister::aboutToBeReplaced, this, [this] { beginResetModel(); });
    connect(&learners, &LearnerRegister::replaced, this, [this] { endResetModel(); });
    connect(&plan, &OpenPlan::replaced, this, &LearnerListModel::refreshOpen);
}

void LearnerListModel::refreshOpen()
{
    if (const int rows = rowCount(); rows > 0)
        emit dataChanged(index(0), index(rows - 1), {IsOpenRole, Qt::AccessibleTextRole});
}

bool LearnerListModel::isOpen(const LearnerSummary &learner) const
{
    return m_plan.isOpen() && m_plan.state().profile.id == learner.id;
}

LearnerId LearnerListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_learners.learners()[static_cast<size_t>(row)].id : LearnerId();
}

int LearnerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_learners.learners().size());
}

QVariant LearnerListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LearnerSummary &learner = m_learners.learners()[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return learner.name;
    case Qt::AccessibleTextRole:
        //: Read out for the learner whose plan is shown now
        return isOpen(learner) ? tr("%1, open").arg(learner.name) : learner.name;
    case IdRole:
        return learner.id.text();
    case IsOpenRole:
        return isOpen(learner);
    case IsSampleRole:
        return learner.kind == LearnerKind::Sample;
    default:
        return {};
    }
}

QHash<int, QByteArray> LearnerListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "id"}, {IsOpenRole, "isOpen"}, {IsSampleRole, "isSample"}});
    return names;
}

} // namespace Cairn
