// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"

#include <vector>

namespace Cairn {

/** One group and those of its skills that are asked most, the most asked first. */
struct AskedGroup
{
    GroupId group;
    std::vector<SkillId> skills;
};

/**
 * The skills that specialist roles ask most of a beginner: by the sum of their weights over the roles that
 * ask them at entry level. Groups stand in the catalogue's order; groups without such a skill are left out.
 */
std::vector<AskedGroup> mostAskedSkills(const Catalogue &catalogue, int most, int mostOfAGroup);

} // namespace Cairn
