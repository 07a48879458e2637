// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cataloguejson.h"

namespace Cairn {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QJsonArray texts(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

/** Null where there is no day. */
QJsonValue day(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonArray requirementsOf(const Role &role, CareerLevel level)
{
    QJsonArray array;
    for (const Requirement &requirement : role.requirements) {
        if (requirement.askedAt(level) == Level::None)
            continue;
        QJsonObject levels;
        for (const CareerLevel each : AllCareerLevels)
            levels.insert(codeOf(each), toNumber(requirement.askedAt(each)));
        array.append(QJsonObject{{key("skill"), requirement.skill.text()},
                                 {key("level"), toNumber(requirement.askedAt(level))},
                                 {key("levels"), levels},
                                 {key("weight"), requirement.weight},
                                 {key("essential"), requirement.essential}});
    }
    return array;
}

QJsonArray fieldsOf(const Role &role)
{
    QJsonArray array;
    for (const RoleField &field : role.fields)
        array.append(QJsonObject{{key("field"), field.field.text()}, {key("what"), field.what}});
    return array;
}

QJsonArray waysInto(const Role &role)
{
    QJsonArray array;
    for (const WayIn &way : role.waysIn)
        array.append(QJsonObject{{key("way"), way.way}, {key("text"), way.text}});
    return array;
}

QJsonArray hoursOf(const Skill &skill)
{
    QJsonArray array;
    int from = 0;
    for (const HoursRange &hours : skill.hours) {
        array.append(QJsonObject{{key("from"), from},
                                 {key("to"), from + 1},
                                 {key("low"), hours.low},
                                 {key("likely"), hours.likely},
                                 {key("high"), hours.high}});
        ++from;
    }
    return array;
}

} // namespace

QJsonObject jsonOf(const Role &role, CareerLevel level)
{
    QJsonObject changes;
    for (const CareerLevel each : AllCareerLevels)
        changes.insert(codeOf(each), role.changes[static_cast<size_t>(each)]);
    return {{key("id"), role.id.text()},
            {key("title"), role.title},
            {key("kind"), codeOf(role.kind)},
            {key("family"), role.family.text()},
            {key("summary"), role.summary},
            {key("about"), role.about},
            {key("tasks"), texts(role.tasks)},
            {key("week"), texts(role.week)},
            {key("examples"), texts(role.examples)},
            {key("fields"), fieldsOf(role)},
            {key("good"), texts(role.good)},
            {key("hard"), texts(role.hard)},
            {key("ways_in"), waysInto(role)},
            {key("changes"), changes},
            {key("other_titles"), texts(role.otherTitles)},
            {key("level"), codeOf(level)},
            {key("requirements"), requirementsOf(role, level)},
            {key("related"), jsonOfIds(role.related)},
            {key("next"), jsonOfIds(role.next)},
            {key("interests"), jsonOfIds(role.interests)},
            {key("sources"), jsonOfIds(role.sources)}};
}

QJsonObject jsonOf(const Skill &skill, const Catalogue &catalogue)
{
    QJsonArray levels;
    for (const QString &text : skill.levels)
        levels.append(text);
    QJsonArray prerequisites;
    for (const Prerequisite &needed : skill.prerequisites)
        prerequisites.append(QJsonObject{{key("skill"), needed.skill.text()}, {key("level"), toNumber(needed.level)}});
    const SkillGroup *group = catalogue.group(skill.group);
    return {{key("id"), skill.id.text()},           {key("title"), skill.title},
            {key("group"), skill.group.text()},     {key("group_title"), group ? group->title : skill.group.text()},
            {key("summary"), skill.summary},        {key("levels"), levels},
            {key("prerequisites"), prerequisites},  {key("hours"), hoursOf(skill)},
            {key("aliases"), texts(skill.aliases)}, {key("sources"), jsonOfIds(skill.sources)}};
}

QJsonObject jsonOf(const Resource &resource)
{
    QJsonValue hours(QJsonValue::Null);
    if (resource.hours)
        hours = QJsonObject{{key("low"), resource.hours->low}, {key("high"), resource.hours->high}};
    return {{key("id"), resource.id.text()},
            {key("kind"), resource.kind},
            {key("title"), resource.title},
            {key("provider"), resource.provider},
            {key("url"), resource.url},
            {key("skills"), jsonOfIds(resource.skills)},
            {key("hours"), hours},
            {key("cost"), resource.cost},
            {key("cost_note"), resource.costNote},
            {key("language"), resource.language},
            {key("state"), resource.state},
            {key("retired_on"), day(resource.retiredOn)},
            {key("replaced_by"), jsonOfIds(resource.replacedBy)},
            {key("validity"), resource.validity},
            {key("prerequisites"), resource.prerequisites},
            {key("checked_on"), day(resource.checkedOn)},
            {key("confidence"), resource.confidence},
            {key("source"), resource.source.text()}};
}

} // namespace Cairn
