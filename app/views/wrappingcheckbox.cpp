// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wrappingcheckbox.h"

#include "views/theme.h"

#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int UsualWidth = 240;
constexpr int Padding = 3;

} // namespace

WrappingCheckBox::WrappingCheckBox(const Theme &theme, QWidget *parent) : QCheckBox(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &WrappingCheckBox::updateGeometry);
}

int WrappingCheckBox::indent() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, &option, this)
           + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, &option, this);
}

int WrappingCheckBox::textHeight(int width) const
{
    const QRect room(0, 0, std::max(width - indent(), 1), QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).height();
}

int WrappingCheckBox::heightForWidth(int width) const
{
    return std::max(textHeight(width), fontMetrics().height()) + 2 * Padding;
}

QSize WrappingCheckBox::sizeHint() const
{
    const int width = m_theme.scaled(UsualWidth);
    return {width, heightForWidth(width)};
}

QSize WrappingCheckBox::minimumSizeHint() const
{
    return {m_theme.scaled(UsualWidth / 2), fontMetrics().height() + 2 * Padding};
}

void WrappingCheckBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int lineHeight = fontMetrics().height();
    const int box = style()->pixelMetric(QStyle::PM_IndicatorHeight, &option, this);
    const int width = style()->pixelMetric(QStyle::PM_IndicatorWidth, &option, this);
    const QRect place(0, Padding + (lineHeight - box) / 2, width, box);
    QStyleOptionButton indicator = option;
    indicator.rect = QStyle::visualRect(layoutDirection(), rect(), place);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &indicator, &painter, this);
    const QRect words(indent(), Padding, this->width() - indent(), height() - Padding);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop))
                         | Qt::TextWordWrap,
                     text());
    if (hasFocus() && (option.state & QStyle::State_KeyboardFocusChange)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = rect();
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

} // namespace Cairn
