// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/segmentswitch.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace Cairn {

SegmentSwitch::SegmentSwitch(QWidget *parent) : QWidget(parent)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    new QButtonGroup(this);
}

void SegmentSwitch::addSegment(const QString &text, const QIcon &icon)
{
    const int segment = static_cast<int>(m_buttons.size());
    auto *button = new QPushButton(icon, text, this);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setProperty("segment", segment == 0 ? QStringLiteral("first") : QStringLiteral("last"));
    if (segment > 1)
        m_buttons.back()->setProperty("segment", QStringLiteral("middle"));
    findChild<QButtonGroup *>()->addButton(button);
    layout()->addWidget(button);
    m_buttons.push_back(button);
    connect(button, &QPushButton::clicked, this, [this, segment] { emit segmentChosen(segment); });
}

void SegmentSwitch::setChosen(int segment)
{
    m_buttons.at(static_cast<size_t>(segment))->setChecked(true);
}

int SegmentSwitch::chosen() const
{
    for (size_t segment = 0; segment < m_buttons.size(); ++segment) {
        if (m_buttons[segment]->isChecked())
            return static_cast<int>(segment);
    }
    return -1;
}

} // namespace Cairn
