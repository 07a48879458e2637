// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Cairn {

/** Start to first paint against an empty Qt window, and the memory of the open window. Whether both hold. */
bool benchStart();

} // namespace Cairn
