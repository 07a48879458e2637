// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/level.h"

#include <QStyledItemDelegate>

#include <optional>

namespace Cairn {

class Theme;

/** Paints the levels that a CV suggests, and takes clicks on ticks and on segments of a level. */
class CvLevelsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CvLevelsDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    int rowHeight() const;
    /** The width that a column needs for its widest words; the last column takes what is left. */
    int columnWidth(int column, const QAbstractItemModel &model) const;

private:
    void paintConfirm(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintLevel(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintWhy(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(QPainter &painter, const QRect &room, const QString &text, Qt::LayoutDirection direction) const;
    QRect segmentsRect(const QRect &cell, Qt::LayoutDirection direction) const;
    QRect tickRect(const QStyleOptionViewItem &option) const;

    const Theme &m_theme;
};

} // namespace Cairn
