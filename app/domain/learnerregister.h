// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/learnerprofile.h"

#include <QObject>

#include <vector>

namespace Cairn {

/** The learners of the workspace as the disk last told them, in order of their names. */
class LearnerRegister final : public QObject
{
    Q_OBJECT

public:
    explicit LearnerRegister(QObject *parent = nullptr) : QObject(parent) {}

    const std::vector<LearnerSummary> &learners() const { return m_learners; }

    void replace(std::vector<LearnerSummary> learners)
    {
        if (learners == m_learners)
            return;
        emit aboutToBeReplaced();
        m_learners = std::move(learners);
        emit replaced();
    }

signals:
    void aboutToBeReplaced();
    void replaced();

private:
    std::vector<LearnerSummary> m_learners;
};

} // namespace Cairn
