// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/iconview.h"

#include "views/theme.h"

#include <QPainter>

namespace Cairn {

IconView::IconView(const Theme &theme, const QString &name, int size, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(name)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize IconView::sizeHint() const
{
    const int size = m_theme.scaled(m_size);
    return {size, size};
}

void IconView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_theme.icon(m_name, m_theme.tokens().accent).paint(&painter, rect());
}

} // namespace Cairn
