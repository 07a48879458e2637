// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/helppartswitch.h"

#include "views/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace Cairn {

HelpPartSwitch::HelpPartSwitch(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    m_questions = addButton(theme.icon(QStringLiteral("chat")), "first", Part::Questions);
    m_sources = addButton(theme.icon(QStringLiteral("book")), "last", Part::Sources);
    auto *group = new QButtonGroup(this);
    for (QPushButton *button : {m_questions, m_sources}) {
        group->addButton(button);
        line->addWidget(button);
    }
}

QPushButton *HelpPartSwitch::addButton(const QIcon &icon, const char *segment, Part part)
{
    auto *button = new QPushButton(icon, wordOf(part), this);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setProperty("segment", QString::fromLatin1(segment));
    connect(button, &QPushButton::clicked, this, [this, part] { emit partChosen(part); });
    return button;
}

void HelpPartSwitch::setPart(Part part)
{
    m_questions->setChecked(part == Part::Questions);
    m_sources->setChecked(part == Part::Sources);
}

QString HelpPartSwitch::wordOf(Part part)
{
    return part == Part::Questions ? tr("Questions") : tr("Sources");
}

} // namespace Cairn
