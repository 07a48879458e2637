// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/careerlevel.h"
#include "domain/ids.h"

namespace Cairn {

/** A role at a seniority: one column of a comparison. */
struct ComparedRole
{
    RoleId role;
    CareerLevel level = CareerLevel::Entry;

    friend bool operator==(const ComparedRole &, const ComparedRole &) = default;
};

} // namespace Cairn
