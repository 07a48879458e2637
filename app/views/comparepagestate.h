// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/careerlevel.h"
#include "domain/ids.h"
#include "models/comparedskillsmodel.h"
#include "views/comparemode.h"
#include "views/growthway.h"

#include <QByteArray>

#include <optional>

namespace Cairn {

/** What of the page Compare is found again at the next start, and how it is written. The roles are in the plan. */
struct ComparePageState
{
    CompareMode mode = CompareMode::Roles;
    std::optional<CareerLevel> level; ///< only where the person chose it
    ComparedSkillsModel::Shown shown = ComparedSkillsModel::Shown::OnlyGaps;
    GrowthWay way = GrowthWay::Seniority;
    RoleId growthRole; ///< only where the person chose one
    bool paneOpen = false;
    QByteArray splitter;

    QByteArray written() const;
    /** What it does not know has its first value. */
    static ComparePageState read(const QByteArray &bytes);
};

} // namespace Cairn
