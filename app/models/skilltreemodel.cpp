// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/skilltreemodel.h"

#include "commands/plancommands.h"
#include "models/roletextindex.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace Cairn {

SkillTreeModel::SkillTreeModel(const Catalogue &catalogue, const OpenPlan &plan, PlanCommands &commands,
                               QObject *parent)
    : QAbstractItemModel(parent)
    , m_catalogue(catalogue)
    , m_plan(plan)
    , m_commands(commands)
{
    build();
    connect(&plan, &OpenPlan::aboutToBeReplaced, this, [this] { beginResetModel(); });
    connect(&plan, &OpenPlan::replaced, this, [this] {
        build();
        endResetModel();
    });
    connect(&plan, &OpenPlan::skillLevelChanged, this, &SkillTreeModel::showSkill);
    connect(&plan, &OpenPlan::advisorLevelChanged, this, &SkillTreeModel::showSkill);
    connect(&plan, &OpenPlan::ownSkillsChanged, this, &SkillTreeModel::showOwnSkills);
    connect(&plan, &OpenPlan::targetChanged, this, &SkillTreeModel::showTarget);
    connect(&plan, &OpenPlan::changed, this, &SkillTreeModel::showEvidence);
}

// ---- rows ----------------------------------------------------------------------------------------------------

void SkillTreeModel::build()
{
    m_groups.clear();
    for (const SkillGroup &group : m_catalogue.groups())
        m_groups.push_back({group.id, group.title, {}});
    const auto &own = m_plan.state().ownSkills;
    const auto isHomeless = [this](const auto &skill) { return !hasGroup(skill.group); };
    if (std::any_of(m_catalogue.skills().begin(), m_catalogue.skills().end(), isHomeless)
        || std::any_of(own.begin(), own.end(), isHomeless)) {
        //: A heading over skills whose group is not known
        m_groups.push_back({GroupId(), tr("Other skills"), {}});
    }

    for (const Skill &skill : m_catalogue.skills()) {
        const QString searched = RoleTextIndex::folded(skill.title + u'\n' + skill.aliases.join(u'\n'));
        m_groups[static_cast<size_t>(groupRowOf(skill.group))].skills.push_back(
            {skill.id, &skill, skill.title, searched, m_plan.state().evidenceCount(skill.id)});
    }
    for (const OwnSkill &skill : own) {
        GroupRow &group = m_groups[static_cast<size_t>(groupRowOf(skill.group))];
        const SkillRow row = ownRow(skill);
        group.skills.insert(group.skills.begin() + placeFor(row, group), row);
    }
    rememberPlaces();
    readTarget();
}

void SkillTreeModel::readTarget()
{
    m_requirements.clear();
    const auto &target = m_plan.state().target;
    const Role *role = target ? m_catalogue.role(target->role) : nullptr;
    if (!role)
        return;
    for (const Requirement &requirement : role->requirements) {
        const Level asked = requirement.askedAt(target->level);
        if (asked != Level::None)
            m_requirements.insert(requirement.skill, {asked, requirement.essential});
    }
}

void SkillTreeModel::rememberPlaces()
{
    m_places.clear();
    for (size_t group = 0; group < m_groups.size(); ++group) {
        for (size_t row = 0; row < m_groups[group].skills.size(); ++row)
            m_places.insert(m_groups[group].skills[row].id, {group, row});
    }
}

bool SkillTreeModel::hasGroup(const GroupId &id) const
{
    return std::any_of(m_groups.begin(), m_groups.end(), [&id](const GroupRow &group) { return group.id == id; });
}

int SkillTreeModel::groupRowOf(const GroupId &id) const
{
    const auto found =
        std::find_if(m_groups.begin(), m_groups.end(), [&id](const GroupRow &group) { return group.id == id; });
    // The last group takes in what has no group of its own.
    return static_cast<int>(std::min(found, m_groups.end() - 1) - m_groups.begin());
}

SkillTreeModel::SkillRow SkillTreeModel::ownRow(const OwnSkill &own) const
{
    return {own.id, nullptr, own.title, RoleTextIndex::folded(own.title), m_plan.state().evidenceCount(own.id)};
}

int SkillTreeModel::placeFor(const SkillRow &own, const GroupRow &group) const
{
    const auto comesLater = [&own](const SkillRow &other) {
        if (other.known)
            return false;
        const int order = QString::localeAwareCompare(own.title, other.title);
        return order < 0 || (order == 0 && own.id < other.id);
    };
    const auto found = std::find_if(group.skills.begin(), group.skills.end(), comesLater);
    return static_cast<int>(found - group.skills.begin());
}

// ---- what the plan tells -------------------------------------------------------------------------------------

void SkillTreeModel::showSkill(const SkillId &skill)
{
    const QModelIndex cell = indexOf(skill);
    if (!cell.isValid())
        return;
    emit dataChanged(cell, cell.siblingAtColumn(ColumnCount - 1));
    showGroup(cell.parent().row());
}

void SkillTreeModel::showGroup(int group)
{
    emit dataChanged(index(group, 0), index(group, ColumnCount - 1));
}

void SkillTreeModel::showTarget()
{
    readTarget();
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        if (rowCount(group) > 0)
            emit dataChanged(index(0, 0, group), index(rowCount(group) - 1, ColumnCount - 1, group));
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit askedLevelsChanged();
}

