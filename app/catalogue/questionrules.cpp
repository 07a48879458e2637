// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/questionrules.h"

#include "catalogue/resourcerules.h"
#include "catalogue/shorttext.h"
#include "catalogue/sourcerules.h"

#include <QJsonArray>

namespace Cairn {

std::vector<CatalogueMistake> QuestionRules::check(const PackEntries &entries)
{
    std::vector<CatalogueMistake> mistakes;
    const QSet<QString> retired = ResourceRules::retiredIn(entries);
    for (const PackEntry &question : entries.of(PackFileKind::Questions)) {
        checkIds(question, QLatin1String("roles"), PackFileKind::Role, entries, mistakes);
        checkIds(question, QLatin1String("skills"), PackFileKind::Skills, entries, mistakes);
        checkIds(question, QLatin1String("resources"), PackFileKind::Resources, entries, mistakes);
        SourceRules::checkList(question, entries, mistakes);
        const QJsonArray offered = question.json().value(QLatin1String("resources")).toArray();
        for (qsizetype at = 0; at < offered.size(); ++at) {
            const QString id = offered.at(at).toString();
            if (retired.contains(id))
                mistakes.push_back(question.mistake(QStringLiteral("resources/%1").arg(at),
                                                    tr("“%1” is offered, but it is retired.").arg(shortText(id))));
        }
    }
    return mistakes;
}

void QuestionRules::checkIds(const PackEntry &question, QLatin1String key, PackFileKind kind,
                             const PackEntries &entries, std::vector<CatalogueMistake> &mistakes)
{
    const QJsonArray ids = question.json().value(key).toArray();
    for (qsizetype at = 0; at < ids.size(); ++at) {
        const QString id = ids.at(at).toString();
        if (!entries.knows(kind, id))
            mistakes.push_back(question.mistake(key + QLatin1Char('/') + QString::number(at),
                                                tr("“%1” does not exist.").arg(shortText(id))));
    }
}

} // namespace Cairn
