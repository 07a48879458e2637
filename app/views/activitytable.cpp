// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activitytable.h"

#include "models/activitymodel.h"

#include <QHeaderView>

namespace Cairn {

namespace {

constexpr int Padding = 20;
constexpr int RowPadding = 8;

} // namespace

ActivityTable::ActivityTable(const Theme &theme, ActivityModel &activity, QWidget *parent)
    : WholeTable(theme, activity, RowPadding, parent)
{
    setAccessibleName(tr("Hours of each day"));
    horizontalHeader()->setMinimumSectionSize(1);
    connect(&activity, &QAbstractItemModel::dataChanged, this, &ActivityTable::shareWidth);
    dress();
}

void ActivityTable::shareWidth()
{
    int rest = viewport()->width();
    for (int column = 0; column < ActivityModel::ColumnCount; ++column) {
        setColumnWidth(column, widthOfContents(column) + Padding);
        rest -= columnWidth(column);
    }
    // What finds no room is reached by scrolling sideways.
    for (int column = 0; rest > 0 && column < ActivityModel::ColumnCount; ++column)
        setColumnWidth(column, columnWidth(column) + rest / ActivityModel::ColumnCount);
}

} // namespace Cairn
