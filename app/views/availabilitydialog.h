// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availability.h"
#include "views/formdialog.h"

#include <QTimer>

#include <memory>

class QVBoxLayout;

namespace Cairn {

class DaysOffList;
class HoursSpinBox;
class LiveRoadmap;
class StyledLabel;
class WeekHours;

namespace Ui {
class AvailabilityForm;
}

/** Asks when the person has time for the plan, and says when the plan would end with that. It saves nothing. */
class AvailabilityDialog final : public FormDialog
{
    Q_OBJECT

public:
    /** Begins with what the open plan has. The roadmap outlives the dialog. */
    AvailabilityDialog(const Theme &theme, const LiveRoadmap &roadmap, QWidget *parent = nullptr);
    ~AvailabilityDialog() override;

    Availability availability() const;
    /** Shows what a calendar file brought, to be confirmed. */
    void addDaysOff(const std::vector<DayOff> &daysOff);

signals:
    /** The person wants to read days off from a file; addDaysOff() takes what is in it. */
    void calendarFileWanted();

private:
    void layOut();
    QWidget *heading(const QString &text, QWidget *buddy = nullptr);
    void showAvailability(const Availability &availability);
    void showBoosts();
    void spread();
    void followChange();
    void preview();
    QString problem() const;

    const LiveRoadmap &m_roadmap;
    std::unique_ptr<Ui::AvailabilityForm> m_ui;
    WeekHours *m_week;
    StyledLabel *m_sum;
    HoursSpinBox *m_hoursPerWeek;
    QPushButton *m_spread;
    DaysOffList *m_off = nullptr;
    QWidget *m_boostArea = nullptr;
    QVBoxLayout *m_boostRows = nullptr;
    std::vector<HoursBoost> m_boosts;
    QTimer m_pause; ///< before the preview is worked out
};

} // namespace Cairn
