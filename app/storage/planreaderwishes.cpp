// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/planreaderwishes.h"

#include "storage/advertjson.h"
#include "storage/planvaluejson.h"
#include "storage/sqlconnection.h"

namespace Cairn {

namespace {

/** The level in a column; nothing where the number is that of none. */
std::optional<Level> levelIn(const QSqlQuery &row, int column)
{
    const double number = row.value(column).toDouble();
    for (const Level level : AllLevels) {
        if (toNumber(level) == number)
            return level;
    }
    return std::nullopt;
}

Result<void> readAdvisorLevels(SqlConnection &connection, PlanReading &reading, const QString &learner)
{
    const auto query = connection.run("SELECT skill_id, level FROM advisor_level WHERE learner_id = ?", {learner});
    if (!query)
        return query.problem();
    while (query.value()->next()) {
        const SkillId skill(query.value()->value(0).toString());
        if (const auto level = levelIn(*query.value(), 1))
            reading.state.advisorLevels.insert(skill, *level);
        else
            reading.leftOut.append(QStringLiteral("advisor_level ") + skill.text());
    }
    return {};
}

Result<void> readLikings(SqlConnection &connection, PlanReading &reading, const QString &learner)
{
    const auto query = connection.run("SELECT statement_id, liking FROM liking WHERE learner_id = ?", {learner});
    if (!query)
        return query.problem();
    while (query.value()->next()) {
        const StatementId statement(query.value()->value(0).toString());
        if (const auto liking = likingFromCode(query.value()->value(1).toString()))
            reading.state.likings.insert(statement, *liking);
        else
            reading.leftOut.append(QStringLiteral("liking ") + statement.text());
    }
    return {};
}

Result<void> readConsideredRoles(SqlConnection &connection, PlanReading &reading, const QString &learner)
{
    const auto query = connection.run("SELECT value FROM considered_roles WHERE learner_id = ?", {learner});
    if (!query)
        return query.problem();
    if (query.value()->next()) {
        const auto object = jsonFromText(query.value()->value(0).toString());
        if (const auto roles = object ? consideredRolesFromJson(*object) : std::nullopt)
            reading.state.consideredRoles = *roles;
        else
            reading.leftOut.append(QStringLiteral("considered_roles"));
    }
    query.value()->finish();
    return {};
}

Result<void> readWantedLevels(SqlConnection &connection, PlanReading &reading, const QString &learner)
{
    const auto query = connection.run("SELECT skill_id, level FROM wanted_level WHERE learner_id = ?", {learner});
    if (!query)
        return query.problem();
    while (query.value()->next()) {
        const SkillId skill(query.value()->value(0).toString());
        const auto level = levelIn(*query.value(), 1);
        if (level && *level != Level::None)
            reading.state.wantedLevels.insert(skill, *level);
        else
            reading.leftOut.append(QStringLiteral("wanted_level ") + skill.text());
    }
    return {};
}

Result<void> readAdverts(SqlConnection &connection, PlanReading &reading, const QString &learner)
{
    const auto query = connection.run("SELECT advert_id, value FROM advertisement WHERE learner_id = ?", {learner});
    if (!query)
        return query.problem();
    while (query.value()->next()) {
        const AdvertId id(query.value()->value(0).toString());
        const auto object = jsonFromText(query.value()->value(1).toString());
        if (const auto advert = object ? keptAdvertFromJson(id, *object) : std::nullopt)
            reading.state.adverts.insert(id, *advert);
        else
            reading.leftOut.append(QStringLiteral("advertisement ") + id.text());
    }
    return {};
}

Result<void> readOwnAliases(SqlConnection &connection, PlanReading &reading, const QString &learner)
{
    const auto query = connection.run("SELECT alias, skill_id FROM own_alias WHERE learner_id = ?", {learner});
    if (!query)
        return query.problem();
    while (query.value()->next()) {
        const QString alias = query.value()->value(0).toString();
        const SkillId skill(query.value()->value(1).toString());
        if (!skill.isEmpty())
            reading.state.ownAliases.insert(alias, skill);
        else
            reading.leftOut.append(QStringLiteral("own_alias ") + alias);
    }
    return {};
}

} // namespace

Result<void> readWishes(SqlConnection &connection, PlanReading &reading, const QString &learner)
{
    for (const auto read :
         {readAdvisorLevels, readLikings, readConsideredRoles, readWantedLevels, readAdverts, readOwnAliases}) {
        Result<void> part = read(connection, reading, learner);
        if (!part)
            return part;
    }
    return {};
}

} // namespace Cairn
