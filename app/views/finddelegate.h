// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Cairn {

class Theme;

/** Paints one search result, with the heading of its kind above the first of them. */
class FindDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FindDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int headingHeight() const;
    int rowHeight() const;
    void paintRow(QPainter *painter, const QRect &row, const QStyleOptionViewItem &option,
                  const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace Cairn
