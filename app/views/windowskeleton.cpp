// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/windowskeleton.h"

#include "views/theme.h"

#include <QPainter>

namespace Cairn {

namespace {

constexpr int TopHeight = 76; // menu bar and top bar
constexpr int RailWidth = 84;
constexpr int StatusHeight = 28;

} // namespace

WindowSkeleton::WindowSkeleton(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void WindowSkeleton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    const auto scaled = [this](int length) { return length * m_theme.textPercent() / 100; };
    const int middle = height() - scaled(TopHeight) - scaled(StatusHeight);
    const QRect rail(0, scaled(TopHeight), scaled(RailWidth), middle);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.window);
    painter.fillRect(QRect(0, 0, width(), scaled(TopHeight)), tokens.surface);
    painter.fillRect(QRect(0, height() - scaled(StatusHeight), width(), scaled(StatusHeight)), tokens.surface);
    painter.fillRect(layoutDirection() == Qt::LeftToRight ? rail : rail.translated(width() - rail.width(), 0),
                     tokens.rail);
    emit painted();
}

} // namespace Cairn
