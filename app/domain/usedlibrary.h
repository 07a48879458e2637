// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cairn {

/** A library of others that the program is built on, and under what licence. */
struct UsedLibrary
{
    QString name;
    QString version; ///< of the one that runs here; empty where the library does not tell
    QString licence; ///< as SPDX writes it, where it has a name for it
    QString copyright;
    QString use;  ///< what it does for the program, a sentence in the person's language
    QString text; ///< the file in resources/licences, without its ending; empty where there is none
};

} // namespace Cairn
