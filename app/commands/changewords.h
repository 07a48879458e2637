// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planchange.h"

#include <functional>

namespace Cairn {

/** A change in the person's words, e.g. "Set the level of Python"; without titles the ids stand there. */
QString wordsOf(const PlanChange &change, const std::function<QString(const SkillId &)> &titleOf);

} // namespace Cairn
