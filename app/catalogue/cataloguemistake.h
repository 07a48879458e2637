// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cairn {

/** One mistake in a content pack: where it stands, and a sentence for the person who writes the pack. */
struct CatalogueMistake
{
    QString file;  ///< relative to the pack folder; empty for the folder itself
    QString place; ///< JSON pointer, e.g. /skills/3/hours/1; empty for the whole file
    int line = 0;  ///< from 1; 0 where there is none
    QString sentence;
};

} // namespace Cairn
