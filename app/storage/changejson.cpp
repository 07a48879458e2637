// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

QJsonValue written(const Target &target)
{
    return QJsonObject{{key("role"), target.role.text()}, {key("level"), codeOf(target.level)}};
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
    std::optional<T> read = value.isObject() ? reader(value.toObject()) : std::nullopt;
    return {read.has_value(), std::move(read)};
}

std::optional<Target> readTarget(const QJsonObject &object)
{
    const auto level = careerLevelFromCode(object.value(key("level")).toString());
    if (!level)
        return std::nullopt;
    return Target{RoleId(object.value(key("role")).toString()), *level};
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

template <class EditKind, class T>
std::optional<Edit> withBoth(EditKind edit, Read<T> before, Read<T> after)
{
    if (!before.right || !after.right)
        return std::nullopt;
    edit.before = std::move(before.value);
    edit.after = std::move(after.value);
    return edit;
}

std::optional<Edit> readEdit(const QJsonObject &object)
{
    const QString kind = object.value(key("edit")).toString();
    const QString id = object.value(key("id")).toString();
    const QJsonValue before = object.value(key("before"));
    const QJsonValue after = object.value(key("after"));

    if (kind == key("level")) {
        const auto from = readLevel(before);
        const auto to = readLevel(after);
        return from && to ? std::optional<Edit>(LevelEdit{SkillId(id), *from, *to}) : std::nullopt;
    }
    if (kind == key("note"))
        return NoteEdit{SkillId(id), before.toString(), after.toString()};
    if (kind == key("target"))
        return withBoth(TargetEdit{}, readOptional<Target>(before, readTarget),
                        readOptional<Target>(after, readTarget));
    if (kind == key("profile"))
        return withBoth(ProfileEdit{}, readOptional<LearnerProfile>(before, readProfile),
                        readOptional<LearnerProfile>(after, readProfile));
    if (kind == key("own_skill")) {
        const auto read = [&id](const QJsonObject &own) -> std::optional<OwnSkill> {
            return OwnSkill{SkillId(id), GroupId(own.value(key("group")).toString()),
                            own.value(key("title")).toString()};
        };
        return withBoth(OwnSkillEdit{SkillId(id), {}, {}}, readOptional<OwnSkill>(before, read),
                        readOptional<OwnSkill>(after, read));
    }
    if (kind == key("evidence")) {
        const auto read = [&id](const QJsonObject &shown) -> std::optional<Evidence> {
            const auto evidenceKind = evidenceKindFromCode(shown.value(key("kind")).toString());
            if (!evidenceKind)
                return std::nullopt;
            return Evidence{EvidenceId(id),
                            SkillId(shown.value(key("skill")).toString()),
                            *evidenceKind,
                            shown.value(key("title")).toString(),
                            shown.value(key("reference")).toString(),
                            QDate::fromString(shown.value(key("date")).toString(), Qt::ISODate)};
        };
        return withBoth(EvidenceEdit{EvidenceId(id), {}, {}}, readOptional<Evidence>(before, read),
                        readOptional<Evidence>(after, read));
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
