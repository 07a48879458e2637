// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rule.h"

#include "views/theme.h"

#include <QPainter>

namespace Cairn {

Rule::Rule(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Rule::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().line);
}

} // namespace Cairn
