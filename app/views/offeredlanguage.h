// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace Cairn {

/** A language that the program can speak. */
struct OfferedLanguage
{
    QString code; ///< as QLocale names it, e.g. "en", "pt_BR"
    QString name; ///< in that language itself, e.g. "Deutsch"
};

/**
 * The place in the list of the language that is spoken when the given one is asked for: itself, else the
 * same language of another country, else English. An empty code asks for the system's language.
 */
int placeOf(const QString &code, const std::vector<OfferedLanguage> &languages);

} // namespace Cairn
