// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pagehead.h"

#include "views/styledlabel.h"

#include <QHBoxLayout>

namespace Cairn {

PageHead::PageHead(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new StyledLabel(theme, TextStyle::PageTitle, this))
    , m_finding(new StyledLabel(theme, TextStyle::Control, this))
    , m_line(new QHBoxLayout(this))
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(8);
    m_title->setText(title);
    m_title->setElided(true);
    m_finding->setTone(QStringLiteral("secondary"));
    m_finding->setElided(true);
    m_finding->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_line->addWidget(m_title);
    m_line->addSpacing(4);
    // Shares the title's baseline rather than its middle.
    m_finding->setContentsMargins(0, 3, 0, 0);
    m_line->addWidget(m_finding, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHead::setFinding(const QString &text)
{
    m_finding->setText(text);
}

void PageHead::addAction(QWidget *widget)
{
    m_line->addWidget(widget);
}

} // namespace Cairn
