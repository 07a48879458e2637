// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguereader.h"

#include "catalogue/contentpack.h"
#include "catalogue/figurereading.h"
#include "catalogue/interestreading.h"
#include "catalogue/packentries.h"
#include "catalogue/questionreading.h"
#include "catalogue/resourcereading.h"
#include "catalogue/rolereading.h"
#include "catalogue/skillreading.h"
#include "catalogue/sourcereading.h"

#include <algorithm>

namespace Cairn {

namespace {

using Mistakes = std::vector<CatalogueMistake>;

std::vector<SkillGroup> groupsFrom(const PackEntries &entries, Mistakes &mistakes)
{
    std::vector<SkillGroup> groups;
    for (const PackEntry &entry : entries.of(PackFileKind::Groups))
        groups.push_back({GroupId(entry.id()), EntryValues(entry, mistakes).neededText(QLatin1String("title"))});
    return groups;
}

std::vector<RenamedSkill> renamedSkillsFrom(const PackEntries &entries, Mistakes &mistakes)
{
    std::vector<RenamedSkill> renamed;
    for (const PackEntry &entry : entries.renamedSkills()) {
        const EntryValues values(entry, mistakes);
        const QString from = values.neededText(QLatin1String("from"));
        std::vector<SkillId> to = values.ids<SkillId>(QLatin1String("to"));
        if (!from.isEmpty() && !to.empty())
            renamed.push_back({SkillId(from), std::move(to)});
    }
    return renamed;
}

std::vector<RenamedRole> renamedRolesFrom(const PackEntries &entries, Mistakes &mistakes)
{
    std::vector<RenamedRole> renamed;
    for (const PackEntry &entry : entries.renamedRoles()) {
        const EntryValues values(entry, mistakes);
        const QString from = values.neededText(QLatin1String("from"));
        const QString to = values.neededText(QLatin1String("to"));
        if (!from.isEmpty() && !to.isEmpty())
            renamed.push_back({RoleId(from), RoleId(to)});
    }
    return renamed;
}

void readInterests(const PackEntries &entries, CatalogueContents &contents, Mistakes &mistakes)
{
    for (const PackEntry &entry : entries.of(PackFileKind::Interests)) {
        if (std::optional<InterestStatement> statement = InterestReading::statement(entry, mistakes))
            contents.interestStatements.push_back(*std::move(statement));
    }
    for (const PackEntry &entry : entries.of(PackFileKind::OccupationInterests)) {
        if (std::optional<OccupationInterests> interests = InterestReading::occupation(entry, mistakes))
            contents.occupationInterests.push_back(*std::move(interests));
    }
    for (const PackEntry &entry : entries.of(PackFileKind::Conditions))
        contents.workConditions.push_back(InterestReading::condition(entry, mistakes));
}

/** In the order of the groups; within a group, and for unknown groups at the end, in the order of the files. */
void sortSkills(CatalogueContents &contents)
{
    QHash<GroupId, size_t> placeOf;
    for (const SkillGroup &group : contents.groups)
        placeOf.insert(group.id, static_cast<size_t>(placeOf.size()));
    const auto place = [&placeOf](const Skill &skill) {
        return placeOf.value(skill.group, static_cast<size_t>(placeOf.size()));
    };
    std::stable_sort(contents.skills.begin(), contents.skills.end(),
                     [&place](const Skill &a, const Skill &b) { return place(a) < place(b); });
}

/** By kind, then as the catalogue file lists them, then in the order of the files. */
void sortRoles(CatalogueContents &contents, const QStringList &order)
{
    const auto place = [&order](const Role &role) {
        const qsizetype at = order.indexOf(role.id.text());
        return std::pair(role.kind, at < 0 ? order.size() : at);
    };
    std::stable_sort(contents.roles.begin(), contents.roles.end(),
                     [&place](const Role &a, const Role &b) { return place(a) < place(b); });
}

} // namespace

QString CatalogueReader::shippedFolder()
{
    return QStringLiteral(":/careercairn/catalogue");
}

CatalogueReading CatalogueReader::read(const QString &packFolder)
{
    const ContentPack pack(packFolder);
    return read(PackEntries(pack));
}

CatalogueReading CatalogueReader::read(const PackEntries &entries)
{
    CatalogueReading reading;
    CatalogueContents &contents = reading.contents;
    Mistakes &mistakes = reading.mistakes;
    mistakes = entries.mistakes();

    contents.groups = groupsFrom(entries, mistakes);
    for (const PackEntry &entry : entries.of(PackFileKind::Sources))
        contents.sources.push_back(SourceReading::read(entry, mistakes));
    for (const PackEntry &entry : entries.of(PackFileKind::Skills))
        contents.skills.push_back(SkillReading::read(entry, mistakes));
    for (const PackEntry &entry : entries.of(PackFileKind::Role))
        contents.roles.push_back(RoleReading::read(entry, mistakes));
    for (const PackEntry &entry : entries.of(PackFileKind::Resources))
        contents.resources.push_back(ResourceReading::read(entry, mistakes));
    for (const PackEntry &entry : entries.of(PackFileKind::Occupations))
        contents.occupations.push_back(FigureReading::occupation(entry, mistakes));
    for (const PackEntry &entry : entries.of(PackFileKind::Outlook))
        contents.outlooks.push_back(FigureReading::outlook(entry, mistakes));
    for (const PackEntry &entry : entries.of(PackFileKind::Demand))
        contents.demand.push_back(FigureReading::demand(entry, mistakes));
    for (const PackEntry &entry : entries.of(PackFileKind::Curricula))
        contents.curricula.push_back(FigureReading::curriculum(entry, mistakes));
    for (const PackEntry &entry : entries.of(PackFileKind::Questions))
        contents.questions.push_back(QuestionReading::read(entry, mistakes));
    readInterests(entries, contents, mistakes);
    contents.renamedSkills = renamedSkillsFrom(entries, mistakes);
    contents.renamedRoles = renamedRolesFrom(entries, mistakes);

    QStringList roleOrder;
    for (const PackEntry &entry : entries.of(PackFileKind::Catalogue)) {
        const EntryValues values(entry, mistakes);
        const QString version = values.neededText(QLatin1String("version"));
        // That of the first pack: others are only added to it.
        if (contents.version.isEmpty())
            contents.version = version;
        contents.traps += values.texts(QLatin1String("traps"));
        roleOrder += values.texts(QLatin1String("roles"));
    }
    sortSkills(contents);
    sortRoles(contents, roleOrder);
    return reading;
}

} // namespace Cairn
