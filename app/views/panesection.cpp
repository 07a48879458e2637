// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panesection.h"

#include "views/numberbutton.h"
#include "views/styledlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Cairn {

PaneSection::PaneSection(const Theme &theme, const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_heading(new StyledLabel(theme, TextStyle::ControlStrong, this))
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    m_heading->setText(heading);
    m_heading->setWordWrap(true);
    m_head->setSpacing(6);
    m_head->addWidget(m_heading, 1);
    m_body->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addLayout(m_head);
    column->addLayout(m_body);
}

void PaneSection::setHeading(const QString &heading)
{
    m_heading->setText(heading);
}

QString PaneSection::heading() const
{
    return m_heading->text();
}

void PaneSection::addHeadWidget(QWidget *widget)
{
    m_head->addWidget(widget);
}

void PaneSection::explainNumbers(const QString &numbers)
{
    m_head->addWidget(new NumberButton(m_theme, numbers, this), 0, Qt::AlignTop);
}

} // namespace Cairn
