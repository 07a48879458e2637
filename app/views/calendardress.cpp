// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendardress.h"

#include "views/theme.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QTextCharFormat>
#include <QToolButton>

namespace Cairn {

void dressCalendar(QDateEdit &field, const Theme &theme)
{
    field.setCalendarPopup(true);
    QCalendarWidget *calendar = field.calendarWidget();
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    // Red says that something is wrong, and not everywhere do Saturday and Sunday make a weekend.
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, QTextCharFormat());
    const auto setIcon = [calendar, &theme](const QString &button, const QString &icon) {
        if (auto *arrow = calendar->findChild<QToolButton *>(button))
            arrow->setIcon(theme.icon(icon));
    };
    setIcon(QStringLiteral("qt_calendar_prevmonth"), QStringLiteral("left"));
    setIcon(QStringLiteral("qt_calendar_nextmonth"), QStringLiteral("right"));
}

} // namespace Cairn
