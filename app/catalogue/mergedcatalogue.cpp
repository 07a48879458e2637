// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/mergedcatalogue.h"

#include "catalogue/cataloguecheck.h"
#include "catalogue/cataloguereader.h"
#include "catalogue/contentpack.h"
#include "catalogue/foldedtext.h"
#include "catalogue/packentries.h"

#include <QSet>

#include <memory>

namespace Cairn {

namespace {

using Packs = std::vector<const ContentPack *>;

template <class Id>
std::vector<Id> idsOf(const PackEntries &entries, PackFileKind kind, const QString &pack)
{
    std::vector<Id> ids;
    for (const PackEntry &entry : entries.of(kind)) {
        if (entry.pack() == pack)
            ids.emplace_back(entry.id());
    }
    return ids;
}

AddedPack describe(const ContentPack &pack, const PackEntries &entries)
{
    AddedPack added;
    added.folder = pack.folder();
    added.roles = idsOf<RoleId>(entries, PackFileKind::Role, added.folder);
    added.skills = idsOf<SkillId>(entries, PackFileKind::Skills, added.folder);
    added.sources = idsOf<SourceId>(entries, PackFileKind::Sources, added.folder);
    for (const PackEntry &catalogue : entries.of(PackFileKind::Catalogue)) {
        if (catalogue.pack() == added.folder)
            added.title = catalogue.json().value(QLatin1String("title")).toString();
    }
    for (const PackEntry &source : entries.of(PackFileKind::Sources)) {
        if (source.pack() == added.folder && added.publisher.isEmpty())
            added.publisher = source.json().value(QLatin1String("publisher")).toString();
    }
    return added;
}

QString nameKey(const QString &name)
{
    return withOneSpelling(foldedText(name));
}

/** What led nowhere in the shipped content leads to what was added under that name. */
void freeTraps(CatalogueContents &contents)
{
    QSet<QString> names;
    const auto take = [&names](const QString &title, const QStringList &others) {
        names.insert(nameKey(title));
        for (const QString &other : others)
            names.insert(nameKey(other));
    };
    for (const Role &role : contents.roles)
        take(role.title, role.otherTitles);
    for (const Skill &skill : contents.skills)
        take(skill.title, skill.aliases);
    contents.traps.removeIf([&names](const QString &trap) { return names.contains(nameKey(trap)); });
}

} // namespace

MergedReading MergedCatalogue::read(const QStringList &packFolders)
{
    const ContentPack shipped(CatalogueReader::shippedFolder(), ContentPack::Part::Base);
    Packs packs{&shipped};
    MergedReading merged;
    std::vector<AddedPack> described;
    std::vector<std::unique_ptr<const ContentPack>> added;
    for (const QString &folder : packFolders) {
        auto pack = std::make_unique<const ContentPack>(folder, ContentPack::Part::Addition);
        packs.push_back(pack.get());
        const PackEntries entries(packs);
        CatalogueReading reading = CatalogueReader::read(entries);
        std::vector<CatalogueMistake> mistakes = CatalogueCheck::check(entries, reading, *pack);
        if (mistakes.empty()) {
            described.push_back(describe(*pack, entries));
            merged.contents = std::move(reading.contents);
            added.push_back(std::move(pack));
        } else {
            packs.pop_back();
            merged.leftOut.push_back({folder, std::move(mistakes)});
        }
    }
    if (added.empty())
        merged.contents = CatalogueReader::read(PackEntries(shipped)).contents;
    else
        freeTraps(merged.contents);
    merged.contents.addedPacks = std::move(described);
    return merged;
}

std::vector<CatalogueMistake> MergedCatalogue::mistakesOfAddition(const QString &packFolder)
{
    const ContentPack shipped(CatalogueReader::shippedFolder(), ContentPack::Part::Base);
    const ContentPack pack(packFolder, ContentPack::Part::Addition);
    const PackEntries entries(Packs{&shipped, &pack});
    return CatalogueCheck::check(entries, CatalogueReader::read(entries), pack);
}

} // namespace Cairn
