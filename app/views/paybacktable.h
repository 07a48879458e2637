// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/figuretable.h"

namespace Cairn {

class PayBackModel;

/** The numbers of the curves of pay back as a table. */
class PayBackTable final : public FigureTable
{
    Q_OBJECT

public:
    PayBackTable(const Theme &theme, PayBackModel &courses, QWidget *parent = nullptr);

    bool isStrong(const QModelIndex &index) const override;
    bool isMuted(const QModelIndex &) const override { return false; }

protected:
    void shareWidth() override;
};

} // namespace Cairn
