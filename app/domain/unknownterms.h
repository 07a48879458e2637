// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/askingwords.h"
#include "domain/textwords.h"

#include <QStringList>

namespace Cairn {

/**
 * What looks like the name of a technology or skill among the words that are not known, in the lines that ask for
 * something: with capitals inside, digits or signs; in texts other than German also with a capital at the beginning
 * that no sentence asks for. Ordinary words, places, languages, degrees and company forms are left out.
 * @param known for every word whether it belongs to a name that is known
 */
QStringList unknownTermsAmong(const std::vector<TextWord> &words, const std::vector<bool> &known,
                              const AskingWords &asking);

} // namespace Cairn
