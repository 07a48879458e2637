// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chip.h"

#include "views/paintparts.h"
#include "views/plaintooltip.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Padding = 11;
constexpr int Gap = 7;
constexpr int TickSize = 14;

} // namespace

Chip::Chip(const Theme &theme, const QString &text, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setCheckable(true);
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    refresh();
    connect(&m_theme, &Theme::changed, this, &Chip::refresh);
    connect(this, &QAbstractButton::toggled, this, &QWidget::updateGeometry);
}

void Chip::setCount(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    refresh();
}

void Chip::clearCount()
{
    m_count.reset();
    refresh();
}

void Chip::refresh()
{
    setFont(m_theme.font(TextStyle::Secondary));
    setProperty("focusRadius", sizeHint().height() / 2.0);
    //: Read out for a filter: its word and how many things it would show
    setAccessibleName(m_count ? tr("%1, %2").arg(text(), countText()) : text());
    updateGeometry();
    update();
}

QString Chip::countText() const
{
    return m_count ? QLocale().toString(*m_count) : QString();
}

int Chip::textWidth(const QString &text) const
{
    // The heavier face in both states, so that nothing jumps when a chip is switched on.
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    return QFontMetrics(strong).horizontalAdvance(text) + 1;
}

QSize Chip::sizeHint() const
{
    int width = 2 * Padding + textWidth(text());
    if (m_count)
        width += Gap + textWidth(countText());
    if (isChecked())
        width += m_theme.scaled(TickSize) + Gap;
    return {width, std::max(m_theme.scaled(26), fontMetrics().height() + 8)};
}

QSize Chip::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    return {std::min(hint.width(), hint.width() - textWidth(text()) + textWidth(text().left(2))), hint.height()};
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && width() < sizeHint().width())
        setToolTip(plainToolTip(text()));
    return QAbstractButton::event(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const bool on = isChecked();
    const QColor ground = !isEnabled()   ? tokens.window
                          : on           ? (underMouse() ? tokens.tint2 : tokens.tint)
                          : underMouse() ? tokens.sunken
                                         : tokens.surface;
    const QColor outline = !isEnabled() ? tokens.line : on ? tokens.accent : tokens.ctl;
    const QColor ink = !isEnabled()   ? tokens.text3
                       : !on          ? tokens.text
                       : underMouse() ? tokens.accentHover
                                      : tokens.accent;
    drawPlate(painter, rect(), height() / 2.0, ground, outline, on && tokens.highContrast ? 2 : 1);

    QRect room = rect().adjusted(Padding, 0, -Padding, 0);
    const auto take = [&](int width) {
        const QRect part(room.left(), room.top(), width, room.height());
        room.setLeft(part.right() + 1 + Gap);
        return QStyle::visualRect(layoutDirection(), rect().adjusted(Padding, 0, -Padding, 0), part);
    };
    if (on)
        drawTick(painter, take(m_theme.scaled(TickSize)), m_theme.scaled(TickSize), ink);
    QFont face = font();
    face.setWeight(on ? QFont::DemiBold : QFont::Normal);
    painter.setFont(face);
    painter.setPen(ink);
    const int countWidth = m_count ? Gap + textWidth(countText()) : 0;
    const int wordWidth = std::min(textWidth(text()), room.width() - countWidth);
    painter.drawText(take(wordWidth), Qt::AlignCenter | Qt::TextSingleLine,
                     QFontMetrics(face).elidedText(text(), Qt::ElideRight, wordWidth));
    if (m_count) {
        painter.setPen(!isEnabled() || !on ? tokens.text3 : ink);
        painter.drawText(take(textWidth(countText())), Qt::AlignCenter, countText());
    }
}

} // namespace Cairn
