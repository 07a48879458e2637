// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/weekpane.h"

#include "models/liveroadmap.h"
#include "models/stepwords.h"
#include "models/weekmodel.h"
#include "views/numberbutton.h"
#include "views/repaircard.h"
#include "views/sharebar.h"
#include "views/styledlabel.h"
#include "views/weeklist.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Cairn {

namespace {

constexpr int Padding = 16;

} // namespace

WeekPane::WeekPane(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands, QWidget *parent)
    : QFrame(parent)
    , m_roadmap(roadmap)
    , m_week(new WeekModel(roadmap, commands, this))
{
    setProperty("role", QStringLiteral("pane"));
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(area);
    m_title = new StyledLabel(theme, TextStyle::PaneTitle, body);
    m_title->setWordWrap(true);
    auto *log = new QPushButton(theme.icon(QStringLiteral("clock")), tr("Log hours"), body);
    log->setProperty("role", QStringLiteral("quiet"));
    log->setAutoDefault(false);
    m_bar = new ShareBar(theme, body);
    m_logged = new StyledLabel(theme, TextStyle::Control, body);
    m_nothing = new StyledLabel(theme, TextStyle::Control, body);
    m_nothing->setTone(QStringLiteral("secondary"));
    m_nothing->setWordWrap(true);
    m_list = new WeekList(theme, *m_week, WeekDelegate::Form::Narrow, body);
    m_repair = new RepairCard(theme, roadmap, commands, body);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(new NumberButton(theme, QStringLiteral("week_hours hours"), body), 0, Qt::AlignTop);
    auto *sums = new QHBoxLayout;
    sums->setSpacing(10);
    sums->addWidget(m_bar, 1);
    sums->addWidget(m_logged);
    auto *lines = new QVBoxLayout(body);
    lines->setContentsMargins(Padding, 12, Padding, Padding);
    lines->setSpacing(8);
    lines->addLayout(head);
    lines->addLayout(sums);
    lines->addWidget(m_nothing);
    lines->addWidget(m_list);
    // Beside the title it would leave a long name of the week no room.
    lines->addWidget(log, 0, Qt::AlignTrailing);
    lines->addWidget(m_repair);
    lines->addStretch(1);
    setTabOrder(m_list, log);
    area->setWidget(body);
    area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 0, 0, 0);
    whole->addWidget(area);

    connect(log, &QPushButton::clicked, this, &WeekPane::logWanted);
    connect(m_list, &WeekList::stepOpened, this, &WeekPane::stepOpened);
    connect(m_repair, &RepairCard::previewWanted, this, &WeekPane::previewWanted);
    connect(m_week, &WeekModel::changed, this, &WeekPane::refresh);
    refresh();
}

QWidget *WeekPane::firstFocus() const
{
    return m_list;
}

void WeekPane::refresh()
{
    const DateRange week = m_week->week();
    const QDate today = m_roadmap.today();
    const bool isOneMonth = week.first.month() == week.last.month();
    const QString first = isOneMonth ? QLocale().toString(week.first, QStringLiteral("d")) : dayText(week.first, today);
    //: %1 and %2 are the first and the last day of the week
    m_title->setText(tr("This week, %1 to %2").arg(first, dayText(week.last, today)));
    const double all = m_week->hoursOfWeek();
    m_bar->setShare(all > 0 ? m_week->hoursLogged() / all : 0);
    //: %1 for example "4.5 of 12 h"
    m_logged->setText(tr("%1 logged")
                          .arg(all > 0 && m_week->hoursLogged() <= 0
                                   //: None of so many hours: %1 for example "12 h"
                                   ? tr("0 of %1").arg(stepHoursText(all))
                                   : hoursDoneText(m_week->hoursLogged(), all)));
    const bool isEmpty = m_week->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_nothing->setText(all > 0 ? tr("Nothing is planned for this week.")
                               : tr("This week has no time for the plan: rest."));
}

} // namespace Cairn
