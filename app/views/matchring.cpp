// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matchring.h"

#include "models/rolewords.h"
#include "views/paintparts.h"

#include <QPainter>

namespace Cairn {

MatchRing::MatchRing(const Theme &theme, int size, QWidget *parent) : QWidget(parent), m_theme(theme), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    setPercent(0);
}

void MatchRing::setPercent(int percent)
{
    m_percent = percent;
    //: %1 for example "62 %"
    setAccessibleName(tr("%1 match").arg(percentText(percent)));
    update();
}

QSize MatchRing::sizeHint() const
{
    return {m_theme.scaled(m_size), m_theme.scaled(m_size)};
}

void MatchRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawMatchRing(painter, rect(), m_percent, m_theme);
}

} // namespace Cairn
