// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"
#include "catalogue/packentries.h"

#include <QCoreApplication>

#include <vector>

namespace Cairn {

/** The rules for a list of practised skills: each is known, stands once, and leads upwards. */
class PracticeRules final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::PracticeRules)

public:
    /** Adds what is wrong with the list under the key. */
    static void check(const PackEntry &entry, QLatin1String key, const PackEntries &entries,
                      std::vector<CatalogueMistake> &mistakes);
};

} // namespace Cairn
