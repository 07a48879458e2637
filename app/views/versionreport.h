// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/usedlibrary.h"

#include <vector>

namespace Cairn {

class Theme;

/**
 * What runs here, for whoever reports a problem: versions, system, language and looks, in English. Nothing about the
 * person, the computer's name or where files lie.
 */
QString versionReport(const Theme &theme, const QString &catalogueVersion, const std::vector<UsedLibrary> &libraries);

} // namespace Cairn
