// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/wholetable.h"

namespace Cairn {

class ActivityModel;

/** The hours of the last weeks as a table. */
class ActivityTable final : public WholeTable
{
    Q_OBJECT

public:
    ActivityTable(const Theme &theme, ActivityModel &activity, QWidget *parent = nullptr);

protected:
    void shareWidth() override;
};

} // namespace Cairn
