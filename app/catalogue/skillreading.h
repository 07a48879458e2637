// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/entryvalues.h"
#include "domain/skill.h"

#include <QCoreApplication>

namespace Cairn {

/** Reads one skill of a content file. */
class SkillReading final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::SkillReading)

public:
    static Skill read(const PackEntry &entry, std::vector<CatalogueMistake> &mistakes);

private:
    static void readLevels(Skill &skill, const EntryValues &values);
    static void readPrerequisites(Skill &skill, const PackEntry &entry, std::vector<CatalogueMistake> &mistakes);
    static void readHours(Skill &skill, const PackEntry &entry, std::vector<CatalogueMistake> &mistakes);
};

} // namespace Cairn
