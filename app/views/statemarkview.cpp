// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statemarkview.h"

#include <QPainter>

namespace Cairn {

StateMarkView::StateMarkView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StateMarkView::setMark(StateMark mark)
{
    m_mark = mark;
    update();
}

void StateMarkView::setSize(int pixels)
{
    m_size = pixels;
    updateGeometry();
    update();
}

QSize StateMarkView::sizeHint() const
{
    return {m_theme.scaled(m_size), m_theme.scaled(m_size)};
}

void StateMarkView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawStateMark(painter, rect(), m_mark, m_theme);
}

} // namespace Cairn
