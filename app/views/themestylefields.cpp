// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/themestyle.h"

#include "views/paintparts.h"

#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace Cairn {

void ThemeStyle::drawField(QPainter *painter, const QRect &rect, const QStyleOption *option,
                           const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool invalid = widget && widget->property("invalid").toBool();
    const QColor outline = !enabled                          ? m_tokens.line
                           : invalid                         ? m_tokens.bad
                           : option->state & State_HasFocus  ? m_tokens.accent
                           : option->state & State_MouseOver ? m_tokens.text3
                                                             : m_tokens.ctl;
    drawPlate(*painter, rect, 6, enabled ? m_tokens.surface : m_tokens.window, outline, invalid ? 2 : 1);
}

QRect ThemeStyle::comboPart(const QStyleOptionComboBox *option, SubControl part, const QWidget *widget) const
{
    const QRect whole = option->rect;
    const int arrow = scaled(28);
    QRect rect = whole;
    switch (part) {
    case SC_ComboBoxArrow:
        rect.setLeft(whole.right() - arrow + 1);
        break;
    case SC_ComboBoxEditField: {
        rect = whole.adjusted(scaled(10), 1, -arrow, -1);
        const QString caption = widget ? widget->property("caption").toString() : QString();
        if (option->editable && !caption.isEmpty())
            rect.setLeft(rect.left() + option->fontMetrics.horizontalAdvance(caption) + scaled(6));
        break;
    }
    default:
        break;
    }
    return visualRect(option->direction, whole, rect);
}

void ThemeStyle::drawComboBox(QPainter *painter, const QStyleOptionComboBox *option, const QWidget *widget) const
{
    if (option->frame)
        drawField(painter, option->rect, option, widget);
    const bool enabled = option->state & State_Enabled;
    drawChevron(*painter, comboPart(option, SC_ComboBoxArrow, widget), scaled(16), Qt::DownArrow,
                enabled ? m_tokens.text2 : m_tokens.text3);
}

