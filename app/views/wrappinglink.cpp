// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wrappinglink.h"

#include "views/theme.h"
#include "views/wordwrap.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int LeastTarget = 24; // for a finger or a hand that trembles; WCAG 2.2, 2.5.8

constexpr int LeastLetters = 8;

} // namespace

WrappingLink::WrappingLink(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setFont(theme.font(TextStyle::ControlStrong));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        setFont(m_theme.font(TextStyle::ControlStrong));
        updateGeometry();
    });
}

QSize WrappingLink::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 1, std::max(LeastTarget, fontMetrics().height())};
}

QSize WrappingLink::minimumSizeHint() const
{
    // Words without room are broken, so that a column can be narrower than the longest of them.
    const int least = LeastLetters * fontMetrics().averageCharWidth();
    return {std::min(widestWord(text(), fontMetrics()), least), std::max(LeastTarget, fontMetrics().height())};
}

int WrappingLink::heightForWidth(int width) const
{
    constexpr int Endless = 10000;
    const QRect words = fontMetrics().boundingRect(0, 0, std::max(width, 1), Endless,
                                                   wrapFlagFor(text(), fontMetrics(), width), text());
    return std::max(LeastTarget, words.height());
}

void WrappingLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont shown = font();
    shown.setUnderline(underMouse());
    painter.setFont(shown);
    painter.setPen(underMouse() ? m_theme.tokens().accent : m_theme.tokens().text);
    painter.setLayoutDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const auto aligned = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const int flag = wrapFlagFor(text(), painter.fontMetrics(), width());
    painter.drawText(rect(), static_cast<int>(aligned) | flag, text());
}

void WrappingLink::keyPressEvent(QKeyEvent *event)
{
    const bool presses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    presses ? click() : QAbstractButton::keyPressEvent(event);
}

bool WrappingLink::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

} // namespace Cairn
