// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/planvaluejson.h"

#include "domain/paybackbounds.h"
#include "storage/jsonfields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace Cairn {

namespace {

constexpr int LeastInt = std::numeric_limits<int>::min();
constexpr int MostInt = std::numeric_limits<int>::max();
constexpr int MostPartNumber = 1'000'000'000; // there is always a next one

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

void insertDay(QJsonObject &object, const char *name, const QDate &day)
{
    if (day.isValid())
        object.insert(key(name), day.toString(Qt::ISODate));
}

void insertText(QJsonObject &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key(name), text);
}

void insertArray(QJsonObject &object, const char *name, const QJsonArray &array)
{
    if (!array.isEmpty())
        object.insert(key(name), array);
}

template <class Values, class Written>
QJsonArray arrayOf(const Values &values, Written written)
{
    QJsonArray array;
    for (const auto &each : values)
        array.append(written(each));
    return array;
}

template <class Value>
std::optional<Value> ifRight(const JsonFields &fields, Value value)
{
    return fields.right() ? std::optional(std::move(value)) : std::nullopt;
}

// Hours and days

QJsonObject hoursToJson(const HoursRange &hours)
{
    return {{key("low"), hours.low}, {key("likely"), hours.likely}, {key("high"), hours.high}};
}

std::optional<HoursRange> hoursFromJson(const QJsonObject &object)
{
    JsonFields fields(object);
    const HoursRange hours{fields.number("low"), fields.number("likely"), fields.number("high")};
    return ifRight(fields, hours);
}

QJsonObject daysToJson(const DateRange &days)
{
    QJsonObject object;
    insertDay(object, "first", days.first);
    insertDay(object, "last", days.last);
    return object;
}

DateRange daysIn(JsonFields &fields)
{
    return {fields.day("first"), fields.day("last")};
}

QJsonObject dayOffToJson(const DayOff &off)
{
    QJsonObject object = daysToJson(off.days);
    insertText(object, "title", off.title);
    object.insert(key("kind"), codeOf(off.kind));
    return object;
}

std::optional<DayOff> dayOffFromJson(const QJsonObject &object)
{
    JsonFields fields(object);
    const DayOff off{daysIn(fields), fields.text("title"), fields.code("kind", dayOffKindFromCode)};
    return ifRight(fields, off);
}

QJsonObject boostToJson(const HoursBoost &boost)
{
    QJsonObject object = daysToJson(boost.days);
    object.insert(key("hours_per_week"), boost.hoursPerWeek);
    return object;
}

std::optional<HoursBoost> boostFromJson(const QJsonObject &object)
{
    JsonFields fields(object);
    const HoursBoost boost{daysIn(fields), fields.number("hours_per_week")};
    return ifRight(fields, boost);
}

// What stands in a record

QJsonObject subStepToJson(const SubStep &subStep)
{
    QJsonObject object{{key("id"), subStep.id.text()}, {key("title"), subStep.title}};
    if (subStep.done)
        object.insert(key("done"), true);
    return object;
}

std::optional<SubStep> subStepFromJson(const QJsonObject &object)
{
    JsonFields fields(object);
    const SubStep subStep{SubStepId(fields.text("id")), fields.text("title"), fields.flag("done")};
    return ifRight(fields, subStep);
}

QJsonObject partToJson(const StepPart &part)
{
    return {{key("number"), part.number}, {key("title"), part.title}, {key("hours"), hoursToJson(part.hours)}};
}

std::optional<StepPart> partFromJson(const QJsonObject &object)
{
    JsonFields fields(object);
    const StepPart part{fields.wholeNumber("number", 1, MostPartNumber), fields.text("title"),
                        fields.value("hours", hoursFromJson)};
    return ifRight(fields, part);
}

QJsonObject memoryToJson(const StepMemory &memory)
{
    QJsonObject object{{key("stage"), codeOf(memory.stage)}, {key("hours"), hoursToJson(memory.hours)}};
    insertText(object, "title", memory.title);
    insertText(object, "skill", memory.skill.text());
    insertText(object, "resource", memory.resource.text());
    if (memory.to != Level::None)
        object.insert(key("to"), toNumber(memory.to));
    return object;
}

std::optional<StepMemory> memoryFromJson(const QJsonObject &object)
{
    JsonFields fields(object);
    StepMemory memory;
    memory.stage = fields.code("stage", stageFromCode);
    memory.title = fields.text("title");
    memory.skill = SkillId(fields.text("skill"));
    const int to = fields.wholeNumberIfAny("to", toNumber(Level::None), toNumber(Level::Expert)).value_or(0);
    memory.to = levelFromNumber(to).value_or(Level::None);
    memory.resource = ResourceId(fields.text("resource"));
    memory.hours = fields.value("hours", hoursFromJson);
    return ifRight(fields, memory);
}

