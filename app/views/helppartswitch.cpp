// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/helppartswitch.h"

#include "views/segmentswitch.h"

#include <QHBoxLayout>

namespace Cairn {

HelpPartSwitch::HelpPartSwitch(QWidget *parent) : QWidget(parent), m_parts(new SegmentSwitch(this))
{
    for (const Part part : Parts)
        m_parts->addSegment(wordOf(part), {});
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
    switch (part) {
    case Part::Handbook:
        return tr("Handbook");
    case Part::Numbers:
        //: A part of the help: the kinds of numbers that the program shows, explained
        return tr("Numbers");
    case Part::Questions:
        return tr("Questions");
    case Part::Sources:
        break;
    }
    return tr("Sources");
}

} // namespace Cairn
