// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/stepoptions.h"
#include "domain/planstate.h"
#include "domain/roadmapsteps.h"

#include <QCoreApplication>

namespace Cairn {

class Output;

/** Marks a step of a learner's roadmap, and changes what a person may change of it. */
class StepCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::StepCommand)

public:
    QString name() const override { return QStringLiteral("step"); }
    QString arguments() const override { return QStringLiteral("LEARNER STEP [done|doing|skip|reset]"); }
    WordCount wordCount() const override { return {2, 3}; }
    QString summary() const override { return tr("Mark a step of the plan, or change it."); }
    QList<QCommandLineOption> options() const override { return StepOptions::options(); }
    ExitStatus run(Invocation &invocation) const override;

private:
    /** A level that a learn step has reached and that the learner has not. */
    struct LevelOffer
    {
        SkillId skill;
        Level before = Level::None;
        Level level = Level::None;
        bool isTaken = false;
    };

    static ExitStatus change(const StepOptions &asked, Invocation &invocation);
    static std::optional<LevelOffer> offerOf(const StepId &id, const RoadmapSteps &steps, const PlanState &state);
    static void printJson(const LearnerId &learner, const RoadmapStep &before, StepState after,
                          const std::optional<LevelOffer> &offer, Output &output);
    static void print(const StepOptions &asked, const RoadmapStep &before, StepState after,
                      const std::optional<LevelOffer> &offer, Invocation &invocation);
    static QString whyOtherwise(StepState after);
};

} // namespace Cairn
