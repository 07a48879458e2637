// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/jsonfields.h"

#include <cmath>

namespace Cairn {

namespace {

std::optional<QString> textOf(const QJsonValue &field)
{
    return field.isString() ? std::optional(field.toString()) : std::nullopt;
}

std::optional<double> numberOf(const QJsonValue &field)
{
    return field.isDouble() && std::isfinite(field.toDouble()) ? std::optional(field.toDouble()) : std::nullopt;
}

std::optional<int> wholeNumberOf(const QJsonValue &field, int least, int most)
{
    const std::optional<double> number = numberOf(field);
    if (!number || *number < least || *number > most || *number != std::floor(*number))
        return std::nullopt;
    return static_cast<int>(*number);
}

std::optional<QDate> dayOf(const QJsonValue &field)
{
    const QDate day = QDate::fromString(field.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

bool JsonFields::has(const char *name) const
{
    return m_object.contains(QLatin1String(name));
}

QJsonValue JsonFields::fieldOf(const char *name) const
{
    return m_object.value(QLatin1String(name));
}

QJsonArray JsonFields::arrayIfAny(const char *name)
{
    m_right = m_right && (!has(name) || fieldOf(name).isArray());
    return fieldOf(name).toArray();
}

QString JsonFields::text(const char *name)
{
    return has(name) ? rightOr(textOf(fieldOf(name)), QString()) : QString();
}

QStringList JsonFields::texts(const char *name)
{
    QStringList all;
    const QJsonArray array = arrayIfAny(name);
    for (const QJsonValue &each : array)
        all.append(rightOr(textOf(each), QString()));
    return all;
}

bool JsonFields::flag(const char *name)
{
    return flagIfAny(name).value_or(false);
}

std::optional<bool> JsonFields::flagIfAny(const char *name)
{
    if (!has(name))
        return std::nullopt;
    m_right = m_right && fieldOf(name).isBool();
    return fieldOf(name).toBool();
}

double JsonFields::number(const char *name)
{
    return rightOr(numberOf(fieldOf(name)), 0.0);
}

std::vector<double> JsonFields::numbers(const char *name)
{
    std::vector<double> all;
    const QJsonArray array = arrayIfAny(name);
    for (const QJsonValue &each : array)
        all.push_back(rightOr(numberOf(each), 0.0));
    return all;
}

int JsonFields::wholeNumber(const char *name, int least, int most)
{
    return rightOr(wholeNumberOf(fieldOf(name), least, most), least);
}

std::optional<int> JsonFields::wholeNumberIfAny(const char *name, int least, int most)
{
    if (!has(name))
        return std::nullopt;
    return wholeNumber(name, least, most);
}

QDate JsonFields::day(const char *name)
{
    return rightOr(dayOf(fieldOf(name)), QDate());
}

QDate JsonFields::dayIfAny(const char *name)
{
    return has(name) ? day(name) : QDate();
}

} // namespace Cairn
