// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/homecard.h"

#include "views/numberbutton.h"
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
    if (!m_numbers) {
        m_head->addWidget(widget, stretch);
        return;
    }
    // What explains the numbers ends the head, in every card at the same place; Tab comes to it last too.
    m_head->insertWidget(m_head->count() - 1, widget, stretch);
    setTabOrder(widget, m_numbers);
}

void HomeCard::explainNumbers(const QString &numbers)
{
    m_numbers = new NumberButton(m_theme, numbers, this);
    m_head->addWidget(m_numbers, 0, Qt::AlignTop);
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
