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

QJsonArray skillsOf(const Resource &resource)
{
    QJsonArray skills;
    for (const SkillPractice &practice : resource.skills)
        skills.append(practice.skill.text());
    return skills;
}

QJsonArray jsonOf(const std::vector<SkillPractice> &practices)
{
    QJsonArray array;
    for (const SkillPractice &practice : practices)
        array.append(QJsonObject{{key("skill"), practice.skill.text()},
                                 {key("from"), toNumber(practice.from)},
                                 {key("to"), toNumber(practice.to)}});
    return array;
}

QJsonObject jsonOf(const HoursRange &hours)
{
    return {{key("low"), hours.low}, {key("likely"), hours.likely}, {key("high"), hours.high}};
}

QJsonValue priceOf(const Resource &resource)
{
    if (!resource.price)
        return QJsonValue::Null;
    return QJsonObject{{key("amount"), resource.price->amount}, {key("currency"), resource.price->currency}};
}

QJsonValue briefOf(const Resource &resource)
{
    if (!resource.brief)
        return QJsonValue::Null;
    const ProjectBrief &brief = *resource.brief;
    return QJsonObject{{key("goal"), brief.goal},
                       {key("data"), brief.data},
                       {key("data_url"), brief.dataUrl},
                       {key("steps"), texts(brief.steps)},
                       {key("acceptance"), texts(brief.acceptance)},
                       {key("proves"), brief.proves},
                       {key("hours"), jsonOf(brief.hours)}};
}

QJsonArray occupationsOf(const Role &role, const Catalogue &catalogue)
{
    QJsonArray array;
    for (const Occupation *occupation : catalogue.occupationsOf(role))
        array.append(QJsonObject{{key("scheme"), occupation->scheme},
                                 {key("code"), occupation->code},
                                 {key("uri"), occupation->uri},
                                 {key("title"), occupation->title},
                                 {key("fit"), role.occupations.fit}});
    return array;
}

QJsonValue outlookOf(const Role &role, const Catalogue &catalogue)
{
    const Outlook *outlook = catalogue.outlookOf(role);
    if (!outlook)
        return QJsonValue::Null;
    QJsonValue openings(QJsonValue::Null);
    if (outlook->openingsPerYear)
        openings = *outlook->openingsPerYear;
    return QJsonObject{{key("occupation"), outlook->occupation},
                       {key("title"), outlook->title},
                       {key("fit"), role.occupations.fit},
                       {key("place"), outlook->place},
                       {key("from_year"), outlook->fromYear},
                       {key("to_year"), outlook->toYear},
                       {key("jobs"), outlook->jobs},
                       {key("change_percent"), outlook->changePercent},
                       {key("openings_per_year"), openings},
                       {key("source"), outlook->source.text()}};
}

QJsonArray demandFor(const Skill &skill, const Catalogue &catalogue)
{
    QJsonArray array;
    for (const SoftwareDemand *demand : catalogue.demandFor(skill.id))
        array.append(QJsonObject{{key("software"), demand->software},
                                 {key("in_demand"), texts(demand->inDemand)},
                                 {key("hot"), texts(demand->hot)},
                                 {key("source"), demand->source.text()}});
    return array;
}

QJsonArray curriculaFor(const Skill &skill, const Catalogue &catalogue)
{
    QJsonArray array;
    for (const Curriculum *curriculum : catalogue.curriculaFor(skill.id))
        array.append(QJsonObject{
            {key("id"), curriculum->id.text()},
            {key("title"), curriculum->title},
            {key("provider"), curriculum->provider},
            {key("url"), curriculum->url},
            {key("hours"), QJsonObject{{key("low"), curriculum->lowHours}, {key("high"), curriculum->highHours}}},
            {key("our_hours"), jsonOf(catalogue.ourHoursOf(*curriculum))},
            {key("steps"), jsonOf(curriculum->steps)},
            {key("note"), curriculum->note},
            {key("source"), curriculum->source.text()},
            {key("seen_at"), texts(curriculum->seenAt)},
            {key("checked_on"), day(curriculum->checkedOn)}});
    return array;
}

} // namespace

QJsonObject jsonOf(const Role &role, CareerLevel level, const Catalogue &catalogue)
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
            {key("occupations"), occupationsOf(role, catalogue)},
            {key("outlook"), outlookOf(role, catalogue)},
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
    return {{key("id"), skill.id.text()},
            {key("title"), skill.title},
            {key("group"), skill.group.text()},
            {key("group_title"), group ? group->title : skill.group.text()},
            {key("summary"), skill.summary},
            {key("levels"), levels},
            {key("prerequisites"), prerequisites},
            {key("hours"), hoursOf(skill)},
            {key("aliases"), texts(skill.aliases)},
            {key("esco"), skill.escoUri},
            {key("in_demand"), demandFor(skill, catalogue)},
            {key("curricula"), curriculaFor(skill, catalogue)},
            {key("sources"), jsonOfIds(skill.sources)}};
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
            {key("skills"), skillsOf(resource)},
            {key("practice"), jsonOf(resource.skills)},
            {key("hours"), hours},
            {key("cost"), resource.cost},
            {key("cost_note"), resource.costNote},
            {key("price"), priceOf(resource)},
            {key("language"), resource.language},
            {key("state"), resource.state},
            {key("retired_on"), day(resource.retiredOn)},
            {key("replaced_by"), jsonOfIds(resource.replacedBy)},
            {key("validity"), resource.validity},
            {key("prerequisites"), resource.prerequisites},
            {key("checked_on"), day(resource.checkedOn)},
            {key("confidence"), resource.confidence},
            {key("source"), resource.source.text()},
            {key("seen_at"), texts(resource.seenAt)},
            {key("brief"), briefOf(resource)}};
}

QJsonObject jsonOf(const Question &question)
{
    return {{key("id"), question.id.text()},
            {key("question"), question.question},
            {key("short"), question.shortAnswer},
            {key("answer"), texts(question.answer)},
            {key("roles"), jsonOfIds(question.roles)},
            {key("skills"), jsonOfIds(question.skills)},
            {key("resources"), jsonOfIds(question.resources)},
            {key("sources"), jsonOfIds(question.sources)}};
}

QJsonObject jsonOf(const SourceRecord &source)
{
    return {{key("id"), source.id.text()},          {key("publisher"), source.publisher},
            {key("title"), source.title},           {key("version"), source.version},
            {key("period"), source.period},         {key("url"), source.url},
            {key("licence"), source.licence},       {key("attribution"), source.attribution},
            {key("modified"), source.modified},     {key("retrieved_on"), day(source.retrievedOn)},
            {key("confidence"), source.confidence}, {key("note"), source.note}};
}

} // namespace Cairn
