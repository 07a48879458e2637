// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/salarypagestate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Cairn {

namespace {

const QLatin1String LearnerKey("learner");
const QLatin1String RolesKey("roles");
const QLatin1String PartKey("part");
const QLatin1String LevelKey("level");
const QLatin1String PlaceKey("place");
const QLatin1String CurrencyKey("currency");
const QLatin1String SeriesKey("series");
const QLatin1String PriceLevelKey("price_level");
const QLatin1String FromYearKey("from_year");
const QLatin1String SplitterKey("splitter");

} // namespace

QByteArray SalaryPageState::bytes() const
{
    QJsonArray roleIds;
    for (const RoleId &role : roles)
        roleIds.append(role.text());
    QStringList seriesIds;
    for (const PaySeriesId &series : options.series)
        seriesIds.append(series.text());
    seriesIds.sort();
    QJsonObject object{{LearnerKey, learner.text()},
                       {RolesKey, roleIds},
                       {PartKey, part},
                       {PlaceKey, options.place},
                       {CurrencyKey, options.currency},
                       {SeriesKey, QJsonArray::fromStringList(seriesIds)},
                       {PriceLevelKey, options.atPriceLevel},
                       {FromYearKey, options.fromYear},
                       {SplitterKey, QString::fromLatin1(splitter.toBase64())}};
    if (options.level)
        object.insert(LevelKey, codeOf(*options.level));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

SalaryPageState SalaryPageState::from(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    SalaryPageState state;
    state.learner = LearnerId(object.value(LearnerKey).toString());
    for (const QJsonValue &role : object.value(RolesKey).toArray())
        state.roles.emplace_back(role.toString());
    state.part = object.value(PartKey).toInt();
    state.options.place = object.value(PlaceKey).toString(state.options.place);
    state.options.currency = object.value(CurrencyKey).toString();
    state.options.level = payLevelFromCode(object.value(LevelKey).toString());
    state.options.atPriceLevel = object.value(PriceLevelKey).toBool();
    state.options.fromYear = std::max(object.value(FromYearKey).toInt(), 0);
    if (object.value(SeriesKey).isArray()) {
        state.options.series.clear();
        for (const QJsonValue &series : object.value(SeriesKey).toArray())
            state.options.series.insert(PaySeriesId(series.toString()));
    }
    state.splitter = QByteArray::fromBase64(object.value(SplitterKey).toString().toLatin1());
    return state;
}

} // namespace Cairn
