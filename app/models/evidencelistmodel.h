// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/openplan.h"

#include <QAbstractListModel>

#include <vector>

namespace Cairn {

/** The evidence of one skill, the latest first. It only reads; edits go to the door. */
class EvidenceListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum DataRole {
        EvidenceIdRole = Qt::UserRole + 1, ///< QString
        KindRole,                          ///< int, of EvidenceKind
        ReferenceRole,                     ///< QString: address or path; empty for words
        DateRole                           ///< QDate
    };

    explicit EvidenceListModel(const OpenPlan &plan, QObject *parent = nullptr);

    SkillId skill() const { return m_skill; }
    void setSkill(const SkillId &skill);
    /** Nothing where the index is not one of this model. */
    std::optional<Evidence> evidenceAt(const QModelIndex &index) const;
    QModelIndex indexOf(const EvidenceId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void countChanged();

private:
    std::vector<Evidence> read() const;
    void followChange(const PlanChange &change);
    void showRows(const std::vector<Evidence> &wanted);
    void showRow(int row, const std::vector<Evidence> &wanted);

    const OpenPlan &m_plan;
    SkillId m_skill;
    std::vector<Evidence> m_rows;
};

} // namespace Cairn