// What stands in a baseline

QJsonObject baselineStepToJson(const BaselineStep &step)
{
    QJsonObject object{{key("id"), step.id.text()},
                       {key("stage"), codeOf(step.stage)},
                       {key("title"), step.title},
                       {key("hours"), step.hours}};
    insertDay(object, "start", step.start);
    insertDay(object, "finish", step.finish);
    return object;
}

std::optional<BaselineStep> baselineStepFromJson(const QJsonObject &object)
{
    JsonFields fields(object);
    const BaselineStep step{StepId(fields.text("id")), fields.code("stage", stageFromCode),
                            fields.text("title"),      fields.number("hours"),
                            fields.dayIfAny("start"),  fields.dayIfAny("finish")};
    return ifRight(fields, step);
}

QJsonObject sessionToJson(const Session &session)
{
    QJsonObject object{{key("step"), session.step.text()}, {key("quarters"), session.quarters}};
    insertDay(object, "day", session.day);
    return object;
}

std::optional<Session> sessionFromJson(const QJsonObject &object)
{
    JsonFields fields(object);
    const Session session{fields.day("day"), StepId(fields.text("step")), fields.wholeNumber("quarters", 0, MostInt)};
    return ifRight(fields, session);
}

} // namespace

QJsonObject toJson(const Target &target)
{
    return {{key("role"), target.role.text()}, {key("level"), codeOf(target.level)}};
}

std::optional<Target> targetFromJson(const QJsonObject &object)
{
    JsonFields fields(object);
    const Target target{RoleId(fields.text("role")), fields.code("level", careerLevelFromCode)};
    return ifRight(fields, target);
}

QJsonObject toJson(const Availability &availability)
{
    QJsonObject object{
        {key("hours_on_weekday"), arrayOf(availability.hoursOnWeekday, [](double hours) { return hours; })},
        {key("at_once"), availability.atOnce}};
    insertDay(object, "start", availability.start);
    insertDay(object, "deadline", availability.deadline.value_or(QDate()));
    insertArray(object, "off", arrayOf(availability.off, dayOffToJson));
    insertArray(object, "boosts", arrayOf(availability.boosts, boostToJson));
    return object;
}

std::optional<Availability> availabilityFromJson(const QJsonObject &object)
{
    JsonFields fields(object);
    Availability availability;
    const std::vector<double> hours = fields.numbers("hours_on_weekday");
    if (hours.size() != availability.hoursOnWeekday.size())
        return std::nullopt;
    std::copy(hours.begin(), hours.end(), availability.hoursOnWeekday.begin());
    availability.off = fields.values("off", dayOffFromJson);
    availability.start = fields.dayIfAny("start");
    const QDate deadline = fields.dayIfAny("deadline");
    if (deadline.isValid())
        availability.deadline = deadline;
    availability.atOnce = fields.wholeNumber("at_once", LeastInt, MostInt);
    availability.boosts = fields.values("boosts", boostFromJson);
    return ifRight(fields, availability);
}

QJsonObject toJson(const StepRecord &record)
{
    QJsonObject object;
    if (record.state != StepState::ToDo)
        object.insert(key("state"), codeOf(record.state));
    insertDay(object, "done_on", record.doneOn);
    if (record.needsAnotherLook)
        object.insert(key("needs_another_look"), true);
    if (record.optional)
        object.insert(key("optional"), *record.optional);
    insertDay(object, "fixed_start", record.fixedStart.value_or(QDate()));
    if (record.place)
        object.insert(key("place"), *record.place);
    insertText(object, "title", record.title);
    if (record.hours)
        object.insert(key("hours"), hoursToJson(*record.hours));
    insertText(object, "note", record.note);
    insertArray(object, "links", QJsonArray::fromStringList(record.links));
    insertArray(object, "sub_steps", arrayOf(record.subSteps, subStepToJson));
    insertArray(object, "parts", arrayOf(record.parts, partToJson));
    if (record.memory)
        object.insert(key("memory"), memoryToJson(*record.memory));
    return object;
}

std::optional<StepRecord> stepRecordFromJson(const QJsonObject &object)
{
    JsonFields fields(object);
    StepRecord record;
    if (object.contains(key("state")))
        record.state = fields.code("state", stepStateFromCode);
    record.doneOn = fields.dayIfAny("done_on");
    record.needsAnotherLook = fields.flag("needs_another_look");
    record.optional = fields.flagIfAny("optional");
    const QDate fixedStart = fields.dayIfAny("fixed_start");
    if (fixedStart.isValid())
        record.fixedStart = fixedStart;
    record.place = fields.wholeNumberIfAny("place", LeastInt, MostInt);
    record.title = fields.text("title");
    record.hours = fields.valueIfAny("hours", hoursFromJson);
    record.note = fields.text("note");
    record.links = fields.texts("links");
    record.subSteps = fields.values("sub_steps", subStepFromJson);
    record.parts = fields.values("parts", partFromJson);
    record.memory = fields.valueIfAny("memory", memoryFromJson);
    return ifRight(fields, record);
}

