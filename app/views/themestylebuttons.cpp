// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/themestyle.h"

#include "views/paintparts.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>

namespace Cairn {

struct ThemeStyle::ButtonColours
{
    QColor ground;
    QColor outline;
    QColor ink;
    QIcon::Mode iconMode = QIcon::Active;
    QIcon::State iconState = QIcon::Off;
};

namespace {

constexpr qreal Radius = 6;

/** A plate whose inner corners are square where it meets the next segment. */
QPainterPath segmentPath(const QRectF &rect, const QString &segment, Qt::LayoutDirection direction)
{
    const bool leads = segment == QLatin1String("first");
    const bool trails = segment == QLatin1String("last");
    const bool roundLeft = direction == Qt::RightToLeft ? trails : leads;
    const bool roundRight = direction == Qt::RightToLeft ? leads : trails;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, Radius, Radius);
    const QSizeF corner(Radius, rect.height());
    if (!roundLeft)
        path.addRect(QRectF(rect.topLeft(), corner));
    if (!roundRight)
        path.addRect(QRectF(QPointF(rect.right() - Radius, rect.top()), corner));
    return path.simplified();
}

} // namespace

ThemeStyle::ButtonColours ThemeStyle::buttonColours(const QStyleOption *option, const QWidget *widget) const
{
    const QString role = widget ? widget->property("role").toString() : QString();
    const bool isSegment = widget && widget->property("segment").isValid();
    const bool isFlat = widget && (widget->property("flat").toBool() || widget->property("autoRaise").toBool());
    const bool enabled = option->state & State_Enabled;
    const bool pressed = option->state & State_Sunken;
    const bool hovered = (option->state & State_MouseOver) || pressed;
    const bool chosen = role == QLatin1String("chosen") || (option->state & State_On);
    const bool quiet = role == QLatin1String("quiet") || isFlat;
    if (!enabled) {
        if (quiet)
            return {{}, {}, m_tokens.text3, QIcon::Disabled, QIcon::Off};
        return {chosen ? m_tokens.track : m_tokens.window, m_tokens.line, m_tokens.text3, QIcon::Disabled, QIcon::Off};
    }
    if (role == QLatin1String("primary"))
        return {hovered ? m_tokens.accentHover : m_tokens.accent, {}, m_tokens.onAccent, QIcon::Selected, QIcon::On};
    if (chosen && m_tokens.highContrast) {
        // Without tints only a filled ground shows it.
        return {hovered ? m_tokens.accentHover : m_tokens.accent, {}, m_tokens.onAccent, QIcon::Selected, QIcon::On};
    }
    if (chosen) {
        const QColor outline = isSegment ? m_tokens.ctl : m_tokens.accent;
        return {hovered ? m_tokens.tint2 : m_tokens.tint, outline, hovered ? m_tokens.accentHover : m_tokens.accent,
                QIcon::Selected, QIcon::Off};
    }
    if (role == QLatin1String("quiet")) {
        return {hovered ? m_tokens.tint : QColor(), m_tokens.highContrast && hovered ? m_tokens.accent : QColor(),
                m_tokens.accent, QIcon::Selected, QIcon::Off};
    }
    if (isFlat) {
        return {pressed   ? m_tokens.line
                : hovered ? m_tokens.rail
                          : QColor(),
                m_tokens.highContrast && hovered ? m_tokens.line : QColor(), m_tokens.text, QIcon::Active, QIcon::Off};
    }
    const QColor outline = isSegment || m_tokens.highContrast ? m_tokens.ctl : m_tokens.line2;
    return {pressed   ? m_tokens.rail
            : hovered ? m_tokens.window
                      : m_tokens.surface,
            outline, m_tokens.text, QIcon::Active, QIcon::Off};
}

void ThemeStyle::drawButtonPlate(QPainter *painter, const QStyleOption *option, const QWidget *widget) const
{
    const ButtonColours colours = buttonColours(option, widget);
    if (!colours.ground.isValid() && !colours.outline.isValid())
        return;
    const QString segment = widget ? widget->property("segment").toString() : QString();
    if (segment.isEmpty()) {
        drawPlate(*painter, option->rect, Radius, colours.ground, colours.outline);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours.outline.isValid() ? colours.outline : m_tokens.ctl, 1));
    painter->setBrush(colours.ground);
    painter->drawPath(segmentPath(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), segment, option->direction));
    painter->restore();
}

