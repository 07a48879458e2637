// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rolebutton.h"

#include "views/paintparts.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Padding = 7;
constexpr int Ring = 34;
constexpr int Gap = 8;
constexpr int LongestTitle = 200;
constexpr qreal Radius = 6;

} // namespace

RoleButton::RoleButton(const Theme &theme, QWidget *parent) : QPushButton(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setProperty("focusRadius", Radius);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void RoleButton::showRole(const QString &title, int percent, const QString &effect)
{
    m_title = title;
    m_effect = effect;
    m_percent = percent;
    //: Read by a screen reader: a role, how well it fits, and what pressing the button does
    setAccessibleName(tr("%1, %2\u00a0% match: %3").arg(title, QLocale().toString(percent), effect));
    setToolTip(Qt::convertFromPlainText(title));
    updateGeometry();
    update();
}

int RoleButton::widthAround() const
{
    return 2 * Padding + m_theme.scaled(Ring) + Gap;
}

QSize RoleButton::sizeHint() const
{
    const QFontMetrics title(m_theme.font(TextStyle::Control));
    const QFontMetrics effect(m_theme.font(TextStyle::Secondary));
    const int words = std::max(title.horizontalAdvance(m_title), effect.horizontalAdvance(m_effect)) + 2;
    const int lines = title.height() + effect.height();
    return {words + widthAround(), std::max(lines, m_theme.scaled(Ring)) + 2 * Padding};
}

QSize RoleButton::minimumSizeHint() const
{
    // A very long title is shortened and stands whole in the tooltip; the effect is always there.
    const int effect = QFontMetrics(m_theme.font(TextStyle::Secondary)).horizontalAdvance(m_effect) + 2;
    const QSize whole = sizeHint();
    const int longest = std::max(effect, m_theme.scaled(LongestTitle)) + widthAround();
    return {std::min(whole.width(), longest), whole.height()};
}

void RoleButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect plate = rect();
    const bool isActive = underMouse() || isDown();
    painter.setPen(QPen(isActive ? tokens.accent : tokens.line2, 1));
    painter.setBrush(isDown() ? tokens.tint2 : tokens.surface);
    painter.drawRoundedRect(QRectF(plate).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);

    const int ring = m_theme.scaled(Ring);
    const auto visual = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const int start = plate.left() + Padding;
    drawMatchRing(painter, visual(QRect(start, plate.center().y() + 1 - ring / 2, ring, ring)), m_percent, m_theme);

    const QFontMetrics title(m_theme.font(TextStyle::Control));
    const QFontMetrics effect(m_theme.font(TextStyle::Secondary));
    const int textStart = start + ring + Gap;
    const int room = plate.right() + 1 - Padding - textStart;
    const int top = plate.center().y() + 1 - (title.height() + effect.height()) / 2;
    const int aligned = (QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter).toInt();
    painter.setLayoutDirection(m_title.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.setFont(m_theme.font(TextStyle::Control));
    painter.setPen(tokens.text);
    painter.drawText(visual(QRect(textStart, top, room, title.height())), aligned,
                     title.elidedText(m_title, Qt::ElideRight, room));
    painter.setFont(m_theme.font(TextStyle::Secondary));
    painter.setPen(tokens.accent);
    painter.drawText(visual(QRect(textStart, top + title.height(), room, effect.height())), aligned, m_effect);
}

} // namespace Cairn
