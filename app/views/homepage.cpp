// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/homepage.h"

#include "domain/catalogue.h"
#include "domain/openplan.h"
#include "models/liveroadmap.h"
#include "views/activitycard.h"
#include "views/agreedcard.h"
#include "views/columnslayout.h"
#include "views/donextcard.h"
#include "views/forecastcard.h"
#include "views/homeempty.h"
#include "views/matchcard.h"
#include "views/pagehead.h"
#include "views/stageprogresscard.h"
#include "views/theme.h"
#include "views/worthalookcard.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Margin = 16;
constexpr int CardGap = 12;
constexpr int SideWidth = 352;
constexpr int TwoColumnsWidth = 1100;

const QLatin1String TableKey("table");

QDate mondayOf(const QDate &day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/** From 1 on. */
qint64 weekOfPlan(const QDate &day, const QDate &start)
{
    return mondayOf(start).daysTo(day) / DaysInAWeek + 1;
}

QVBoxLayout *columnIn(QWidget *parent)
{
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(CardGap);
    return column;
}

/** On the ground of the page. */
QScrollArea *scrolling(QWidget *body, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(body);
    body->setAutoFillBackground(false);
    return area;
}

} // namespace

HomePage::HomePage(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_roadmap(roadmap)
{
    build(theme, commands);
    connectCards();
    connectPlan();
}

QString HomePage::word()
{
    //: The page that a person begins with
    return tr("Home");
}

// ---- building ------------------------------------------------------------------------------------------------

void HomePage::build(const Theme &theme, PlanCommands &commands)
{
    m_head = new PageHead(theme, tr("This week"), this);
    m_log = new QPushButton(theme.icon(QStringLiteral("clock")), tr("Log hours"), m_head);
    m_log->setAutoDefault(false);
    m_head->addAction(m_log);
    m_empty = new HomeEmpty(theme, this);
    m_area = scrolling(buildCards(theme, commands), this);
    m_emptyArea = scrolling(m_empty, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_area);
    m_stack->addWidget(m_emptyArea);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Margin, 0, Margin, 0);
    head->addWidget(m_head);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 12, 0, 0);
    lines->setSpacing(CardGap);
    lines->addLayout(head);
    lines->addWidget(m_stack, 1);
}

