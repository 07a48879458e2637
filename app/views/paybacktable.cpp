// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paybacktable.h"

#include "models/paybackmodel.h"

#include <algorithm>

namespace Cairn {

PayBackTable::PayBackTable(const Theme &theme, PayBackModel &courses, QWidget *parent)
    : FigureTable(theme, courses, PayBackModel::SeriesNumberRole, parent)
{
    setAccessibleName(tr("The same numbers as a table"));
    dress();
}

bool PayBackTable::isStrong(const QModelIndex &index) const
{
    return index.data(PayBackModel::IsMedianRole).toBool();
}

void PayBackTable::shareWidth()
{
    int needed = 0;
    for (int column = 0; column < model()->columnCount(); ++column)
        needed += widthOf(column);
    // What is left over is shared by all columns; what finds no room is reached by scrolling sideways.
    const int columns = std::max(model()->columnCount(), 1);
    const int more = std::max(0, viewport()->width() - needed) / columns;
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnWidth(column, widthOf(column) + more);
}

} // namespace Cairn