QJsonObject toJson(const OwnStep &step)
{
    QJsonObject object{
        {key("stage"), codeOf(step.stage)}, {key("title"), step.title}, {key("hours"), hoursToJson(step.hours)}};
    insertText(object, "skill", step.skill.text());
    insertArray(object, "after", arrayOf(step.after, [](const StepId &id) { return id.text(); }));
    return object;
}

std::optional<OwnStep> ownStepFromJson(const StepId &id, const QJsonObject &object)
{
    JsonFields fields(object);
    OwnStep step;
    step.id = id;
    step.stage = fields.code("stage", stageFromCode);
    step.title = fields.text("title");
    step.skill = SkillId(fields.text("skill"));
    step.hours = fields.value("hours", hoursFromJson);
    const QStringList after = fields.texts("after");
    for (const QString &each : after)
        step.after.emplace_back(each);
    return ifRight(fields, step);
}

QJsonObject toJson(const LoggedHours &logged)
{
    QJsonObject object{{key("step"), logged.step.text()}, {key("hours"), logged.hours}};
    insertDay(object, "day", logged.day);
    return object;
}

std::optional<LoggedHours> loggedHoursFromJson(const LogId &id, const QJsonObject &object)
{
    JsonFields fields(object);
    const LoggedHours logged{id, StepId(fields.text("step")), fields.day("day"), fields.number("hours")};
    return logged.hours > 0 ? ifRight(fields, logged) : std::nullopt;
}

QJsonObject toJson(const RunningTimer &timer)
{
    return {{key("step"), timer.step.text()}, {key("since"), timer.since.toUTC().toString(Qt::ISODateWithMs)}};
}

std::optional<RunningTimer> runningTimerFromJson(const QJsonObject &object)
{
    JsonFields fields(object);
    const RunningTimer timer{StepId(fields.text("step")),
                             QDateTime::fromString(fields.text("since"), Qt::ISODateWithMs).toUTC()};
    return timer.since.isValid() ? ifRight(fields, timer) : std::nullopt;
}

QJsonObject toJson(const Baseline &baseline)
{
    QJsonObject object;
    insertDay(object, "agreed_on", baseline.agreedOn);
    if (baseline.target)
        object.insert(key("target"), toJson(*baseline.target));
    insertArray(object, "steps", arrayOf(baseline.steps, baselineStepToJson));
    insertArray(object, "sessions", arrayOf(baseline.sessions, sessionToJson));
    insertDay(object, "finish", baseline.finish);
    return object;
}

std::optional<Baseline> baselineFromJson(const QJsonObject &object)
{
    JsonFields fields(object);
    const Baseline baseline{fields.day("agreed_on"), fields.valueIfAny("target", targetFromJson),
                            fields.values("steps", baselineStepFromJson), fields.values("sessions", sessionFromJson),
                            fields.dayIfAny("finish")};
    return ifRight(fields, baseline);
}

QJsonObject toJson(const PayBackAssumptions &assumptions)
{
    return {{key("currency"), assumptions.currency},
            {key("present_pay"), assumptions.presentPay},
            {key("fees"), assumptions.fees},
            {key("pay_given_up"), assumptions.payGivenUp},
            {key("other_cost"), assumptions.otherCost},
            {key("other_months"), assumptions.otherMonths},
            {key("months_to_find_job"), assumptions.monthsToFindJob},
            {key("years"), assumptions.years}};
}

std::optional<PayBackAssumptions> payBackFromJson(const QJsonObject &object)
{
    JsonFields fields(object);
    PayBackAssumptions assumptions;
    assumptions.currency = fields.text("currency");
    assumptions.presentPay = fields.number("present_pay");
    assumptions.fees = fields.number("fees");
    assumptions.payGivenUp = fields.number("pay_given_up");
    assumptions.otherCost = fields.number("other_cost");
    assumptions.otherMonths = fields.number("other_months");
    assumptions.monthsToFindJob = fields.number("months_to_find_job");
    assumptions.years = fields.wholeNumber("years", PayBackAssumptions::LeastYears, PayBackAssumptions::MostYears);
    return canBeKept(assumptions) ? ifRight(fields, assumptions) : std::nullopt;
}

QString textOfJson(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<QJsonObject> jsonFromText(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace Cairn
