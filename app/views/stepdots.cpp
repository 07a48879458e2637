// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stepdots.h"

#include "views/theme.h"

#include <QPainter>
#include <QStyle>

namespace Cairn {

namespace {

constexpr int Dot = 9;
constexpr int Pill = 24;
constexpr int Gap = 8;

} // namespace

StepDots::StepDots(const Theme &theme, int steps, QWidget *parent) : QWidget(parent), m_theme(theme), m_steps(steps)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StepDots::setCurrent(int step)
{
    m_current = step;
    update();
}

QSize StepDots::sizeHint() const
{
    const int width = Pill + (m_steps - 1) * (Dot + Gap);
    return {m_theme.scaled(width), m_theme.scaled(Dot)};
}

void StepDots::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    const int height = m_theme.scaled(Dot);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    for (int step = 0; step < m_steps; ++step) {
        const int width = step == m_current ? m_theme.scaled(Pill) : height;
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height));
        const bool reached = step <= m_current;
        painter.setPen(reached ? QPen(Qt::NoPen) : QPen(tokens.ctl, 1));
        painter.setBrush(reached ? QBrush(tokens.accent) : QBrush(Qt::NoBrush));
        const qreal inset = reached ? 0 : 0.5;
        painter.drawRoundedRect(QRectF(place).adjusted(inset, inset, -inset, -inset), height / 2.0, height / 2.0);
        x += width + m_theme.scaled(Gap);
    }
}

} // namespace Cairn
