// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/planreader.h"

#include "storage/changejson.h"
#include "storage/planreaderwishes.h"
#include "storage/planvaluejson.h"
#include "storage/sqlconnection.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Cairn {

namespace {

constexpr int StepsCameWithRevision = 2;
constexpr int PayBackCameWithRevision = 3;
constexpr int WishesCameWithRevision = 4;

std::optional<Target> targetOf(const QVariant &role, const QVariant &level)
{
    const auto known = careerLevelFromCode(level.toString());
    if (role.isNull() || !known)
        return std::nullopt;
    return Target{RoleId(role.toString()), *known};
}

LearnerKind kindOf(const QVariant &kind)
{
    return kind.toString() == QLatin1String("sample") ? LearnerKind::Sample : LearnerKind::Person;
}

Result<bool> readProfile(SqlConnection &connection, PlanReading &reading, const QString &learner)
{
    const auto query = connection.run("SELECT name, kind, hours_per_week, interests, target_role, target_level, "
                                      "created_at FROM learner WHERE id = ?",
                                      {learner});
    if (!query)
        return query.problem();
    QSqlQuery &row = *query.value();
    if (!row.next())
        return false;
    reading.state.profile.id = LearnerId(learner);
    reading.state.profile.name = row.value(0).toString();
    reading.state.profile.kind = kindOf(row.value(1));
    reading.state.profile.hoursPerWeek = row.value(2).toDouble();
    for (const QString &interest : row.value(3).toString().split(u' ', Qt::SkipEmptyParts))
        reading.state.profile.interests.emplace_back(interest);
    reading.state.target = targetOf(row.value(4), row.value(5));
    reading.state.profile.createdAt = QDateTime::fromString(row.value(6).toString(), Qt::ISODateWithMs);
    row.finish();
    return true;
}

Result<void> readLevels(SqlConnection &connection, PlanReading &reading, const QString &learner)
{
    const auto query = connection.run("SELECT skill_id, level FROM skill_level WHERE learner_id = ?", {learner});
    if (!query)
        return query.problem();
    while (query.value()->next()) {
        if (const auto level = levelFromNumber(query.value()->value(1).toInt()))
            reading.state.levels.insert(SkillId(query.value()->value(0).toString()), *level);
    }
    return {};
}

Result<void> readNotes(SqlConnection &connection, PlanReading &reading, const QString &learner)
{
    const auto query = connection.run("SELECT skill_id, note FROM skill_note WHERE learner_id = ?", {learner});
    if (!query)
        return query.problem();
    while (query.value()->next())
        reading.state.notes.insert(SkillId(query.value()->value(0).toString()), query.value()->value(1).toString());
    return {};
}

Result<void> readOwnSkills(SqlConnection &connection, PlanReading &reading, const QString &learner)
{
    const auto query =
        connection.run("SELECT skill_id, group_id, title FROM own_skill WHERE learner_id = ?", {learner});
    if (!query)
        return query.problem();
    while (query.value()->next()) {
        const QSqlQuery &row = *query.value();
        const SkillId id(row.value(0).toString());
        reading.state.ownSkills.insert(id, {id, GroupId(row.value(1).toString()), row.value(2).toString()});
    }
    return {};
}

Result<void> readEvidence(SqlConnection &connection, PlanReading &reading, const QString &learner)
{
    const auto query = connection.run("SELECT evidence_id, skill_id, kind, title, reference, shown_on FROM evidence "
                                      "WHERE learner_id = ?",
                                      {learner});
    if (!query)
        return query.problem();
    while (query.value()->next()) {
        const QSqlQuery &row = *query.value();
        const EvidenceId id(row.value(0).toString());
        reading.state.evidence.insert(id, {id, SkillId(row.value(1).toString()),
                                           evidenceKindFromCode(row.value(2).toString()).value_or(EvidenceKind::Text),
                                           row.value(3).toString(), row.value(4).toString(),
                                           QDate::fromString(row.value(5).toString(), Qt::ISODate)});
    }
    return {};
}

Result<void> readPlanB(SqlConnection &connection, PlanReading &reading, const QString &learner)
{
    const auto query = connection.run("SELECT plan_b_role, plan_b_level FROM learner WHERE id = ?", {learner});
    if (!query)
        return query.problem();
    if (query.value()->next())
        reading.state.planB = targetOf(query.value()->value(0), query.value()->value(1));
    query.value()->finish();
    return {};
}

/** The object in a column; where there is none an empty one, which is no value of those that are read with it. */
QJsonObject objectIn(const QSqlQuery &row, int column)
{
    return jsonFromText(row.value(column).toString()).value_or(QJsonObject());
}

Result<void> readAvailability(SqlConnection &connection, PlanReading &reading, const QString &learner)
{
    const auto query = connection.run("SELECT value FROM availability WHERE learner_id = ?", {learner});
    if (!query)
        return query.problem();
    if (query.value()->next()) {
        reading.state.availability = availabilityFromJson(objectIn(*query.value(), 0));
        if (!reading.state.availability)
            reading.leftOut.append(QStringLiteral("availability"));
    }
    query.value()->finish();
    return {};
}

Result<void> readSteps(SqlConnection &connection, PlanReading &reading, const QString &learner)
{
    const auto query = connection.run("SELECT step_id, value FROM step_record WHERE learner_id = ?", {learner});
    if (!query)
        return query.problem();
    while (query.value()->next()) {
        const StepId id(query.value()->value(0).toString());
        const auto object = jsonFromText(query.value()->value(1).toString());
        const auto record = object ? stepRecordFromJson(*object) : std::nullopt;
        if (!record)
            reading.leftOut.append(QStringLiteral("step_record ") + id.text());
        else if (*record != StepRecord())
            reading.state.steps.insert(id, *record);
    }
    return {};
}

Result<void> readOwnSteps(SqlConnection &connection, PlanReading &reading, const QString &learner)
{
    const auto query = connection.run("SELECT step_id, value FROM own_step WHERE learner_id = ?", {learner});
    if (!query)
        return query.problem();
    while (query.value()->next()) {
        const StepId id(query.value()->value(0).toString());
        if (const auto step = ownStepFromJson(id, objectIn(*query.value(), 1)))
            reading.state.ownSteps.insert(id, *step);
        else
            reading.leftOut.append(QStringLiteral("own_step ") + id.text());
    }
    return {};
}

Result<void> readLog(SqlConnection &connection, PlanReading &reading, const QString &learner)
{
    const auto query =
        connection.run("SELECT log_id, step_id, day, hours FROM logged_hours WHERE learner_id = ?", {learner});
    if (!query)
        return query.problem();
    while (query.value()->next()) {
        const QSqlQuery &row = *query.value();
        const LogId id(row.value(0).toString());
        const LoggedHours logged{id, StepId(row.value(1).toString()),
                                 QDate::fromString(row.value(2).toString(), Qt::ISODate), row.value(3).toDouble()};
        if (logged.day.isValid() && std::isfinite(logged.hours) && logged.hours > 0)
            reading.state.log.insert(id, logged);
        else
            reading.leftOut.append(QStringLiteral("logged_hours ") + id.text());
    }
    return {};
}

Result<void> readTimer(SqlConnection &connection, PlanReading &reading, const QString &learner)
{
    const auto query = connection.run("SELECT step_id, since FROM running_timer WHERE learner_id = ?", {learner});
    if (!query)
        return query.problem();
    if (query.value()->next()) {
        const RunningTimer timer{StepId(query.value()->value(0).toString()),
                                 QDateTime::fromString(query.value()->value(1).toString(), Qt::ISODateWithMs).toUTC()};
        if (timer.since.isValid())
            reading.state.timer = timer;
        else
            reading.leftOut.append(QStringLiteral("running_timer"));
    }
    query.value()->finish();
    return {};
}

Result<void> readBaseline(SqlConnection &connection, PlanReading &reading, const QString &learner)
{
    const auto query = connection.run("SELECT value FROM baseline WHERE learner_id = ?", {learner});
    if (!query)
        return query.problem();
    if (query.value()->next()) {
        reading.state.baseline = baselineFromJson(objectIn(*query.value(), 0));
        if (!reading.state.baseline)
            reading.leftOut.append(QStringLiteral("baseline"));
    }
    query.value()->finish();
    return {};
}

Result<void> readPayBack(SqlConnection &connection, PlanReading &reading, const QString &learner)
{
    const auto query = connection.run("SELECT value FROM pay_back WHERE learner_id = ?", {learner});
    if (!query)
        return query.problem();
    if (query.value()->next()) {
        reading.state.payBack = payBackFromJson(objectIn(*query.value(), 0));
        if (!reading.state.payBack)
            reading.leftOut.append(QStringLiteral("pay_back"));
    }
    query.value()->finish();
    return {};
}

using PartReader = Result<void> (*)(SqlConnection &, PlanReading &, const QString &);

Result<void> readAll(std::initializer_list<PartReader> readers, SqlConnection &connection, PlanReading &reading,
                     const QString &learner)
{
    for (const PartReader read : readers) {
        Result<void> part = read(connection, reading, learner);
        if (!part)
            return part;
    }
    return {};
}

/** Reads from the tables that are there; a connection that only reads may have a workspace of before. */
Result<void> readWhatCameLater(SqlConnection &connection, PlanReading &reading, const QString &learner)
{
    const Result<QVariant> version = connection.value("PRAGMA user_version");
    if (!version)
        return version.problem();
    const int revision = version.value().toInt();
    Result<void> read;
    if (revision >= StepsCameWithRevision)
        read = readAll({readPlanB, readAvailability, readSteps, readOwnSteps, readLog, readTimer, readBaseline},
                       connection, reading, learner);
    if (read && revision >= PayBackCameWithRevision)
        read = readPayBack(connection, reading, learner);
    if (read && revision >= WishesCameWithRevision)
        read = readWishes(connection, reading, learner);
    return read;
}

Result<PlanReading> readEverything(SqlConnection &connection, const LearnerId &learner)
{
    PlanReading reading;
    const Result<bool> known = readProfile(connection, reading, learner.text());
    if (!known)
        return known.problem();
    if (!known.value())
        return Problem{QCoreApplication::translate("Storage",
                                                   "There is no learner with this id in the workspace. Nothing "
                                                   "was changed. Choose a learner from the list."),
                       learner.text()};
    Result<void> read =
        readAll({readLevels, readNotes, readOwnSkills, readEvidence}, connection, reading, learner.text());
    if (read)
        read = readWhatCameLater(connection, reading, learner.text());
    if (!read)
        return read.problem();
    return reading;
}

ChangeCause causeOf(const QString &kind, const QString &rows)
{
    ChangeCause cause;
    cause.kind = kind == QLatin1String("undone")   ? ChangeCause::Kind::Undone
                 : kind == QLatin1String("redone") ? ChangeCause::Kind::Redone
                                                   : ChangeCause::Kind::Done;
    for (const QString &row : rows.split(u' ', Qt::SkipEmptyParts))
        cause.rows.push_back(row.toLongLong());
    return cause;
}

} // namespace

