// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/billview.h"

#include "models/matchbillmodel.h"
#include "views/billdelegate.h"
#include "views/billhead.h"
#include "views/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace Cairn {

BillView::BillView(const Theme &theme, MatchBillModel &bill, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
    , m_bill(bill)
{
    setAccessibleName(tr("Points of the match, skill by skill"));
    setHeader(new BillHead(theme, this));
    setModel(&bill);
    setItemDelegate(new BillDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAutoScroll(false);
    connect(this, &QAbstractItemView::clicked, this, &BillView::toggle);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &fold) { rememberFold(fold, true); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &fold) { rememberFold(fold, false); });
    connect(&bill, &QAbstractItemModel::modelReset, this, &BillView::reopenFolds);
    connect(&theme, &Theme::changed, this, &BillView::dress);
    dress();
}

void BillView::dress()
{
    scheduleDelayedItemsLayout();
    shareWidth();
    updateGeometry();
    viewport()->update();
}

void BillView::shareWidth()
{
    static_cast<BillHead *>(header())->share(viewport()->width());
}

void BillView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    shareWidth();
}

int BillView::contentHeight() const
{
    int rows = m_bill.rowCount();
    for (int row = 0; row < m_bill.rowCount(); ++row) {
        const QModelIndex fold = m_bill.index(row, 0);
        if (isExpanded(fold))
            rows += m_bill.rowCount(fold);
    }
    return header()->sizeHint().height() + rows * BillDelegate::rowHeight(m_theme);
}

QSize BillView::sizeHint() const
{
    int width = m_theme.scaled(130);
    for (int column = 1; column < MatchBillModel::ColumnCount; ++column)
        width += BillDelegate::columnWidth(column, m_theme);
    return {width, contentHeight()};
}

QSize BillView::minimumSizeHint() const
{
    return {m_theme.scaled(200), contentHeight()};
}

void BillView::reopenFolds()
{
    const QScopedValueRollback<bool> reopening(m_reopening, true);
    for (int row = 0; row < m_bill.rowCount(); ++row) {
        const QModelIndex fold = m_bill.index(row, 0);
        setExpanded(fold, m_openKinds.contains(fold.data(MatchBillModel::RowKindRole).toInt()));
    }
    updateGeometry();
}

void BillView::rememberFold(const QModelIndex &fold, bool open)
{
    if (m_reopening)
        return;
    const int kind = fold.data(MatchBillModel::RowKindRole).toInt();
    if (open)
        m_openKinds.insert(kind);
    else
        m_openKinds.remove(kind);
    updateGeometry();
}

void BillView::toggle(const QModelIndex &index)
{
    const QModelIndex first = index.siblingAtColumn(0);
    if (m_bill.rowCount(first) > 0)
        setExpanded(first, !isExpanded(first));
}

void BillView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        toggle(currentIndex());
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

void BillView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (hasFocus() && current.isValid())
        emit rowReached(visualRect(current).translated(viewport()->pos()));
}

void BillView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (currentIndex().isValid())
        emit rowReached(visualRect(currentIndex()).translated(viewport()->pos()));
}

void BillView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    const auto kind = static_cast<MatchBillModel::RowKind>(index.data(MatchBillModel::RowKindRole).toInt());
    if (kind == MatchBillModel::RowKind::Total)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), viewport()->width(), 1), m_theme.tokens().line2);
}

} // namespace Cairn
