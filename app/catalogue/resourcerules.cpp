// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/resourcerules.h"

#include "catalogue/practicerules.h"
#include "catalogue/shorttext.h"
#include "catalogue/sourcerules.h"

#include <QJsonArray>

namespace Cairn {

std::vector<CatalogueMistake> ResourceRules::check(const PackEntries &entries)
{
    ResourceRules rules(entries);
    rules.m_retired = retiredIn(entries);
    for (const PackEntry &resource : entries.of(PackFileKind::Resources)) {
        PracticeRules::check(resource, QLatin1String("skills"), entries, rules.m_mistakes);
        rules.checkState(resource);
        rules.checkHours(resource);
        rules.checkReplacements(resource);
        rules.checkPrice(resource);
        rules.checkBrief(resource);
        SourceRules::checkOne(resource, entries, rules.m_mistakes);
    }
    return std::move(rules.m_mistakes);
}

QSet<QString> ResourceRules::retiredIn(const PackEntries &entries)
{
    QSet<QString> retired;
    for (const PackEntry &resource : entries.of(PackFileKind::Resources)) {
        if (resource.json().value(QLatin1String("state")).toString() == QLatin1String("retired"))
            retired.insert(resource.id());
    }
    return retired;
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
        else if (m_retired.contains(id))
            m_mistakes.push_back(
                resource.mistake(inner, tr("“%1” is offered instead, but it is retired.").arg(shortText(id))));
    }
}

void ResourceRules::checkPrice(const PackEntry &resource)
{
    const QString seen = QStringLiteral("seen_at");
    if (!resource.json().value(QLatin1String("price")).isObject())
        return;
    if (resource.json().value(seen).toArray().isEmpty())
        m_mistakes.push_back(resource.mistake(seen, tr("A price is given, but nothing says where it was seen.")));
    if (resource.json().value(QLatin1String("cost")).toString() == QLatin1String("free"))
        m_mistakes.push_back(resource.mistake(QStringLiteral("price"), tr("It is free, and yet it has a price.")));
}

void ResourceRules::checkBrief(const PackEntry &resource)
{
    const bool isProject = resource.json().value(QLatin1String("kind")).toString() == QLatin1String("project");
    const QString key = QStringLiteral("brief");
    const QJsonValue brief = resource.json().value(key);
    if (isProject != brief.isObject()) {
        m_mistakes.push_back(resource.mistake(key, isProject ? tr("The brief of the project is missing.")
                                                             : tr("Only a project has a brief.")));
        return;
    }
    if (!isProject) {
        const bool isSeen = !resource.json().value(QLatin1String("seen_at")).toArray().isEmpty();
        if (!isSeen && resource.json().value(QLatin1String("state")).toString() != QLatin1String("unchecked"))
            m_mistakes.push_back(
                resource.mistake(QStringLiteral("state"), tr("Nothing says where it was seen, so it is “unchecked”.")));
        return;
    }
    const QJsonObject hours = brief.toObject().value(QLatin1String("hours")).toObject();
    const double low = hours.value(QLatin1String("low")).toDouble();
    const double likely = hours.value(QLatin1String("likely")).toDouble();
    if (likely < low || hours.value(QLatin1String("high")).toDouble() < likely)
        m_mistakes.push_back(resource.mistake(QStringLiteral("brief/hours"), tr("The hours are not in order.")));
}

} // namespace Cairn
