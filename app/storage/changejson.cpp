// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changejson.h"

#include "storage/advertjson.h"
#include "storage/planvaluejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <type_traits>

namespace Cairn {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QJsonValue written(const QString &text)
{
    return text;
}
QJsonValue written(Level level)
{
    return toNumber(level);
}

QJsonValue written(Liking liking)
{
    return codeOf(liking);
}

QJsonValue written(const SkillId &skill)
{
    return skill.text();
}

template <class Value>
requires requires(const Value &value)
{
    toJson(value);
}
QJsonValue written(const Value &value)
{
    return toJson(value);
}

QJsonValue written(const Evidence &evidence)
{
    return QJsonObject{{key("skill"), evidence.skill.text()},
                       {key("kind"), codeOf(evidence.kind)},
                       {key("title"), evidence.title},
                       {key("reference"), evidence.reference},
                       {key("date"), evidence.date.toString(Qt::ISODate)}};
}

QJsonValue written(const OwnSkill &skill)
{
    return QJsonObject{{key("group"), skill.group.text()}, {key("title"), skill.title}};
}

QJsonValue written(const LearnerProfile &profile)
{
    QJsonArray interests;
    for (const InterestId &interest : profile.interests)
        interests.append(interest.text());
    return QJsonObject{{key("name"), profile.name},
                       {key("kind"), profile.kind == LearnerKind::Sample ? key("sample") : key("person")},
                       {key("hours_per_week"), profile.hoursPerWeek},
                       {key("interests"), interests},
                       {key("created_at"), profile.createdAt.toString(Qt::ISODateWithMs)},
                       {key("id"), profile.id.text()}};
}

template <class T>
QJsonValue written(const std::optional<T> &value)
{
    return value ? written(*value) : QJsonValue(QJsonValue::Null);
}

struct NamedEdit
{
    QJsonObject operator()(const LevelEdit &edit) const { return named("level", edit.skill.text()); }
    QJsonObject operator()(const NoteEdit &edit) const { return named("note", edit.skill.text()); }
    QJsonObject operator()(const EvidenceEdit &edit) const { return named("evidence", edit.id.text()); }
    QJsonObject operator()(const OwnSkillEdit &edit) const { return named("own_skill", edit.skill.text()); }
    QJsonObject operator()(const TargetEdit &) const { return named("target", {}); }
    QJsonObject operator()(const ProfileEdit &) const { return named("profile", {}); }
    QJsonObject operator()(const AvailabilityEdit &) const { return named("availability", {}); }
    QJsonObject operator()(const StepEdit &edit) const { return named("step", edit.step.text()); }
    QJsonObject operator()(const OwnStepEdit &edit) const { return named("own_step", edit.step.text()); }
    QJsonObject operator()(const LogEdit &edit) const { return named("log", edit.id.text()); }
    QJsonObject operator()(const TimerEdit &) const { return named("timer", {}); }
    QJsonObject operator()(const BaselineEdit &) const { return named("baseline", {}); }
    QJsonObject operator()(const PlanBEdit &) const { return named("plan_b", {}); }
    QJsonObject operator()(const PayBackEdit &) const { return named("pay_back", {}); }
    QJsonObject operator()(const AdvisorLevelEdit &edit) const { return named("advisor_level", edit.skill.text()); }
    QJsonObject operator()(const LikingEdit &edit) const { return named("liking", edit.statement.text()); }
    QJsonObject operator()(const ConsideredRolesEdit &) const { return named("considered_roles", {}); }
    QJsonObject operator()(const WantedLevelEdit &edit) const { return named("wanted_level", edit.skill.text()); }
    QJsonObject operator()(const AdvertEdit &edit) const { return named("advertisement", edit.id.text()); }
    QJsonObject operator()(const OwnAliasEdit &edit) const { return named("own_alias", edit.alias); }

