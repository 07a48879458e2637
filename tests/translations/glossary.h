// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translations/translationfile.h"

#include <QRegularExpression>

namespace Cairn {

/**
 * translations/glossary.json: the terms that a language must translate the same all through.
 * Their translations are messages of the context Glossary, so that a language stays one file: first the term as it is
 * written, then, after " | ", other stems that count as it. A stem may stand inside a longer word.
 */
class Glossary final
{
public:
    explicit Glossary(const QString &path);

    /** Why the file cannot be used; empty where it can. */
    const QString &problem() const { return m_problem; }

    /** Texts whose source has a term and whose translation has none of its stems. */
    Findings missedTerms(const TranslationFile &file) const;

private:
    enum class Extent { Nowhere, Program, Everywhere };

    struct Term
    {
        QString name;
        QRegularExpression form;         ///< a form of it as a whole word
        std::vector<QString> otherSense; ///< phrases in which the word is another one
        Extent checked = Extent::Everywhere;
    };

    static bool has(const Term &term, QString text);

    std::vector<Term> m_terms;
    QString m_problem;
};

} // namespace Cairn
