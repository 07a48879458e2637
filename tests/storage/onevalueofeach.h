// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planchange.h"

namespace Cairn {

// One value of each kind that came after the first revision, with every field other than as it is made.

inline Availability someAvailability()
{
    Availability availability;
    availability.hoursOnWeekday = {2, 0, 1.5, 0, 0.25, 4, 0};
    availability.off = {{{QDate(2026, 6, 1), QDate(2026, 6, 12)}, QStringLiteral("Finals"), DayOffKind::Exam}};
    availability.start = QDate(2026, 1, 8);
    availability.deadline = QDate(2027, 1, 8);
    availability.atOnce = 3;
    availability.boosts = {{{QDate(2026, 7, 1), QDate(2026, 7, 14)}, 12.5}};
    return availability;
}

inline StepRecord someRecord()
{
    StepRecord record;
    record.state = StepState::Done;
    record.doneOn = QDate(2026, 2, 3);
    record.needsAnotherLook = true;
    record.optional = false;
    record.fixedStart = QDate(2026, 1, 20);
    record.place = -2;
    record.title = QStringLiteral("My way");
    record.hours = HoursRange{1, 2.5, 4};
    record.note = QStringLiteral("went well");
    record.links = {QStringLiteral("https://example.org")};
    record.subSteps = {{SubStepId(QStringLiteral("u1")), QStringLiteral("Read"), true},
                       {SubStepId(QStringLiteral("u2")), QStringLiteral("Write"), false}};
    record.parts = {{2, QStringLiteral("Half"), {1, 2, 3}}};
    record.memory = StepMemory{Stage::Learn,   QStringLiteral("Learn s"),       SkillId(QStringLiteral("s")),
                               Level::Working, ResourceId(QStringLiteral("p")), {3, 4, 5}};
    return record;
}

inline OwnStep someOwnStep()
{
    return {StepId(QStringLiteral("own:1")), Stage::Experience, QStringLiteral("A stall"),
            SkillId(QStringLiteral("s")),    {1, 2, 3},         {StepId(QStringLiteral("learn:s:2"))}};
}

inline LoggedHours someLoggedHours()
{
    return {LogId(QStringLiteral("l1")), StepId(QStringLiteral("learn:s:2#1")), QDate(2026, 1, 9), 1.75};
}

inline RunningTimer someTimer()
{
    return {StepId(QStringLiteral("learn:s:2")), QDateTime(QDate(2026, 1, 9), QTime(10, 42, 1, 5), Qt::UTC)};
}

inline Baseline someBaseline()
{
    const StepId step(QStringLiteral("learn:s:2"));
    const StepId never(QStringLiteral("own:1"));
    return {QDate(2026, 1, 10),
            Target{RoleId(QStringLiteral("r")), CareerLevel::Senior},
            {{step, Stage::Learn, QStringLiteral("Learn s"), 8, QDate(2026, 1, 11), QDate(2026, 1, 12)},
             {never, Stage::Build, QStringLiteral("A stall"), 0.5, {}, {}}},
            {{QDate(2026, 1, 11), step, 16}, {QDate(2026, 1, 12), step, 16}},
            QDate(2026, 1, 12)};
}

inline PayBackAssumptions somePayBack()
{
    return {QStringLiteral("EUR"), 31000.5, 1200, 4000, 56000, 24, 2.5, 10};
}

inline KeptAdvert someAdvert()
{
    return {AdvertId(QStringLiteral("ad1")),
            QStringLiteral("Analyst"),
            QStringLiteral("We ask for SQL"),
            QStringLiteral("by Ben"),
            QDate(2026, 1, 9),
            AdvertOutcome::Interview,
            QDate(2026, 1, 20)};
}

/** The edits that bring all of them into a plan that has none of them. */
inline std::vector<Edit> editsOfARoadmap()
{
    return {AvailabilityEdit{std::nullopt, someAvailability()},
            StepEdit{StepId(QStringLiteral("learn:s:2")), {}, someRecord()},
            OwnStepEdit{someOwnStep().id, std::nullopt, someOwnStep()},
            LogEdit{someLoggedHours().id, std::nullopt, someLoggedHours()},
            TimerEdit{std::nullopt, someTimer()},
            BaselineEdit{std::nullopt, someBaseline()},
            PlanBEdit{std::nullopt, Target{RoleId(QStringLiteral("r_b")), CareerLevel::Entry}},
            PayBackEdit{std::nullopt, somePayBack()},
            AdvisorLevelEdit{SkillId(QStringLiteral("s")), std::nullopt, Level::None},
            LikingEdit{StatementId(QStringLiteral("i")), std::nullopt, Liking::Like},
            ConsideredRolesEdit{{}, {RoleId(QStringLiteral("r_b")), RoleId(QStringLiteral("r_a"))}},
            WantedLevelEdit{SkillId(QStringLiteral("s")), Level::None, Level::Expert},
            AdvertEdit{someAdvert().id, std::nullopt, someAdvert()},
            OwnAliasEdit{QStringLiteral("Ess"), {}, SkillId(QStringLiteral("s"))}};
}

} // namespace Cairn
