// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/handbook.h"
#include "domain/result.h"

#include <QCoreApplication>

namespace Cairn {

/** Reads the handbook that the program carries: handbook.json and numbers.json of a folder. */
class HandbookReader final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::HandbookReader)

public:
    static QString shippedFolder();

    /** All of it, or why a file cannot be read. */
    static Result<Handbook> read(const QString &folder);

    /** In the words of the program's translation (context Catalogue); a text without one stays English. */
    static Handbook inPersonsWords(Handbook handbook);

    /** Every text for people once, in their order: what translators get. */
    static QStringList textsOf(const Handbook &handbook);
};

} // namespace Cairn
