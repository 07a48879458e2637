// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/taglink.h"

#include "views/plaintooltip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Padding = 7;
constexpr int Gap = 6;
constexpr int MarkSize = 14;

} // namespace

TagLink::TagLink(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setProperty("focusRadius", 4);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void TagLink::showTag(const QString &text, std::optional<StateMark> mark)
{
    // A lone ampersand would make the next letter a shortcut.
    setText(QString(text).replace(u'&', QStringLiteral("&&")));
    setAccessibleName(text);
    m_mark = mark;
    updateGeometry();
    update();
}

int TagLink::markWidth() const
{
    return m_mark ? m_theme.scaled(MarkSize) + Gap : 0;
}

QSize TagLink::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Secondary));
    return {2 * Padding + markWidth() + metrics.horizontalAdvance(accessibleName()) + 1,
            std::max(m_theme.scaled(24), metrics.height() + 5)};
}

QSize TagLink::minimumSizeHint() const
{
    const int few = QFontMetrics(m_theme.font(TextStyle::Secondary)).averageCharWidth() * 6;
    return {std::min(sizeHint().width(), 2 * Padding + markWidth() + few), sizeHint().height()};
}

void TagLink::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const bool lit = underMouse() || isDown();
    drawPlate(painter, rect(), 4, lit ? tokens.tint : tokens.window, tokens.highContrast ? tokens.line : QColor());
    const QRect room = rect().adjusted(Padding, 0, -Padding, 0);
    if (m_mark) {
        const int side = m_theme.scaled(MarkSize);
        const QRect square(room.left(), room.center().y() - side / 2 + 1, side, side);
        drawStateMark(painter, QStyle::visualRect(layoutDirection(), room, square), *m_mark, m_theme);
    }
    painter.setFont(m_theme.font(TextStyle::Secondary));
    painter.setPen(lit ? tokens.accent : tokens.text);
    const QRect words = room.adjusted(markWidth(), 0, 0, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), room, words),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter
                         | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(accessibleName(), Qt::ElideRight, words.width()));
}

void TagLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

bool TagLink::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && width() < sizeHint().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(accessibleName()), this);
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace Cairn