void ThemeStyle::drawComboLabel(QPainter *painter, const QStyleOptionComboBox *option, const QWidget *widget) const
{
    const QRect field = visualRect(option->direction, option->rect, comboPart(option, SC_ComboBoxEditField, widget));
    QRect room = field;
    const auto place = [&](int width) {
        const QRect part(room.left(), room.top(), std::min(width, room.width()), room.height());
        room.setLeft(part.right() + 1 + scaled(6));
        return visualRect(option->direction, option->rect, part);
    };
    const int flags =
        static_cast<int>(visualAlignment(option->direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine;
    const bool enabled = option->state & State_Enabled;
    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    const QString caption = widget ? widget->property("caption").toString() : QString();
    if (!caption.isEmpty()) {
        painter->setPen(m_tokens.text3);
        painter->drawText(place(option->fontMetrics.horizontalAdvance(caption)), flags, caption);
    }
    if (!option->currentIcon.isNull()) {
        const QRect spot = place(option->iconSize.width());
        option->currentIcon.paint(painter, spot, Qt::AlignCenter, enabled ? QIcon::Active : QIcon::Disabled);
    }
    if (!option->currentText.isEmpty() && !option->editable) {
        painter->setPen(enabled ? m_tokens.text : m_tokens.text3);
        const QString text = option->fontMetrics.elidedText(option->currentText, Qt::ElideRight, room.width());
        painter->drawText(visualRect(option->direction, option->rect, room), flags, text);
    }
    painter->restore();
}

QRect ThemeStyle::spinPart(const QStyleOptionSpinBox *option, SubControl part) const
{
    const QRect whole = option->rect;
    const bool hasButtons = option->buttonSymbols != QAbstractSpinBox::NoButtons;
    const int width = hasButtons ? scaled(24) : 0;
    const QRect buttons(whole.right() - width, whole.top() + 1, width, whole.height() - 2);
    QRect rect = whole;
    switch (part) {
    case SC_SpinBoxUp:
        rect = hasButtons ? buttons.adjusted(0, 0, 0, -buttons.height() / 2) : QRect();
        break;
    case SC_SpinBoxDown:
        rect = hasButtons ? buttons.adjusted(0, buttons.height() / 2, 0, 0) : QRect();
        break;
    case SC_SpinBoxEditField:
        rect = whole.adjusted(scaled(8), 1, -width - 2, -1);
        break;
    default:
        break;
    }
    return visualRect(option->direction, whole, rect);
}

void ThemeStyle::drawSpinBox(QPainter *painter, const QStyleOptionSpinBox *option, const QWidget *widget) const
{
    if (option->frame)
        drawField(painter, option->rect, option, widget);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto drawStep = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step, Qt::ArrowType way) {
        const bool active = (option->state & State_Enabled) && (option->stepEnabled & step);
        const bool hovered = active && (option->state & State_MouseOver) && (option->activeSubControls & part);
        const QRect place = spinPart(option, part);
        const int up = way == Qt::UpArrow ? 2 : -2;
        QColor ink = hovered ? m_tokens.accent : m_tokens.text2;
        if (!active)
            ink = m_tokens.line2;
        drawChevron(*painter, QRectF(place).translated(0, up), scaled(13), way, ink);
    };
    drawStep(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow);
    drawStep(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow);
}

void ThemeStyle::drawSlider(QPainter *painter, const QStyleOptionSlider *option, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool across = option->orientation == Qt::Horizontal;
    QRectF groove = option->rect;
    const QRect handle = proxy()->subControlRect(CC_Slider, option, SC_SliderHandle, widget);
    const qreal thick = scaled(4);
    const QPointF middle = QRectF(handle).center();
    if (across)
        groove = QRectF(groove.left(), middle.y() - thick / 2, groove.width(), thick);
    else
        groove = QRectF(middle.x() - thick / 2, groove.top(), thick, groove.height());
    drawPlate(*painter, groove, thick / 2, m_tokens.track, m_tokens.highContrast ? m_tokens.line : QColor());
    QRectF filled = groove;
    if (across && option->upsideDown)
        filled.setLeft(middle.x());
    else if (across)
        filled.setRight(middle.x());
    else if (option->upsideDown)
        filled.setTop(middle.y());
    else
        filled.setBottom(middle.y());
    drawPlate(*painter, filled, thick / 2, enabled ? m_tokens.accent : m_tokens.line2);
    const qreal side = scaled(16);
    QRectF knob(0, 0, side, side);
    knob.moveCenter(middle);
    const QColor rim = !enabled                          ? m_tokens.line2
                       : option->state & State_MouseOver ? m_tokens.accentHover
                                                         : m_tokens.accent;
    drawPlate(*painter, knob, side / 2, m_tokens.surface, rim, scaled(2));
}

QRect ThemeStyle::scrollPart(const QStyleOptionSlider *option, SubControl part) const
{
    const QRect whole = option->rect;
    const bool across = option->orientation == Qt::Horizontal;
    const int length = across ? whole.width() : whole.height();
    const int range = option->maximum - option->minimum;
    int slider = length;
    if (range > 0) {
        const qreal share = static_cast<qreal>(option->pageStep) / (static_cast<qreal>(range) + option->pageStep);
        slider = std::clamp(qRound(share * length), std::min(scaled(32), length), length);
    }
    const int start = sliderPositionFromValue(option->minimum, option->maximum, option->sliderPosition, length - slider,
                                              option->upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect = across ? QRect(whole.left() + from, whole.top(), size, whole.height())
                                  : QRect(whole.left(), whole.top() + from, whole.width(), size);
        return visualRect(option->direction, whole, rect);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return piece(start, slider);
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + slider, length - start - slider);
    case SC_ScrollBarGroove:
        return whole;
    default:
        return {};
    }
}

void ThemeStyle::drawScrollBar(QPainter *painter, const QStyleOptionSlider *option, const QWidget *) const
{
    if (option->maximum <= option->minimum)
        return;
    const bool hovered = option->state & (State_MouseOver | State_Sunken);
    QRectF slider = scrollPart(option, SC_ScrollBarSlider);
    const qreal inset = scaled(2);
    if (option->orientation == Qt::Horizontal)
        slider.adjust(1, inset, -1, -inset);
    else
        slider.adjust(inset, 1, -inset, -1);
    QColor colour = m_tokens.ctl;
    if (!hovered && !m_tokens.highContrast)
        colour.setAlphaF(0.6F);
    drawPlate(*painter, slider, scaled(3), colour);
}

} // namespace Cairn
