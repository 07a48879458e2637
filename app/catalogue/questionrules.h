// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"
#include "catalogue/packentries.h"

#include <QCoreApplication>

#include <vector>

namespace Cairn {

/** The rules for questions and answers: what they lead to exists, and nothing that is retired is offered. */
class QuestionRules final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::QuestionRules)

public:
    static std::vector<CatalogueMistake> check(const PackEntries &entries);

private:
    static void checkIds(const PackEntry &question, QLatin1String key, PackFileKind kind, const PackEntries &entries,
                         std::vector<CatalogueMistake> &mistakes);
};

} // namespace Cairn
