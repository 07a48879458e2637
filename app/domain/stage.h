// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace Cairn {

/** The five stages of a roadmap, in their order. */
enum class Stage : quint8 { Learn, Build, Certify, Experience, Network };

inline constexpr int StageCount = 5;
inline constexpr std::array<Stage, StageCount> AllStages{Stage::Learn, Stage::Build, Stage::Certify, Stage::Experience,
                                                         Stage::Network};

/** The word files and the command line use: learn, build, certify, experience, network. */
QString codeOf(Stage stage);
std::optional<Stage> stageFromCode(const QString &code);

/** The words in the person's language, e.g. "Build projects". */
QString nameOf(Stage stage);

} // namespace Cairn
