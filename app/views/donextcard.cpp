// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/donextcard.h"

#include "commands/plancommands.h"
#include "models/liveroadmap.h"
#include "models/stepwords.h"
#include "models/weekmodel.h"
#include "views/nextstepplate.h"
#include "views/sharebar.h"
#include "views/styledlabel.h"
#include "views/weeklist.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Cairn {

namespace {

constexpr int BarWidth = 150;

} // namespace

DoNextCard::DoNextCard(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands, QWidget *parent)
    : HomeCard(theme, tr("Do next"), parent)
    , m_roadmap(roadmap)
    , m_commands(commands)
    , m_week(new WeekModel(roadmap, commands, this))
    , m_bar(new ShareBar(theme, this))
    , m_logged(makeLabel(TextStyle::Control))
    , m_plate(new NextStepPlate(theme, roadmap, commands, this))
    , m_nothing(makeLabel(TextStyle::Control, QStringLiteral("secondary")))
    , m_time(new QPushButton(tr("Say when you have time"), this))
    , m_list(new WeekList(theme, *m_week, WeekDelegate::Form::Wide, this))
{
    explainNumbers(QStringLiteral("week_hours step_points hours"));
    build();
    connectList();
    connect(m_plate, &NextStepPlate::swapWanted, this, &DoNextCard::swap);
    connect(m_time, &QPushButton::clicked, this, &DoNextCard::availabilityWanted);
    connect(&roadmap.plan(), &OpenPlan::timerChanged, this, &DoNextCard::refresh);
    connect(m_week, &WeekModel::changed, this, &DoNextCard::refreshWeek);
}

void DoNextCard::build()
{
    m_logged->setWordWrap(false);
    m_time->setAutoDefault(false);
    const auto dress = [this] { m_bar->setMaximumWidth(theme().scaled(BarWidth)); };
    connect(&theme(), &Theme::changed, m_bar, dress);
    dress();
    constexpr int BarStretch = 2;
    addHeadWidget(m_bar, BarStretch);
    addHeadWidget(m_logged);
    body()->addWidget(m_plate);
    body()->addWidget(m_nothing);
    body()->addWidget(m_time, 0, Qt::AlignLeading);
    body()->addWidget(m_list);
    body()->addStretch(1);
}

void DoNextCard::connectList()
{
    connect(m_list, &WeekList::stepOpened, this, &DoNextCard::stepWanted);
    const auto tell = [this](const QModelIndex &row) {
        if (!row.isValid() || !m_list->hasFocus())
            return;
        const QRect place = m_list->visualRect(row).translated(m_list->viewport()->pos());
        emit placeReached(QRect(m_list->mapTo(this, place.topLeft()), place.size()));
    };
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, tell);
}

QWidget *DoNextCard::firstFocus() const
{
    if (m_plate->isVisibleTo(this))
        return m_plate->firstFocus();
    return m_time->isVisibleTo(this) ? static_cast<QWidget *>(m_time) : m_list;
}

void DoNextCard::refresh()
{
    m_next = nextStep(m_roadmap.roadmap());
    m_plate->showStep(m_next);
    refreshWeek();
}

QString DoNextCard::nothingText() const
{
    const Roadmap &roadmap = m_roadmap.roadmap();
    if (!roadmap.schedule.unplaced.empty())
        return tr("No step finds time. Say when you have time for the plan, and it gets its dates.");
    return tr("There is nothing left to do.");
}

void DoNextCard::refreshWeek()
{
    const double all = m_week->hoursOfWeek();
    const double logged = m_week->hoursLogged();
    m_bar->setShare(all > 0 ? logged / all : 0);
    //: None of so many hours: %1 for example "12 h"
    const QString hours = logged > 0 ? hoursDoneText(logged, all) : tr("0 of %1").arg(stepHoursText(all));
    //: %1 for example "4.5 of 12 h"
    m_logged->setText(all > 0 ? tr("%1 logged this week").arg(hours) : tr("a week of rest"));
    m_list->setVisible(m_week->rowCount() > 0);
    const bool isIdle = !m_next && !m_roadmap.plan().state().timer;
    m_nothing->setVisible(isIdle);
    m_nothing->setText(nothingText());
    m_time->setVisible(isIdle && !m_roadmap.roadmap().schedule.unplaced.empty());
}

void DoNextCard::swap()
{
    if (m_next && !m_next->instead.isEmpty())
        m_commands.arrangeSteps(arrangedWithFirst(m_roadmap.roadmap(), m_next->instead));
}

} // namespace Cairn
