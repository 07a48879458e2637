// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roadmap.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace Cairn {

class Catalogue;

/** Finds what can be left out of a plan so that it ends earlier; see repairsOf. */
class Trimming final
{
public:
    /** Both outlive this. */
    Trimming(const Roadmap &roadmap, const Catalogue &catalogue);

    /** What becomes optional, by id, so that the plan ends no later than on that day, or else as early as it can. */
    std::vector<StepId> leftOut(const QDate &day);

private:
    std::optional<size_t> leastWorth() const;
    /** What counted steps wait for, be it by way of others. */
    std::set<StepId> waitedForByCounted() const;
    void addWaitedFor(const RoadmapStep &step, std::set<StepId> &waitedFor) const;
    void takeBackNeedless(const QDate &day);
    QDate finishNow() const;

    const Roadmap &m_roadmap;
    const Catalogue &m_catalogue;
    std::vector<RoadmapStep> m_steps;
    std::map<StepId, size_t> m_placeOf;
    std::set<StepId> m_staying; ///< wholes that are begun, and the first projects
    std::vector<size_t> m_out;
};

} // namespace Cairn
