// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activitytable.h"

#include "models/activitymodel.h"
#include "views/theme.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Padding = 20;

} // namespace

ActivityTable::ActivityTable(const Theme &theme, ActivityModel &activity, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_activity(activity)
{
    setModel(&activity);
    setAccessibleName(tr("Hours of each day"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&activity, &QAbstractItemModel::dataChanged, this, &ActivityTable::shareWidth);
    connect(&activity, &QAbstractItemModel::modelReset, this, &ActivityTable::shareWidth);
    connect(&theme, &Theme::changed, this, &ActivityTable::dress);
    dress();
}

void ActivityTable::dress()
{
    setFont(m_theme.font(TextStyle::Control));
    horizontalHeader()->setFont(m_theme.font(TextStyle::Secondary));
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    shareWidth();
    updateGeometry();
}

void ActivityTable::shareWidth()
{
    const QFontMetrics cells(m_theme.font(TextStyle::Control));
    const QFontMetrics heads(m_theme.font(TextStyle::Secondary));
    int rest = viewport()->width();
    for (int column = 0; column < ActivityModel::ColumnCount; ++column) {
        int width = heads.horizontalAdvance(m_activity.headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < m_activity.rowCount(); ++row)
            width = std::max(width, cells.horizontalAdvance(m_activity.index(row, column).data().toString()));
        setColumnWidth(column, width + Padding);
        rest -= width + Padding;
    }
    // What finds no room is reached by scrolling sideways.
    for (int column = 0; rest > 0 && column < ActivityModel::ColumnCount; ++column)
        setColumnWidth(column, columnWidth(column) + rest / ActivityModel::ColumnCount);
}

int ActivityTable::contentHeight() const
{
    return horizontalHeader()->sizeHint().height() + m_activity.rowCount() * verticalHeader()->defaultSectionSize()
           + horizontalScrollBar()->sizeHint().height() + 2 * frameWidth();
}

QSize ActivityTable::sizeHint() const
{
    return {m_theme.scaled(600), contentHeight()};
}

QSize ActivityTable::minimumSizeHint() const
{
    return {m_theme.scaled(200), contentHeight()};
}

void ActivityTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void ActivityTable::tellCell()
{
    if (currentIndex().isValid())
        emit cellReached(visualRect(currentIndex()).translated(viewport()->pos()));
}

void ActivityTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    tellCell();
}

void ActivityTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (hasFocus())
        tellCell();
}

} // namespace Cairn
