// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/practicerules.h"

#include "catalogue/shorttext.h"
#include "domain/level.h"

#include <QSet>

#include <optional>

namespace Cairn {

void PracticeRules::check(const PackEntry &entry, QLatin1String key, const PackEntries &entries,
                          std::vector<CatalogueMistake> &mistakes)
{
    QSet<QString> seen;
    for (const PackEntry &practice : entry.entriesOf(key)) {
        const QString id = practice.json().value(QLatin1String("skill")).toString();
        const QString skill = QStringLiteral("skill");
        if (!id.isEmpty() && !entries.knows(PackFileKind::Skills, id))
            mistakes.push_back(practice.mistake(skill, tr("There is no skill “%1”.").arg(shortText(id))));
        else if (!id.isEmpty() && seen.contains(id))
            mistakes.push_back(practice.mistake(skill, tr("The skill “%1” is named twice.").arg(shortText(id))));
        seen.insert(id);
        const std::optional<Level> from = levelFromNumber(practice.json().value(QLatin1String("from")).toInt(-1));
        const std::optional<Level> to = levelFromNumber(practice.json().value(QLatin1String("to")).toInt(-1));
        if (from && to && *to <= *from)
            mistakes.push_back(
                practice.mistake(QStringLiteral("to"), tr("The level to reach is not above the one to begin with.")));
    }
}

} // namespace Cairn
