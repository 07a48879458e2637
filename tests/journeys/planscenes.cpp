// SPDX-License-Identifier: GPL-3.0-or-later
#include "programscenes.h"
#include "scenewalk.h"

#include "models/liveroadmap.h"
#include "startup/roadmappages.h"
#include "views/repaircard.h"
#include "views/roadmappage.h"

#include <QTest>

#include <algorithm>

namespace Cairn {

namespace {

const QString RoadmapId = QStringLiteral("roadmap");

const Roadmap &roadmapIn(OpenProgram &program)
{
    return the<RoadmapPages>(program->window()).roadmap().roadmap();
}

void home(OpenProgram &program, const Look &look)
{
    lookAtPage(program, look, QStringLiteral("home"));
    program->commands().dropTarget();
    lookAtWindow(program, look, QStringLiteral("no target"));
}

void withoutTarget(OpenProgram &program, const Look &look)
{
    program->commands().dropTarget();
    (void)program.settle();
    for (const char *page : {"roles", "compare", "skills", "roadmap"})
        lookAtPage(program, look, QString::fromLatin1(page));
}

void roadmap(OpenProgram &program, const Look &look)
{
    lookAtPage(program, look, RoadmapId);
    const auto &page = the<RoadmapPage>(program->window());
    const auto &forms = the<SegmentSwitch>(page);
    chooseSegment(forms, 1);
    lookAtWindow(program, look, QStringLiteral("months"));
    chooseSegment(forms, 2);
    lookAtWindow(program, look, QStringLiteral("table"));
}

/** One step of each stage and state. */
void steps(OpenProgram &program, const Look &look)
{
    program->window().showPage(RoadmapId);
    std::vector<StepId> shown;
    QStringList kinds;
    for (const RoadmapStep &step : roadmapIn(program).steps) {
        const QString kind =
            QStringLiteral("%1 %2").arg(static_cast<int>(step.step.stage)).arg(static_cast<int>(step.state));
        if (kinds.contains(kind))
            continue;
        kinds.append(kind);
        shown.push_back(step.step.id);
    }
    for (const StepId &step : shown) {
        program->window().showOnPage(RoadmapId, step.text());
        lookAtWindow(program, look, step.text());
    }
}

void repair(OpenProgram &program, const Look &look)
{
    program->window().showPage(RoadmapId);
    settle(program);
    const auto &card = the<RepairCard>(program->window());
    if (!card.isVisible())
        return;
    for (QPushButton *button : card.findChildren<QPushButton *>()) {
        if (button->property("role") != QLatin1String("primary"))
            button->click();
    }
    lookAtWindow(program, look, QStringLiteral("preview"));
}

/** What the window says of what was done. */
void messages(OpenProgram &program, const Look &look)
{
    program->window().showPage(RoadmapId);
    settle(program);
    const auto &all = roadmapIn(program).steps;
    const auto doing = std::find_if(all.begin(), all.end(), [](const RoadmapStep &step) {
        return step.isOpen() && step.step.stage == Stage::Learn;
    });
    const PlanStep step = doing->step;
    program->commands().markStep(step, StepState::Done, QDate::currentDate());
    lookAtWindow(program, look, QStringLiteral("a level is offered"));
    program->commands().undo();
    lookAtWindow(program, look, QStringLiteral("undone"));
}

} // namespace

std::vector<ProgramScene> planScenes()
{
    using Plan = ProgramScene::Plan;
    return {{"home", Plan::Busy, home},       {"without target", Plan::Busy, withoutTarget},
            {"roadmap", Plan::Busy, roadmap}, {"steps", Plan::Busy, steps},
            {"repair", Plan::Busy, repair},   {"messages", Plan::Busy, messages}};
}

} // namespace Cairn
