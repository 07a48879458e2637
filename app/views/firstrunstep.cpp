// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/firstrunstep.h"

#include <QEvent>

namespace Cairn {

FirstRunStep::FirstRunStep(QWidget *parent) : QWidget(parent) {}

void FirstRunStep::setPlanUser(PlanUser user)
{
    m_user = user;
    retranslate();
}

void FirstRunStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Cairn
