// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conditionfit.h"

#include <algorithm>
#include <iterator>

namespace Cairn {

std::vector<ConditionLine> ConditionFit::with(ConditionVerdict verdict) const
{
    std::vector<ConditionLine> some;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(some),
                 [verdict](const ConditionLine &line) { return line.verdict == verdict; });
    return some;
}

int ConditionFit::countOf(ConditionVerdict verdict) const
{
    return static_cast<int>(std::count_if(lines.begin(), lines.end(),
                                          [verdict](const ConditionLine &line) { return line.verdict == verdict; }));
}

ConditionFit conditionFit(const RoleId &role, const QMap<StatementId, Liking> &likings, const Catalogue &catalogue)
{
    ConditionFit fit;
    fit.role = role;
    for (const WorkCondition &condition : catalogue.workConditions()) {
        const std::optional<ConditionFrequency> frequency = catalogue.conditionOf(role, condition.id);
        if (!frequency)
            continue;
        const auto answer = likings.constFind(condition.id);
        const std::optional<Liking> liking =
            answer == likings.constEnd() ? std::nullopt : std::optional(answer.value());
        fit.lines.push_back({condition.id, liking, *frequency, conditionVerdict(liking, *frequency)});
    }
    return fit;
}

} // namespace Cairn
