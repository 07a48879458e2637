// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/packentry.h"

#include "catalogue/packfile.h"

#include <QJsonArray>

namespace Cairn {

PackEntry::PackEntry(const PackFile &file, QString place, QJsonObject json)
    : m_file(&file)
    , m_place(std::move(place))
    , m_json(std::move(json))
{
}

QString PackEntry::id() const
{
    return m_json.value(QLatin1String("id")).toString();
}

const QString &PackEntry::pack() const
{
    return m_file->pack();
}

QString PackEntry::placeOf(const QString &inner) const
{
    return inner.isEmpty() ? m_place : m_place + QLatin1Char('/') + inner;
}

CatalogueMistake PackEntry::mistake(const QString &inner, const QString &sentence) const
{
    return m_file->mistake(placeOf(inner), sentence);
}

std::vector<PackEntry> PackEntry::entriesOf(QLatin1String key) const
{
    std::vector<PackEntry> entries;
    const QJsonArray list = m_json.value(key).toArray();
    for (qsizetype at = 0; at < list.size(); ++at) {
        const QJsonValue item = list.at(at);
        if (item.isObject())
            entries.emplace_back(*m_file, placeOf(key + QLatin1Char('/') + QString::number(at)), item.toObject());
    }
    return entries;
}

std::optional<PackEntry> PackEntry::entryOf(QLatin1String key) const
{
    const QJsonValue value = m_json.value(key);
    if (!value.isObject())
        return std::nullopt;
    return PackEntry(*m_file, placeOf(key), value.toObject());
}

} // namespace Cairn
