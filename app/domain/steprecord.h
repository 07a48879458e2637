// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stepmemory.h"
#include "domain/steppart.h"
#include "domain/stepstate.h"
#include "domain/substep.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace Cairn {

/**
 * All that a person did to one step of the roadmap: how far it is, and what they changed about it. One as it is made
 * here says nothing, and is not kept. Logged hours are apart.
 */
struct StepRecord
{
    StepState state = StepState::ToDo;
    QDate doneOn;                    ///< invalid unless the state is done
    bool needsAnotherLook = false;   ///< whatever the state is
    std::optional<bool> optional;    ///< nothing: as the plan says
    std::optional<QDate> fixedStart; ///< no work on it before this day; from this day on it goes first
    std::optional<int> place;        ///< where it was put by hand, lower first
    QString title;                   ///< empty: as the plan says
    std::optional<HoursRange> hours; ///< nothing: as the plan says
    QString note;
    QStringList links; ///< addresses and file names, never opened unasked
    std::vector<SubStep> subSteps;
    std::vector<StepPart> parts; ///< empty: not split
    std::optional<StepMemory> memory;

    friend bool operator==(const StepRecord &, const StepRecord &) = default;
};

} // namespace Cairn
