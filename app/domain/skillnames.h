// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <vector>

namespace Cairn {

/**
 * A name of a skill as adverts write it, which the catalogue's titles and aliases do not have. A word that ends in *
 * stands for the word and any ending of up to three letters, e.g. "maschinell* lernen".
 */
struct SkillName
{
    QString language; ///< "en", "de", "es" or "fr"
    QString name;
    SkillId skill;
};

/** The same of a role's title. */
struct RoleName
{
    QString language;
    QString name;
    RoleId role;
};

/** All of them, by language; the names of one language differ from each other. */
const std::vector<SkillName> &skillNames();
const std::vector<RoleName> &roleNames();

} // namespace Cairn
