// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue.h"

#include <algorithm>

namespace Cairn {

namespace {

template <class Id, class Item>
QHash<Id, size_t> placesOf(const std::vector<Item> &items)
{
    QHash<Id, size_t> places;
    places.reserve(static_cast<qsizetype>(items.size()));
    for (size_t at = 0; at < items.size(); ++at)
        places.insert(items[at].id, at);
    return places;
}

template <class Id, class Item>
const Item *found(const std::vector<Item> &items, const QHash<Id, size_t> &places, const Id &id)
{
    const auto place = places.constFind(id);
    return place == places.constEnd() ? nullptr : &items[place.value()];
}

} // namespace

Catalogue::Catalogue(CatalogueContents contents)
    : m_contents(std::move(contents))
    , m_roleAt(placesOf<RoleId>(m_contents.roles))
    , m_skillAt(placesOf<SkillId>(m_contents.skills))
    , m_groupAt(placesOf<GroupId>(m_contents.groups))
    , m_resourceAt(placesOf<ResourceId>(m_contents.resources))
    , m_sourceAt(placesOf<SourceId>(m_contents.sources))
{
}

const Role *Catalogue::role(const RoleId &id) const
{
    return found(m_contents.roles, m_roleAt, id);
}
const Skill *Catalogue::skill(const SkillId &id) const
{
    return found(m_contents.skills, m_skillAt, id);
}
const SkillGroup *Catalogue::group(const GroupId &id) const
{
    return found(m_contents.groups, m_groupAt, id);
}
const Resource *Catalogue::resource(const ResourceId &id) const
{
    return found(m_contents.resources, m_resourceAt, id);
}
const SourceRecord *Catalogue::source(const SourceId &id) const
{
    return found(m_contents.sources, m_sourceAt, id);
}

QString Catalogue::titleOf(const RoleId &id) const
{
    const Role *known = role(id);
    return known ? known->title : id.text();
}

QString Catalogue::titleOf(const SkillId &id) const
{
    const Skill *known = skill(id);
    return known ? known->title : id.text();
}

std::vector<const Resource *> Catalogue::resourcesFor(const SkillId &id) const
{
    std::vector<const Resource *> fitting;
    for (const Resource &resource : m_contents.resources) {
        if (std::find(resource.skills.begin(), resource.skills.end(), id) != resource.skills.end())
            fitting.push_back(&resource);
    }
    return fitting;
}

} // namespace Cairn
