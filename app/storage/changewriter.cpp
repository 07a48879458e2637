// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changewriter.h"

#include "storage/advertjson.h"
#include "storage/planvaluejson.h"
#include "storage/sqlconnection.h"

namespace Cairn {

namespace {

Result<void> done(const Result<QSqlQuery *> &ran)
{
    if (!ran)
        return ran.problem();
    return {};
}

QString interestsText(const LearnerProfile &profile)
{
    QStringList ids;
    for (const InterestId &interest : profile.interests)
        ids.append(interest.text());
    return ids.join(u' ');
}

struct Writing
{
    SqlConnection &connection;
    const QString learner;

    Result<void> operator()(const LevelEdit &edit) const
    {
        if (edit.after == Level::None)
            return done(connection.run("DELETE FROM skill_level WHERE learner_id = ? AND skill_id = ?",
                                       {learner, edit.skill.text()}));
        return done(connection.run("INSERT INTO skill_level (learner_id, skill_id, level) VALUES (?, ?, ?) "
                                   "ON CONFLICT (learner_id, skill_id) DO UPDATE SET level = excluded.level",
                                   {learner, edit.skill.text(), toNumber(edit.after)}));
    }

    Result<void> operator()(const NoteEdit &edit) const
    {
        if (edit.after.isEmpty())
            return done(connection.run("DELETE FROM skill_note WHERE learner_id = ? AND skill_id = ?",
                                       {learner, edit.skill.text()}));
        return done(connection.run("INSERT INTO skill_note (learner_id, skill_id, note) VALUES (?, ?, ?) "
                                   "ON CONFLICT (learner_id, skill_id) DO UPDATE SET note = excluded.note",
                                   {learner, edit.skill.text(), edit.after}));
    }

    Result<void> operator()(const EvidenceEdit &edit) const
    {
        if (!edit.after)
            return done(connection.run("DELETE FROM evidence WHERE learner_id = ? AND evidence_id = ?",
                                       {learner, edit.id.text()}));
        const Evidence &after = *edit.after;
        return done(
            connection.run("INSERT INTO evidence (learner_id, evidence_id, skill_id, kind, title, reference, shown_on) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (learner_id, evidence_id) DO UPDATE SET "
                           "skill_id = excluded.skill_id, kind = excluded.kind, title = excluded.title, "
                           "reference = excluded.reference, shown_on = excluded.shown_on",
                           {learner, edit.id.text(), after.skill.text(), codeOf(after.kind), text(after.title),
                            text(after.reference), text(after.date.toString(Qt::ISODate))}));
    }

    Result<void> operator()(const OwnSkillEdit &edit) const
    {
        if (!edit.after)
            return done(connection.run("DELETE FROM own_skill WHERE learner_id = ? AND skill_id = ?",
                                       {learner, edit.skill.text()}));
        return done(
            connection.run("INSERT INTO own_skill (learner_id, skill_id, group_id, title) VALUES (?, ?, ?, ?) "
                           "ON CONFLICT (learner_id, skill_id) DO UPDATE SET "
                           "group_id = excluded.group_id, title = excluded.title",
                           {learner, edit.skill.text(), text(edit.after->group.text()), text(edit.after->title)}));
    }

    Result<void> operator()(const TargetEdit &edit) const
    {
        return done(connection.run("UPDATE learner SET target_role = ?, target_level = ? WHERE id = ?",
                                   {roleOf(edit.after), levelOf(edit.after), learner}));
    }

    Result<void> operator()(const PlanBEdit &edit) const
    {
        return done(connection.run("UPDATE learner SET plan_b_role = ?, plan_b_level = ? WHERE id = ?",
                                   {roleOf(edit.after), levelOf(edit.after), learner}));
    }

    Result<void> operator()(const ProfileEdit &edit) const
    {
        if (!edit.after)
            return done(connection.run("DELETE FROM learner WHERE id = ?", {learner}));
        const LearnerProfile &after = *edit.after;
        return done(connection.run(
            "INSERT INTO learner (id, name, kind, hours_per_week, interests, created_at) VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, "
            "hours_per_week = excluded.hours_per_week, interests = excluded.interests",
            {learner, text(after.name),
             after.kind == LearnerKind::Sample ? QStringLiteral("sample") : QStringLiteral("person"),
             after.hoursPerWeek, text(interestsText(after)), text(after.createdAt.toString(Qt::ISODateWithMs))}));
    }

