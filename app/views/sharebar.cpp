// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sharebar.h"

#include "views/paintparts.h"
#include "views/theme.h"

#include <QPainter>

namespace Cairn {

namespace {

constexpr int Height = 8;
constexpr int Width = 120;

} // namespace

ShareBar::ShareBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ShareBar::setShare(double share)
{
    m_share = share;
    update();
}

QSize ShareBar::sizeHint() const
{
    return {m_theme.scaled(Width), m_theme.scaled(Height)};
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBar(painter, rect(), m_share, m_theme, layoutDirection());
}

} // namespace Cairn
