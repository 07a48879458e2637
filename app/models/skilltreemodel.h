// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/openplan.h"
#include "models/skillgroupfacts.h"

#include <QAbstractItemModel>

#include <optional>
#include <vector>

namespace Cairn {

class PlanCommands;

/**
 * All skills under their groups, the learner's own among them, with the learner's level and what the target asks.
 * It shows what the open plan says; a new level is only asked for at the door.
 */
class SkillTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { SkillColumn, LevelColumn, WordColumn, TargetColumn, EvidenceColumn, LeftColumn, ColumnCount };

    /** Roles of both kinds of row; a value that does not apply is invalid. */
    enum DataRole {
        IsGroupRole = Qt::UserRole + 1, ///< bool
        GroupIdRole,                    ///< QString; of a skill: its group
        SkillIdRole,                    ///< QString; only of skills
        LevelRole,                      ///< int 0 to 4; only of skills
        AskedLevelRole,                 ///< int 1 to 4; only of skills that the target asks
        LevelsShortRole,                ///< int; 0 where nothing is asked
        EssentialRole,                  ///< bool
        EvidenceCountRole,              ///< int; of a group: of all its skills
        HoursLeftRole,                  ///< double, likely hours to the asked level; of a group: the sum
        IsOwnRole,                      ///< bool
        AskedCountRole,                 ///< int; of a group: how many of its skills the target asks
        ReachedCountRole,               ///< int; of a group: how many of those are reached
        ProgressRole,                   ///< double 0 to 1, levels had of levels asked; only where a level is asked
        SearchTextRole,                 ///< QString: title and aliases, folded for a search; only of skills
        AdvisorLevelRole,               ///< int 0 to 4; only of skills that the advisor rated
        TalkingPointRole,               ///< bool: own level and the advisor's lie far apart; only of skills
        RatingsRole                     ///< QString: both levels in a sentence; only of skills that the advisor rated
    };

    SkillTreeModel(const Catalogue &catalogue, const OpenPlan &plan, PlanCommands &commands, QObject *parent = nullptr);

    /** Invalid where the skill has no row. */
    QModelIndex indexOf(const SkillId &skill, int column = SkillColumn) const;
    /** Empty for a group row. */
    SkillId skillAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /**
     * Asks for a level (0 to 4) of a skill, of the person by the role for editing, of the advisor by
     * AdvisorLevelRole; true when it was asked for. The row changes once it is saved.
     */
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    /** After the rows: the target asks other levels now. */
    void askedLevelsChanged();

private:
    struct SkillRow
    {
        SkillId id;
        const Skill *known = nullptr; ///< null for the learner's own
        QString title;
        QString searched;
        int evidence = 0;
    };
    struct GroupRow
    {
        GroupId id;
        QString title;
        std::vector<SkillRow> skills;
    };
    struct Asked
    {
        Level level = Level::None;
        bool essential = false;
    };
    struct Place
    {
        size_t group = 0;
        size_t row = 0;
    };
    void build();
    void readTarget();
    void rememberPlaces();
    bool hasGroup(const GroupId &id) const;
    int groupRowOf(const GroupId &id) const;
    SkillRow ownRow(const OwnSkill &own) const;
    int placeFor(const SkillRow &own, const GroupRow &group) const;

    void showSkill(const SkillId &skill);
    void showGroup(int group);
    void showTarget();
    void showEvidence(const PlanChange &change);
    void showOwnSkills();
    void removeRow(const SkillId &skill);
    void insertRow(const OwnSkill &own);
    void renameRow(const OwnSkill &own);

    const SkillRow *skillRow(const QModelIndex &index) const;
    SkillFacts factsOf(const SkillRow &skill) const;
    SkillGroupFacts factsOf(const GroupRow &group) const;
    QVariant skillData(const SkillRow &skill, int column, int role) const;
    QVariant groupData(const GroupRow &group, int column, int role) const;
    std::optional<Level> advisorLevelOf(const SkillRow &skill) const;
    QVariant ratingData(const SkillRow &skill, int role) const;
    QString spokenRatings(const SkillRow &skill, int column) const;
    static QString textOf(const SkillFacts &facts, int column);
    static QString textOf(const SkillGroupFacts &facts, int column);
    static QString spokenTextOf(const SkillFacts &facts, int column);

    const Catalogue &m_catalogue;
    const OpenPlan &m_plan;
    PlanCommands &m_commands;
    std::vector<GroupRow> m_groups;
    QHash<SkillId, Place> m_places;
    QHash<SkillId, Asked> m_requirements; ///< of the target
};

} // namespace Cairn
