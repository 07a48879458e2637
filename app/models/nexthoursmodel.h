// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/nexthours.h"
#include "domain/openplan.h"

#include <QAbstractTableModel>

namespace Cairn {

/**
 * The next level of each skill that the roles ahead (see rolesAhead()) ask above what the person has, most useful
 * first, and what to do with so many hours. It follows the open plan.
 */
class NextHoursModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SkillColumn, LevelsColumn, ServesColumn, BeginColumn, HoursColumn, GainColumn, ColumnCount };
    /** Answered by every column of a row. */
    enum DataRole {
        SkillIdRole = Qt::UserRole, ///< QString
        ServesAllRole,              ///< bool
        IsReadyRole,                ///< bool
        GainPerHourRole             ///< double
    };

    NextHoursModel(const Catalogue &catalogue, const OpenPlan &plan, QObject *parent = nullptr);

    /** By the order in which the person considers them, the target at the end. */
    const std::vector<const Role *> &roles() const { return m_roles; }
    CareerLevel careerLevel() const { return m_level; }
    /** What to do with the given hours. */
    HoursList list(double budgetHours) const;
    SkillId skillAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void refresh();
    QString text(const HoursStep &step, int column) const;

    const Catalogue &m_catalogue;
    const OpenPlan &m_plan;
    std::vector<const Role *> m_roles;
    CareerLevel m_level = CareerLevel::Entry;
    std::vector<HoursStep> m_steps;
};

/** "all 3 roles" or "2 of 3 roles"; of one role "1 role", and of none what comes after. */
QString servesText(const HoursStep &step, size_t roles);

/** "None → Awareness". */
QString levelsText(const HoursStep &step);

/** The same to be read out: "from None to Awareness". */
QString levelsSentence(const HoursStep &step);

} // namespace Cairn
