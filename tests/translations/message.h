// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Cairn {

/** One text of a file of translations. */
struct Message
{
    QString context;
    QString source;
    QString comment;   ///< tells apart texts that are the same in English
    QString state;     ///< "unfinished", "vanished", "obsolete"; empty where finished
    QStringList forms; ///< the translation; with numbers, one for each plural form
    bool plural = false;
    int line = 0; ///< where its source stands in the file

    bool isFinished() const { return state.isEmpty(); }
    /** Texts of the content packs; all others are those of the program. */
    bool isOfCatalogue() const { return context == QStringLiteral("Catalogue"); }
    /** A term with its inflections, for the check of all other texts; nothing shows it. */
    bool isOfGlossary() const { return context == QStringLiteral("Glossary"); }
};

} // namespace Cairn
