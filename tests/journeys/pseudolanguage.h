// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"

#include <QTranslator>

namespace Cairn {

/**
 * A language that answers every text of the program: as long as translations are, in brackets, and without a single
 * letter of ASCII. What is still written in those has not gone through a translation. Placeholders, accelerators,
 * lines and formats of dates stay.
 */
class PseudoLanguage final : public QTranslator
{
public:
    enum class Writing : quint8 { LeftToRight, RightToLeft };

    /** Spoken as long as it lives; the program has to be started with its code for the catalogue to follow. */
    explicit PseudoLanguage(Writing writing);
    ~PseudoLanguage() override;

    /** Real languages with a locale, for which neither the program nor Qt brings a translation. */
    QString code() const;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation, int n) const override;

private:
    QString wordsOf(const QString &source) const;

    Writing m_writing;
};

/** The text with other letters than those of ASCII, and others than those of the language above: given, not said. */
QString inForeignLetters(const QString &text);

/** The contents with all that is never translated, such as titles of books and names of publishers, in such letters. */
CatalogueContents inForeignLetters(CatalogueContents contents);

} // namespace Cairn
