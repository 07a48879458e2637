// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/talkingpoints.h"
#include "models/skilltreemodel.h"

#include <QLocale>

// What a cell of the skill tree says; its rows and its signals are in skilltreemodel.cpp.

namespace Cairn {

SkillFacts SkillTreeModel::factsOf(const SkillRow &skill) const
{
    SkillFacts facts;
    facts.title = skill.title;
    facts.level = m_plan.levelOf(skill.id);
    facts.evidence = skill.evidence;
    const auto asked = m_requirements.constFind(skill.id);
    if (asked != m_requirements.constEnd()) {
        facts.asked = asked->level;
        facts.essential = asked->essential;
        facts.hoursLeft = skill.known ? skill.known->hoursBetween(facts.level, facts.asked).likely : 0;
    }
    return facts;
}

SkillGroupFacts SkillTreeModel::factsOf(const GroupRow &group) const
{
    SkillGroupFacts facts;
    facts.title = group.title;
    for (const SkillRow &skill : group.skills)
        facts.add(factsOf(skill));
    return facts;
}

QVariant SkillTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool shown = role == Qt::DisplayRole;
    if (orientation != Qt::Horizontal || (!shown && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case SkillColumn:
        return tr("Skill");
    case LevelColumn:
        return tr("My level");
    case WordColumn:
        return shown ? QString() : tr("My level in words");
    case TargetColumn:
        //: A column: how far the asked level of the target role is reached
        return tr("For target");
    case EvidenceColumn:
        return tr("Evidence");
    case LeftColumn:
        //: A column: hours left to the asked level; a short word
        return shown ? tr("Left") : tr("Hours left");
    default:
        return {};
    }
}

QVariant SkillTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const SkillRow *skill = skillRow(index)) {
        if (role == GroupIdRole)
            return m_groups[static_cast<size_t>(index.internalId()) - 1].id.text();
        return skillData(*skill, index.column(), role);
    }
    return groupData(m_groups[static_cast<size_t>(index.row())], index.column(), role);
}

QVariant SkillTreeModel::skillData(const SkillRow &skill, int column, int role) const
{
    switch (role) {
    case IsGroupRole:
        return false;
    case SkillIdRole:
        return skill.id.text();
    case IsOwnRole:
        return skill.known == nullptr;
    case SearchTextRole:
        return skill.searched;
    case Qt::AccessibleDescriptionRole:
        return skill.known ? skill.known->summary : tr("Your own skill");
    case AdvisorLevelRole:
    case TalkingPointRole:
    case RatingsRole:
        return ratingData(skill, role);
    default:
        break;
    }
    const SkillFacts facts = factsOf(skill);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return role == Qt::EditRole && column == LevelColumn ? QVariant(toNumber(facts.level))
                                                             : QVariant(textOf(facts, column));
    case Qt::AccessibleTextRole:
        return spokenTextOf(facts, column) + spokenRatings(skill, column);
    case LevelRole:
        return toNumber(facts.level);
    case AskedLevelRole:
        return facts.isAsked() ? QVariant(toNumber(facts.asked)) : QVariant();
    case LevelsShortRole:
        return facts.levelsShort();
    case EssentialRole:
        return facts.essential;
    case EvidenceCountRole:
        return facts.evidence;
    case HoursLeftRole:
        return facts.hoursLeft;
    default:
        return {};
    }
}

std::optional<Level> SkillTreeModel::advisorLevelOf(const SkillRow &skill) const
{
    const auto rated = m_plan.state().advisorLevels.constFind(skill.id);
    return rated == m_plan.state().advisorLevels.constEnd() ? std::nullopt : std::optional(*rated);
}

QVariant SkillTreeModel::ratingData(const SkillRow &skill, int role) const
{
    const std::optional<Level> advisor = advisorLevelOf(skill);
    const Level own = m_plan.levelOf(skill.id);
    if (role == TalkingPointRole)
        return advisor && areWorthTalking(own, *advisor);
    if (!advisor)
        return {};
    return role == AdvisorLevelRole ? QVariant(toNumber(*advisor)) : QVariant(ratingsSentence(own, *advisor));
}

/** What is read out after the words of a cell; empty where they say nothing of levels, or nobody rated the skill. */
QString SkillTreeModel::spokenRatings(const SkillRow &skill, int column) const
{
    const QString ratings = ratingData(skill, RatingsRole).toString();
    if (ratings.isEmpty() || (column != SkillColumn && column != LevelColumn))
        return {};
    return QStringLiteral(". ") + ratings;
}

QString SkillTreeModel::textOf(const SkillFacts &facts, int column)
{
    switch (column) {
    case SkillColumn:
        return facts.title;
    case LevelColumn:
        return QLocale().toString(toNumber(facts.level));
    case WordColumn:
        return nameOf(facts.level);
    case TargetColumn:
        return facts.targetWords();
    case EvidenceColumn:
        return facts.evidenceText();
    case LeftColumn:
        return facts.hoursText();
    default:
        return {};
    }
}

QString SkillTreeModel::spokenTextOf(const SkillFacts &facts, int column)
{
    switch (column) {
    case SkillColumn:
    case LevelColumn:
        return facts.sentence();
    case EvidenceColumn:
        return facts.evidenceSentence();
    case LeftColumn:
        return facts.hoursSentence();
    case TargetColumn:
        return facts.isAsked() ? facts.targetWords() : facts.hoursSentence();
    default:
        return textOf(facts, column);
    }
}

QVariant SkillTreeModel::groupData(const GroupRow &group, int column, int role) const
{
    if (role == IsGroupRole)
        return true;
    if (role == GroupIdRole)
        return group.id.text();
    const SkillGroupFacts facts = factsOf(group);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(facts, column);
    case Qt::AccessibleTextRole:
        return textOf(facts, column).isEmpty() || column == SkillColumn ? facts.sentence() : textOf(facts, column);
    case EvidenceCountRole:
        return facts.evidence;
    case HoursLeftRole:
        return facts.hoursLeft;
    case AskedCountRole:
        return facts.asked;
    case ReachedCountRole:
        return facts.reached;
    case ProgressRole:
        return facts.asked > 0 ? QVariant(facts.share()) : QVariant();
    default:
        return {};
    }
}

QString SkillTreeModel::textOf(const SkillGroupFacts &facts, int column)
{
    switch (column) {
    case SkillColumn:
        return facts.title;
    case TargetColumn:
        return facts.targetWords();
    case EvidenceColumn:
        return facts.evidenceText();
    case LeftColumn:
        return facts.hoursText();
    default:
        return {};
    }
}

} // namespace Cairn
