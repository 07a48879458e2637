// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"
#include "catalogue/packentry.h"
#include "domain/question.h"

#include <vector>

namespace Cairn {

/** Takes a question and its answer out of its entry. */
class QuestionReading final
{
public:
    static Question read(const PackEntry &entry, std::vector<CatalogueMistake> &mistakes);
};

} // namespace Cairn
