// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availability.h"

#include <QWidget>

#include <array>

namespace Cairn {

class HoursSpinBox;

/** Hours for each day of the week, in the order of weekdays that the person's language has. */
class WeekHours final : public QWidget
{
    Q_OBJECT

public:
    explicit WeekHours(QWidget *parent = nullptr);

    /** Monday first, whatever the order on the screen is. */
    std::array<double, DaysInAWeek> hours() const;
    /** The first on the screen. */
    QWidget *firstField() const;
    void setHours(const std::array<double, DaysInAWeek> &hours);

signals:
    void hoursChanged();

private:
    std::array<HoursSpinBox *, DaysInAWeek> m_fields{}; // Monday first
};

} // namespace Cairn
