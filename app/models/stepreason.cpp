// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stepreason.h"

#include "domain/catalogue.h"
#include "domain/roadmap.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace Cairn {

namespace {

QString translated(const char *text, int number = -1)
{
    return QCoreApplication::translate("StepReason", text, nullptr, number);
}

QString learnReason(const PlanStep &step, const Catalogue &catalogue)
{
    const QString skill = catalogue.titleOf(step.skill);
    const int points = static_cast<int>(std::lround(step.gain));
    if (points > 0)
        //: %1 is a skill, %2 a level such as Working; %n of the 100 points of the match with the target
        return translated(QT_TRANSLATE_N_NOOP("StepReason", "Moves %1 towards %2, worth %Ln point(s) of match."),
                          points)
            .arg(skill, nameOf(step.to));
    //: %1 is a skill, %2 a level such as Working
    return translated(QT_TRANSLATE_NOOP("StepReason", "Moves %1 towards %2.")).arg(skill, nameOf(step.to));
}

QString aimOf(const RoadmapStep &step, const Catalogue &catalogue)
{
    if (!step.step.skill.isEmpty())
        return learnReason(step.step, catalogue);
    if (step.isOwn)
        return translated(QT_TRANSLATE_NOOP("StepReason", "A step that you added."));
    switch (step.step.stage) {
    case Stage::Learn:
        return {};
    case Stage::Build:
        return translated(QT_TRANSLATE_NOOP("StepReason", "A project that shows what you can do."));
    case Stage::Certify:
        return translated(QT_TRANSLATE_NOOP("StepReason", "Leads to a certificate."));
    case Stage::Experience:
        return translated(QT_TRANSLATE_NOOP("StepReason", "Shows others what you have built."));
    case Stage::Network:
        return translated(QT_TRANSLATE_NOOP("StepReason", "Brings you together with people of the field."));
    }
    return {};
}

/** A project rather than anything else, for that is what people look forward to. */
const RoadmapStep *waitingFor(const StepId &id, const Roadmap &roadmap)
{
    const RoadmapStep *waiting = nullptr;
    for (const RoadmapStep &step : roadmap.steps) {
        const auto &after = step.step.after;
        if (!step.isOpen() || !step.isCounted() || std::find(after.begin(), after.end(), id) == after.end())
            continue;
        if (step.step.stage == Stage::Build)
            return &step;
        waiting = waiting ? waiting : &step;
    }
    return waiting;
}

/** The other step waits, in a sentence; titles that hold a name in quotation marks are not quoted again. */
QString waitingText(const PlanStep &waiting, const Catalogue &catalogue)
{
    const Resource *resource = catalogue.resource(waiting.resource);
    if (waiting.stage == Stage::Build && resource)
        //: %1 is the title of a project that can only begin when this step is done
        return translated(QT_TRANSLATE_NOOP("StepReason", "The project “%1” waits for it.")).arg(resource->title);
    if (!waiting.skill.isEmpty())
        //: %1 is a skill and %2 a level of it, which can only be learnt when this step is done
        return translated(QT_TRANSLATE_NOOP("StepReason", "%1 up to %2 waits for it."))
            .arg(catalogue.titleOf(waiting.skill), nameOf(waiting.to));
    //: %1 is the title of a step that can only begin when this one is done
    return translated(QT_TRANSLATE_NOOP("StepReason", "“%1” waits for it.")).arg(waiting.title);
}

} // namespace

QString reasonFor(const RoadmapStep &step, const Roadmap &roadmap, const Catalogue &catalogue)
{
    QStringList sentences{aimOf(step, catalogue)};
    if (const RoadmapStep *waiting = waitingFor(step.step.id, roadmap))
        sentences << waitingText(waiting->step, catalogue);
    if (step.step.essential)
        sentences << translated(QT_TRANSLATE_NOOP("StepReason", "The role cannot do without it."));
    else if (step.step.optional)
        sentences << translated(QT_TRANSLATE_NOOP("StepReason", "It is optional."));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace Cairn
