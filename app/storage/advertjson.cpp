// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/advertjson.h"

#include "storage/jsonfields.h"

#include <QJsonArray>

namespace Cairn {

namespace {

const QLatin1String Roles("roles");

void insertText(QJsonObject &object, QLatin1String name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

void insertDay(QJsonObject &object, QLatin1String name, const QDate &day)
{
    if (day.isValid())
        object.insert(name, day.toString(Qt::ISODate));
}

} // namespace

QJsonObject toJson(const KeptAdvert &advert)
{
    QJsonObject object{{QStringLiteral("outcome"), codeOf(advert.outcome)}};
    insertText(object, QLatin1String("title"), advert.title);
    insertText(object, QLatin1String("text"), advert.text);
    insertText(object, QLatin1String("note"), advert.note);
    insertDay(object, QLatin1String("kept_on"), advert.keptOn);
    insertDay(object, QLatin1String("outcome_on"), advert.outcomeOn);
    return object;
}

QJsonObject toJson(const std::vector<RoleId> &roles)
{
    QJsonArray ids;
    for (const RoleId &role : roles)
        ids.append(role.text());
    return {{Roles, ids}};
}

std::optional<KeptAdvert> keptAdvertFromJson(const AdvertId &id, const QJsonObject &object)
{
    JsonFields fields(object);
    KeptAdvert advert;
    advert.id = id;
    advert.title = fields.text("title");
    advert.text = fields.text("text");
    advert.note = fields.text("note");
    advert.keptOn = fields.dayIfAny("kept_on");
    advert.outcome = fields.code("outcome", advertOutcomeFromCode);
    advert.outcomeOn = fields.dayIfAny("outcome_on");
    return fields.right() ? std::optional(advert) : std::nullopt;
}

std::optional<std::vector<RoleId>> consideredRolesFromJson(const QJsonObject &object)
{
    if (!object.contains(Roles))
        return std::nullopt;
    JsonFields fields(object);
    std::vector<RoleId> roles;
    const QStringList ids = fields.texts("roles");
    for (const QString &id : ids)
        roles.emplace_back(id);
    return fields.right() ? std::optional(roles) : std::nullopt;
}

} // namespace Cairn
