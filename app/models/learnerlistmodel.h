// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/learnerregister.h"
#include "domain/openplan.h"

#include <QAbstractListModel>

namespace Cairn {

/** The learners of the workspace in the order of the register, and which of them is open. */
class LearnerListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        IsOpenRole,                ///< bool
        IsSampleRole               ///< bool
    };

    LearnerListModel(const LearnerRegister &learners, const OpenPlan &plan, QObject *parent = nullptr);

    LearnerId idAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    bool isOpen(const LearnerSummary &learner) const;
    void refreshOpen();

    const LearnerRegister &m_learners;
    const OpenPlan &m_plan;
};

} // namespace Cairn
