// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"

namespace Cairn {

/** The small catalogue as an older release had it: skills s_py, s_estimation, s_testing, s_maths; role r_developer. */
CatalogueContents olderCatalogueContents();

/**
 * The small catalogue with a table of what came of the older one: s_py was renamed to s_python, s_estimation and
 * s_testing were merged into s_stats, s_maths was split into s_algebra and s_sql, r_developer became r_engineer.
 */
CatalogueContents renamedCatalogueContents();

} // namespace Cairn
