// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/roleformswitch.h"

#include "views/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace Cairn {

RoleFormSwitch::RoleFormSwitch(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    m_cards = addButton(theme.icon(QStringLiteral("grid")), tr("Cards"), "first", RoleListView::Form::Cards);
    m_list = addButton(theme.icon(QStringLiteral("list")), tr("List"), "last", RoleListView::Form::List);
    auto *group = new QButtonGroup(this);
    for (QPushButton *button : {m_cards, m_list}) {
        group->addButton(button);
        line->addWidget(button);
    }
}

QPushButton *RoleFormSwitch::addButton(const QIcon &icon, const QString &text, const char *segment,
                                       RoleListView::Form form)
{
    auto *button = new QPushButton(icon, text, this);
    button->setCheckable(true);
    button->setProperty("segment", QString::fromLatin1(segment));
    connect(button, &QPushButton::clicked, this, [this, form] { emit formChosen(form); });
    return button;
}

void RoleFormSwitch::setForm(RoleListView::Form form)
{
    m_cards->setChecked(form == RoleListView::Form::Cards);
    m_list->setChecked(form == RoleListView::Form::List);
}

} // namespace Cairn
