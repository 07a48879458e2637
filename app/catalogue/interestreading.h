// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"
#include "catalogue/packentry.h"
#include "domain/intereststatement.h"
#include "domain/occupationinterests.h"
#include "domain/workcondition.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace Cairn {

/**
 * Takes statements, interest figures and conditions of work out of their entries. What would falsify a profile (a
 * statement without a type, figures that are not whole) is named and left out.
 */
class InterestReading final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::InterestReading)

public:
    static std::optional<InterestStatement> statement(const PackEntry &entry, std::vector<CatalogueMistake> &mistakes);
    static std::optional<OccupationInterests> occupation(const PackEntry &entry,
                                                         std::vector<CatalogueMistake> &mistakes);
    static WorkCondition condition(const PackEntry &entry, std::vector<CatalogueMistake> &mistakes);

private:
    static std::optional<InterestFigures> figures(const PackEntry &entry, std::vector<CatalogueMistake> &mistakes);
};

} // namespace Cairn
