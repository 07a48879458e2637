// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/openplan.h"
#include "domain/rolecomparison.h"

#include <QAbstractTableModel>

namespace Cairn {

/**
 * The skills that compared roles ask, as the open plan stands: one row each with the level had and, for each role, the
 * level asked and how far it is. Rows come, go and move as levels change, and only what changed is told.
 */
class ComparedSkillsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /** The columns after these are the compared roles. */
    enum Column { SkillColumn, HaveColumn, FirstRoleColumn };

    enum class Shown : quint8 { OnlyGaps, All };

    /** Answered by every column of a row but those marked *, which only the columns of roles answer. */
    enum DataRole {
        SkillIdRole = Qt::UserRole + 1, ///< QString
        HaveRole,                       ///< int, Level
        GapColumnsRole,                 ///< int, in how many columns it is a gap
        MostShortRole,                  ///< int, the most levels short in a column
        AskedRole,                      ///< * int, Level; 0: not asked
        ShortRole,                      ///< * int, levels; 0: reached or not asked
        WeightRole,                     ///< * int
        EssentialRole,                  ///< * bool
        HoursRole,                      ///< * double, likely hours to the asked level
        AskedTextRole,                  ///< * QString, e.g. "3 Practitioner" or "not asked"
        ShortTextRole,                  ///< * QString, e.g. "2 levels short" or "reached"; empty where not asked
        RoleIdRole,                     ///< * QString; header too
        CareerLevelRole                 ///< * int, CareerLevel; header too
    };

    /** Both outlive this. */
    ComparedSkillsModel(const Catalogue &catalogue, const OpenPlan &plan, QObject *parent = nullptr);

    /** Unknown roles and repetitions are left out. */
    void showColumns(const std::vector<ComparedRole> &columns);
    Shown shown() const { return m_shown; }
    void setShown(Shown shown);

    const RoleComparison &comparison() const { return m_comparison; }
    const ComparedSkill &skillAt(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /** Skills that any column asks. */
    int skillCount() const { return static_cast<int>(m_comparison.skills.size()); }
    /** Of those, the ones with a gap in any column. */
    int gapCount() const { return m_comparison.gapSkills(); }
    /** E.g. "18 skills with a gap, 18 shown". */
    QString countText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /** After the rows are told: how many there are, or what they say, is another now. */
    void skillsChanged();

private:
    void refresh();
    std::vector<ComparedSkill> shownOf(const RoleComparison &comparison) const;
    void moveTo(const std::vector<ComparedSkill> &fresh);
    void removeGone(const std::vector<ComparedSkill> &fresh);
    QVariant cellData(const ComparedSkill &skill, size_t column, int role) const;
    QString text(const ComparedSkill &skill, int column) const;
    QString sentence(const ComparedSkill &skill) const;
    QString cellSentence(const ComparedSkill &skill, size_t column) const;

    const Catalogue &m_catalogue;
    const OpenPlan &m_plan;
    std::vector<ComparedRole> m_asked;
    RoleComparison m_comparison;
    std::vector<ComparedSkill> m_rows;
    Shown m_shown = Shown::OnlyGaps;
};

} // namespace Cairn
