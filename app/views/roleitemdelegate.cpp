// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/roleitemdelegate.h"

#include "models/rolelistmodel.h"
#include "views/rolecardlayout.h"
#include "views/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace Cairn {

namespace {

constexpr int IconSide = 16;

} // namespace

RoleItemDelegate::RoleItemDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void RoleItemDelegate::setHovered(const QModelIndex &index, RoleItemButton button)
{
    m_hovered = index;
    m_hoveredButton = button;
}

void RoleItemDelegate::releaseButton()
{
    m_pressed = QPersistentModelIndex();
    m_pressedButton = RoleItemButton::None;
}

QStyleOptionButton RoleItemDelegate::buttonFor(const QRect &place, const QStyleOptionViewItem &option,
                                               const QModelIndex &index, RoleItemButton which) const
{
    QStyleOptionButton button;
    button.initFrom(option.widget);
    button.direction = option.direction;
    button.rect = place;
    button.iconSize = QSize(m_theme.scaled(IconSide), m_theme.scaled(IconSide));
    button.fontMetrics = QFontMetrics(m_theme.font(TextStyle::ControlStrong));
    button.state = QStyle::State_Enabled | QStyle::State_Active;
    const bool isPressed = m_pressed == index && m_pressedButton == which;
    button.state |= isPressed ? QStyle::State_Sunken : QStyle::State_Raised;
    button.state.setFlag(QStyle::State_MouseOver, m_hovered == index && m_hoveredButton == which);
    return button;
}

void RoleItemDelegate::paintButton(QPainter &painter, const QStyleOptionButton &button) const
{
    painter.setFont(m_theme.font(TextStyle::ControlStrong));
    QApplication::style()->drawControl(QStyle::CE_PushButton, &button, &painter);
}

void RoleItemDelegate::paintTargetButton(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    QStyleOptionButton button = buttonFor(place, option, index, RoleItemButton::Target);
    button.text = RoleCardLayout::buttonText();
    button.icon = m_theme.icon(QStringLiteral("target"));
    paintButton(painter, button);
}

void RoleItemDelegate::paintCompareToggle(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const
{
    const bool isCompared = index.data(RoleListModel::IsConsideredRole).toBool();
    QStyleOptionButton button = buttonFor(place, option, index, RoleItemButton::Compare);
    button.text = RoleCardLayout::compareText(isCompared);
    button.icon = m_theme.icon(isCompared ? QStringLiteral("check") : QStringLiteral("compare"));
    button.state.setFlag(QStyle::State_On, isCompared);
    if (!index.data(RoleListModel::CanConsiderRole).toBool())
        button.state.setFlag(QStyle::State_Enabled, false);
    paintButton(painter, button);
}

bool RoleItemDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (!isPress && event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton)
        return false;
    const RoleItemButton button = buttonAt(mouse->position().toPoint(), option, index);
    if (isPress) {
        m_pressed = button == RoleItemButton::None ? QPersistentModelIndex() : QPersistentModelIndex(index);
        m_pressedButton = button;
        return button != RoleItemButton::None;
    }
    const bool clicked = button != RoleItemButton::None && m_pressed == index && m_pressedButton == button;
    releaseButton();
    const RoleId role(index.data(RoleListModel::IdRole).toString());
    if (clicked && button == RoleItemButton::Target)
        emit targetRequested(role);
    else if (clicked)
        emit compareToggled(role);
    return clicked;
}

} // namespace Cairn
