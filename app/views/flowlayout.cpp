// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Cairn {

FlowLayout::FlowLayout(QWidget *parent, int spacing) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::setLineSpacing(int spacing)
{
    m_lineSpacing = spacing;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index, nullptr);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    // All in one line: what a parent with room to spare should give.
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size.setWidth(size.width() + hint.width() + (size.width() > 0 ? spacing() : 0));
        size.setHeight(std::max(size.height(), hint.height()));
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    const QMargins margins = contentsMargins();
    const QRect area = rect.marginsRemoved(margins);
    const int lineGap = m_lineSpacing < 0 ? spacing() : m_lineSpacing;
    int y = area.top();
    int width = 0;
    int height = 0;
    int lineStart = 0;
    for (int index = 0; index < m_items.size(); ++index) {
        const QLayoutItem *item = m_items.at(index);
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint().boundedTo(QSize(area.width(), QWIDGETSIZE_MAX));
        const int wanted = width > 0 ? width + spacing() + hint.width() : hint.width();
        if (width > 0 && wanted > area.width()) {
            if (place)
                placeLine(area, lineStart, index, y, height);
            y += height + lineGap;
            lineStart = index;
            width = hint.width();
            height = hint.height();
        } else {
            width = wanted;
            height = std::max(height, hint.height());
        }
    }
    if (place)
        placeLine(area, lineStart, static_cast<int>(m_items.size()), y, height);
    return y + height - rect.top() + margins.bottom();
}

void FlowLayout::placeLine(const QRect &area, int from, int to, int y, int height) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = area.left();
    for (int index = from; index < to; ++index) {
        QLayoutItem *item = m_items.at(index);
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(area.width(), QWIDGETSIZE_MAX));
        const QRect box(x, y + (height - size.height()) / 2, size.width(), size.height());
        item->setGeometry(QStyle::visualRect(direction, area, box));
        x += size.width() + spacing();
    }
}

} // namespace Cairn
