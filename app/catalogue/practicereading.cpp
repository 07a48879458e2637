// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/practicereading.h"

#include "catalogue/entryvalues.h"

namespace Cairn {

std::vector<SkillPractice> PracticeReading::read(const PackEntry &entry, QLatin1String key,
                                                 std::vector<CatalogueMistake> &mistakes)
{
    std::vector<SkillPractice> practices;
    for (const PackEntry &part : entry.entriesOf(key)) {
        const EntryValues values(part, mistakes);
        const QString skill = values.neededText(QLatin1String("skill"));
        const std::optional<Level> from = values.level(QLatin1String("from"));
        const std::optional<Level> to = values.level(QLatin1String("to"));
        if (!skill.isEmpty() && from && to)
            practices.push_back({SkillId(skill), *from, *to});
    }
    return practices;
}

} // namespace Cairn
