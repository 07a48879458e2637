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

Result<const Resource *> CatalogueLookup::resource(const QString &id) const
{
    if (const Resource *resource = m_catalogue.resource(ResourceId(id)))
        return resource;
    const QString near = nearest(id, FoundKind::Resource);
    const Resource *nearResource = m_catalogue.resource(ResourceId(near));
    if (!nearResource)
        return Problem{
            tr("There is no resource “%1”, so nothing was done. “careercairn-cli resources” lists them all.").arg(id),
            id};
    return Problem{tr("There is no resource “%1”, so nothing was done. Did you mean “%2” (%3)?")
                       .arg(id, near, nearResource->title),
                   id};
}

Result<const Question *> CatalogueLookup::question(const QString &id) const
{
    const std::vector<Question> &questions = m_catalogue.questions();
    const auto found = std::find_if(questions.begin(), questions.end(),
                                    [&id](const Question &question) { return question.id.text() == id; });
    if (found != questions.end())
        return &*found;
    return Problem{
        tr("There is no question “%1”, so nothing was done. “careercairn-cli questions” lists them all.").arg(id), id};
}

Result<const SourceRecord *> CatalogueLookup::source(const QString &id) const
{
    if (const SourceRecord *source = m_catalogue.source(SourceId(id)))
        return source;
    return Problem{
        tr("There is no source “%1”, so nothing was done. “careercairn-cli sources” lists them all.").arg(id), id};
}

QString CatalogueLookup::nearest(const QString &id, FoundKind kind) const
{
    QString renamed = renamedTo(id, kind);
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
    if (kind != FoundKind::Skill)
        return {};
    for (const RenamedSkill &renamed : m_catalogue.renamedSkills()) {
        if (renamed.from.text() == id && !renamed.to.empty())
            return renamed.to.front().text();
    }
    return {};
}

} // namespace Cairn
