// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchbench.h"

#include "catalogue/cataloguereader.h"
#include "domain/leastwork.h"
#include "domain/rolematcher.h"
#include "sample.h"

#include <QRandomGenerator>

#include <cstdio>

namespace Cairn {

namespace {

constexpr int Learners = 10'000;
constexpr double MostMilliseconds = 1000;
constexpr double MostLeastWorkMilliseconds = 16;
constexpr quint32 Seed = 20261121;

/** People who know some two skills of three, each at any level. */
std::vector<PlanState> anyLearners(const Catalogue &catalogue)
{
    QRandomGenerator random(Seed);
    std::vector<PlanState> learners(Learners);
    for (PlanState &learner : learners) {
        for (const Skill &skill : catalogue.skills()) {
            const int level = random.bounded(-2, LevelCount);
            if (level > 0)
                learner.levels.insert(skill.id, static_cast<Level>(level));
        }
    }
    return learners;
}

} // namespace

bool benchMatch()
{
    const Catalogue catalogue(CatalogueReader::read(CatalogueReader::shippedFolder()).contents);
    const std::vector<PlanState> learners = anyLearners(catalogue);
    Sample all;
    double sum = 0;
    for (int round = 0; round < 5; ++round) {
        all.add(millisecondsOf([&] {
            const RoleMatcher matcher(catalogue, CareerLevel::Mid);
            for (const PlanState &learner : learners) {
                for (const MatchParts &match : matcher.matches(learner))
                    sum += match.percent();
            }
        }));
    }
    std::printf("match: %d learners x %zu roles, mean %.1f %%\n", Learners, catalogue.roles().size(),
                sum / 5 / Learners / double(catalogue.roles().size()));

    Sample lift;
    for (size_t at = 0; at < 200; ++at) {
        const Role &role = catalogue.roles()[at % catalogue.roles().size()];
        lift.add(millisecondsOf(
            [&] { sum += leastWorkTo(85, role, CareerLevel::Senior, learners[at], catalogue).hours.likely; }));
    }
    bool holds = printLimit("match of all learners with all roles", all.median(), "ms", MostMilliseconds);
    holds =
        printLimit("least work to 85 % (slowest of 200)", lift.quantile(1.0), "ms", MostLeastWorkMilliseconds) && holds;
    return holds && sum > 0;
}

} // namespace Cairn
