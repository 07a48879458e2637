// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translations/translationfile.h"

/** How a translated text is written. What a language does its own way is read off its file, never from a list. */
namespace Cairn {

/** The file can be read and says the language that its name says. */
Findings fileSpeaksItsName(const TranslationFile &file);
/** No text would fall back to English, and none stands here for nothing. */
Findings everyTextIsTranslated(const TranslationFile &file);
/** A sentence is not left in English. Names have no three words in small letters. */
Findings sentencesAreTranslated(const TranslationFile &file);
/** Line breaks, and blanks at the edges: texts are put together with them. */
Findings edgesStay(const TranslationFile &file);
/** "…" says that a dialog follows, or that something is left out. */
Findings ellipsesStay(const TranslationFile &file);
/** A sentence ends as one, a label does not. */
Findings fullStopsStay(const TranslationFile &file);
/** No typewriter quotes, and one kind of quotes all through. */
Findings quotesAreOfOneKind(const TranslationFile &file);
/** The blank before a percent sign: always or never, and always the same. */
Findings percentSignIsWrittenOneWay(const TranslationFile &file);
/** A label that the catalogue quotes ("Choose “Search…”") reads as the program shows it in that language. */
Findings quotedLabelsAreThePrograms(const TranslationFile &file);
/** What is a word on a button of the program does not become a line. */
Findings labelsStayShort(const TranslationFile &file);

} // namespace Cairn
