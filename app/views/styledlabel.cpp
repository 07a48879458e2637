// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/styledlabel.h"

#include "views/paintparts.h"
#include "views/plaintooltip.h"

#include <QEvent>
#include <QHelpEvent>
#include <QStyle>
#include <QStyleOption>
#include <QStylePainter>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>

namespace Cairn {

StyledLabel::StyledLabel(const Theme &theme, TextStyle style, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_style(style)
{
    setTextFormat(Qt::PlainText);
    refresh();
    connect(&m_theme, &Theme::changed, this, &StyledLabel::refresh);
}

void StyledLabel::setTextStyle(TextStyle style)
{
    m_style = style;
    refresh();
}

void StyledLabel::setTone(const QString &tone)
{
    setProperty("tone", tone);
}

void StyledLabel::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

void StyledLabel::refresh()
{
    setFont(m_theme.font(m_style));
    updateGeometry();
    update();
}

QSize StyledLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    if (!m_elided)
        return hint;
    const int few = fontMetrics().horizontalAdvance(text().left(3)) + fontMetrics().horizontalAdvance(QChar(0x2026));
    return {std::min(hint.width(), few), hint.height()};
}

bool StyledLabel::isShortened() const
{
    return m_elided && !wordWrap() && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

void StyledLabel::paintEvent(QPaintEvent *event)
{
    constexpr auto Selectable = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;
    if (textInteractionFlags() & Selectable) {
        QLabel::paintEvent(event);
        return;
    }
    // A label stands on the side of the reading direction, but a foreign word within keeps its own.
    QStylePainter painter(this);
    const bool isRightToLeft = readsRightToLeft(text(), layoutDirection());
    painter.setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const QRect room = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment()));
    if (wordWrap())
        flags |= Qt::TextWordWrap;
    if (wordWrap() && isRightToLeft) {
        paintLines(painter, room, flags);
        return;
    }
    const QString shown = isShortened() ? fontMetrics().elidedText(text(), Qt::ElideRight, room.width()) : text();
    style()->drawItemText(&painter, room, flags, palette(), isEnabled(), shown, foregroundRole());
}

void StyledLabel::paintLines(QPainter &painter, const QRect &room, int flags) const
{
    // QPainter::drawText counts the space at the end of such a line as part of it, so that its edge would be ragged.
    QTextOption option((Qt::Alignment(flags) & Qt::AlignHorizontal_Mask) | Qt::AlignAbsolute);
    option.setTextDirection(Qt::RightToLeft);
    option.setWrapMode(QTextOption::WordWrap);
    QTextLayout layout(QString(text()).replace(u'\n', QChar::LineSeparator), font());
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    const qreal spare = room.height() - height;
    const qreal top = flags & Qt::AlignVCenter ? spare / 2 : flags & Qt::AlignBottom ? spare : 0;
    painter.setPen(palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, foregroundRole()));
    layout.draw(&painter, room.topLeft() + QPointF(0, top));
}

bool StyledLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isShortened()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace Cairn
