// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/renamedcatalogue.h"

#include "common/smallcatalogue.h"

namespace Cairn {

namespace {

SkillId skill(const char *id)
{
    return SkillId(QString::fromLatin1(id));
}

RoleId role(const char *id)
{
    return RoleId(QString::fromLatin1(id));
}

} // namespace

CatalogueContents olderCatalogueContents()
{
    CatalogueContents contents = smallCatalogueContents();
    contents.version = QStringLiteral("older");
    const Skill any = contents.skills.front();
    contents.skills.clear();
    for (const char *id : {"s_maths", "s_estimation", "s_testing", "s_py"}) {
        contents.skills.push_back(any);
        contents.skills.back().id = skill(id);
        contents.skills.back().title = QString::fromLatin1(id);
    }
    contents.roles.front().id = role("r_developer");
    for (Role &each : contents.roles)
        each.requirements = {{skill("s_py"), {Level::Working, Level::Practitioner, Level::Expert}, 10, true}};
    return contents;
}

CatalogueContents renamedCatalogueContents()
{
    CatalogueContents contents = smallCatalogueContents();
    contents.version = QStringLiteral("newer");
    contents.renamedSkills = {{skill("s_py"), {skill("s_python")}},
                              {skill("s_estimation"), {skill("s_stats")}},
                              {skill("s_testing"), {skill("s_stats")}},
                              {skill("s_maths"), {skill("s_algebra"), skill("s_sql")}}};
    contents.renamedRoles = {{role("r_developer"), role("r_engineer")}};
    return contents;
}

} // namespace Cairn
