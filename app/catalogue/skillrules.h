// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguemistake.h"
#include "catalogue/packentries.h"

#include <QCoreApplication>
#include <QHash>

#include <vector>

namespace Cairn {

/** The rules for skills, one by one: groups, prerequisites, hours and level texts. Names are NameRules' matter. */
class SkillRules final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::SkillRules)

public:
    static std::vector<CatalogueMistake> check(const PackEntries &entries);

private:
    explicit SkillRules(const PackEntries &entries) : m_entries(entries) {}

    void checkGroup(const PackEntry &skill);
    void checkPrerequisites(const PackEntry &skill);
    void checkHours(const PackEntry &skill);
    void checkLevels(const PackEntry &skill);

    const PackEntries &m_entries;
    QHash<QString, QString> m_levelTexts; ///< folded text to the skill that has it
    std::vector<CatalogueMistake> m_mistakes;
};

} // namespace Cairn
