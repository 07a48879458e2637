// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QDate>

#include <optional>
#include <vector>

namespace Cairn {

struct Roadmap;

/** What a person does next by the plan: the step of its first session. */
struct NextStep
{
    StepId step;
    QDate day;        ///< of that session
    double hours = 0; ///< planned for it in the week (Monday to Sunday) of that day
    StepId instead;   ///< what could go first as well; empty where there is nothing

    friend bool operator==(const NextStep &, const NextStep &) = default;
};

/**
 * Nothing where no session is planned. What goes first as well is the next step of the plan that waits for no other;
 * there is none where the next step has a fixed start, for then that goes first.
 */
std::optional<NextStep> nextStep(const Roadmap &roadmap);

/** The steps that were put first by hand, behind this one. */
std::vector<StepId> arrangedWithFirst(const Roadmap &roadmap, const StepId &first);

} // namespace Cairn
