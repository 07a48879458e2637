// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Cairn {

class Theme;

/**
 * Paints the cells of a match bill: skill, level blocks, weight bar, points earned and missing. An essential skill has
 * a diamond behind its name, what is held back of a weight is hatched; BillLegend says so in words.
 */
class BillDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit BillDelegate(const Theme &theme, QObject *parent = nullptr);

    static int rowHeight(const Theme &theme);
    /** What a column needs at this text size; 0 for the skill, which takes the rest. */
    static int columnWidth(int column, const Theme &theme);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintBlocks(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintWeight(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintEssential(QPainter &painter, const QRect &words, int textWidth, Qt::LayoutDirection direction) const;
    void paintPoints(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QFont nameFont(const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace Cairn
