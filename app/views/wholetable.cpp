// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wholetable.h"

#include "views/theme.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace Cairn {

WholeTable::WholeTable(const Theme &theme, QAbstractItemModel &rows, int rowPadding, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_rowPadding(rowPadding)
{
    setModel(&rows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&rows, &QAbstractItemModel::modelReset, this, &WholeTable::dress);
    connect(&theme, &Theme::changed, this, &WholeTable::dress);
}

void WholeTable::dress()
{
    setFont(m_theme.font(TextStyle::Control));
    horizontalHeader()->setFont(m_theme.font(TextStyle::Secondary));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + m_rowPadding);
    shareWidth();
    updateGeometry();
}

int WholeTable::widthOfContents(int column) const
{
    const QFontMetrics cells(m_theme.font(TextStyle::Control));
    const QFontMetrics heads(m_theme.font(TextStyle::Secondary));
    int width = heads.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < model()->rowCount(); ++row)
        width = std::max(width, cells.horizontalAdvance(model()->index(row, column).data().toString()));
    return width;
}

int WholeTable::contentHeight() const
{
    return horizontalHeader()->sizeHint().height() + model()->rowCount() * verticalHeader()->defaultSectionSize()
           + horizontalScrollBar()->sizeHint().height() + 2 * frameWidth();
}

QSize WholeTable::sizeHint() const
{
    return {m_theme.scaled(600), contentHeight()};
}

QSize WholeTable::minimumSizeHint() const
{
    return {m_theme.scaled(200), contentHeight()};
}

void WholeTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void WholeTable::tellPlace()
{
    if (currentIndex().isValid())
        emit placeReached(visualRect(currentIndex()).translated(viewport()->pos()));
}

void WholeTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    tellPlace();
}

void WholeTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (!hasFocus()) {
        QAbstractItemView::currentChanged(current, previous); // QTableView would tell screen readers of a focus
        return;
    }
    QTableView::currentChanged(current, previous);
    tellPlace();
}

} // namespace Cairn
