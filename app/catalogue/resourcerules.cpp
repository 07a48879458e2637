// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/resourcerules.h"

#include "catalogue/shorttext.h"
#include "catalogue/sourcerules.h"

#include <QJsonArray>

namespace Cairn {

std::vector<CatalogueMistake> ResourceRules::check(const PackEntries &entries)
{
    ResourceRules rules(entries);
    for (const PackEntry &resource : entries.of(PackFileKind::Resources)) {
        rules.checkSkills(resource);
        rules.checkState(resource);
        rules.checkHours(resource);
        rules.checkReplacements(resource);
        SourceRules::checkOne(resource, entries, rules.m_mistakes);
    }
    return std::move(rules.m_mistakes);
}

void ResourceRules::checkSkills(const PackEntry &resource)
{
    const QJsonArray skills = resource.json().value(QLatin1String("skills")).toArray();
    QSet<QString> seen;
    for (qsizetype at = 0; at < skills.size(); ++at) {
        const QString id = skills.at(at).toString();
        const QString inner = QStringLiteral("skills/%1").arg(at);
        if (!m_entries.knows(PackFileKind::Skills, id))
            m_mistakes.push_back(resource.mistake(inner, tr("There is no skill “%1”.").arg(shortText(id))));
        else if (seen.contains(id))
            m_mistakes.push_back(resource.mistake(inner, tr("The skill “%1” is named twice.").arg(shortText(id))));
        seen.insert(id);
    }
}

void ResourceRules::checkState(const PackEntry &resource)
{
    const QString state = resource.json().value(QLatin1String("state")).toString();
    const bool hasDate = !resource.json().value(QLatin1String("retired_on")).toString().isEmpty();
    const QString key = QStringLiteral("retired_on");
    if (state == QLatin1String("retired") && !hasDate)
        m_mistakes.push_back(resource.mistake(key, tr("It is retired, but no date says since when.")));
    if (state == QLatin1String("active") && hasDate)
        m_mistakes.push_back(resource.mistake(key, tr("It is active, and yet a date says that it is retired.")));
}

void ResourceRules::checkHours(const PackEntry &resource)
{
    const QJsonObject hours = resource.json().value(QLatin1String("hours")).toObject();
    if (hours.value(QLatin1String("high")).toDouble() < hours.value(QLatin1String("low")).toDouble())
        m_mistakes.push_back(
            resource.mistake(QStringLiteral("hours/high"), tr("The high hours are below the low ones.")));
}

void ResourceRules::checkReplacements(const PackEntry &resource)
{
    const QJsonArray replacements = resource.json().value(QLatin1String("replaced_by")).toArray();
    for (qsizetype at = 0; at < replacements.size(); ++at) {
        const QString id = replacements.at(at).toString();
        const QString inner = QStringLiteral("replaced_by/%1").arg(at);
        if (!m_entries.knows(PackFileKind::Resources, id))
            m_mistakes.push_back(resource.mistake(inner, tr("There is no resource “%1”.").arg(shortText(id))));
        else if (id == resource.id())
            m_mistakes.push_back(resource.mistake(inner, tr("It is said to be replaced by itself.")));
    }
}

} // namespace Cairn
