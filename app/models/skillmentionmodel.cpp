// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/skillmentionmodel.h"

#include "domain/openplan.h"
#include "models/liveadvert.h"

#include <algorithm>

namespace Cairn {

SkillMentionModel::SkillMentionModel(const LiveAdvert &advert, QObject *parent)
    : QAbstractTableModel(parent)
    , m_advert(advert)
{
    connect(&advert, &LiveAdvert::read, this, &SkillMentionModel::refresh);
    refresh();
}

void SkillMentionModel::refresh()
{
    beginResetModel();
    m_mentions = m_advert.reading().mentions;
    endResetModel();
}

int SkillMentionModel::countOf(SkillMention::Strength strength) const
{
    const auto strengths = strengthOfSkills();
    return static_cast<int>(std::count(strengths.begin(), strengths.end(), strength));
}

int SkillMentionModel::skillCount() const
{
    return static_cast<int>(strengthOfSkills().size());
}

QHash<SkillId, SkillMention::Strength> SkillMentionModel::strengthOfSkills() const
{
    QHash<SkillId, SkillMention::Strength> strengths;
    for (const SkillMention &mention : m_mentions) {
        const auto known = strengths.constFind(mention.skill);
        if (known == strengths.constEnd() || mention.strength < *known)
            strengths.insert(mention.skill, mention.strength);
    }
    return strengths;
}

QString SkillMentionModel::sentenceOf(int row) const
{
    const SkillMention &mention = m_mentions.at(static_cast<size_t>(row));
    //: %1 a skill, %2 "required", "welcome" or "only named", %3 the words that stand in the advertisement
    return tr("%1: %2, as “%3”")
        .arg(titleOfSkill(mention.skill, m_advert.plan().state(), m_advert.catalogue()), nameOf(mention.strength),
             mention.matched);
}

int SkillMentionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_mentions.size());
}

int SkillMentionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SkillMentionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SkillMention &mention = m_mentions[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == SkillColumn
                   ? titleOfSkill(mention.skill, m_advert.plan().state(), m_advert.catalogue())
               : index.column() == TextColumn ? mention.matched
                                              : nameOf(mention.strength);
    case Qt::AccessibleTextRole:
        return index.column() == SkillColumn ? sentenceOf(index.row()) : data(index, Qt::DisplayRole);
    case SkillIdRole:
        return mention.skill.text();
    case StrengthRole:
        return static_cast<int>(mention.strength);
    default:
        return {};
    }
}

QVariant SkillMentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SkillColumn:
        return tr("Skill");
    case TextColumn:
        //: Column: the words of the advertisement that name a skill
        return tr("In the text");
    case StrengthColumn:
        //: Column: whether a skill is required, welcome or only named
        return tr("How");
    default:
        return {};
    }
}

} // namespace Cairn
