// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/wholetable.h"

namespace Cairn {

/** The table of the numbers of a chart: the marks of the series before the first column, and rows to choose and copy.
 */
class FigureTable : public WholeTable
{
    Q_OBJECT

public:
    /** Chooses a row without a cell of its own being lost. */
    void choose(int row);

    /** What is drawn in bold, and what in grey. */
    virtual bool isStrong(const QModelIndex &index) const = 0;
    virtual bool isMuted(const QModelIndex &index) const = 0;

signals:
    void rowChosen(int row);
    void copyWanted();

protected:
    /** The role of the model that numbers the series of a row, from 0; heirs call dress() when they are made. */
    FigureTable(const Theme &theme, QAbstractItemModel &rows, int seriesNumberRole, QWidget *parent);

    /** What a column needs, the mark of the series included. */
    int widthOf(int column) const;

    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Cairn
