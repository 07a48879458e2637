// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/randomstepvalues.h"

#include <algorithm>
#include <array>
#include <set>

namespace Cairn {

namespace {

constexpr int StepIdCount = 60;
constexpr int Kinds = 6;

QDate dayOf(int value)
{
    return QDate(2026, 1, 1).addDays(value);
}

HoursRange hoursOf(int value)
{
    return {value / 3.0, value / 2.0, value * 1.1};
}

/** One of the words, as a text; nothing where there are none. */
QString wordOf(const RandomStep &step, int which)
{
    const auto count = static_cast<int>(step.words.size());
    return count == 0 ? QString() : textOf({step.words[static_cast<size_t>(which % count)]});
}

StepMemory memoryOf(const RandomStep &step)
{
    StepMemory memory;
    memory.stage = AllStages[static_cast<size_t>(step.value) % AllStages.size()];
    memory.title = wordOf(step, 0);
    if (memory.stage == Stage::Learn) {
        memory.skill = skillOf(step.value);
        memory.to = AllLevels[static_cast<size_t>(step.which) % AllLevels.size()];
    } else if (step.which % 2 == 0) {
        memory.resource = ResourceId(QStringLiteral("p_%1").arg(step.which));
    }
    memory.hours = hoursOf(step.value);
    return memory;
}

} // namespace

StepId stepIdOf(int which)
{
    const int number = which % StepIdCount;
    switch (number % Kinds) {
    case 0:
        return StepId(QStringLiteral("build:p_%1").arg(number));
    case 1:
        return StepId(QStringLiteral("own:%1").arg(number % 4));
    case 2:
    case 3:
        return StepId(
            QStringLiteral("learn:%1:%2#%3").arg(skillOf(number).text()).arg(1 + number % 2).arg(1 + number % 3));
    default:
        return StepId(QStringLiteral("learn:%1:%2").arg(skillOf(number).text()).arg(1 + number % 2));
    }
}

StepRecord recordOf(const RandomStep &step)
{
    StepRecord record;
    if (step.value % 7 == 0)
        return record;
    record.state = AllStepStates[static_cast<size_t>(step.value) % AllStepStates.size()];
    if (record.state == StepState::Done && step.which % 3 != 0)
        record.doneOn = dayOf(step.value);
    record.needsAnotherLook = step.which % 2 == 0;
    if (step.value % 3 == 0)
        record.optional = step.which % 4 < 2;
    if (step.value % 5 == 0)
        record.fixedStart = dayOf(step.which);
    if (step.which % 5 == 0)
        record.place = step.value - 300;
    record.title = wordOf(step, 1);
    if (step.value % 11 < 4)
        record.hours = hoursOf(step.which);
    if (step.value % 2 == 0)
        record.note = textOf(step.words);
    for (int link = 0; link < step.which % 3; ++link)
        record.links.append(wordOf(step, link));
    for (int sub = 0; sub < step.value % 4; ++sub)
        record.subSteps.push_back({SubStepId(QStringLiteral("sub-%1").arg(sub)), wordOf(step, sub), sub % 2 == 0});
    for (int part = 1; part <= step.which % 4; ++part)
        record.parts.push_back({part, wordOf(step, part), hoursOf(part * step.value)});
    if (step.value % 13 < 6)
        record.memory = memoryOf(step);
    return record;
}

Availability availabilityOf(const RandomStep &step)
{
    Availability availability;
    for (size_t weekday = 0; weekday < availability.hoursOnWeekday.size(); ++weekday)
        availability.hoursOnWeekday[weekday] = static_cast<double>(step.value) * static_cast<double>(weekday) / 300.0;
    for (int off = 0; off < step.which % 4; ++off)
        availability.off.push_back({{dayOf(off), dayOf(off + step.value)},
                                    wordOf(step, off),
                                    AllDayOffKinds[static_cast<size_t>(off) % AllDayOffKinds.size()]});
    if (step.value % 3 != 0)
        availability.start = dayOf(step.which);
    if (step.value % 4 == 0)
        availability.deadline = dayOf(step.value);
    availability.atOnce = step.which - 2;
    for (int boost = 0; boost < step.value % 3; ++boost)
        availability.boosts.push_back({{dayOf(boost), dayOf(step.which)}, step.value / 7.0});
    return availability;
}

OwnStep ownStepOf(const RandomStep &step)
{
    OwnStep own;
    own.id = StepId(QStringLiteral("own:%1").arg(step.which % 4));
    own.stage = AllStages[static_cast<size_t>(step.value) % AllStages.size()];
    own.title = textOf(step.words);
    if (step.value % 3 != 0)
        own.skill = skillOf(step.value);
    own.hours = hoursOf(step.value);
    std::set<StepId> after;
    for (const int word : step.words)
        after.insert(stepIdOf(word + step.value));
    own.after.assign(after.begin(), after.end());
    return own;
}

LoggedHours loggedHoursOf(const RandomStep &step)
{
    return {LogId(QStringLiteral("log-%1").arg(step.which % 5)), stepIdOf(step.value), dayOf(step.value),
            (1 + step.value % 96) / 4.0};
}

RunningTimer timerOf(const RandomStep &step)
{
    return {stepIdOf(step.value), QDateTime(dayOf(step.which), QTime(10, 42, 1, step.value), Qt::UTC)};
}

Baseline baselineOf(const RandomStep &step)
{
    Baseline baseline;
    baseline.agreedOn = dayOf(step.which);
    baseline.target = targetOf(step);
    std::set<StepId> ids;
    for (const int word : step.words)
        ids.insert(stepIdOf(word * 7 + step.value));
    for (const StepId &id : ids) {
        const int number = static_cast<int>(baseline.steps.size()) + step.value;
        baseline.steps.push_back({id, AllStages[static_cast<size_t>(number) % AllStages.size()], wordOf(step, number),
                                  number / 8.0, number % 3 == 0 ? QDate() : dayOf(number),
                                  number % 4 == 0 ? QDate() : dayOf(number + step.which)});
        baseline.sessions.push_back({dayOf(number / 2), id, 1 + number % 9});
    }
    if (step.value % 3 != 0)
        baseline.finish = dayOf(step.value);
    return baseline;
}

PayBackAssumptions payBackOf(const RandomStep &step)
{
    static const std::array currencies{QStringLiteral("USD"), QStringLiteral("EUR"), QStringLiteral("AED")};
    PayBackAssumptions assumptions;
    assumptions.currency = currencies[static_cast<size_t>(step.which) % currencies.size()];
    assumptions.presentPay = step.value * 1e9 / 600;
    assumptions.fees = step.value / 7.0;
    assumptions.payGivenUp = step.which * 1234.56;
    assumptions.otherCost = step.value % 2 == 0 ? 0 : 1e9;
    assumptions.otherMonths = step.value;
    assumptions.monthsToFindJob = step.which / 3.0;
    assumptions.years = 1 + step.value % PayBackAssumptions::MostYears;
    return assumptions;
}

KeptAdvert keptAdvertOf(const RandomStep &step)
{
    KeptAdvert advert;
    advert.id = AdvertId(QStringLiteral("advert-%1").arg(step.which % 4));
    advert.title = wordOf(step, 0);
    advert.text = textOf(step.words);
    advert.note = step.value % 2 == 0 ? QString() : wordOf(step, 1);
    if (step.value % 7 != 0)
        advert.keptOn = dayOf(step.value);
    advert.outcome = AllAdvertOutcomes[static_cast<size_t>(step.value) % AllAdvertOutcomes.size()];
    if (advert.outcome != AdvertOutcome::Open && step.which % 3 != 0)
        advert.outcomeOn = dayOf(step.value + step.which);
    return advert;
}

std::vector<RoleId> consideredRolesOf(const RandomStep &step)
{
    std::vector<RoleId> roles;
    for (const int word : step.words) {
        const RoleId role(QStringLiteral("r_%1").arg(word));
        if (roles.size() < MostConsideredRoles && std::find(roles.begin(), roles.end(), role) == roles.end())
            roles.push_back(role);
    }
    return roles;
}

} // namespace Cairn
