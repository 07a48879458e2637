// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cvlevels.h"

#include <QAbstractTableModel>
#include <QMap>

namespace Cairn {

class Catalogue;
class OpenPlan;

/**
 * The levels that a CV suggests, for a person to confirm one by one: none is confirmed at first, and confirming changes
 * nothing but this table. Levels above the present ones stand first; the others are no change, and can only be
 * confirmed once the person has chosen another level than they have.
 */
class CvLevelsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ConfirmColumn, SkillColumn, NowColumn, SuggestedColumn, WhyColumn, ColumnCount };

    /** Answered by every column of a row. */
    enum DataRole {
        SkillIdRole = Qt::UserRole + 1, ///< QString
        NowRole,                        ///< int, the present level
        LevelRole,                      ///< int, as suggested or as the person chose it; can be set in every column
        ReasonTextRole,                 ///< QString, why this level
        SnippetRole,                    ///< QString, plain text of the CV on one line
        SnippetAtRole,                  ///< int, where the name stands in it
        SnippetLengthRole,              ///< int, of the name
        CanConfirmRole                  ///< bool
    };

    /** Both outlive this. */
    CvLevelsModel(const Catalogue &catalogue, const OpenPlan &plan, QObject *parent = nullptr);

    /** Replaces all rows; nothing of them is confirmed. */
    void setLevels(std::vector<CvLevel> levels);

    /** What the person confirmed, with the levels as they stand. */
    QMap<SkillId, Level> confirmed() const;
    /** Of the confirmed ones, those of skills that have no level yet. */
    int risesFromNone() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /** What is confirmed is another now. */
    void confirmedChanged();

private:
    struct Row
    {
        CvLevel found;
        QString title;
        Level level = Level::None; ///< as suggested, or as the person chose it
        bool isChosen = false;     ///< the person chose the level
        bool isConfirmed = false;
    };

    Level nowOf(const Row &row) const;
    bool canConfirm(const Row &row) const;
    QString reasonOf(const Row &row) const;
    QString sentenceOf(const Row &row) const;
    QVariant display(const Row &row, int column) const;
    bool confirm(int row, bool isConfirmed);
    bool choose(int row, Level level);
    void follow(const SkillId &skill);
    void forget();
    void tell(int row);

    const Catalogue &m_catalogue;
    const OpenPlan &m_plan;
    std::vector<Row> m_rows;
};

} // namespace Cairn
