// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cataloguelookup.h"

#include "catalogue/catalogueindex.h"

#include <algorithm>

namespace Cairn {

namespace {

constexpr int FoundsLookedAt = 20;

} // namespace

Result<const Role *> CatalogueLookup::role(const QString &id) const
{
    if (const Role *role = m_catalogue.role(RoleId(id)))
        return role;
    const QString near = nearest(id, FoundKind::Role);
    if (near.isEmpty())
        return Problem{
            tr("There is no role “%1”, so nothing was done. “careercairn-cli roles” lists them all.").arg(id), id};
    return Problem{tr("There is no role “%1”, so nothing was done. Did you mean “%2” (%3)?")
                       .arg(id, near, m_catalogue.titleOf(RoleId(near))),
                   id};
}

Result<const Skill *> CatalogueLookup::skill(const QString &id) const
{
    if (const Skill *skill = m_catalogue.skill(SkillId(id)))
        return skill;
    const QString near = nearest(id, FoundKind::Skill);
    if (near.isEmpty())
        return Problem{
            tr("There is no skill “%1”, so nothing was done. “careercairn-cli skills” lists them all.").arg(id), id};
    return Problem{tr("There is no skill “%1”, so nothing was done. Did you mean “%2” (%3)?")
                       .arg(id, near, m_catalogue.titleOf(SkillId(near))),
                   id};
}

QString CatalogueLookup::nearest(const QString &id, FoundKind kind) const
{
    const QString renamed = renamedTo(id, kind);
    if (!renamed.isEmpty())
        return renamed;
    // Ids are English titles with underscores, and the index knows titles.
    QString words = id;
    words.replace(u'_', u' ').replace(u'-', u' ');
    const CatalogueIndex index(m_catalogue);
    const std::vector<Found> founds = index.find(words, FoundsLookedAt);
    const auto near =
        std::find_if(founds.begin(), founds.end(), [kind](const Found &found) { return found.kind == kind; });
    return near == founds.end() ? QString() : near->id;
}

QString CatalogueLookup::renamedTo(const QString &id, FoundKind kind) const
{
    if (kind == FoundKind::Role) {
        for (const RenamedRole &renamed : m_catalogue.renamedRoles()) {
            if (renamed.from.text() == id)
                return renamed.to.text();
        }
        return {};
    }
    for (const RenamedSkill &renamed : m_catalogue.renamedSkills()) {
        if (renamed.from.text() == id && !renamed.to.empty())
            return renamed.to.front().text();
    }
    return {};
}

} // namespace Cairn
