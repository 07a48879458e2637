// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/liveroadmap.h"

#include "domain/catalogue.h"
#include "domain/openplan.h"

#include <algorithm>

namespace Cairn {

namespace {

bool isAboutDates(const Edit &edit)
{
    return !std::holds_alternative<NoteEdit>(edit) && !std::holds_alternative<EvidenceEdit>(edit)
           && !std::holds_alternative<PlanBEdit>(edit) && !std::holds_alternative<TimerEdit>(edit)
           && !std::holds_alternative<PayBackEdit>(edit) && !std::holds_alternative<AdvisorLevelEdit>(edit)
           && !std::holds_alternative<LikingEdit>(edit) && !std::holds_alternative<ConsideredRolesEdit>(edit)
           && !std::holds_alternative<AdvertEdit>(edit) && !std::holds_alternative<OwnAliasEdit>(edit);
}

} // namespace

LiveRoadmap::LiveRoadmap(const Catalogue &catalogue, const OpenPlan &plan, const QDate &today, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_plan(plan)
    , m_today(today)
{
    m_threads.setMaxThreadCount(1);
    connect(&plan, &OpenPlan::replaced, this, &LiveRoadmap::refresh);
    connect(&plan, &OpenPlan::changed, this, &LiveRoadmap::refreshAfter);
}

LiveRoadmap::~LiveRoadmap()
{
    stopForecast();
    m_threads.waitForDone();
}

void LiveRoadmap::setToday(const QDate &today)
{
    if (today == m_today)
        return;
    m_today = today;
    refresh();
}

const Roadmap &LiveRoadmap::roadmap() const
{
    if (!m_roadmap)
        m_roadmap = m_plan.isOpen() ? roadmapOf(m_plan.state(), m_catalogue, m_today) : Roadmap{};
    return *m_roadmap;
}

const Forecast *LiveRoadmap::forecast() const
{
    if (m_forecast)
        return &*m_forecast;
    if (!m_stop && m_plan.isOpen())
        beginForecast();
    return nullptr;
}

void LiveRoadmap::refresh()
{
    stopForecast();
    m_roadmap.reset();
    m_forecast.reset();
    emit changed();
}

void LiveRoadmap::refreshAfter(const PlanChange &change)
{
    if (std::any_of(change.edits.begin(), change.edits.end(), isAboutDates))
        refresh();
}

void LiveRoadmap::beginForecast() const
{
    m_stop = std::make_shared<std::atomic_bool>(false);
    auto *self = const_cast<LiveRoadmap *>(this);
    m_threads.start([self, stop = m_stop, map = roadmap()] {
        Forecast forecast = forecastOf(map, UsualSeed, [&stop] { return stop->load(); });
        if (forecast.cancelled)
            return;
        const auto show = [self, stop, made = std::move(forecast)]() mutable {
            if (self->m_stop != stop)
                return; // the plan has changed since
            self->m_stop.reset();
            self->m_forecast = std::move(made);
            emit self->forecastChanged();
        };
        QMetaObject::invokeMethod(self, show, Qt::QueuedConnection);
    });
}

void LiveRoadmap::stopForecast() const
{
    if (m_stop)
        m_stop->store(true);
    m_stop.reset();
}

} // namespace Cairn