void ThemeStyle::drawButtonLabel(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget) const
{
    const ButtonColours colours = buttonColours(option, widget);
    const bool isSmall = widget && widget->property("small").toBool();
    const bool hasMenu = option->features & QStyleOptionButton::HasMenu;
    const int padding = std::min(scaled(isSmall ? 9 : 12), option->rect.width() / 6);
    QRect room = option->rect.adjusted(padding, 0, -padding, 0);
    if (hasMenu) {
        const int side = scaled(16);
        const QRect arrow(room.right() - side + 1, room.top(), side, room.height());
        drawChevron(*painter, visualRect(option->direction, option->rect, arrow), side, Qt::DownArrow, colours.ink);
        room.setRight(arrow.left() - 4);
    }
    const QSize iconSize = option->icon.isNull() ? QSize() : option->iconSize;
    const int gap = option->icon.isNull() || option->text.isEmpty() ? 0 : scaled(8);
    const int textRoom = room.width() - (option->icon.isNull() ? 0 : iconSize.width()) - gap;
    const QString text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, textRoom, Qt::TextShowMnemonic);
    const int textWidth = option->fontMetrics.size(Qt::TextShowMnemonic, text).width();
    const int used = (option->icon.isNull() ? 0 : iconSize.width()) + gap + textWidth;
    const bool atStart = widget && widget->property("align").toString() == QLatin1String("start");
    int x = atStart ? room.left() : room.left() + std::max(0, (room.width() - used) / 2);
    if (!option->icon.isNull()) {
        const QRect place(x, room.top() + (room.height() - iconSize.height()) / 2, iconSize.width(), iconSize.height());
        option->icon.paint(painter, visualRect(option->direction, option->rect, place), Qt::AlignCenter,
                           colours.iconMode, colours.iconState);
        x += iconSize.width() + gap;
    }
    const QRect place(x, room.top(), textWidth + 1, room.height());
    int flags = Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    if (!proxy()->styleHint(SH_UnderlineShortcut, option, widget))
        flags |= Qt::TextHideMnemonic;
    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->setPen(colours.ink);
    painter->drawText(visualRect(option->direction, option->rect, place), flags, text);
    painter->restore();
}

void ThemeStyle::drawToolButton(QPainter *painter, const QStyleOptionToolButton *option, const QWidget *widget) const
{
    drawButtonPlate(painter, option, widget);
    const ButtonColours colours = buttonColours(option, widget);
    QStyleOptionToolButton label(*option);
    const bool menu = (option->features & QStyleOptionToolButton::HasMenu)
                      && !(option->features & QStyleOptionToolButton::MenuButtonPopup);
    if (menu || option->arrowType != Qt::NoArrow) {
        const int side = scaled(16);
        const QRect end(option->rect.right() - side - 3, option->rect.top(), side, option->rect.height());
        const bool alone = option->text.isEmpty() && option->icon.isNull();
        const QRect place = alone ? option->rect : visualRect(option->direction, option->rect, end);
        const Qt::ArrowType way = option->arrowType == Qt::NoArrow ? Qt::DownArrow : option->arrowType;
        drawChevron(*painter, place, side, way, colours.ink);
        if (alone)
            return;
        label.rect = visualRect(option->direction, option->rect, option->rect.adjusted(0, 0, -side - 4, 0));
        label.features = QStyleOptionToolButton::None;
        label.arrowType = Qt::NoArrow;
    }
    if (!label.icon.isNull()) {
        // Already in its final colour, since the base style knows only normal and disabled ones.
        const QPixmap pixmap = label.icon.pixmap(label.iconSize, painter->device()->devicePixelRatio(),
                                                 colours.iconMode, colours.iconState);
        label.icon = QIcon();
        for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Active, QIcon::Disabled, QIcon::Selected}) {
            label.icon.addPixmap(pixmap, mode, QIcon::Off);
            label.icon.addPixmap(pixmap, mode, QIcon::On);
        }
    }
    label.palette.setColor(QPalette::ButtonText, colours.ink);
    label.state &= ~State_HasFocus;
    proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
}

void ThemeStyle::drawCheck(QPainter *painter, const QStyleOption *option) const
{
    const qreal side = std::min(option->rect.width(), option->rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option->rect).center());
    const bool enabled = option->state & State_Enabled;
    const bool marked = option->state & (State_On | State_NoChange);
    if (!marked) {
        const QColor outline = !enabled                          ? m_tokens.line2
                               : option->state & State_MouseOver ? m_tokens.text2
                                                                 : m_tokens.ctl;
        drawPlate(*painter, box, side / 4, enabled ? m_tokens.surface : m_tokens.window, outline);
        return;
    }
    drawPlate(*painter, box, side / 4, enabled ? m_tokens.accent : m_tokens.track);
    const QColor ink = enabled ? m_tokens.onAccent : m_tokens.text3;
    if (option->state & State_NoChange)
        drawPlate(*painter, QRectF(box.left() + side * 0.25, box.center().y() - side * 0.06, side * 0.5, side * 0.12),
                  1, ink);
    else
        drawTick(*painter, box, side * 0.82, ink);
}

void ThemeStyle::drawRadio(QPainter *painter, const QStyleOption *option) const
{
    const qreal side = std::min(option->rect.width(), option->rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option->rect).center());
    const bool enabled = option->state & State_Enabled;
    if (option->state & State_On) {
        drawPlate(*painter, box, side / 2, enabled ? m_tokens.accent : m_tokens.text3);
        const qreal inset = side * 0.3;
        drawPlate(*painter, box.adjusted(inset, inset, -inset, -inset), side / 2, m_tokens.surface);
    } else {
        const QColor outline = !enabled                          ? m_tokens.line2
                               : option->state & State_MouseOver ? m_tokens.text2
                                                                 : m_tokens.ctl;
        drawPlate(*painter, box, side / 2, enabled ? m_tokens.surface : m_tokens.window, outline);
    }
}

} // namespace Cairn
