// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Cairn {

/** One edit to durable, against bare SQLite writing the same rows with the same settings. Whether it holds. */
bool benchEdits();

} // namespace Cairn
