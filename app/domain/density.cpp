// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/density.h"

namespace Cairn {

bool isDenserByParts(Density a, Density b)
{
    // Compares the continued fractions of both ratios: nothing is rounded, and nothing overflows.
    while (a.quarters != 0 && b.quarters != 0) {
        const qint64 wholeOfA = a.gain / a.quarters;
        const qint64 wholeOfB = b.gain / b.quarters;
        if (wholeOfA != wholeOfB)
            return wholeOfA > wholeOfB;
        // Of the rests, the one with the smaller inverse is greater.
        const Density inverseOfA{a.quarters, a.gain % a.quarters};
        a = {b.quarters, b.gain % b.quarters};
        b = inverseOfA;
    }
    return a.quarters == 0 && b.quarters != 0;
}

} // namespace Cairn
