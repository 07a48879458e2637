// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Cairn {

/** All roles of the shipped catalogue for ten thousand learners, and the least work to a match. */
bool benchMatch();

} // namespace Cairn
