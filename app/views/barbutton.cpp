// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/barbutton.h"

#include "views/paintparts.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Padding = 8;
constexpr int Gap = 8;

} // namespace

BarButton::BarButton(const Theme &theme, QWidget *parent) : QToolButton(parent), m_theme(theme)
{
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, &BarButton::refresh);
    refresh();
}

void BarButton::refresh()
{
    setFont(m_theme.font(TextStyle::ControlStrong));
    updateGeometry();
    update();
}

void BarButton::setInitials(const QString &initials)
{
    m_initials = initials;
    refresh();
}

void BarButton::setIconName(const QString &name, bool accent)
{
    m_iconName = name;
    m_iconAccent = accent;
    refresh();
}

void BarButton::setCaption(const QString &caption)
{
    m_caption = caption;
    refresh();
}

void BarButton::setTitle(const QString &title)
{
    m_title = title;
    refresh();
}

void BarButton::setTags(QList<Tag> tags)
{
    m_tags = std::move(tags);
    refresh();
}

int BarButton::pictureSide() const
{
    return m_theme.scaled(m_initials.isEmpty() ? 18 : 24);
}

int BarButton::titleWidth() const
{
    return fontMetrics().horizontalAdvance(m_title) + 1;
}

int BarButton::captionWidth() const
{
    return m_caption.isEmpty()
               ? 0
               : QFontMetrics(m_theme.font(TextStyle::Secondary)).horizontalAdvance(m_caption) + Gap + 1;
}

int BarButton::tagsWidth() const
{
    int width = 0;
    for (const Tag &tag : m_tags)
        width += Gap + tagWidth(tag.text, m_theme);
    return width;
}

int BarButton::fixedWidth() const
{
    return 2 * Padding + pictureSide() + Gap + Gap + m_theme.scaled(16);
}

QSize BarButton::sizeHint() const
{
    const int height = std::max(m_theme.scaled(34), fontMetrics().height() + 14);
    return {fixedWidth() + captionWidth() + titleWidth() + tagsWidth(), height};
}

QSize BarButton::minimumSizeHint() const
{
    const int few =
        fontMetrics().horizontalAdvance(m_title.left(8)) + fontMetrics().horizontalAdvance(QChar(0x2026)) + 1;
    return {fixedWidth() + std::min(few, titleWidth()), sizeHint().height()};
}

void BarButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    if (isDown() || (underMouse() && isEnabled()))
        drawPlate(painter, rect(), 6, isDown() ? tokens.rail : tokens.window,
                  tokens.highContrast ? tokens.line : QColor());

    int x = Padding;
    const auto take = [&](int width, int gap = Gap) {
        const QRect part(x, 0, width, height());
        x += width + gap;
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const int side = pictureSide();
    QRect picture(0, 0, side, side);
    picture.moveCenter(take(side).center());
    if (!m_initials.isEmpty()) {
        drawPlate(painter, picture, side / 2.0, tokens.tint2, tokens.highContrast ? tokens.accent : QColor());
        QFont small = m_theme.font(TextStyle::Axis);
        small.setWeight(QFont::Bold);
        painter.setFont(small);
        painter.setPen(tokens.accentHover);
        painter.drawText(picture, Qt::AlignCenter, m_initials);
    } else {
        const QIcon::Mode mode = !isEnabled() ? QIcon::Disabled : m_iconAccent ? QIcon::Selected : QIcon::Active;
        m_theme.icon(m_iconName).paint(&painter, picture, Qt::AlignCenter, mode);
    }

    int room = width() - fixedWidth();
    const bool showsCaption = room >= captionWidth() + titleWidth();
    const bool showsTags = room >= captionWidth() + titleWidth() + tagsWidth();
    if (showsCaption && !m_caption.isEmpty()) {
        painter.setFont(m_theme.font(TextStyle::Secondary));
        painter.setPen(tokens.text3);
        painter.drawText(take(captionWidth() - Gap), Qt::AlignCenter, m_caption);
        room -= captionWidth();
    }
    const int titleRoom = std::min(titleWidth(), room);
    painter.setFont(font());
    painter.setPen(isEnabled() ? tokens.text : tokens.text3);
    painter.drawText(take(titleRoom), Qt::AlignCenter, fontMetrics().elidedText(m_title, Qt::ElideRight, titleRoom));
    if (showsTags) {
        for (const Tag &tag : m_tags)
            drawTag(painter, take(tagWidth(tag.text, m_theme)), tag.text, m_theme, layoutDirection(), tag.accent);
    }
    drawChevron(painter, take(m_theme.scaled(16)), m_theme.scaled(15), Qt::DownArrow,
                isEnabled() ? tokens.text2 : tokens.text3);
}

} // namespace Cairn
