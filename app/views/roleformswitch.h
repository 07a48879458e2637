// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/rolelistview.h"

#include <QWidget>

namespace Cairn {

class SegmentSwitch;

/** Two joined buttons of which one is on: cards or list. */
class RoleFormSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit RoleFormSwitch(const Theme &theme, QWidget *parent = nullptr);

    /** Shows a form without formChosen(). */
    void setForm(RoleListView::Form form);

signals:
    void formChosen(Cairn::RoleListView::Form form);

private:
    SegmentSwitch *m_forms;
};

} // namespace Cairn