void SkillTreeModel::showEvidence(const PlanChange &change)
{
    QSet<SkillId> touched;
    for (const Edit &edit : change.edits) {
        const auto *evidence = std::get_if<EvidenceEdit>(&edit);
        if (evidence && evidence->before)
            touched.insert(evidence->before->skill);
        if (evidence && evidence->after)
            touched.insert(evidence->after->skill);
    }
    for (const SkillId &skill : std::as_const(touched)) {
        const auto place = m_places.constFind(skill);
        if (place == m_places.constEnd())
            continue;
        int &known = m_groups[place->group].skills[place->row].evidence;
        const int count = m_plan.state().evidenceCount(skill);
        if (std::exchange(known, count) != count)
            showSkill(skill);
    }
}

void SkillTreeModel::showOwnSkills()
{
    const auto &wanted = m_plan.state().ownSkills;
    const auto isHomeless = [this](const OwnSkill &own) { return !hasGroup(own.group); };
    if (!hasGroup(GroupId()) && std::any_of(wanted.begin(), wanted.end(), isHomeless)) {
        beginResetModel();
        build();
        endResetModel();
        return;
    }
    std::vector<SkillId> gone;
    for (size_t at = 0; at < m_groups.size(); ++at) {
        for (const SkillRow &row : m_groups[at].skills) {
            const auto still = wanted.constFind(row.id);
            if (!row.known && (still == wanted.constEnd() || static_cast<size_t>(groupRowOf(still->group)) != at))
                gone.push_back(row.id);
        }
    }
    for (const SkillId &skill : gone)
        removeRow(skill);
    for (const OwnSkill &own : wanted)
        m_places.contains(own.id) ? renameRow(own) : insertRow(own);
}

void SkillTreeModel::removeRow(const SkillId &skill)
{
    const Place place = m_places.value(skill);
    const auto group = static_cast<int>(place.group);
    const auto row = static_cast<int>(place.row);
    beginRemoveRows(index(group, 0), row, row);
    m_groups[place.group].skills.erase(m_groups[place.group].skills.begin() + row);
    rememberPlaces();
    endRemoveRows();
    showGroup(group);
}

void SkillTreeModel::insertRow(const OwnSkill &own)
{
    const int group = groupRowOf(own.group);
    auto &skills = m_groups[static_cast<size_t>(group)].skills;
    const SkillRow made = ownRow(own);
    const int row = placeFor(made, m_groups[static_cast<size_t>(group)]);
    beginInsertRows(index(group, 0), row, row);
    skills.insert(skills.begin() + row, made);
    rememberPlaces();
    endInsertRows();
    showGroup(group);
}

void SkillTreeModel::renameRow(const OwnSkill &own)
{
    const Place place = m_places.value(own.id);
    GroupRow &group = m_groups[place.group];
    if (group.skills[place.row].title == own.title)
        return;
    const auto row = static_cast<int>(place.row);
    GroupRow others = group;
    others.skills.erase(others.skills.begin() + row);
    const int wanted = placeFor(ownRow(own), others);
    if (wanted != row) {
        const QModelIndex parent = index(static_cast<int>(place.group), 0);
        beginMoveRows(parent, row, row, parent, wanted < row ? wanted : wanted + 1);
        const SkillRow moved = group.skills[place.row];
        group.skills = std::move(others.skills);
        group.skills.insert(group.skills.begin() + wanted, moved);
        rememberPlaces();
        endMoveRows();
    }
    group.skills[static_cast<size_t>(wanted)] = ownRow(own);
    const QModelIndex cell = indexOf(own.id);
    emit dataChanged(cell, cell.siblingAtColumn(ColumnCount - 1));
}

// ---- what views ask ------------------------------------------------------------------------------------------

QModelIndex SkillTreeModel::indexOf(const SkillId &skill, int column) const
{
    const auto place = m_places.constFind(skill);
    if (place == m_places.constEnd())
        return {};
    return createIndex(static_cast<int>(place->row), column, static_cast<quintptr>(place->group + 1));
}

SkillId SkillTreeModel::skillAt(const QModelIndex &index) const
{
    const SkillRow *row = skillRow(index);
    return row ? row->id : SkillId();
}

// A group row carries 0; a skill row the number of its group, counted from 1.

QModelIndex SkillTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : quintptr{0});
}

QModelIndex SkillTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0});
}

int SkillTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<size_t>(parent.row())].skills.size());
}

int SkillTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

Qt::ItemFlags SkillTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!skillRow(index))
        return flags;
    flags |= Qt::ItemNeverHasChildren;
    flags.setFlag(Qt::ItemIsEditable, index.column() == LevelColumn);
    return flags;
}

const SkillTreeModel::SkillRow *SkillTreeModel::skillRow(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_groups[static_cast<size_t>(index.internalId()) - 1].skills[static_cast<size_t>(index.row())];
}

bool SkillTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const SkillRow *row = skillRow(index);
    const bool advisor = role == AdvisorLevelRole;
    if (!row || index.column() != LevelColumn || (role != Qt::EditRole && !advisor) || !m_plan.isOpen())
        return false;
    bool isNumber = false;
    const std::optional<Level> level = levelFromNumber(value.toInt(&isNumber));
    if (!isNumber || !level)
        return false;
    // Also a level that stands there already: another one may still be on its way to the disk.
    if (advisor)
        m_commands.setAdvisorLevel(row->id, *level);
    else
        m_commands.setSkillLevel(row->id, *level);
    return true;
}

} // namespace Cairn
