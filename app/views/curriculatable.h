// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/wholetable.h"

namespace Cairn {

class CurriculumTableModel;

/** Published curricula as a table. */
class CurriculaTable final : public WholeTable
{
    Q_OBJECT

public:
    CurriculaTable(const Theme &theme, CurriculumTableModel &curricula, QWidget *parent = nullptr);

protected:
    void shareWidth() override;
};

} // namespace Cairn