    Result<void> operator()(const AvailabilityEdit &edit) const
    {
        if (!edit.after)
            return done(connection.run("DELETE FROM availability WHERE learner_id = ?", {learner}));
        return done(connection.run("INSERT INTO availability (learner_id, value) VALUES (?, ?) "
                                   "ON CONFLICT (learner_id) DO UPDATE SET value = excluded.value",
                                   {learner, textOfJson(toJson(*edit.after))}));
    }

    Result<void> operator()(const StepEdit &edit) const
    {
        if (edit.after == StepRecord())
            return done(connection.run("DELETE FROM step_record WHERE learner_id = ? AND step_id = ?",
                                       {learner, text(edit.step.text())}));
        return done(connection.run("INSERT INTO step_record (learner_id, step_id, value) VALUES (?, ?, ?) "
                                   "ON CONFLICT (learner_id, step_id) DO UPDATE SET value = excluded.value",
                                   {learner, text(edit.step.text()), textOfJson(toJson(edit.after))}));
    }

    Result<void> operator()(const OwnStepEdit &edit) const
    {
        if (!edit.after)
            return done(connection.run("DELETE FROM own_step WHERE learner_id = ? AND step_id = ?",
                                       {learner, text(edit.step.text())}));
        return done(connection.run("INSERT INTO own_step (learner_id, step_id, value) VALUES (?, ?, ?) "
                                   "ON CONFLICT (learner_id, step_id) DO UPDATE SET value = excluded.value",
                                   {learner, text(edit.step.text()), textOfJson(toJson(*edit.after))}));
    }

    Result<void> operator()(const LogEdit &edit) const
    {
        if (!edit.after)
            return done(connection.run("DELETE FROM logged_hours WHERE learner_id = ? AND log_id = ?",
                                       {learner, edit.id.text()}));
        const LoggedHours &after = *edit.after;
        return done(connection.run(
            "INSERT INTO logged_hours (learner_id, log_id, step_id, day, hours) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (learner_id, log_id) DO UPDATE SET "
            "step_id = excluded.step_id, day = excluded.day, hours = excluded.hours",
            {learner, edit.id.text(), text(after.step.text()), text(after.day.toString(Qt::ISODate)), after.hours}));
    }

    Result<void> operator()(const TimerEdit &edit) const
    {
        if (!edit.after)
            return done(connection.run("DELETE FROM running_timer WHERE learner_id = ?", {learner}));
        return done(connection.run(
            "INSERT INTO running_timer (learner_id, step_id, since) VALUES (?, ?, ?) "
            "ON CONFLICT (learner_id) DO UPDATE SET "
            "step_id = excluded.step_id, since = excluded.since",
            {learner, text(edit.after->step.text()), text(edit.after->since.toUTC().toString(Qt::ISODateWithMs))}));
    }

    Result<void> operator()(const BaselineEdit &edit) const
    {
        if (!edit.after)
            return done(connection.run("DELETE FROM baseline WHERE learner_id = ?", {learner}));
        return done(connection.run("INSERT INTO baseline (learner_id, value) VALUES (?, ?) "
                                   "ON CONFLICT (learner_id) DO UPDATE SET value = excluded.value",
                                   {learner, textOfJson(toJson(*edit.after))}));
    }

    Result<void> operator()(const PayBackEdit &edit) const
    {
        if (!edit.after)
            return done(connection.run("DELETE FROM pay_back WHERE learner_id = ?", {learner}));
        return done(connection.run("INSERT INTO pay_back (learner_id, value) VALUES (?, ?) "
                                   "ON CONFLICT (learner_id) DO UPDATE SET value = excluded.value",
                                   {learner, textOfJson(toJson(*edit.after))}));
    }

