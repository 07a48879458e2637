// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"

namespace Cairn {

/**
 * A catalogue small enough to compute by hand: groups g_math, g_code; skills s_algebra, s_stats (g_math),
 * s_python, s_sql (g_code; needs s_python at 1); roles r_engineer and r_analyst. Hours: n to n + 1 takes
 * 10, 20, 40, 80 likely hours (low half, high double). One resource for s_python, questions q_start and q_degree,
 * one source.
 */
CatalogueContents smallCatalogueContents();

} // namespace Cairn
