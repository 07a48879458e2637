// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/figurereading.h"

#include "catalogue/entryvalues.h"
#include "catalogue/practicereading.h"

#include <limits>

namespace Cairn {

Occupation FigureReading::occupation(const PackEntry &entry, std::vector<CatalogueMistake> &mistakes)
{
    const EntryValues values(entry, mistakes);
    Occupation occupation;
    occupation.id = OccupationId(entry.id());
    occupation.scheme = values.neededText(QLatin1String("scheme"));
    occupation.code = values.neededText(QLatin1String("code"));
    occupation.uri = values.text(QLatin1String("uri"));
    occupation.title = values.neededText(QLatin1String("title"));
    occupation.source = values.id<SourceId>(QLatin1String("source"));
    return occupation;
}

Outlook FigureReading::outlook(const PackEntry &entry, std::vector<CatalogueMistake> &mistakes)
{
    constexpr int Most = std::numeric_limits<int>::max();
    const EntryValues values(entry, mistakes);
    Outlook outlook;
    outlook.occupation = values.neededText(QLatin1String("occupation"));
    outlook.title = values.neededText(QLatin1String("title"));
    outlook.place = values.neededText(QLatin1String("place"));
    outlook.fromYear = values.wholeNumber(QLatin1String("from_year"), 1900, 2200).value_or(0);
    outlook.toYear = values.wholeNumber(QLatin1String("to_year"), 1900, 2200).value_or(0);
    outlook.jobs = values.wholeNumber(QLatin1String("employed"), 0, Most).value_or(0);
    outlook.changePercent = values.number(QLatin1String("change_percent"));
    if (!entry.json().value(QLatin1String("openings_per_year")).isNull())
        outlook.openingsPerYear = values.wholeNumber(QLatin1String("openings_per_year"), 0, Most);
    outlook.source = values.id<SourceId>(QLatin1String("source"));
    return outlook;
}

SoftwareDemand FigureReading::demand(const PackEntry &entry, std::vector<CatalogueMistake> &mistakes)
{
    const EntryValues values(entry, mistakes);
    return {values.id<SkillId>(QLatin1String("skill")), values.neededText(QLatin1String("software")),
            values.texts(QLatin1String("in_demand")), values.texts(QLatin1String("hot")),
            values.id<SourceId>(QLatin1String("source"))};
}

Curriculum FigureReading::curriculum(const PackEntry &entry, std::vector<CatalogueMistake> &mistakes)
{
    const EntryValues values(entry, mistakes);
    Curriculum curriculum;
    curriculum.id = CurriculumId(entry.id());
    curriculum.title = values.neededText(QLatin1String("title"));
    curriculum.provider = values.neededText(QLatin1String("provider"));
    curriculum.url = values.text(QLatin1String("url"));
    if (const std::optional<PackEntry> hours = entry.entryOf(QLatin1String("hours"))) {
        const EntryValues range(*hours, mistakes);
        curriculum.lowHours = range.number(QLatin1String("low"));
        curriculum.highHours = range.number(QLatin1String("high"));
    }
    curriculum.steps = PracticeReading::read(entry, QLatin1String("steps"), mistakes);
    curriculum.note = values.text(QLatin1String("note"));
    curriculum.source = values.id<SourceId>(QLatin1String("source"));
    curriculum.seenAt = values.texts(QLatin1String("seen_at"));
    curriculum.checkedOn = values.date(QLatin1String("checked_on"));
    return curriculum;
}

} // namespace Cairn
