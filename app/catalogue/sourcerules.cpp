// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/sourcerules.h"

#include "catalogue/shorttext.h"

#include <QJsonArray>

namespace Cairn {

void SourceRules::checkList(const PackEntry &entry, const PackEntries &entries, std::vector<CatalogueMistake> &mistakes)
{
    const QJsonArray sources = entry.json().value(QLatin1String("sources")).toArray();
    if (sources.isEmpty())
        mistakes.push_back(entry.mistake(QStringLiteral("sources"), tr("No source is named.")));
    for (qsizetype at = 0; at < sources.size(); ++at) {
        const QString id = sources.at(at).toString();
        if (!entries.knows(PackFileKind::Sources, id))
            mistakes.push_back(entry.mistake(QStringLiteral("sources/%1").arg(at),
                                             tr("There is no source record “%1”.").arg(shortText(id))));
    }
}

void SourceRules::checkOne(const PackEntry &entry, const PackEntries &entries, std::vector<CatalogueMistake> &mistakes)
{
    const QString id = entry.json().value(QLatin1String("source")).toString();
    if (id.isEmpty())
        mistakes.push_back(entry.mistake(QStringLiteral("source"), tr("No source is named.")));
    else if (!entries.knows(PackFileKind::Sources, id))
        mistakes.push_back(
            entry.mistake(QStringLiteral("source"), tr("There is no source record “%1”.").arg(shortText(id))));
}

} // namespace Cairn