    static QJsonObject named(const char *kind, const QString &id)
    {
        return QJsonObject{{key("edit"), key(kind)}, {key("id"), id}};
    }
};

std::optional<Level> readLevel(const QJsonValue &value)
{
    return value.isDouble() ? levelFromNumber(value.toInt(-1)) : std::nullopt;
}

/** What a reader of an optional value answers: whether the text was right, and the value where there is one. */
template <class T>
struct Read
{
    bool right = false;
    std::optional<T> value;
};

template <class T, class Reader>
Read<T> readOptional(const QJsonValue &value, Reader reader)
{
    if (value.isNull())
        return {true, std::nullopt};
    std::optional<T> read;
    if constexpr (std::is_invocable_v<Reader, QJsonValue>) // a number or a word
        read = reader(value);
    else
        read = value.isObject() ? reader(value.toObject()) : std::nullopt;
    return {read.has_value(), std::move(read)};
}

std::optional<LearnerProfile> readProfile(const QJsonObject &object)
{
    LearnerProfile profile;
    profile.id = LearnerId(object.value(key("id")).toString());
    profile.name = object.value(key("name")).toString();
    profile.kind = object.value(key("kind")).toString() == key("sample") ? LearnerKind::Sample : LearnerKind::Person;
    profile.hoursPerWeek = object.value(key("hours_per_week")).toDouble();
    profile.createdAt = QDateTime::fromString(object.value(key("created_at")).toString(), Qt::ISODateWithMs);
    const QJsonArray interests = object.value(key("interests")).toArray();
    for (const QJsonValue &interest : interests)
        profile.interests.emplace_back(interest.toString());
    if (profile.id.isEmpty())
        return std::nullopt;
    return profile;
}

/** An edit as the journal has it: what it is about and its two sides. */
struct Sides
{
    QString id;
    QJsonValue before;
    QJsonValue after;
};

/** The edit with both sides of an optional value. */
template <class EditKind, class Reader>
std::optional<Edit> withBoth(EditKind edit, const Sides &sides, Reader reader)
{
    using Value = typename decltype(EditKind::after)::value_type;
    Read<Value> before = readOptional<Value>(sides.before, reader);
    Read<Value> after = readOptional<Value>(sides.after, reader);
    if (!before.right || !after.right)
        return std::nullopt;
    edit.before = std::move(before.value);
    edit.after = std::move(after.value);
    return edit;
}

std::optional<Edit> readLevelEdit(const Sides &sides)
{
    const auto from = readLevel(sides.before);
    const auto to = readLevel(sides.after);
    return from && to ? std::optional<Edit>(LevelEdit{SkillId(sides.id), *from, *to}) : std::nullopt;
}

std::optional<Edit> readNoteEdit(const Sides &sides)
{
    return NoteEdit{SkillId(sides.id), sides.before.toString(), sides.after.toString()};
}

std::optional<Edit> readOwnSkillEdit(const Sides &sides)
{
    const SkillId id(sides.id);
    return withBoth(OwnSkillEdit{id, {}, {}}, sides, [&id](const QJsonObject &own) -> std::optional<OwnSkill> {
        return OwnSkill{id, GroupId(own.value(key("group")).toString()), own.value(key("title")).toString()};
    });
}

std::optional<Edit> readEvidenceEdit(const Sides &sides)
{
    const EvidenceId id(sides.id);
    return withBoth(EvidenceEdit{id, {}, {}}, sides, [&id](const QJsonObject &shown) -> std::optional<Evidence> {
        const auto kind = evidenceKindFromCode(shown.value(key("kind")).toString());
        if (!kind)
            return std::nullopt;
        return Evidence{id,
                        SkillId(shown.value(key("skill")).toString()),
                        *kind,
                        shown.value(key("title")).toString(),
                        shown.value(key("reference")).toString(),
                        QDate::fromString(shown.value(key("date")).toString(), Qt::ISODate)};
    });
}

std::optional<Edit> readStepEdit(const Sides &sides)
{
    const Read<StepRecord> before = readOptional<StepRecord>(sides.before, stepRecordFromJson);
    const Read<StepRecord> after = readOptional<StepRecord>(sides.after, stepRecordFromJson);
    if (!before.value || !after.value) // a step without a record has one that says nothing
        return std::nullopt;
    return StepEdit{StepId(sides.id), *before.value, *after.value};
}

std::optional<Edit> readOwnStepEdit(const Sides &sides)
{
    const StepId id(sides.id);
    return withBoth(OwnStepEdit{id, {}, {}}, sides, [&id](const QJsonObject &own) { return ownStepFromJson(id, own); });
}

std::optional<Edit> readLogEdit(const Sides &sides)
{
    const LogId id(sides.id);
    return withBoth(LogEdit{id, {}, {}}, sides,
                    [&id](const QJsonObject &logged) { return loggedHoursFromJson(id, logged); });
}

std::optional<Edit> readAdvisorLevelEdit(const Sides &sides)
{
    return withBoth(AdvisorLevelEdit{SkillId(sides.id), {}, {}}, sides, readLevel);
}

std::optional<Edit> readLikingEdit(const Sides &sides)
{
    return withBoth(LikingEdit{StatementId(sides.id), {}, {}}, sides,
                    [](const QJsonValue &liking) { return likingFromCode(liking.toString()); });
}

std::optional<Edit> readConsideredRolesEdit(const Sides &sides)
{
    auto before = consideredRolesFromJson(sides.before.toObject());
    auto after = consideredRolesFromJson(sides.after.toObject());
    if (!before || !after)
        return std::nullopt;
    return ConsideredRolesEdit{*std::move(before), *std::move(after)};
}

std::optional<Edit> readWantedLevelEdit(const Sides &sides)
{
    const auto from = readLevel(sides.before);
    const auto to = readLevel(sides.after);
    return from && to ? std::optional<Edit>(WantedLevelEdit{SkillId(sides.id), *from, *to}) : std::nullopt;
}

std::optional<Edit> readAdvertEdit(const Sides &sides)
{
    const AdvertId id(sides.id);
    return withBoth(AdvertEdit{id, {}, {}}, sides,
                    [&id](const QJsonObject &advert) { return keptAdvertFromJson(id, advert); });
}

std::optional<Edit> readOwnAliasEdit(const Sides &sides)
{
    if (!sides.before.isString() || !sides.after.isString())
        return std::nullopt;
    return OwnAliasEdit{sides.id, SkillId(sides.before.toString()), SkillId(sides.after.toString())};
}

/** What is about one thing of a plan and has no id. */
template <class EditKind, auto Reader>
std::optional<Edit> readOneOfAPlan(const Sides &sides)
{
    return withBoth(EditKind{}, sides, Reader);
}

using EditReader = std::optional<Edit> (*)(const Sides &);

constexpr std::array<std::pair<const char *, EditReader>, 20> EditReaders{{
    {"level", readLevelEdit},
    {"note", readNoteEdit},
    {"evidence", readEvidenceEdit},
    {"own_skill", readOwnSkillEdit},
    {"target", readOneOfAPlan<TargetEdit, targetFromJson>},
    {"profile", readOneOfAPlan<ProfileEdit, readProfile>},
    {"availability", readOneOfAPlan<AvailabilityEdit, availabilityFromJson>},
    {"step", readStepEdit},
    {"own_step", readOwnStepEdit},
    {"log", readLogEdit},
    {"timer", readOneOfAPlan<TimerEdit, runningTimerFromJson>},
    {"baseline", readOneOfAPlan<BaselineEdit, baselineFromJson>},
    {"plan_b", readOneOfAPlan<PlanBEdit, targetFromJson>},
    {"pay_back", readOneOfAPlan<PayBackEdit, payBackFromJson>},
    {"advisor_level", readAdvisorLevelEdit},
    {"liking", readLikingEdit},
    {"considered_roles", readConsideredRolesEdit},
    {"wanted_level", readWantedLevelEdit},
    {"advertisement", readAdvertEdit},
    {"own_alias", readOwnAliasEdit},
}};

std::optional<Edit> readEdit(const QJsonObject &object)
{
    const QString kind = object.value(key("edit")).toString();
    for (const auto &[known, read] : EditReaders) {
        if (kind == QLatin1String(known))
            return read({object.value(key("id")).toString(), object.value(key("before")), object.value(key("after"))});
    }
    return std::nullopt;
}

} // namespace

QByteArray editsToJson(const std::vector<Edit> &edits)
{
    QJsonArray array;
    for (const Edit &edit : edits) {
        QJsonObject object = std::visit(NamedEdit{}, edit);
        std::visit(
            [&object](const auto &each) {
                object.insert(key("before"), written(each.before));
                object.insert(key("after"), written(each.after));
            },
            edit);
        array.append(object);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::optional<std::vector<Edit>> editsFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return std::nullopt;
    std::vector<Edit> edits;
    for (const QJsonValue &value : document.array()) {
        std::optional<Edit> edit = readEdit(value.toObject());
        if (!edit)
            return std::nullopt;
        edits.push_back(std::move(*edit));
    }
    return edits;
}

} // namespace Cairn
