// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/comparisonstandouts.h"

#include "domain/comparisonwords.h"

#include <algorithm>

namespace Cairn {

namespace {

using Kind = ComparisonFinding::Kind;

QString iconOf(Kind kind)
{
    switch (kind) {
    case Kind::Nearest:
        return QStringLiteral("clock");
    case Kind::HighestMatch:
        return QStringLiteral("target");
    case Kind::Pay:
        return QStringLiteral("salary");
    case Kind::SharedWork:
        return QStringLiteral("swap");
    case Kind::ForAll:
        return QStringLiteral("check");
    case Kind::AskedOnce:
        return QStringLiteral("compare");
    case Kind::ThinPay:
        break;
    }
    return QStringLiteral("note");
}

} // namespace

std::vector<StandOut> comparisonStandOuts(const RoleComparison &comparison, const ComparedPay &pay,
                                          const PlanState &state, const Catalogue &catalogue)
{
    std::vector<StandOut> standOuts;
    for (const ComparisonFinding &finding : comparisonFindings(comparison, pay, catalogue)) {
        StandOut standOut{iconOf(finding.kind), finding.title, finding.text, {}, false};
        if (finding.kind == Kind::ForAll) {
            for (const SharedGap &gap : comparison.forAll)
                standOut.levels.insert(gap.skill, gap.forAll);
            standOut.isInRoadmap =
                std::all_of(comparison.forAll.begin(), comparison.forAll.end(), [&state](const SharedGap &gap) {
                    return state.wantedLevels.value(gap.skill, Level::None) >= gap.forAll;
                });
        }
        standOuts.push_back(standOut);
    }
    return standOuts;
}

} // namespace Cairn
