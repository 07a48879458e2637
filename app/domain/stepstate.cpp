// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stepstate.h"

#include <QCoreApplication>

namespace Cairn {

QString codeOf(StepState state)
{
    switch (state) {
    case StepState::ToDo:
        return QStringLiteral("todo");
    case StepState::Doing:
        return QStringLiteral("doing");
    case StepState::Done:
        return QStringLiteral("done");
    case StepState::Skipped:
        return QStringLiteral("skipped");
    }
    return {};
}

std::optional<StepState> stepStateFromCode(const QString &code)
{
    for (const StepState state : AllStepStates) {
        if (codeOf(state) == code)
            return state;
    }
    return std::nullopt;
}

QString nameOf(StepState state)
{
    switch (state) {
    case StepState::ToDo:
        //: State of a step of the roadmap
        return QCoreApplication::translate("StepState", "To do");
    case StepState::Doing:
        //: State of a step of the roadmap
        return QCoreApplication::translate("StepState", "Doing");
    case StepState::Done:
        //: State of a step of the roadmap
        return QCoreApplication::translate("StepState", "Done");
    case StepState::Skipped:
        //: State of a step of the roadmap
        return QCoreApplication::translate("StepState", "Skipped");
    }
    return {};
}

} // namespace Cairn