QWidget *HomePage::buildCards(const Theme &theme, PlanCommands &commands)
{
    auto *body = new QWidget(this);
    auto *main = new QWidget(body);
    m_side = new QWidget(body);
    m_next = new DoNextCard(theme, m_roadmap, commands, main);
    auto *stages = new StageProgressCard(theme, m_roadmap, main);
    m_forecast = new ForecastCard(theme, m_roadmap, main);
    m_activity = new ActivityCard(theme, m_roadmap, main);
    m_agreed = new AgreedCard(theme, m_roadmap, commands, m_side);
    auto *match = new MatchCard(theme, m_roadmap, m_side);
    m_worth = new WorthALookCard(theme, m_roadmap, m_side);
    m_cards = {m_next, stages, m_forecast, m_activity, m_agreed, match, m_worth};

    constexpr int PairColumns = 2;
    auto *pair = new ColumnsLayout(PairColumns, CardGap, CardGap);
    pair->addWidget(stages);
    pair->addWidget(m_forecast);
    QVBoxLayout *first = columnIn(main);
    first->addWidget(m_next);
    first->addLayout(pair);
    first->addWidget(m_activity, 1);
    QVBoxLayout *second = columnIn(m_side);
    second->addWidget(m_agreed);
    second->addWidget(match);
    second->addWidget(m_worth, 1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_columns->setContentsMargins(Margin, 0, Margin, Margin);
    m_columns->setSpacing(CardGap + 2);
    m_columns->addWidget(main, 1);
    m_columns->addWidget(m_side);
    return body;
}

void HomePage::connectCards()
{
    connect(m_log, &QPushButton::clicked, this, [this] { emit logWanted({}); });
    connect(m_empty, &HomeEmpty::roleChoiceWanted, this, &HomePage::roleChoiceWanted);
    connect(m_next, &DoNextCard::stepWanted, this, &HomePage::stepWanted);
    connect(m_next, &DoNextCard::availabilityWanted, this, &HomePage::availabilityWanted);
    connect(m_forecast, &ForecastCard::roadmapWanted, this, &HomePage::roadmapWanted);
    connect(m_worth, &WorthALookCard::talkingPointWanted, this, &HomePage::talkingPointWanted);
    connect(m_worth, &WorthALookCard::skillWanted, this, &HomePage::skillWanted);
    connect(m_worth, &WorthALookCard::stepWanted, this, &HomePage::stepWanted);
    connect(m_worth, &WorthALookCard::availabilityWanted, this, &HomePage::availabilityWanted);
    connect(m_next, &DoNextCard::placeReached, this, [this](const QRect &place) { keepInView(*m_next, place); });
    connect(m_activity, &ActivityCard::placeReached, this,
            [this](const QRect &place) { keepInView(*m_activity, place); });
}

void HomePage::connectPlan()
{
    const auto outdate = [this] {
        m_isOutdated = true;
        if (isVisible())
            refresh();
    };
    connect(&m_roadmap, &LiveRoadmap::changed, this, outdate);
    connect(&m_roadmap.plan(), &OpenPlan::evidenceChanged, this, outdate);
    connect(&m_roadmap, &LiveRoadmap::forecastChanged, this, &HomePage::refreshForecast);
    connect(&m_theme, &Theme::changed, this, &HomePage::arrange);
}

// ---- what is shown -------------------------------------------------------------------------------------------

bool HomePage::hasTarget() const
{
    const OpenPlan &plan = m_roadmap.plan();
    return plan.isOpen() && plan.state().target && m_roadmap.catalogue().role(plan.state().target->role);
}

void HomePage::refresh()
{
    m_isOutdated = false;
    refreshHead();
    m_log->setVisible(hasTarget());
    m_stack->setCurrentWidget(hasTarget() ? m_area : m_emptyArea);
    if (!hasTarget())
        return;
    for (HomeCard *card : m_cards)
        card->refresh();
}

void HomePage::refreshForecast()
{
    if (!isVisible() || m_isOutdated || !hasTarget())
        return;
    m_forecast->refresh();
    m_worth->refresh();
}

void HomePage::refreshHead()
{
    const QDate today = m_roadmap.today();
    //: A day as QDate formats it: dddd is the weekday, d the day, MMMM the month
    const QString day = QLocale().toString(today, tr("dddd d MMMM yyyy"));
    const QDate start = hasTarget() ? m_roadmap.roadmap().agreed.agreedOn : QDate();
    if (!start.isValid() || today < start) {
        m_head->setFinding(day);
        return;
    }
    const QLocale locale;
    const QDate finish = m_roadmap.roadmap().finish;
    const QString week = locale.toString(weekOfPlan(today, start));
    if (finish.isValid())
        //: %1 is today, which is in week %2 of the %3 weeks of the plan
        m_head->setFinding(tr("%1, week %2 of %3").arg(day, week, locale.toString(weekOfPlan(finish, start))));
    else
        //: %1 is today, which is in week %2 of the plan
        m_head->setFinding(tr("%1, week %2").arg(day, week));
}

// ---- places --------------------------------------------------------------------------------------------------

void HomePage::arrange()
{
    const bool isWide = width() - 2 * Margin >= m_theme.scaled(TwoColumnsWidth);
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(isWide ? CardGap + 2 : CardGap);
    if (isWide)
        m_side->setFixedWidth(m_theme.scaled(SideWidth));
    else {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    }
}

void HomePage::keepInView(const QWidget &card, const QRect &place) const
{
    const QPoint at = card.mapTo(m_area->widget(), place.center());
    m_area->ensureVisible(at.x(), at.y(), 0, place.height());
}

/** Heights that follow from widths are known only after a few rounds: they are gone through before the first paint. */
void HomePage::settle()
{
    constexpr int MostRounds = 6;
    for (int round = 0; round < MostRounds; ++round)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

void HomePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isOutdated)
        refresh();
    else
        refreshForecast();
    settle();
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

QWidget *HomePage::firstFocus()
{
    return hasTarget() ? m_next->firstFocus() : m_empty->button();
}

QList<QWidget *> HomePage::areas()
{
    if (!hasTarget())
        return {firstFocus()};
    return {firstFocus(), m_agreed->button()};
}

QByteArray HomePage::saveState() const
{
    QJsonObject state;
    state.insert(TableKey, m_activity->form() == ActivityCard::Form::Table);
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void HomePage::restoreState(const QByteArray &state)
{
    const QJsonObject read = QJsonDocument::fromJson(state).object();
    m_activity->setForm(read.value(TableKey).toBool() ? ActivityCard::Form::Table : ActivityCard::Form::Calendar);
}

} // namespace Cairn
