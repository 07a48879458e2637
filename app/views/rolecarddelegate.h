// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace Cairn {

struct RoleCardLayout;
class Theme;

/**
 * Paints a role as a card: how well it fits, what is reached, what is left to learn, and the button "Set as target".
 * Pressing the button only asks; whoever listens sets the target.
 */
class RoleCardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RoleCardDelegate(const Theme &theme, QObject *parent = nullptr);

    /** The card's button that the mouse is over; not valid for none. */
    void setHoveredButton(const QModelIndex &index) { m_hovered = index; }
    /** The mouse button went up, wherever that was. */
    void releaseButton() { m_pressed = QPersistentModelIndex(); }
    /** Whether the point is on the card's button. */
    bool isButtonAt(const QPoint &point, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

signals:
    void targetRequested(const Cairn::RoleId &role);

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
    QPersistentModelIndex m_hovered;
    QPersistentModelIndex m_pressed;
};

} // namespace Cairn
