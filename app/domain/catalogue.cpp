// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue.h"

#include <algorithm>

namespace Cairn {

namespace {

const QLatin1String OnetScheme("onet");
const QLatin1String WeakFit("weak");

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

template <class Id>
const AddedPack *packWith(const std::vector<AddedPack> &packs, std::vector<Id> AddedPack::*ids, const Id &id)
{
    const auto brought = std::find_if(packs.begin(), packs.end(), [ids, &id](const AddedPack &pack) {
        return std::find((pack.*ids).begin(), (pack.*ids).end(), id) != (pack.*ids).end();
    });
    return brought == packs.end() ? nullptr : &*brought;
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

const AddedPack *Catalogue::addedPackOf(const RoleId &id) const
{
    return packWith(m_contents.addedPacks, &AddedPack::roles, id);
}
const AddedPack *Catalogue::addedPackOf(const SkillId &id) const
{
    return packWith(m_contents.addedPacks, &AddedPack::skills, id);
}
const AddedPack *Catalogue::addedPackOf(const SourceId &id) const
{
    return packWith(m_contents.addedPacks, &AddedPack::sources, id);
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
        if (resource.practiceOf(id))
            fitting.push_back(&resource);
    }
    return fitting;
}

const Occupation *Catalogue::occupationWithCode(const QString &code) const
{
    const auto found = std::find_if(m_contents.occupations.begin(), m_contents.occupations.end(),
                                    [&code](const Occupation &each) { return each.code == code; });
    return found == m_contents.occupations.end() ? nullptr : &*found;
}

QStringList Catalogue::occupationTitles(const QStringList &codes) const
{
    QStringList titles;
    for (const QString &code : codes) {
        if (const Occupation *occupation = occupationWithCode(code))
            titles += occupation->title;
    }
    return titles;
}

std::vector<const Occupation *> Catalogue::occupationsOf(const Role &role) const
{
    std::vector<const Occupation *> nearest;
    const auto addFirst = [this, &nearest](const auto &fits) {
        const auto found = std::find_if(m_contents.occupations.begin(), m_contents.occupations.end(), fits);
        if (found != m_contents.occupations.end())
            nearest.push_back(&*found);
    };
    for (const QString &code : role.occupations.onetCodes)
        addFirst([&code](const Occupation &each) { return each.scheme == OnetScheme && each.code == code; });
    if (!role.occupations.escoUri.isEmpty())
        addFirst([&role](const Occupation &each) { return each.uri == role.occupations.escoUri; });
    return nearest;
}

const Outlook *Catalogue::outlookOf(const Role &role) const
{
    // A projection for an occupation that is hardly this role would say nothing about it.
    if (role.occupations.fit == WeakFit)
        return nullptr;
    for (const QString &code : role.occupations.onetCodes) {
        if (const Outlook *outlook = outlookWith(code.section(u'.', 0, 0)))
            return outlook;
    }
    return nullptr;
}

const Outlook *Catalogue::outlookOfAll() const
{
    return outlookWith(QStringLiteral("00-0000"));
}

const Outlook *Catalogue::outlookWith(const QString &occupation) const
{
    const auto found = std::find_if(m_contents.outlooks.begin(), m_contents.outlooks.end(),
                                    [&occupation](const Outlook &each) { return each.occupation == occupation; });
    return found == m_contents.outlooks.end() ? nullptr : &*found;
}

std::vector<const SoftwareDemand *> Catalogue::demandFor(const SkillId &id) const
{
    std::vector<const SoftwareDemand *> named;
    for (const SoftwareDemand &each : m_contents.demand) {
        if (each.skill == id)
            named.push_back(&each);
    }
    return named;
}

std::vector<const Curriculum *> Catalogue::curriculaFor(const SkillId &id) const
{
    std::vector<const Curriculum *> covering;
    for (const Curriculum &each : m_contents.curricula) {
        if (std::any_of(each.steps.begin(), each.steps.end(),
                        [&id](const SkillPractice &step) { return step.skill == id; }))
            covering.push_back(&each);
    }
    return covering;
}

HoursRange Catalogue::ourHoursOf(const Curriculum &curriculum) const
{
    HoursRange sum;
    for (const SkillPractice &step : curriculum.steps)
        sum += hoursBetween(step.skill, step.from, step.to);
    return sum;
}

HoursRange Catalogue::hoursBetween(const SkillId &id, Level from, Level to) const
{
    const Skill *known = skill(id);
    return known ? known->hoursBetween(from, to) : HoursRange{};
}

const OccupationInterests *Catalogue::occupationInterests(const QString &code) const
{
    const auto found = std::find_if(m_contents.occupationInterests.begin(), m_contents.occupationInterests.end(),
                                    [&code](const OccupationInterests &each) { return each.occupation == code; });
    return found == m_contents.occupationInterests.end() ? nullptr : &*found;
}

const WorkCondition *Catalogue::workCondition(const StatementId &id) const
{
    const auto found = std::find_if(m_contents.workConditions.begin(), m_contents.workConditions.end(),
                                    [&id](const WorkCondition &each) { return each.id == id; });
    return found == m_contents.workConditions.end() ? nullptr : &*found;
}

std::optional<ConditionFrequency> Catalogue::conditionOf(const RoleId &role, const StatementId &condition) const
{
    const WorkCondition *known = workCondition(condition);
    if (!known)
        return std::nullopt;
    const auto frequency = known->roles.constFind(role);
    return frequency == known->roles.constEnd() ? std::nullopt : std::optional(frequency.value());
}

} // namespace Cairn
