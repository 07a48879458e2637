// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activitycard.h"

#include "models/activitymodel.h"
#include "views/activitycalendar.h"
#include "views/activitylegend.h"
#include "views/activitytable.h"
#include "views/styledlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Cairn {

ActivityCard::ActivityCard(const Theme &theme, const LiveRoadmap &roadmap, QWidget *parent)
    : HomeCard(theme, tr("Days you worked"), parent)
    , m_activity(new ActivityModel(roadmap, this))
    , m_calendar(new ActivityCalendar(theme, *m_activity, this))
    , m_legend(new ActivityLegend(theme, this))
    , m_table(new ActivityTable(theme, *m_activity, this))
    , m_note(makeLabel(TextStyle::Control, QStringLiteral("secondary")))
    , m_switch(new QPushButton(this))
{
    explainNumbers(QStringLiteral("activity"));
    m_note->setText(tr("No streaks are counted. Rest is part of the plan."));
    m_switch->setProperty("role", QStringLiteral("quiet"));
    m_switch->setProperty("small", true);
    m_switch->setAutoDefault(false);
    m_switch->setIcon(theme.icon(QStringLiteral("table")));
    addHeadWidget(m_switch);
    auto *second = new QHBoxLayout;
    second->setSpacing(12);
    second->addWidget(m_note, 1);
    second->addWidget(m_legend);
    body()->addLayout(second);
    body()->addWidget(m_calendar);
    body()->addWidget(m_table);
    body()->addStretch(1);
    connect(m_switch, &QPushButton::clicked, this,
            [this] { setForm(m_form == Form::Calendar ? Form::Table : Form::Calendar); });
    connect(m_table, &ActivityTable::placeReached, this, [this](const QRect &place) {
        emit placeReached(QRect(m_table->mapTo(this, place.topLeft()), place.size()));
    });
    setForm(Form::Calendar);
}

void ActivityCard::setForm(Form form)
{
    m_form = form;
    const bool isTable = form == Form::Table;
    m_calendar->setVisible(!isTable);
    m_legend->setVisible(!isTable);
    m_table->setVisible(isTable);
    m_switch->setText(isTable ? tr("Show as calendar") : tr("Show as table"));
    m_switch->setIcon(theme().icon(isTable ? QStringLiteral("cal") : QStringLiteral("table")));
}

} // namespace Cairn
