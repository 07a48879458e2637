// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/columnslayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Cairn {

ColumnsLayout::ColumnsLayout(int mostColumns, int columnGap, int lineGap, QWidget *parent)
    : QLayout(parent)
    , m_mostColumns(mostColumns)
    , m_columnGap(columnGap)
    , m_lineGap(lineGap)
{
    setContentsMargins(0, 0, 0, 0);
}

ColumnsLayout::~ColumnsLayout()
{
    qDeleteAll(m_items);
}

void ColumnsLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *ColumnsLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *ColumnsLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int ColumnsLayout::widestMinimum() const
{
    int widest = 0;
    for (const QLayoutItem *item : m_items)
        widest = std::max(widest, item->minimumSize().width());
    return widest;
}

int ColumnsLayout::columnsIn(int width) const
{
    const int room = width + m_columnGap;
    const int fitting = room / std::max(1, widestMinimum() + m_columnGap);
    return std::clamp(fitting, 1, m_mostColumns);
}

int ColumnsLayout::lineHeight(int first, int columns, int columnWidth) const
{
    int height = 0;
    for (int at = first; at < std::min(first + columns, count()); ++at) {
        const QLayoutItem *item = m_items.at(at);
        const int wanted = item->hasHeightForWidth() ? item->heightForWidth(columnWidth) : item->sizeHint().height();
        height = std::max({height, wanted, item->minimumSize().height()});
    }
    return height;
}

QSize ColumnsLayout::withMargins(const QSize &size) const
{
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int ColumnsLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int inner = width - margins.left() - margins.right();
    const int columns = columnsIn(inner);
    const int columnWidth = (inner - (columns - 1) * m_columnGap) / columns;
    int height = 0;
    for (int first = 0; first < count(); first += columns)
        height += lineHeight(first, columns, columnWidth) + (first > 0 ? m_lineGap : 0);
    return height + margins.top() + margins.bottom();
}

QSize ColumnsLayout::sizeHint() const
{
    const int columns = std::clamp(count(), 1, m_mostColumns);
    const int width = withMargins({columns * widestMinimum() + (columns - 1) * m_columnGap, 0}).width();
    return {width, heightForWidth(width)};
}

QSize ColumnsLayout::minimumSize() const
{
    int highest = 0;
    for (const QLayoutItem *item : m_items)
        highest = std::max(highest, item->minimumSize().height());
    return withMargins({widestMinimum(), highest});
}

void ColumnsLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect area = rect.marginsRemoved(contentsMargins());
    const int columns = columnsIn(area.width());
    const int columnWidth = (area.width() - (columns - 1) * m_columnGap) / columns;
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = area.top();
    for (int first = 0; first < count(); first += columns) {
        const int height = lineHeight(first, columns, columnWidth);
        for (int at = first; at < std::min(first + columns, count()); ++at) {
            const QRect logical(area.left() + (at - first) * (columnWidth + m_columnGap), y, columnWidth, height);
            m_items.at(at)->setGeometry(QStyle::visualRect(direction, area, logical));
        }
        y += height + m_lineGap;
    }
}

} // namespace Cairn
