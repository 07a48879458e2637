// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/careerlevel.h"
#include "domain/ids.h"

namespace Cairn {

/** The role a person aims at, and the seniority. */
struct Target
{
    RoleId role;
    CareerLevel level = CareerLevel::Entry;

    friend bool operator==(const Target &, const Target &) = default;
};

} // namespace Cairn
