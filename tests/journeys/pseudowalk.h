// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programscenes.h"
#include "pseudolanguage.h"

#include <QStringList>

namespace Cairn {

class GivenWords;

/** What a window says, shows or paints that no translation has seen and nobody has given, as "place: text". */
QStringList untranslatedTexts(QWidget &window, const GivenWords &given);

/** Plays a scene in a language of the tests: what is not translated there, is cut off, or lies on something else. */
QStringList findingsIn(const ProgramScene &scene, PseudoLanguage::Writing writing);

} // namespace Cairn
