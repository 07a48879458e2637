// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/planreader.h"

#include "storage/changejson.h"
#include "storage/sqlconnection.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace Cairn {

namespace {

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

Result<bool> readProfile(SqlConnection &connection, PlanState &state, const QString &learner)
{
    const auto query = connection.run("SELECT name, kind, hours_per_week, interests, target_role, target_level, "
                                      "created_at FROM learner WHERE id = ?",
                                      {learner});
    if (!query)
        return query.problem();
    QSqlQuery &row = *query.value();
    if (!row.next())
        return false;
    state.profile.id = LearnerId(learner);
    state.profile.name = row.value(0).toString();
    state.profile.kind = kindOf(row.value(1));
    state.profile.hoursPerWeek = row.value(2).toDouble();
    for (const QString &interest : row.value(3).toString().split(u' ', Qt::SkipEmptyParts))
        state.profile.interests.emplace_back(interest);
    state.target = targetOf(row.value(4), row.value(5));
    state.profile.createdAt = QDateTime::fromString(row.value(6).toString(), Qt::ISODateWithMs);
    row.finish();
    return true;
}

Result<void> readLevels(SqlConnection &connection, PlanState &state, const QString &learner)
{
    const auto query = connection.run("SELECT skill_id, level FROM skill_level WHERE learner_id = ?", {learner});
    if (!query)
        return query.problem();
    while (query.value()->next()) {
        if (const auto level = levelFromNumber(query.value()->value(1).toInt()))
            state.levels.insert(SkillId(query.value()->value(0).toString()), *level);
    }
    return {};
}

Result<void> readNotes(SqlConnection &connection, PlanState &state, const QString &learner)
{
    const auto query = connection.run("SELECT skill_id, note FROM skill_note WHERE learner_id = ?", {learner});
    if (!query)
        return query.problem();
    while (query.value()->next())
        state.notes.insert(SkillId(query.value()->value(0).toString()), query.value()->value(1).toString());
    return {};
}

Result<void> readOwnSkills(SqlConnection &connection, PlanState &state, const QString &learner)
{
    const auto query =
        connection.run("SELECT skill_id, group_id, title FROM own_skill WHERE learner_id = ?", {learner});
    if (!query)
        return query.problem();
    while (query.value()->next()) {
        const QSqlQuery &row = *query.value();
        const SkillId id(row.value(0).toString());
        state.ownSkills.insert(id, {id, GroupId(row.value(1).toString()), row.value(2).toString()});
    }
    return {};
}

Result<void> readEvidence(SqlConnection &connection, PlanState &state, const QString &learner)
{
    const auto query = connection.run("SELECT evidence_id, skill_id, kind, title, reference, shown_on FROM evidence "
                                      "WHERE learner_id = ?",
                                      {learner});
    if (!query)
        return query.problem();
    while (query.value()->next()) {
        const QSqlQuery &row = *query.value();
        const EvidenceId id(row.value(0).toString());
        state.evidence.insert(id, {id, SkillId(row.value(1).toString()),
                                   evidenceKindFromCode(row.value(2).toString()).value_or(EvidenceKind::Text),
                                   row.value(3).toString(), row.value(4).toString(),
                                   QDate::fromString(row.value(5).toString(), Qt::ISODate)});
    }
    return {};
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
    PlanState state;
    const Result<bool> known = readProfile(connection, state, learner.text());
    if (!known)
        return known.problem();
    if (!known.value())
        return Problem{QCoreApplication::translate("Storage",
                                                   "There is no learner with this id in the workspace. Nothing "
                                                   "was changed. Choose a learner from the list."),
                       learner.text()};
    for (const auto read : {readLevels, readNotes, readOwnSkills, readEvidence}) {
        const Result<void> part = read(connection, state, learner.text());
        if (!part)
            return part.problem();
    }
    return state;
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
