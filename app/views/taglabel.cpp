// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/taglabel.h"

#include "views/paintparts.h"
#include "views/plaintooltip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Cairn {

TagLabel::TagLabel(const Theme &theme, QWidget *parent) : QLabel(parent), m_theme(theme)
{
    setTextFormat(Qt::PlainText);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize TagLabel::sizeHint() const
{
    return {tagWidth(text(), m_theme), tagHeight(m_theme)};
}

QSize TagLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), m_theme.scaled(48)), tagHeight(m_theme)};
}

void TagLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawTag(painter, rect(), text(), m_theme, layoutDirection());
}

bool TagLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && width() < sizeHint().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace Cairn
