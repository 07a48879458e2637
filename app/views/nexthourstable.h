// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "views/wholetable.h"

namespace Cairn {

/** Steps of NextHoursModel or NextHoursListModel as a table; what serves every role has a tick before its words. */
class NextHoursTable final : public WholeTable
{
    Q_OBJECT

public:
    /** The column whose words say whom a step serves; words of the first column take what width is left over. */
    NextHoursTable(const Theme &theme, QAbstractItemModel &rows, int servesColumn, QWidget *parent = nullptr);

    int servesColumn() const { return m_servesColumn; }

signals:
    void skillActivated(const Cairn::SkillId &skill);

protected:
    void shareWidth() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int widthOf(int column) const;
    void copyRows() const;

    int m_servesColumn;
};

} // namespace Cairn
