// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/skillreading.h"

namespace Cairn {

Skill SkillReading::read(const PackEntry &entry, std::vector<CatalogueMistake> &mistakes)
{
    const EntryValues values(entry, mistakes);
    Skill skill;
    skill.id = SkillId(entry.id());
    skill.group = GroupId(values.neededText(QLatin1String("group")));
    skill.title = values.neededText(QLatin1String("title"));
    if (skill.title.isEmpty())
        skill.title = skill.id.text();
    skill.summary = values.text(QLatin1String("summary"));
    skill.aliases = values.texts(QLatin1String("aliases"));
    skill.escoUri = values.text(QLatin1String("esco"));
    skill.sources = values.ids<SourceId>(QLatin1String("sources"));
    readLevels(skill, values);
    readPrerequisites(skill, entry, mistakes);
    readHours(skill, entry, mistakes);
    return skill;
}

void SkillReading::readLevels(Skill &skill, const EntryValues &values)
{
    const QStringList texts = values.texts(QLatin1String("levels"));
    if (texts.size() != LevelCount)
        values.name(QStringLiteral("levels"), tr("There are not five level texts, one for each level from 0 to 4."));
    for (qsizetype level = 0; level < std::min<qsizetype>(texts.size(), LevelCount); ++level)
        skill.levels[static_cast<size_t>(level)] = texts.at(level);
}

void SkillReading::readPrerequisites(Skill &skill, const PackEntry &entry, std::vector<CatalogueMistake> &mistakes)
{
    for (const PackEntry &needed : entry.entriesOf(QLatin1String("prerequisites"))) {
        const EntryValues values(needed, mistakes);
        const QString id = values.neededText(QLatin1String("skill"));
        const std::optional<Level> level = values.level(QLatin1String("level"));
        if (!id.isEmpty() && level)
            skill.prerequisites.push_back({SkillId(id), *level});
    }
}

void SkillReading::readHours(Skill &skill, const PackEntry &entry, std::vector<CatalogueMistake> &mistakes)
{
    for (const PackEntry &step : entry.entriesOf(QLatin1String("hours"))) {
        const EntryValues values(step, mistakes);
        const std::optional<Level> from = values.level(QLatin1String("from"));
        const std::optional<Level> to = values.level(QLatin1String("to"));
        const HoursRange hours{values.number(QLatin1String("low")), values.number(QLatin1String("likely")),
                               values.number(QLatin1String("high"))};
        if (from && to && toNumber(*to) == toNumber(*from) + 1)
            skill.hours[static_cast<size_t>(toNumber(*from))] = hours;
    }
}

} // namespace Cairn
