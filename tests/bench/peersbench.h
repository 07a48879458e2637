// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Cairn {

/**
 * The schedule against that of TaskJuggler, which plans projects for one person or many, over plans of the same effort,
 * dependencies and calendar: ours never finishes later, and is at least a hundred times as fast as TaskJuggler's own
 * scheduling, and as all that its program does but start. Whether both hold; where it is not installed they do not.
 */
bool benchPeers();

} // namespace Cairn
