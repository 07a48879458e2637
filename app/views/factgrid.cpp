// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/factgrid.h"

#include "views/copybutton.h"
#include "views/styledlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace Cairn {

FactGrid::FactGrid(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
}

void FactGrid::setFacts(const std::vector<Fact> &facts)
{
    delete m_facts;
    m_copyButtons.clear();
    m_facts = new QWidget(this);
    auto *rows = new QGridLayout(m_facts);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(14);
    rows->setVerticalSpacing(5);
    rows->setColumnStretch(1, 1);
    for (const Fact &fact : facts) {
        if (!fact.value.isEmpty())
            add(*rows, fact);
    }
    layout()->addWidget(m_facts);
    m_facts->show();
}

void FactGrid::add(QGridLayout &rows, const Fact &fact)
{
    const bool isAddress = !fact.copyName.isEmpty();
    auto *name = new StyledLabel(m_theme, TextStyle::Control, m_facts);
    name->setText(fact.name);
    name->setTone(QStringLiteral("caption"));
    auto *value = new StyledLabel(m_theme, TextStyle::Control, m_facts);
    value->setText(fact.value);
    const int row = rows.rowCount();
    rows.addWidget(name, row, 0, isAddress ? Qt::AlignVCenter : Qt::AlignTop);
    if (!isAddress) {
        value->setWordWrap(true);
        rows.addWidget(value, row, 1, 1, 2);
        return;
    }
    value->setElided(true);
    rows.addWidget(value, row, 1, Qt::AlignVCenter);
    m_copyButtons.push_back(new CopyButton(m_theme, fact.value, fact.copyName, m_facts));
    rows.addWidget(m_copyButtons.back(), row, 2, Qt::AlignVCenter);
}

void FactGrid::orderAfter(QWidget *before) const
{
    for (QWidget *button : m_copyButtons) {
        setTabOrder(before, button);
        before = button;
    }
}

} // namespace Cairn
