// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textmention.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace Cairn {

class LiveAdvert;

/** The skills that the text of an advertisement names, one row for each place, in the order of the text. */
class SkillMentionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SkillColumn, TextColumn, StrengthColumn, ColumnCount };

    /** Answered by every column of a row. */
    enum DataRole {
        SkillIdRole = Qt::UserRole + 1, ///< QString
        StrengthRole                    ///< int, of SkillMention::Strength
    };

    /** The advertisement outlives this. */
    explicit SkillMentionModel(const LiveAdvert &advert, QObject *parent = nullptr);

    const std::vector<SkillMention> &mentions() const { return m_mentions; }
    /** How many skills are asked so; one that stands in several places counts once, for the strongest of them. */
    int countOf(SkillMention::Strength strength) const;
    int skillCount() const;
    /** What a row says, e.g. "Python: required, as “Python 3”". */
    QString sentenceOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();
    QHash<SkillId, SkillMention::Strength> strengthOfSkills() const;

    const LiveAdvert &m_advert;
    std::vector<SkillMention> m_mentions;
};

} // namespace Cairn
