// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"

#include <functional>

namespace Cairn {

/** Gives a text of the catalogue in the person's language, or as it is where there is no translation. */
using TranslateText = std::function<QString(const QString &)>;

/** The same contents with every text for people passed through the translation; ids, links and dates stay. */
CatalogueContents inWordsOf(CatalogueContents contents, const TranslateText &translate);

/** Every text for people in the contents, once each, in their order: what translators get. */
QStringList textsOf(const CatalogueContents &contents);

/** In the words of the program's translation (context Catalogue); a text without one stays English. */
CatalogueContents inPersonsWords(CatalogueContents contents);

} // namespace Cairn
