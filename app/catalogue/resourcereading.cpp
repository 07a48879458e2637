// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/resourcereading.h"

#include "catalogue/entryvalues.h"
#include "catalogue/practicereading.h"

namespace Cairn {

Resource ResourceReading::read(const PackEntry &entry, std::vector<CatalogueMistake> &mistakes)
{
    const EntryValues values(entry, mistakes);
    Resource resource;
    resource.id = ResourceId(entry.id());
    resource.kind = values.neededText(QLatin1String("kind"));
    resource.title = values.neededText(QLatin1String("title"));
    if (resource.title.isEmpty())
        resource.title = resource.id.text();
    resource.provider = values.text(QLatin1String("provider"));
    resource.url = values.text(QLatin1String("url"));
    resource.skills = PracticeReading::read(entry, QLatin1String("skills"), mistakes);
    if (const std::optional<PackEntry> hours = entry.entryOf(QLatin1String("hours"))) {
        const EntryValues range(*hours, mistakes);
        resource.hours = {range.number(QLatin1String("low")), range.number(QLatin1String("high"))};
    }
    resource.cost = values.text(QLatin1String("cost"));
    resource.costNote = values.text(QLatin1String("cost_note"));
    if (const std::optional<PackEntry> price = entry.entryOf(QLatin1String("price"))) {
        const EntryValues money(*price, mistakes);
        resource.price = Money{money.number(QLatin1String("amount")), money.neededText(QLatin1String("currency"))};
    }
    resource.language = values.text(QLatin1String("language"));
    resource.state = values.neededText(QLatin1String("state"));
    resource.retiredOn = values.date(QLatin1String("retired_on"));
    resource.replacedBy = values.ids<ResourceId>(QLatin1String("replaced_by"));
    resource.validity = values.text(QLatin1String("validity"));
    resource.prerequisites = values.text(QLatin1String("prerequisites"));
    resource.checkedOn = values.date(QLatin1String("checked_on"));
    resource.confidence = values.text(QLatin1String("confidence"));
    resource.source = values.id<SourceId>(QLatin1String("source"));
    resource.seenAt = values.texts(QLatin1String("seen_at"));
    if (const std::optional<PackEntry> brief = entry.entryOf(QLatin1String("brief")))
        resource.brief = readBrief(*brief, mistakes);
    return resource;
}

ProjectBrief ResourceReading::readBrief(const PackEntry &entry, std::vector<CatalogueMistake> &mistakes)
{
    const EntryValues values(entry, mistakes);
    ProjectBrief brief;
    brief.goal = values.neededText(QLatin1String("goal"));
    brief.data = values.neededText(QLatin1String("data"));
    brief.dataUrl = values.text(QLatin1String("data_url"));
    brief.steps = values.texts(QLatin1String("steps"));
    brief.acceptance = values.texts(QLatin1String("acceptance"));
    brief.proves = values.neededText(QLatin1String("proves"));
    if (const std::optional<PackEntry> hours = entry.entryOf(QLatin1String("hours"))) {
        const EntryValues range(*hours, mistakes);
        brief.hours = {range.number(QLatin1String("low")), range.number(QLatin1String("likely")),
                       range.number(QLatin1String("high"))};
    }
    return brief;
}

} // namespace Cairn
