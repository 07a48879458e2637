// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/advertbillview.h"

#include "models/advertbillmodel.h"
#include "views/billdelegate.h"
#include "views/billhead.h"
#include "views/theme.h"

#include <QPainter>

namespace Cairn {

AdvertBillView::AdvertBillView(const Theme &theme, AdvertBillModel &bill, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
    , m_bill(bill)
{
    setAccessibleName(tr("Points of your match with the advertisement, skill by skill"));
    setHeader(new BillHead(theme, this));
    setModel(&bill);
    setItemDelegate(new BillDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAutoScroll(false);
    connect(&bill, &QAbstractItemModel::modelReset, this, &AdvertBillView::dress);
    connect(&theme, &Theme::changed, this, &AdvertBillView::dress);
    dress();
}

void AdvertBillView::dress()
{
    scheduleDelayedItemsLayout();
    shareWidth();
    updateGeometry();
    viewport()->update();
}

void AdvertBillView::shareWidth()
{
    static_cast<BillHead *>(header())->share(viewport()->width());
}

int AdvertBillView::contentHeight() const
{
    return header()->sizeHint().height() + m_bill.rowCount() * BillDelegate::rowHeight(m_theme);
}

QSize AdvertBillView::sizeHint() const
{
    int width = m_theme.scaled(130);
    for (int column = 1; column < MatchBillModel::ColumnCount; ++column)
        width += BillDelegate::columnWidth(column, m_theme);
    return {width, contentHeight()};
}

QSize AdvertBillView::minimumSizeHint() const
{
    return {m_theme.scaled(200), contentHeight()};
}

void AdvertBillView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    shareWidth();
}

void AdvertBillView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (hasFocus() && current.isValid())
        emit rowReached(visualRect(current).translated(viewport()->pos()));
}

void AdvertBillView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    const auto kind = static_cast<MatchBillModel::RowKind>(index.data(MatchBillModel::RowKindRole).toInt());
    if (kind == MatchBillModel::RowKind::Total)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), viewport()->width(), 1), m_theme.tokens().line2);
}

} // namespace Cairn
