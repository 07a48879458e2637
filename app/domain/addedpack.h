// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <vector>

namespace Cairn {

/** A pack of content that a school has added to what the program carries, and what came with it. */
struct AddedPack
{
    QString title;
    QString publisher; ///< of its first source; empty where it brings none
    QString folder;
    std::vector<RoleId> roles;
    std::vector<SkillId> skills;
    std::vector<SourceId> sources;
};

/** A sentence that says where something comes from which the pack has brought. */
QString addedWords(const AddedPack &pack);

} // namespace Cairn
