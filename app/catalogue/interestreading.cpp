// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/interestreading.h"

#include "catalogue/entryvalues.h"
#include "catalogue/jsonplaces.h"
#include "catalogue/shorttext.h"

namespace Cairn {

std::optional<InterestStatement> InterestReading::statement(const PackEntry &entry,
                                                            std::vector<CatalogueMistake> &mistakes)
{
    const EntryValues values(entry, mistakes);
    InterestStatement statement;
    statement.id = StatementId(entry.id());
    statement.text = values.neededText(QLatin1String("text"));
    statement.source = values.id<SourceId>(QLatin1String("source"));
    const QString code = values.neededText(QLatin1String("type"));
    const std::optional<InterestType> type = interestTypeFromCode(code);
    if (!type && !code.trimmed().isEmpty())
        values.name(QStringLiteral("type"), tr("“%1” is no type of interest.").arg(shortText(code)));
    if (!type)
        return std::nullopt;
    statement.type = *type;
    return statement;
}

std::optional<OccupationInterests> InterestReading::occupation(const PackEntry &entry,
                                                               std::vector<CatalogueMistake> &mistakes)
{
    const EntryValues values(entry, mistakes);
    OccupationInterests interests;
    interests.occupation = values.neededText(QLatin1String("occupation"));
    interests.source = values.id<SourceId>(QLatin1String("source"));
    const std::optional<PackEntry> part = entry.entryOf(QLatin1String("figures"));
    if (!part) {
        values.name(QStringLiteral("figures"), tr("The figures are missing."));
        return std::nullopt;
    }
    const std::optional<InterestFigures> figured = figures(*part, mistakes);
    if (!figured)
        return std::nullopt;
    interests.figures = *figured;
    return interests;
}

std::optional<InterestFigures> InterestReading::figures(const PackEntry &entry, std::vector<CatalogueMistake> &mistakes)
{
    const EntryValues values(entry, mistakes);
    InterestFigures figures{};
    bool areWhole = true;
    for (const InterestType type : AllInterestTypes) {
        const QByteArray code = codeOf(type).toLatin1();
        const QLatin1String key(code);
        const double figure = values.number(key);
        const bool isFigure = figure >= OccupationInterests::Lowest && figure <= OccupationInterests::Highest;
        if (!isFigure && entry.json().value(key).isDouble())
            values.name(key, tr("“%1” is not a figure from %L2 to %L3.")
                                 .arg(key)
                                 .arg(OccupationInterests::Lowest)
                                 .arg(OccupationInterests::Highest));
        areWhole = areWhole && isFigure;
        figures[placeOf(type)] = figure;
    }
    return areWhole ? std::optional(figures) : std::nullopt;
}

WorkCondition InterestReading::condition(const PackEntry &entry, std::vector<CatalogueMistake> &mistakes)
{
    const EntryValues values(entry, mistakes);
    WorkCondition condition;
    condition.id = StatementId(entry.id());
    condition.title = values.neededText(QLatin1String("title"));
    condition.statement = values.neededText(QLatin1String("statement"));
    condition.explanation = values.neededText(QLatin1String("explanation"));
    condition.source = values.id<SourceId>(QLatin1String("source"));
    const std::optional<PackEntry> roles = entry.entryOf(QLatin1String("roles"));
    if (!roles) {
        values.name(QStringLiteral("roles"), tr("It is missing how often roles meet this condition."));
        return condition;
    }
    const QJsonObject &words = roles->json();
    for (auto role = words.begin(); role != words.end(); ++role) {
        const std::optional<ConditionFrequency> frequency = conditionFrequencyFromCode(role.value().toString());
        if (frequency)
            condition.roles.insert(RoleId(role.key()), *frequency);
        else
            mistakes.push_back(
                roles->mistake(JsonPlaces::pointerStep(role.key()), tr("This is not rarely, sometimes or often.")));
    }
    return condition;
}

} // namespace Cairn
