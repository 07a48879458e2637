// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/helppartswitch.h"

#include "views/segmentswitch.h"
#include "views/theme.h"

#include <QHBoxLayout>

namespace Cairn {

HelpPartSwitch::HelpPartSwitch(const Theme &theme, QWidget *parent) : QWidget(parent), m_parts(new SegmentSwitch(this))
{
    m_parts->addSegment(wordOf(Part::Questions), theme.icon(QStringLiteral("chat")));
    m_parts->addSegment(wordOf(Part::Sources), theme.icon(QStringLiteral("book")));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_parts);
    connect(m_parts, &SegmentSwitch::segmentChosen, this,
            [this](int segment) { emit partChosen(static_cast<Part>(segment)); });
}

void HelpPartSwitch::setPart(Part part)
{
    m_parts->setChosen(static_cast<int>(part));
}

QString HelpPartSwitch::wordOf(Part part)
{
    return part == Part::Questions ? tr("Questions") : tr("Sources");
}

} // namespace Cairn
