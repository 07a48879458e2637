// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/figuretable.h"

namespace Cairn {

class PayTableModel;

/** The numbers of a chart of pay as a table. */
class PayTable final : public FigureTable
{
    Q_OBJECT

public:
    PayTable(const Theme &theme, PayTableModel &figures, QWidget *parent = nullptr);

    bool isStrong(const QModelIndex &index) const override;
    bool isMuted(const QModelIndex &index) const override;

protected:
    void shareWidth() override;

private:
    PayTableModel &m_figures;
};

} // namespace Cairn
