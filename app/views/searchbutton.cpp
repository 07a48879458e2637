// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/searchbutton.h"

#include "views/paintparts.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Padding = 10;
constexpr int Gap = 8;

} // namespace

SearchButton::SearchButton(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setText(tr("Search roles, skills, resources and commands"));
    setAccessibleName(text());
    setToolTip(text());
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, &SearchButton::refresh);
    refresh();
}

void SearchButton::refresh()
{
    setFont(m_theme.font(TextStyle::Secondary));
    updateGeometry();
    update();
}

void SearchButton::setKeys(const QString &keys)
{
    m_keys = keys;
    refresh();
}

int SearchButton::keysWidth() const
{
    if (m_keys.isEmpty())
        return 0;
    return QFontMetrics(m_theme.font(TextStyle::Axis)).horizontalAdvance(m_keys) + m_theme.scaled(12);
}

QSize SearchButton::sizeHint() const
{
    const int wanted =
        2 * Padding + m_theme.scaled(16) + Gap + fontMetrics().horizontalAdvance(text()) + Gap + keysWidth();
    // With large text the learner and the target need the room more than these words do.
    return {std::clamp(wanted, 300, 420), std::max(30, fontMetrics().height() + 12)};
}

QSize SearchButton::minimumSizeHint() const
{
    return {2 * Padding + m_theme.scaled(16) + Gap + fontMetrics().horizontalAdvance(text().left(4)) + Gap,
            sizeHint().height()};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const QColor outline = !isEnabled() ? tokens.line : underMouse() ? tokens.text3 : tokens.ctl;
    drawPlate(painter, rect(), 6, isEnabled() ? tokens.surface : tokens.window, outline);

    const QRect inside = rect().adjusted(Padding, 0, -Padding, 0);
    const int side = m_theme.scaled(16);
    const QRect glass(inside.left(), (height() - side) / 2, side, side);
    m_theme.icon(QStringLiteral("search"))
        .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), glass), Qt::AlignCenter,
               isEnabled() ? QIcon::Normal : QIcon::Disabled);
    int end = inside.right() + 1;
    const int textStart = glass.right() + 1 + Gap;
    // The keys go first where there is no room for both: the tooltip and the menu tell them too.
    if (end - textStart - keysWidth() > m_theme.scaled(60) && !m_keys.isEmpty()) {
        const QFont small = m_theme.font(TextStyle::Axis);
        const int plateHeight = std::min(QFontMetrics(small).height() + 2, height() - 6);
        QRect plate(end - keysWidth() + 4, (height() - plateHeight) / 2, keysWidth(), plateHeight);
        plate = QStyle::visualRect(layoutDirection(), rect(), plate);
        drawPlate(painter, plate, 4, {}, tokens.line2);
        painter.setFont(small);
        painter.setPen(tokens.text3);
        painter.drawText(plate, Qt::AlignCenter | Qt::TextForceLeftToRight, m_keys);
        end -= keysWidth() + Gap - 4;
    }
    const QRect room = QStyle::visualRect(layoutDirection(), rect(), QRect(textStart, 0, end - textStart, height()));
    painter.setFont(font());
    painter.setPen(tokens.text3);
    painter.drawText(room,
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace Cairn