    Result<void> operator()(const AdvisorLevelEdit &edit) const
    {
        if (!edit.after)
            return done(connection.run("DELETE FROM advisor_level WHERE learner_id = ? AND skill_id = ?",
                                       {learner, text(edit.skill.text())}));
        return done(connection.run("INSERT INTO advisor_level (learner_id, skill_id, level) VALUES (?, ?, ?) "
                                   "ON CONFLICT (learner_id, skill_id) DO UPDATE SET level = excluded.level",
                                   {learner, text(edit.skill.text()), toNumber(*edit.after)}));
    }

    Result<void> operator()(const LikingEdit &edit) const
    {
        if (!edit.after)
            return done(connection.run("DELETE FROM liking WHERE learner_id = ? AND statement_id = ?",
                                       {learner, text(edit.statement.text())}));
        return done(connection.run("INSERT INTO liking (learner_id, statement_id, liking) VALUES (?, ?, ?) "
                                   "ON CONFLICT (learner_id, statement_id) DO UPDATE SET liking = excluded.liking",
                                   {learner, text(edit.statement.text()), codeOf(*edit.after)}));
    }

    Result<void> operator()(const ConsideredRolesEdit &edit) const
    {
        if (edit.after.empty())
            return done(connection.run("DELETE FROM considered_roles WHERE learner_id = ?", {learner}));
        return done(connection.run("INSERT INTO considered_roles (learner_id, value) VALUES (?, ?) "
                                   "ON CONFLICT (learner_id) DO UPDATE SET value = excluded.value",
                                   {learner, textOfJson(toJson(edit.after))}));
    }

    Result<void> operator()(const WantedLevelEdit &edit) const
    {
        if (edit.after == Level::None)
            return done(connection.run("DELETE FROM wanted_level WHERE learner_id = ? AND skill_id = ?",
                                       {learner, text(edit.skill.text())}));
        return done(connection.run("INSERT INTO wanted_level (learner_id, skill_id, level) VALUES (?, ?, ?) "
                                   "ON CONFLICT (learner_id, skill_id) DO UPDATE SET level = excluded.level",
                                   {learner, text(edit.skill.text()), toNumber(edit.after)}));
    }

    Result<void> operator()(const AdvertEdit &edit) const
    {
        if (!edit.after)
            return done(connection.run("DELETE FROM advertisement WHERE learner_id = ? AND advert_id = ?",
                                       {learner, text(edit.id.text())}));
        return done(connection.run("INSERT INTO advertisement (learner_id, advert_id, value) VALUES (?, ?, ?) "
                                   "ON CONFLICT (learner_id, advert_id) DO UPDATE SET value = excluded.value",
                                   {learner, text(edit.id.text()), textOfJson(toJson(*edit.after))}));
    }

    Result<void> operator()(const OwnAliasEdit &edit) const
    {
        if (edit.after.isEmpty())
            return done(connection.run("DELETE FROM own_alias WHERE learner_id = ? AND alias = ?",
                                       {learner, text(edit.alias)}));
        return done(connection.run("INSERT INTO own_alias (learner_id, alias, skill_id) VALUES (?, ?, ?) "
                                   "ON CONFLICT (learner_id, alias) DO UPDATE SET skill_id = excluded.skill_id",
                                   {learner, text(edit.alias), edit.after.text()}));
    }

    static QVariant roleOf(const std::optional<Target> &target)
    {
        return target ? QVariant(text(target->role.text())) : QVariant(QMetaType::fromType<QString>());
    }

    static QVariant levelOf(const std::optional<Target> &target)
    {
        return target ? QVariant(codeOf(target->level)) : QVariant(QMetaType::fromType<QString>());
    }

    /** A null QString would be NULL in the table; here an empty text is meant. */
    static QString text(const QString &value) { return value.isNull() ? QStringLiteral("") : value; }
};

} // namespace

Result<void> writeEdits(SqlConnection &connection, const PlanChange &change)
{
    const Writing writing{connection, change.learner.text()};
    for (const Edit &edit : change.edits) {
        Result<void> written = std::visit(writing, edit);
        if (!written)
            return written;
    }
    return {};
}

} // namespace Cairn
