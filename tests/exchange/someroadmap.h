// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roadmap.h"

namespace Cairn {

inline const QDate SomeToday(2026, 5, 4); // a Monday

/** A step of the roadmap with so many hours left. */
inline RoadmapStep someStep(const char *id, Stage stage, const QString &title, double hours)
{
    RoadmapStep step;
    step.step.id = StepId(QString::fromLatin1(id));
    step.step.stage = stage;
    step.step.title = title;
    step.step.hours = {hours / 2, hours, hours * 2};
    return step;
}

/** Has the step worked on in sessions of so many quarters of an hour, on days after today. */
inline void planSessions(Roadmap &roadmap, const char *id, const std::vector<std::pair<int, int>> &daysAndQuarters)
{
    const StepId step(QString::fromLatin1(id));
    QDate first;
    QDate last;
    for (const auto &[day, quarters] : daysAndQuarters) {
        const QDate date = roadmap.today.addDays(day);
        roadmap.schedule.sessions.push_back({date, step, quarters});
        first = first.isValid() ? std::min(first, date) : date;
        last = last.isValid() ? std::max(last, date) : date;
    }
    for (RoadmapStep &each : roadmap.steps) {
        if (each.step.id == step) {
            each.start = first;
            each.finish = last;
        }
    }
}

/**
 * A plan of four steps: learn:python:2 of 3 hours in two sessions, build:report of 2 hours in one with two sub-steps,
 * certify:exam done yesterday, network:talk skipped.
 */
inline Roadmap someRoadmap()
{
    Roadmap roadmap;
    roadmap.today = SomeToday;
    roadmap.steps = {someStep("learn:python:2", Stage::Learn, QStringLiteral("Python, to Working"), 3),
                     someStep("build:report", Stage::Build, QStringLiteral("Write a report"), 2),
                     someStep("certify:exam", Stage::Certify, QStringLiteral("Pass the exam"), 4),
                     someStep("network:talk", Stage::Network, QStringLiteral("Give a talk"), 5)};
    roadmap.steps[1].subSteps = {{SubStepId(QStringLiteral("1")), QStringLiteral("Read the data"), true},
                                 {SubStepId(QStringLiteral("2")), QStringLiteral("Draw it"), false}};
    roadmap.steps[1].state = StepState::Doing;
    roadmap.steps[1].hoursDone = 1;
    roadmap.steps[2].state = StepState::Done;
    roadmap.steps[2].hoursDone = 4;
    roadmap.steps[2].start = roadmap.today.addDays(-3);
    roadmap.steps[2].finish = roadmap.today.addDays(-1);
    roadmap.steps[3].state = StepState::Skipped;
    planSessions(roadmap, "learn:python:2", {{0, 6}, {1, 6}});
    planSessions(roadmap, "build:report", {{2, 4}});
    return roadmap;
}

} // namespace Cairn
