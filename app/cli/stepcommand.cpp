// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/stepcommand.h"

#include "cli/invocation.h"
#include "cli/levelwords.h"
#include "cli/steplookup.h"
#include "cli/workspaceediting.h"

#include <QLocale>

#include <algorithm>

namespace Cairn {

namespace {

const RoadmapStep *stepOf(const StepId &id, const RoadmapSteps &steps)
{
    for (const std::vector<RoadmapStep> *each : {&steps.planned, &steps.setAside}) {
        const auto found =
            std::find_if(each->begin(), each->end(), [&id](const RoadmapStep &step) { return step.step.id == id; });
        if (found != each->end())
            return &*found;
    }
    return nullptr;
}

/** A part reaches its level with the last of its step's parts. */
bool isWholeDone(const RoadmapStep &step, const RoadmapSteps &steps)
{
    return std::all_of(steps.planned.begin(), steps.planned.end(), [&step](const RoadmapStep &each) {
        return step.whole.isEmpty() || each.whole != step.whole || each.state == StepState::Done;
    });
}

} // namespace

ExitStatus StepCommand::run(Invocation &invocation) const
{
    const Result<StepOptions> asked = StepOptions::read(invocation);
    if (!asked)
        return invocation.wrongUse(asked.problem().sentence);
    return change(asked.value(), invocation);
}

ExitStatus StepCommand::change(const StepOptions &asked, Invocation &invocation)
{
    const Catalogue &catalogue = invocation.catalogue();
    const auto begun = WorkspaceEditing::beginWith(invocation.word(0), invocation.folder(), catalogue);
    if (!begun)
        return invocation.notDone(begun.problem());
    WorkspaceEditing &editing = *begun.value();
    const Result<RoadmapStep> before = StepLookup::find(invocation.word(1), roadmapSteps(editing.state(), catalogue));
    if (!before)
        return invocation.notDone(before.problem());
    const PlanStep &step = before.value().step;
    const QDate doneOn = editing.state().recordOf(step.id).doneOn;
    if (asked.doneOn && doneOn.isValid() && doneOn != *asked.doneOn)
        return invocation.notDone(tr("The step was done on %1, so nothing was changed. “reset” opens it again.")
                                      .arg(QLocale().toString(doneOn, QLocale::LongFormat)));

    asked.apply(step, editing.state(), invocation.today(), editing.commands());
    const RoadmapSteps steps = roadmapSteps(editing.state(), catalogue);
    std::optional<LevelOffer> offer = offerOf(step.id, steps, editing.state());
    if (asked.state != StepState::Done)
        offer.reset();
    if (offer && asked.skillLevel == StepOptions::SkillLevel::Rises) {
        editing.commands().setSkillLevel(offer->skill, offer->level);
        offer->isTaken = true;
    }
    const Result<void> outcome = editing.outcome();
    if (!outcome)
        return invocation.notDone(outcome.problem());
    const RoadmapStep *after = stepOf(step.id, steps);
    const StepState state = after ? after->state : editing.state().recordOf(step.id).state;
    if (invocation.output().isJson())
        printJson(editing.state().profile.id, before.value(), state, offer, invocation.output());
    else
        print(asked, before.value(), state, offer, invocation);
    return ExitStatus::Done;
}

void StepCommand::printJson(const LearnerId &learner, const RoadmapStep &before, StepState after,
                            const std::optional<LevelOffer> &offer, Output &output)
{
    QJsonValue offered(QJsonValue::Null);
    if (offer)
        offered = QJsonObject{{QStringLiteral("skill"), offer->skill.text()},
                              {QStringLiteral("level"), toNumber(offer->level)}};
    output.document(QJsonObject{{QStringLiteral("learner"), learner.text()},
                                {QStringLiteral("step"), before.step.id.text()},
                                {QStringLiteral("before"), codeOf(before.state)},
                                {QStringLiteral("state"), codeOf(after)},
                                {QStringLiteral("level_offer"), offered},
                                {QStringLiteral("level_raised"), offer && offer->isTaken}});
}

std::optional<StepCommand::LevelOffer> StepCommand::offerOf(const StepId &id, const RoadmapSteps &steps,
                                                            const PlanState &state)
{
    const RoadmapStep *step = stepOf(id, steps);
    if (!step || step->step.stage != Stage::Learn || step->step.skill.isEmpty())
        return std::nullopt;
    const Level before = state.levelOf(step->step.skill);
    if (step->state != StepState::Done || before >= step->step.to || !isWholeDone(*step, steps))
        return std::nullopt;
    return LevelOffer{step->step.skill, before, step->step.to};
}

void StepCommand::print(const StepOptions &asked, const RoadmapStep &before, StepState after,
                        const std::optional<LevelOffer> &offer, Invocation &invocation)
{
    Output &output = invocation.output();
    if (!asked.state) {
        //: %1 a step
        output.paragraph(tr("%1: changed.").arg(before.step.title));
        return;
    }
    //: %1 a step, %2 and %3 its states, e.g. "Done"
    output.paragraph(tr("%1: %2, before %3.").arg(before.step.title, nameOf(after), nameOf(before.state)));
    if (after != *asked.state)
        output.paragraph(whyOtherwise(after));
    if (!offer)
        return;
    const QString skill = invocation.catalogue().titleOf(offer->skill);
    if (offer->isTaken)
        //: %1 is a skill, %2 and %3 levels, e.g. "2 Working"
        output.paragraph(
            tr("%1: %2, before %3.").arg(skill, numberAndName(offer->level), numberAndName(offer->before)));
    else
        //: %1 is a skill, %2 and %3 levels, e.g. "2 Working"
        output.paragraph(tr("The level of %1 is still %2; with --raise-level it becomes %3.")
                             .arg(skill, numberAndName(offer->before), numberAndName(offer->level)));
}

QString StepCommand::whyOtherwise(StepState after)
{
    return after == StepState::Done ? tr("The learner has the level that it leads to, so it counts as done.")
                                    : tr("Hours are logged for it, so it is under way.");
}

} // namespace Cairn
