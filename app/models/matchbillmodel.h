// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/matchbill.h"
#include "domain/openplan.h"

#include <QAbstractItemModel>

#include <optional>
#include <vector>

namespace Cairn {

/**
 * Why a role fits the open plan as it does: one row for each asked skill, what misses most first, then what is
 * complete, then the total. Small rows are folded under one row with their sums; the points of all top rows add
 * up exactly to the total.
 */
class MatchBillModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { SkillColumn, LevelsColumn, WeightColumn, EarnedColumn, MissingColumn, ColumnCount };

    enum class RowKind : quint8 { Gap, MoreGaps, Complete, MoreComplete, Total };

    /** Answered by every column of a row. */
    enum DataRole {
        RowKindRole = Qt::UserRole + 1, ///< int
        SkillIdRole,                    ///< QString; empty for folds and the total
        HaveRole,                       ///< int, Level
        AskedRole,                      ///< int, Level
        WeightRole,                     ///< int
        MostWeightRole,                 ///< int, the largest weight of this bill
        ShareRole,                      ///< double 0 to 1, how much of the weight is earned
        EarnedRole,                     ///< int, whole points
        MissingRole,                    ///< int, whole points
        EssentialRole,                  ///< bool
        HeldBackRole,                   ///< int, whole points of the missing ones that are reached and do not count yet
        HeldBackShareRole               ///< double 0 to 1, of the weight
    };

    MatchBillModel(const Catalogue &catalogue, const OpenPlan &plan, QObject *parent = nullptr);

    /** Shows the bill of a role; nothing for an unknown id. */
    void showRole(const RoleId &role, CareerLevel level);
    const RoleId &role() const { return m_role; }
    CareerLevel careerLevel() const { return m_level; }

    /** The match in whole percent: the points earned. */
    int earnedTotal() const { return m_total.earned; }
    /**
     * Whole points of the missing ones that are reached and do not count yet; see MatchParts. Of rows that miss less
     * than a point each the points may add up to less.
     */
    int heldBackTotal() const { return m_total.heldBack; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /** The rows or their points are others now. */
    void billChanged();

private:
    struct Row
    {
        RowKind kind = RowKind::Total;
        SkillId skill;
        Level have = Level::None;
        Level asked = Level::None;
        int weight = 0;
        double share = 0;
        int earned = 0;
        int missing = 0;
        bool essential = false;
        int heldBack = 0;
        double heldBackShare = 0;
        std::vector<Row> folded;

        friend bool operator==(const Row &, const Row &) = default;
    };

    static bool sameShape(const std::vector<Row> &a, const std::vector<Row> &b);
    static Row rowOf(const BillLine &line);
    static Row totalOf(const MatchBill &bill, const BillPoints &points);
    std::vector<Row> rowsOf(const MatchBill &bill) const;
    static void appendFolded(std::vector<Row> &rows, std::vector<Row> part, size_t mostOpen, RowKind fold);
    const Row *rowAt(const QModelIndex &index) const;
    QString textOf(const Row &row, int column) const;
    QString titleOf(const Row &row) const;
    QString sentenceOf(const Row &row) const;
    QString sentenceOfSkill(const Row &row) const;
    static QString heldBackSentence(const Row &row);

    void refresh();
    void refreshSkill(const SkillId &skill);
    void tellDifferences(const std::vector<Row> &before, const std::vector<Row> &after, const QModelIndex &parent);

    const Catalogue &m_catalogue;
    const OpenPlan &m_plan;
    RoleId m_role;
    CareerLevel m_level = CareerLevel::Entry;
    std::vector<Row> m_rows;
    Row m_total;
    int m_mostWeight = 1;
};

} // namespace Cairn
