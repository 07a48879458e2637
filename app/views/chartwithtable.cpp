// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chartwithtable.h"

#include "views/figuretable.h"
#include "views/styledlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Cairn {

ChartWithTable::ChartWithTable(const Theme &theme, QWidget *parent) : QScrollArea(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *ground = new QWidget;
    m_card = new QFrame(ground);
    m_card->setProperty("role", QStringLiteral("card"));
    auto *heading = new StyledLabel(theme, TextStyle::Section, ground);
    heading->setText(tr("The same numbers as a table"));
    heading->setElided(true);
    m_unit = new StyledLabel(theme, TextStyle::Secondary, ground);
    m_unit->setTone(QStringLiteral("caption"));
    m_unit->setElided(true);
    auto *copy = new QPushButton(theme.icon(QStringLiteral("table")), tr("Copy table"), ground);
    copy->setProperty("role", QStringLiteral("quiet"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, &ChartWithTable::copyWanted);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(heading);
    head->addWidget(m_unit, 1);
    head->addWidget(copy);
    m_lines = new QVBoxLayout(ground);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(8);
    m_lines->addWidget(m_card);
    m_lines->addLayout(head);
    setWidget(ground);
    // The ground is the page's own.
    ground->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void ChartWithTable::setTable(FigureTable *table)
{
    m_lines->addWidget(table);
    m_lines->addStretch(1);
    connect(table, &FigureTable::copyWanted, this, &ChartWithTable::copyWanted);
    connect(table, &FigureTable::placeReached, this, [this, table](const QRect &place) {
        const QPoint middle = table->mapTo(widget(), place.center());
        constexpr int Margin = 8;
        ensureVisible(middle.x(), middle.y(), place.width() / 2, place.height() / 2 + Margin);
    });
}

void ChartWithTable::setUnit(const QString &text)
{
    m_unit->setText(text);
}

} // namespace Cairn
