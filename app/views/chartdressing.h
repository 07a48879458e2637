// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartdress.h"

namespace Cairn {

class Theme;

/** How charts look in the theme of now. */
ChartDress chartDressOf(const Theme &theme);

} // namespace Cairn
