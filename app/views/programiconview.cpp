// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/programiconview.h"

#include "views/theme.h"

#include <QPainter>
#include <QSvgRenderer>

namespace Cairn {

namespace {

constexpr qreal DrawnSide = 512;
constexpr qreal DrawnEdge = 32; // what the drawing leaves free at each side, so that desktops can set it beside others

} // namespace

ProgramIconView::ProgramIconView(const Theme &theme, int size, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize ProgramIconView::sizeHint() const
{
    const int size = m_theme.scaled(m_size);
    return {size, size};
}

void ProgramIconView::paintEvent(QPaintEvent *)
{
    QSvgRenderer drawing(QStringLiteral(":/careercairn/appicon/careercairn.svg"));
    drawing.setViewBox(QRectF(DrawnEdge, DrawnEdge, DrawnSide - 2 * DrawnEdge, DrawnSide - 2 * DrawnEdge));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter, QRectF(rect()));
}

} // namespace Cairn
