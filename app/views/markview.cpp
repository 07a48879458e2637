// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/markview.h"

#include <QPainter>

namespace Cairn {

MarkView::MarkView(const Theme &theme, StateMark mark, int size, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_mark(mark), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void MarkView::setMark(StateMark mark)
{
    m_mark = mark;
    update();
}

QSize MarkView::sizeHint() const
{
    const int size = m_theme.scaled(m_size);
    return {size, size};
}

void MarkView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawStateMark(painter, rect(), m_mark, m_theme);
}

} // namespace Cairn
