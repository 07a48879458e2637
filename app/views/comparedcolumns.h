// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Cairn {

class Theme;

/** How the width of a comparison is shared, the same above and in the table below: words first, then equal roles. */
struct ComparedColumns
{
    int words = 0; ///< the leading column, in pixels
    int each = 0;  ///< each role, in pixels

    /** So many roles in a width; where it is too narrow, as wide as they need at least. */
    static ComparedColumns within(int width, int roles, const Theme &theme);
    static int leastWidth(int roles, const Theme &theme);
};

} // namespace Cairn
