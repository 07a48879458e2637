// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roadmap.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>

namespace Cairn {

class OpenPlan;
struct PlanChange;

/**
 * The roadmap of the open plan, always that of today. It is worked out when somebody asks for it; the forecast, which
 * takes longer, on a thread of its own, and given up where the plan has changed before it is there.
 */
class LiveRoadmap final : public QObject
{
    Q_OBJECT

public:
    /** Catalogue and plan outlive this. */
    LiveRoadmap(const Catalogue &catalogue, const OpenPlan &plan, const QDate &today, QObject *parent = nullptr);
    ~LiveRoadmap() override;

    const Catalogue &catalogue() const { return m_catalogue; }
    const OpenPlan &plan() const { return m_plan; }
    const QDate &today() const { return m_today; }
    void setToday(const QDate &today);

    /** Empty where no plan is open. */
    const Roadmap &roadmap() const;
    /** Null as long as it is being worked out; forecastChanged() tells when it is there. */
    const Forecast *forecast() const;

signals:
    /** The roadmap is, or may be, another one. */
    void changed();
    void forecastChanged();

private:
    void refresh();
    void refreshAfter(const PlanChange &change);
    void beginForecast() const;
    void stopForecast() const;

    const Catalogue &m_catalogue;
    const OpenPlan &m_plan;
    QDate m_today;
    mutable std::optional<Roadmap> m_roadmap;
    mutable std::optional<Forecast> m_forecast;
    mutable std::shared_ptr<std::atomic_bool> m_stop; ///< of the forecast that is being worked out
    mutable QThreadPool m_threads;
};

} // namespace Cairn
