// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Cairn {

/**
 * How many slips lie between two words: a letter too many, missing, wrong, or two neighbours swapped
 * (Damerau-Levenshtein, no letter touched twice). Gives most + 1 where it is more than most.
 */
int slipsBetween(QStringView a, QStringView b, int most);

/** The slips that are forgiven in a word of so many letters: none below 4, one up to 7, two from 8 on. */
int forgivenSlips(qsizetype letters);

} // namespace Cairn
