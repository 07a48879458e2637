// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <vector>

namespace Cairn {

enum class NameCounts : quint8 {
    Everywhere,
    InItsLanguage, ///< only in texts of its language
    WhereAsked,    ///< a word with many uses: in texts of its language, where they ask for something or tell duties
};

/**
 * A name of a skill as adverts write it, which the catalogue's titles and aliases do not have. A word that ends in *
 * stands for the word and any ending of up to three letters, e.g. "maschinell* lernen",
 * an underscore for some words in between, see NamesInText::add().
 */
struct SkillName
{
    QString language; ///< "en", "de", "es" or "fr"
    QString name;
    SkillId skill;
    NameCounts counts = NameCounts::Everywhere;
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
