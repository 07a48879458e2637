// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"
#include "catalogue/packentries.h"
#include "domain/level.h"

#include <QCoreApplication>
#include <QHash>

#include <array>
#include <optional>
#include <vector>

namespace Cairn {

/** Holds our hours against published curricula: the likely ones lie within a quarter of what is published. */
class CurriculumRules final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::CurriculumRules)

public:
    static std::vector<CatalogueMistake> check(const PackEntries &entries);

    /** By how much the sum of the likely hours may lie outside of the published ones. */
    static constexpr double Leeway = 0.25;

private:
    explicit CurriculumRules(const PackEntries &entries);

    void checkHours(const PackEntry &curriculum);
    /** Nothing where a step names a skill that is not known. */
    std::optional<double> likelyHoursOf(const PackEntry &curriculum) const;

    const PackEntries &m_entries;
    QHash<QString, std::array<double, LevelCount - 1>> m_likelyHours; ///< by skill, for each step
    std::vector<CatalogueMistake> m_mistakes;
};

} // namespace Cairn
