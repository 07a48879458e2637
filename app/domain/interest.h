// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <vector>

namespace Cairn {

/** The interests a person can name, in their order on the page; roles refer to the same ids. */
const std::vector<InterestId> &allInterests();

/** The interest's words in the person's language, e.g. "Images and video". */
QString nameOf(const InterestId &interest);

} // namespace Cairn
