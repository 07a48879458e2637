// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cairn {

class Catalogue;
struct Roadmap;
struct RoadmapStep;

/** Why a step is in the plan, in one to three short sentences: what it moves, what waits for it, how needed it is. */
QString reasonFor(const RoadmapStep &step, const Roadmap &roadmap, const Catalogue &catalogue);

} // namespace Cairn
