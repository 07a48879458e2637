// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cairn {

/** A line of a file that could not be used, and why, as a sentence for the person. */
struct RefusedLine
{
    int line = 0; ///< from 1
    QString why;

    friend bool operator==(const RefusedLine &, const RefusedLine &) = default;
};

} // namespace Cairn
