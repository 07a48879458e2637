// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translations/translationfile.h"

/** The letters that "&" marks for the keyboard. */
namespace Cairn {

/** One mark where the source has one and none elsewhere; a language may do without any. */
Findings marksStay(const TranslationFile &file);
/** In one menu or dialog no letter is marked twice. */
Findings lettersDiffer(const TranslationFile &file);
/** Every marked text is in one of the menus that are known here; else nobody would know what it stands beside. */
Findings markedTextsAreInMenus(const TranslationFile &file);
/** The menus that are known here hold only texts that the program has. For a whole file only. */
Findings menusHoldNothingElse(const TranslationFile &file);

/** The text without marks, as people see it. */
QString withoutMarks(const QString &text);

} // namespace Cairn
