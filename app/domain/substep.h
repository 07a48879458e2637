// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

namespace Cairn {

/** A small thing inside a step that can be ticked: a point of a project's acceptance list, or a person's own. */
struct SubStep
{
    SubStepId id;
    QString title;
    bool done = false;

    friend bool operator==(const SubStep &, const SubStep &) = default;
};

} // namespace Cairn
