// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/enteredtime.h"

#include <QRegularExpression>

namespace Cairn {

namespace {

constexpr double MinutesInAnHour = 60;

} // namespace

std::optional<QDate> enteredDay(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"));
    if (!form.match(text).hasMatch())
        return std::nullopt;
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<double> enteredHours(const QString &text)
{
    // Nothing but digits and a point: "1e3", "inf" and "1,5" are more likely slips than hours.
    static const QRegularExpression decimal(QStringLiteral("\\A[0-9]{1,4}(\\.[0-9]{1,9})?\\z"));
    static const QRegularExpression units(
        QStringLiteral("\\A(?=[0-9])((?<hours>[0-9]{1,4})h)?((?<minutes>[0-9]{1,4})m)?\\z"));
    if (decimal.match(text).hasMatch())
        return text.toDouble();
    const QRegularExpressionMatch match = units.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString hours = match.captured(QStringLiteral("hours"));
    const double minutes = match.captured(QStringLiteral("minutes")).toInt();
    // Beside hours, minutes are those of a clock.
    if (!hours.isEmpty() && minutes >= MinutesInAnHour)
        return std::nullopt;
    return hours.toInt() + minutes / MinutesInAnHour;
}

} // namespace Cairn
