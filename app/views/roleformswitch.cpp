// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/roleformswitch.h"

#include "views/segmentswitch.h"
#include "views/theme.h"

#include <QHBoxLayout>

namespace Cairn {

RoleFormSwitch::RoleFormSwitch(const Theme &theme, QWidget *parent) : QWidget(parent), m_forms(new SegmentSwitch(this))
{
    m_forms->addSegment(tr("Cards"), theme.icon(QStringLiteral("grid")));
    m_forms->addSegment(tr("List"), theme.icon(QStringLiteral("list")));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_forms);
    connect(m_forms, &SegmentSwitch::segmentChosen, this,
            [this](int segment) { emit formChosen(static_cast<RoleListView::Form>(segment)); });
}

void RoleFormSwitch::setForm(RoleListView::Form form)
{
    m_forms->setChosen(static_cast<int>(form));
}

} // namespace Cairn
