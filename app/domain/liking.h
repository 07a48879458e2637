// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Cairn {

/** What a person thinks of something they could do at work: of an activity, or of a condition of work. */
enum class Liking : quint8 { Dislike, Neutral, Like };

/** The word that files and the command line use: dislike, neutral, like. */
QString codeOf(Liking liking);
std::optional<Liking> likingFromCode(const QString &code);

} // namespace Cairn
