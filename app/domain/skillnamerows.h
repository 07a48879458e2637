// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/skillnames.h"

#include <span>

namespace Cairn {

/** The names of one thing in one language, parted by a bar; one that begins with ~ counts only where it is asked. */
struct NameRow
{
    const char *language;
    const char *id;
    const char *names;
};

/** Skills as adverts describe them in half a sentence ("explain _ to"), and titles of roles in other languages. */
std::span<const NameRow> describedSkillRows(); ///< English
std::span<const NameRow> germanSkillRows();
std::span<const NameRow> romanceSkillRows(); ///< Spanish and French
std::span<const NameRow> widerSkillRows();   ///< English, the usual wordings of each skill
std::span<const NameRow> widerGermanAndRomanceSkillRows();
std::span<const NameRow> roleRows();

} // namespace Cairn
