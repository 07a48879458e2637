// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paytable.h"

#include "models/paytablemodel.h"
#include "views/theme.h"

#include <algorithm>

namespace Cairn {

namespace {

constexpr int LeastNoteWidth = 200;
constexpr int MostTextWidth = 280;

} // namespace

PayTable::PayTable(const Theme &theme, PayTableModel &figures, QWidget *parent)
    : FigureTable(theme, figures, PayTableModel::SeriesNumberRole, parent)
    , m_figures(figures)
{
    setAccessibleName(tr("The same numbers as a table"));
    dress();
}

bool PayTable::isStrong(const QModelIndex &index) const
{
    return m_figures.columnAt(index.column()) == PayTableModel::Column::Median;
}

bool PayTable::isMuted(const QModelIndex &index) const
{
    return static_cast<PayShown>(index.data(PayTableModel::ShownRole).toInt()) != PayShown::Yes;
}

void PayTable::shareWidth()
{
    using Column = PayTableModel::Column;
    int rest = viewport()->width();
    int note = -1;
    for (int section = 0; section < m_figures.columnCount(); ++section) {
        const Column column = m_figures.columnAt(section);
        if (column == Column::Note) {
            note = section;
            continue;
        }
        int width = widthOf(section);
        if (column == Column::Role || column == Column::Along || column == Column::Source)
            width = std::min(width, theme().scaled(MostTextWidth));
        setColumnWidth(section, width);
        rest -= width;
    }
    // What finds no room is reached by scrolling sideways.
    if (note >= 0)
        setColumnWidth(note, std::max(theme().scaled(LeastNoteWidth), rest));
}

} // namespace Cairn
