// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace Cairn {

class Theme;

/** What can be pressed on the card or the row of a role. */
enum class RoleItemButton : quint8 { None, Target, Compare };

/**
 * The buttons of roles that are painted in a list: "Set as target" and the toggle "Compare". Pressing one only asks;
 * whoever listens does it. Where they stand says whoever derives from it.
 */
class RoleItemDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RoleItemDelegate(const Theme &theme, QObject *parent = nullptr);

    /** The button under the point that can be pressed. */
    virtual RoleItemButton buttonAt(const QPoint &point, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const = 0;

    /** The button that the mouse is over; an index that is not valid for none. */
    void setHovered(const QModelIndex &index, RoleItemButton button);
    /** The mouse button went up, wherever that was. */
    void releaseButton();

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

signals:
    void targetRequested(const Cairn::RoleId &role);
    void compareToggled(const Cairn::RoleId &role);

protected:
    const Theme &theme() const { return m_theme; }
    void paintTargetButton(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const;
    /** On while the role is compared, disabled where there is no room for it. */
    void paintCompareToggle(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const;

private:
    QStyleOptionButton buttonFor(const QRect &place, const QStyleOptionViewItem &option, const QModelIndex &index,
                                 RoleItemButton which) const;
    void paintButton(QPainter &painter, const QStyleOptionButton &button) const;

    const Theme &m_theme;
    QPersistentModelIndex m_hovered;
    RoleItemButton m_hoveredButton = RoleItemButton::None;
    QPersistentModelIndex m_pressed;
    RoleItemButton m_pressedButton = RoleItemButton::None;
};

} // namespace Cairn
