// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/openplan.h"

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace Cairn {

/**
 * The roles of the catalogue in its own order, each with how well it fits the open plan at the shown seniority.
 * Order and filters are RoleFilterModel's.
 */
class RoleListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /** What a row tells beside DisplayRole (the title) and AccessibleTextRole (all of it in sentences). */
    enum DataRole {
        IdRole = Qt::UserRole + 1, ///< QString
        SummaryRole,               ///< QString
        FamilyRole,                ///< QString, the id
        KindRole,                  ///< int, RoleKind
        MatchRole,                 ///< int, percent as shown
        ReachedRole,               ///< int, asked skills that are reached
        AskedRole,                 ///< int, asked skills
        HoursLowRole,              ///< double, from the levels had to the levels asked
        HoursLikelyRole,           ///< double
        HoursHighRole,             ///< double
        ToLearnRole,               ///< QStringList, the titles of at most three skills that cost most in the match
        IsTargetRole,              ///< bool, aimed at with the shown seniority
        TargetLevelRole,           ///< int, CareerLevel; no value where the role is not aimed at
        InterestsRole,             ///< int, interests shared with the person
        IsConsideredRole,          ///< bool, among the roles that the person compares
        CanConsiderRole,           ///< bool, it is, or there is room for one more
        OtherTitlesRole,           ///< QStringList
        FilterTextRole             ///< QString, everything the text filter looks in
    };
    Q_ENUM(DataRole)

    RoleListModel(const Catalogue &catalogue, const OpenPlan &plan, QObject *parent = nullptr);

    CareerLevel careerLevel() const { return m_level; }
    void setCareerLevel(CareerLevel level);

    int rowOf(const RoleId &role) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Figures
    {
        int percent = 0;
        int reached = 0;
        int asked = 0;
        HoursRange hours;
        QStringList toLearn;

        friend bool operator==(const Figures &, const Figures &) = default;
    };

    Figures figuresOf(const Role &role) const;
    int sharedInterests(const Role &role) const;
    bool isTarget(const Role &role) const;
    QString sentencesFor(size_t row) const;
    QString filterTextOf(const Role &role) const;
    QVariant planData(size_t row, int dataRole) const;

    void computeAll();
    void refreshSkill(const SkillId &skill);
    void refreshTarget();
    void refreshInterests();
    void refreshConsidered();
    void tellChanged(size_t row, const QList<int> &dataRoles);

    const Catalogue &m_catalogue;
    const OpenPlan &m_plan;
    CareerLevel m_level = CareerLevel::Entry;
    std::vector<Figures> m_figures;
    std::vector<int> m_interests;
    std::optional<Target> m_target;
    std::vector<RoleId> m_considered;
    bool m_hasRoom = true; ///< for one more to compare
};

} // namespace Cairn
