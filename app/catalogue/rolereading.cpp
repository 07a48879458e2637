// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/rolereading.h"

#include "catalogue/shorttext.h"

namespace Cairn {

Role RoleReading::read(const PackEntry &entry, std::vector<CatalogueMistake> &mistakes)
{
    const EntryValues values(entry, mistakes);
    Role role;
    role.id = RoleId(entry.id());
    readKind(role, values);
    readTexts(role, values);
    readParts(role, entry, mistakes);
    readRequirements(role, entry, mistakes);
    role.related = values.ids<RoleId>(QLatin1String("related"));
    role.next = values.ids<RoleId>(QLatin1String("next"));
    if (const std::optional<PackEntry> nearest = entry.entryOf(QLatin1String("occupations"))) {
        const EntryValues near(*nearest, mistakes);
        role.occupations = {near.neededText(QLatin1String("fit")), near.texts(QLatin1String("onet")),
                            near.text(QLatin1String("esco"))};
    }
    role.interests = values.ids<InterestId>(QLatin1String("interests"));
    role.sources = values.ids<SourceId>(QLatin1String("sources"));
    return role;
}

void RoleReading::readKind(Role &role, const EntryValues &values)
{
    const QString code = values.neededText(QLatin1String("kind"));
    const std::optional<RoleKind> kind = roleKindFromCode(code);
    if (!kind && !code.isEmpty())
        values.name(QStringLiteral("kind"), tr("“%1” is no kind of role.").arg(shortText(code)));
    role.kind = kind.value_or(RoleKind::Specialist);
}

void RoleReading::readTexts(Role &role, const EntryValues &values)
{
    role.title = values.neededText(QLatin1String("title"));
    if (role.title.isEmpty())
        role.title = role.id.text();
    role.family = FamilyId(values.neededText(QLatin1String("family")));
    role.summary = values.text(QLatin1String("summary"));
    role.about = values.text(QLatin1String("about"));
    role.tasks = values.texts(QLatin1String("tasks"));
    role.week = values.texts(QLatin1String("week"));
    role.examples = values.texts(QLatin1String("examples"));
    role.good = values.texts(QLatin1String("good"));
    role.hard = values.texts(QLatin1String("hard"));
    role.otherTitles = values.texts(QLatin1String("other_titles"));
}

void RoleReading::readParts(Role &role, const PackEntry &entry, std::vector<CatalogueMistake> &mistakes)
{
    for (const PackEntry &part : entry.entriesOf(QLatin1String("fields"))) {
        const EntryValues values(part, mistakes);
        role.fields.push_back({values.id<FieldId>(QLatin1String("field")), values.text(QLatin1String("what"))});
    }
    for (const PackEntry &part : entry.entriesOf(QLatin1String("ways_in"))) {
        const EntryValues values(part, mistakes);
        role.waysIn.push_back({values.text(QLatin1String("way")), values.text(QLatin1String("text"))});
    }
    if (const std::optional<PackEntry> changes = entry.entryOf(QLatin1String("changes"))) {
        const EntryValues values(*changes, mistakes);
        role.changes = {values.text(QLatin1String("entry")), values.text(QLatin1String("mid")),
                        values.text(QLatin1String("senior"))};
    }
}

void RoleReading::readRequirements(Role &role, const PackEntry &entry, std::vector<CatalogueMistake> &mistakes)
{
    for (const PackEntry &part : entry.entriesOf(QLatin1String("requirements"))) {
        const EntryValues values(part, mistakes);
        const QString skill = values.neededText(QLatin1String("skill"));
        const std::optional<int> weight = values.wholeNumber(QLatin1String("weight"), 1, 10);
        const bool essential = values.truth(QLatin1String("essential"));
        const std::optional<PackEntry> asked = part.entryOf(QLatin1String("levels"));
        if (!asked) {
            values.name(QStringLiteral("levels"), tr("The asked levels are missing."));
            continue;
        }
        const EntryValues levels(*asked, mistakes);
        const std::optional<Level> entryLevel = levels.level(QLatin1String("entry"));
        const std::optional<Level> mid = levels.level(QLatin1String("mid"));
        const std::optional<Level> senior = levels.level(QLatin1String("senior"));
        if (!skill.isEmpty() && weight && entryLevel && mid && senior)
            role.requirements.push_back({SkillId(skill), {*entryLevel, *mid, *senior}, *weight, essential});
    }
}

} // namespace Cairn
