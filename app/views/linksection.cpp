// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/linksection.h"

#include "views/flowlayout.h"
#include "views/styledlabel.h"
#include "views/taglink.h"

#include <QVBoxLayout>

namespace Cairn {

LinkSection::LinkSection(const Theme &theme, const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_heading(heading)
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

TagLink *LinkSection::tagAt(size_t place)
{
    if (place < m_tags.size())
        return m_tags[place];
    auto *tag = new TagLink(m_theme, this);
    connect(tag, &QAbstractButton::clicked, this,
            [this, place] { emit linkChosen(m_ids.at(static_cast<qsizetype>(place))); });
    // The heading is out of a screen reader's sight when it stands on a link.
    tag->setAccessibleDescription(m_heading);
    m_flow->addWidget(tag);
    m_tags.push_back(tag);
    return tag;
}

void LinkSection::setLinks(const std::vector<Link> &links)
{
    m_ids.clear();
    for (size_t place = 0; place < links.size(); ++place) {
        TagLink *tag = tagAt(place);
        m_ids.append(links[place].id);
        tag->showTag(links[place].title);
        tag->show();
    }
    for (size_t place = links.size(); place < m_tags.size(); ++place)
        m_tags[place]->hide();
    setVisible(!links.empty());
}

QWidget *LinkSection::orderAfter(QWidget *before) const
{
    for (qsizetype place = 0; place < m_ids.size(); ++place) {
        TagLink *tag = m_tags[static_cast<size_t>(place)];
        setTabOrder(before, tag);
        before = tag;
    }
    return before;
}

} // namespace Cairn
