// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cairn {

/**
 * The text as names are compared: no accents, no case, one space between words, no punctuation but + and #
 * (C++ and C# are names), "&" as "and". Empty where nothing is left.
 */
QString foldedText(const QString &text);

/** Of a folded text: British and American spelling become one (optimisation and optimization, analyse and analyze). */
QString withOneSpelling(const QString &folded);

} // namespace Cairn
