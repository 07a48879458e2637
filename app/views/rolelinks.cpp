// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rolelinks.h"

#include "models/rolewords.h"
#include "views/flowlayout.h"
#include "views/plaintooltip.h"
#include "views/styledlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Cairn {

RoleLinks::RoleLinks(const Theme &theme, const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(nullptr, 6))
{
    auto *title = new StyledLabel(theme, TextStyle::CardTitle, this);
    title->setText(heading);
    title->setWordWrap(true);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    lines->addWidget(title);
    lines->addLayout(m_flow);
    hide();
}

QPushButton *RoleLinks::buttonAt(size_t place)
{
    if (place < m_buttons.size())
        return m_buttons[place];
    auto *button = new QPushButton(this);
    button->setProperty("small", true);
    // Shortened where the pane is narrower than a title.
    button->setMinimumWidth(1);
    connect(button, &QPushButton::clicked, this, [this, place] { emit roleChosen(m_roles[place]); });
    m_flow->addWidget(button);
    m_buttons.push_back(button);
    return button;
}

void RoleLinks::setLinks(const std::vector<Link> &links)
{
    m_roles.clear();
    for (size_t place = 0; place < links.size(); ++place) {
        const Link &link = links[place];
        QPushButton *button = buttonAt(place);
        m_roles.push_back(link.role);
        //: A link to a role: its title and its match, for example "62 %"
        const QString words = tr("%1, %2").arg(link.title, percentText(link.percent));
        button->setText(QString(words).replace(u'&', QStringLiteral("&&")));
        button->setAccessibleName(words);
        button->setToolTip(plainToolTip(words));
        button->show();
    }
    for (size_t place = links.size(); place < m_buttons.size(); ++place)
        m_buttons[place]->hide();
    setVisible(!links.empty());
}

} // namespace Cairn
