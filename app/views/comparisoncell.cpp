// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/comparisoncell.h"

#include <QPainter>
#include <QStyle>

namespace Cairn {

ComparisonCell::ComparisonCell(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void ComparisonCell::setBest(bool best)
{
    m_best = best;
    update();
}

void ComparisonCell::setLines(bool above, bool before)
{
    m_lineAbove = above;
    m_lineBefore = before;
    update();
}

void ComparisonCell::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    if (m_best)
        painter.fillRect(rect(), tokens.tint);
    if (m_lineAbove)
        painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
    if (m_lineBefore)
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height())), tokens.line);
}

} // namespace Cairn
