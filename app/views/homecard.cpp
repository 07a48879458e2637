// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/homecard.h"

#include "views/styledlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Cairn {

namespace {

constexpr int Padding = 14;

} // namespace

HomeCard::HomeCard(const Theme &theme, const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new StyledLabel(theme, TextStyle::Section, this))
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(title);
    m_title->setText(title);
    m_title->setWordWrap(true);
    m_head->setSpacing(10);
    m_head->addWidget(m_title, 1);
    m_body->setSpacing(8);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(Padding, 10, Padding, 12);
    lines->setSpacing(8);
    lines->addLayout(m_head);
    lines->addLayout(m_body, 1);
}

void HomeCard::addHeadWidget(QWidget *widget, int stretch)
{
    m_head->addWidget(widget, stretch);
}

StyledLabel *HomeCard::makeLabel(TextStyle style, const QString &tone)
{
    auto *label = new StyledLabel(m_theme, style, this);
    label->setWordWrap(true);
    if (!tone.isEmpty())
        label->setTone(tone);
    return label;
}

} // namespace Cairn