Result<PlanState> readPlan(SqlConnection &connection, const LearnerId &learner)
{
    Result<PlanReading> reading = readEverything(connection, learner);
    if (!reading)
        return reading.problem();
    return reading.takeValue().state;
}

Result<QStringList> entriesLeftOut(SqlConnection &connection, const LearnerId &learner)
{
    Result<PlanReading> reading = readEverything(connection, learner);
    if (!reading)
        return reading.problem();
    return reading.takeValue().leftOut;
}

Result<std::vector<LearnerSummary>> readLearners(SqlConnection &connection)
{
    const auto query = connection.run("SELECT id, name, kind, target_role, target_level FROM learner");
    if (!query)
        return query.problem();
    std::vector<LearnerSummary> learners;
    while (query.value()->next()) {
        const QSqlQuery &row = *query.value();
        learners.push_back({LearnerId(row.value(0).toString()), row.value(1).toString(), kindOf(row.value(2)),
                            targetOf(row.value(3), row.value(4))});
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::sort(learners.begin(), learners.end(), [&collator](const LearnerSummary &a, const LearnerSummary &b) {
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return learners;
}

Result<std::vector<JournalRow>> readJournal(SqlConnection &connection, const LearnerId &learner, qint64 most,
                                            UnknownEdits unknown)
{
    const auto query = connection.run("SELECT number, at, verb, cause, cause_rows, edits FROM change_journal "
                                      "WHERE learner_id = ? ORDER BY number DESC LIMIT ?",
                                      {learner.text(), most});
    if (!query)
        return query.problem();
    std::vector<JournalRow> rows;
    while (query.value()->next()) {
        const QSqlQuery &row = *query.value();
        const auto verb = verbFromCode(row.value(2).toString());
        auto edits = editsFromJson(row.value(5).toString().toUtf8());
        if (!verb || !edits) {
            if (unknown == UnknownEdits::LeftOut)
                continue;
            query.value()->finish();
            break;
        }
        rows.push_back({row.value(0).toLongLong(),
                        QDateTime::fromString(row.value(1).toString(), Qt::ISODateWithMs),
                        {learner, *verb, std::move(*edits)},
                        causeOf(row.value(3).toString(), row.value(4).toString())});
    }
    std::reverse(rows.begin(), rows.end());
    return rows;
}

} // namespace Cairn
