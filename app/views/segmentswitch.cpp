// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/segmentswitch.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace Cairn {

namespace {

/** Qt alone lets the Tab key stop at the button that had the keyboard last. */
void stopTabAt(const QPushButton *chosen, const std::vector<QPushButton *> &buttons)
{
    for (QPushButton *button : buttons)
        button->setFocusPolicy(button == chosen ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace

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
    // Not clicked(): a screen reader toggles the button without a click.
    connect(button, &QPushButton::toggled, this, [this, button, segment](bool isOn) {
        if (!isOn)
            return;
        stopTabAt(button, m_buttons);
        emit segmentChosen(segment);
    });
}

void SegmentSwitch::setChosen(int segment)
{
    QPushButton *button = m_buttons.at(static_cast<size_t>(segment));
    const QSignalBlocker nobodyChose(button);
    button->setChecked(true);
    stopTabAt(button, m_buttons);
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
