// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matchbillmodel.h"

#include <QAbstractTableModel>

#include <vector>

namespace Cairn {

class LiveAdvert;

/**
 * Why an advertisement fits as it does: one row for each skill that it asks for, what misses most first, then the
 * total. Columns, data roles and words are those of MatchBillModel. Shortened, all but the first rows stand in one
 * with their sums; the points of all rows add up exactly to the total.
 */
class AdvertBillModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Extent : quint8 { Short, Whole };

    /** The advertisement outlives this. */
    explicit AdvertBillModel(const LiveAdvert &advert, QObject *parent = nullptr);

    void setExtent(Extent extent);
    Extent extent() const { return m_extent; }
    /** Whether there are more rows than the short bill shows. */
    bool canBeShortened() const;
    /** Whether there are skills that are required, and such of which a part is held back; see MatchParts. */
    bool hasEssential() const;
    bool hasHeldBack() const;
    int skillCount() const { return static_cast<int>(m_lines.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using RowKind = MatchBillModel::RowKind;
    struct Row
    {
        RowKind kind = RowKind::Total;
        BillLine line;
        QString title;
        double share = 0;
        int earned = 0;
        int missing = 0;
        int folded = 0; ///< how many skills stand in it
    };

    void refresh();
    void arrange();
    QString titleOf(const Row &row) const;
    QString textOf(const Row &row, int column) const;
    QString sentenceOf(const Row &row) const;

    const LiveAdvert &m_advert;
    Extent m_extent = Extent::Short;
    std::vector<Row> m_lines; ///< of all skills
    Row m_total;
    std::vector<Row> m_rows; ///< that are shown
    int m_mostWeight = 1;
};

} // namespace Cairn
