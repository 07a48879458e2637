// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup/modeltable.h"

#include <QAbstractItemModel>

namespace Cairn {

ExportTable tableOf(const QAbstractItemModel &model, int rawRole, const QString &title)
{
    ExportTable table;
    table.title = title;
    for (int column = 0; column < model.columnCount(); ++column)
        table.headings.append(model.headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < model.rowCount(); ++row) {
        QVariantList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const QVariant raw = index.data(rawRole);
            cells.append(raw.isValid() ? raw : index.data());
        }
        table.rows.push_back(cells);
    }
    return table;
}

} // namespace Cairn
