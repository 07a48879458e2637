// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace Cairn {

/** How far a person is with a step of the roadmap. */
enum class StepState : quint8 { ToDo, Doing, Done, Skipped };

inline constexpr int StepStateCount = 4;
inline constexpr std::array<StepState, StepStateCount> AllStepStates{StepState::ToDo, StepState::Doing, StepState::Done,
                                                                     StepState::Skipped};

/** The word files and the command line use: todo, doing, done, skipped. */
QString codeOf(StepState state);
std::optional<StepState> stepStateFromCode(const QString &code);

/** The words in the person's language, e.g. "To do". */
QString nameOf(StepState state);

} // namespace Cairn
