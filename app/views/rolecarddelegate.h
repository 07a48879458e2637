// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/roleitemdelegate.h"

namespace Cairn {

struct RoleCardLayout;

/**
 * Paints a role as a card: how well it fits, what is reached, what is left to learn, and the buttons "Set as target"
 * and "Compare".
 */
class RoleCardDelegate final : public RoleItemDelegate
{
    Q_OBJECT

public:
    explicit RoleCardDelegate(const Theme &theme, QObject *parent = nullptr);

    RoleItemButton buttonAt(const QPoint &point, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintPlate(QPainter &painter, const RoleCardLayout &places, const QStyleOptionViewItem &option) const;
    void paintHead(QPainter &painter, const RoleCardLayout &places, const QModelIndex &index,
                   Qt::LayoutDirection direction) const;
    void paintFigures(QPainter &painter, const RoleCardLayout &places, const QModelIndex &index,
                      Qt::LayoutDirection direction) const;
    void paintToLearn(QPainter &painter, const RoleCardLayout &places, const QModelIndex &index,
                      Qt::LayoutDirection direction) const;
    void paintTarget(QPainter &painter, const RoleCardLayout &places, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    QString tipAt(const QPoint &point, const RoleCardLayout &places, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace Cairn
