// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/entryvalues.h"

#include "catalogue/shorttext.h"

#include <QJsonArray>

namespace Cairn {

EntryValues::EntryValues(const PackEntry &entry, std::vector<CatalogueMistake> &mistakes)
    : m_entry(entry)
    , m_mistakes(mistakes)
{
}

void EntryValues::name(const QString &inner, const QString &sentence) const
{
    m_mistakes.push_back(m_entry.mistake(inner, sentence));
}

QString EntryValues::text(QLatin1String key) const
{
    const QJsonValue value = m_entry.json().value(key);
    if (!value.isString() && !value.isUndefined())
        name(key, tr("“%1” is not a text.").arg(key));
    return value.toString();
}

QString EntryValues::neededText(QLatin1String key) const
{
    QString held = text(key);
    const QJsonValue value = m_entry.json().value(key);
    if (held.trimmed().isEmpty() && (value.isUndefined() || value.isString()))
        name(key, tr("“%1” is missing or empty.").arg(key));
    return held;
}

QStringList EntryValues::texts(QLatin1String key) const
{
    const QJsonValue value = m_entry.json().value(key);
    if (!value.isArray() && !value.isUndefined())
        name(key, tr("“%1” is not a list.").arg(key));
    QStringList all;
    const QJsonArray list = value.toArray();
    for (qsizetype at = 0; at < list.size(); ++at) {
        const QJsonValue item = list.at(at);
        if (!item.isString())
            name(key + QLatin1Char('/') + QString::number(at), tr("This entry of “%1” is not a text.").arg(key));
        all.append(item.toString());
    }
    return all;
}

bool EntryValues::truth(QLatin1String key) const
{
    const QJsonValue value = m_entry.json().value(key);
    if (!value.isBool() && !value.isUndefined())
        name(key, tr("“%1” is neither true nor false.").arg(key));
    return value.toBool();
}

double EntryValues::number(QLatin1String key) const
{
    const QJsonValue value = m_entry.json().value(key);
    if (!value.isDouble())
        name(key, tr("“%1” is not a number.").arg(key));
    return value.toDouble();
}

std::optional<int> EntryValues::wholeNumber(QLatin1String key, int least, int most) const
{
    const int outside = least - 1;
    const int number = m_entry.json().value(key).toInt(outside);
    if (number >= least && number <= most)
        return number;
    name(key, tr("“%1” is not a whole number from %L2 to %L3.").arg(key).arg(least).arg(most));
    return std::nullopt;
}

std::optional<Level> EntryValues::level(QLatin1String key) const
{
    const std::optional<Level> level = levelFromNumber(m_entry.json().value(key).toInt(-1));
    if (!level)
        name(key, tr("The level “%1” is not a whole number from 0 to 4.").arg(key));
    return level;
}

QDate EntryValues::date(QLatin1String key) const
{
    const QString written = text(key);
    const QDate date = QDate::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !date.isValid())
        name(key, tr("“%1” is not a date such as 2026-11-20.").arg(shortText(written)));
    return date;
}

} // namespace Cairn
