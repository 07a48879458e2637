// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translations/translationfile.h"

/** What is no language: it stands in the translation as in the source. */
namespace Cairn {

/** %1, %L1, %n. Whether a plural form may leave the number out, only the compiled file can tell. */
Findings placeholdersStay(const TranslationFile &file);
/** Tags, options, command lines, addresses and names of files. */
Findings codeStays(const TranslationFile &file);
/** Words in capitals: values on the command line and names, except abbreviations that languages have their own for. */
Findings capitalsStay(const TranslationFile &file);
/** Figures above 100: years, amounts, counts. Languages write small numbers as words. */
Findings figuresStay(const TranslationFile &file);

} // namespace Cairn
