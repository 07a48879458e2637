// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/availabilityjson.h"

#include "cli/dayjson.h"
#include "cli/weekdaycodes.h"

#include <QJsonArray>

namespace Cairn {

QJsonObject jsonOfAvailability(const Availability &availability)
{
    QJsonObject days;
    for (size_t day = 0; day < WeekdayCodes.size(); ++day)
        days.insert(QLatin1String(WeekdayCodes[day]), availability.hoursOnWeekday[day]);
    const auto jsonOfDays = [](const DateRange &range) {
        return QJsonObject{{QStringLiteral("from"), jsonOfDay(range.first)},
                           {QStringLiteral("to"), jsonOfDay(range.last)}};
    };
    QJsonArray off;
    for (const DayOff &each : availability.off) {
        QJsonObject object = jsonOfDays(each.days);
        object.insert(QStringLiteral("kind"), codeOf(each.kind));
        object.insert(QStringLiteral("title"), each.title);
        off.append(object);
    }
    QJsonArray boosts;
    for (const HoursBoost &each : availability.boosts) {
        QJsonObject object = jsonOfDays(each.days);
        object.insert(QStringLiteral("hours_per_week"), each.hoursPerWeek);
        boosts.append(object);
    }
    return {{QStringLiteral("hours_per_week"), availability.hoursPerWeek()},
            {QStringLiteral("days"), days},
            {QStringLiteral("off"), off},
            {QStringLiteral("boosts"), boosts},
            {QStringLiteral("start"), jsonOfDay(availability.start)},
            {QStringLiteral("deadline"), jsonOfDay(availability.deadline.value_or(QDate()))},
            {QStringLiteral("at_once"), availability.atOnce}};
}

} // namespace Cairn
