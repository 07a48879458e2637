// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/interestpicker.h"

#include "domain/interest.h"
#include "views/chip.h"
#include "views/flowlayout.h"

#include <QEvent>

#include <algorithm>

namespace Cairn {

InterestPicker::InterestPicker(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(this);
    for (const InterestId &interest : allInterests()) {
        auto *chip = new Chip(theme, nameOf(interest), this);
        chip->setCheckable(true);
        connect(chip, &Chip::toggled, this, &InterestPicker::interestsChanged);
        flow->addWidget(chip);
        m_chips.push_back(chip);
    }
    setFocusProxy(m_chips.front());
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

std::vector<InterestId> InterestPicker::interests() const
{
    std::vector<InterestId> chosen;
    for (size_t at = 0; at < m_chips.size(); ++at) {
        if (m_chips[at]->isChecked())
            chosen.push_back(allInterests()[at]);
    }
    return chosen;
}

void InterestPicker::setInterests(const std::vector<InterestId> &interests)
{
    for (size_t at = 0; at < m_chips.size(); ++at)
        m_chips[at]->setChecked(std::find(interests.begin(), interests.end(), allInterests()[at]) != interests.end());
}

void InterestPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void InterestPicker::retranslate()
{
    for (size_t at = 0; at < m_chips.size(); ++at) {
        m_chips[at]->setText(nameOf(allInterests()[at]));
        m_chips[at]->clearCount(); // a chip takes its name for a screen reader from its text with this
    }
    setAccessibleName(tr("Interests"));
}

} // namespace Cairn
