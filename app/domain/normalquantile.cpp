// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/normalquantile.h"

#include <algorithm>
#include <cmath>

namespace Cairn {

double normalQuantile(double chance)
{
    const double fromMiddle = chance - 0.5;
    if (std::abs(fromMiddle) <= 0.425) {
        const double r = 0.180625 - fromMiddle * fromMiddle;
        return fromMiddle * (((59.109374720 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179)
               / (((67.187563600 * r + 78.757757664) * r + 17.895169469) * r + 1);
    }
    const double tail = std::sqrt(-std::log(std::min(chance, 1 - chance)));
    double value = 0;
    if (tail <= 5) {
        const double r = tail - 1.6;
        value = (((0.17023821103 * r + 1.3067284816) * r + 2.7568153900) * r + 1.4234372777)
                / ((0.12021132975 * r + 0.73700164250) * r + 1);
    } else {
        const double r = tail - 5;
        value = (((0.017337203997 * r + 0.42868294337) * r + 3.0812263860) * r + 6.6579051150)
                / ((0.012258202635 * r + 0.24197894225) * r + 1);
    }
    return fromMiddle < 0 ? -value : value;
}

} // namespace Cairn
