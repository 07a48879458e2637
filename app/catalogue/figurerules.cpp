// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/figurerules.h"

#include "catalogue/shorttext.h"
#include "catalogue/sourcerules.h"

#include <QJsonArray>

namespace Cairn {

std::vector<CatalogueMistake> FigureRules::check(const PackEntries &entries)
{
    FigureRules rules(entries);
    rules.m_onetCodes = rules.codesOf(QLatin1String("onet"), QLatin1String("code"));
    rules.m_escoUris = rules.codesOf(QLatin1String("esco"), QLatin1String("uri"));
    for (const PackFileKind kind : {PackFileKind::Occupations, PackFileKind::Outlook, PackFileKind::Demand}) {
        for (const PackEntry &entry : entries.of(kind))
            SourceRules::checkOne(entry, entries, rules.m_mistakes);
    }
    for (const PackEntry &role : entries.of(PackFileKind::Role))
        rules.checkRole(role);
    for (const PackEntry &demand : entries.of(PackFileKind::Demand))
        rules.checkDemand(demand);
    for (const PackEntry &outlook : entries.of(PackFileKind::Outlook))
        rules.checkOutlook(outlook);
    return std::move(rules.m_mistakes);
}

QSet<QString> FigureRules::codesOf(QLatin1String scheme, QLatin1String key) const
{
    QSet<QString> codes;
    for (const PackEntry &occupation : m_entries.of(PackFileKind::Occupations)) {
        if (occupation.json().value(QLatin1String("scheme")).toString() == scheme)
            codes.insert(occupation.json().value(key).toString());
    }
    return codes;
}

bool FigureRules::knows(const QSet<QString> &codes, const QString &code) const
{
    return !m_entries.isWhole(PackFileKind::Occupations) || codes.contains(code);
}

void FigureRules::checkRole(const PackEntry &role)
{
    const QJsonObject nearest = role.json().value(QLatin1String("occupations")).toObject();
    const QJsonArray codes = nearest.value(QLatin1String("onet")).toArray();
    for (qsizetype at = 0; at < codes.size(); ++at) {
        const QString code = codes.at(at).toString();
        if (!knows(m_onetCodes, code))
            m_mistakes.push_back(role.mistake(QStringLiteral("occupations/onet/%1").arg(at),
                                              tr("There is no occupation “%1”.").arg(shortText(code))));
    }
    const QString uri = nearest.value(QLatin1String("esco")).toString();
    if (!uri.isEmpty() && !knows(m_escoUris, uri))
        m_mistakes.push_back(
            role.mistake(QStringLiteral("occupations/esco"), tr("There is no occupation “%1”.").arg(shortText(uri))));
}

void FigureRules::checkDemand(const PackEntry &demand)
{
    const QString skill = demand.json().value(QLatin1String("skill")).toString();
    if (!m_entries.knows(PackFileKind::Skills, skill))
        m_mistakes.push_back(
            demand.mistake(QStringLiteral("skill"), tr("There is no skill “%1”.").arg(shortText(skill))));
    for (const QLatin1String key : {QLatin1String("in_demand"), QLatin1String("hot")}) {
        const QJsonArray codes = demand.json().value(key).toArray();
        for (qsizetype at = 0; at < codes.size(); ++at) {
            const QString code = codes.at(at).toString();
            if (!knows(m_onetCodes, code))
                m_mistakes.push_back(demand.mistake(key + QLatin1Char('/') + QString::number(at),
                                                    tr("There is no occupation “%1”.").arg(shortText(code))));
        }
    }
}

void FigureRules::checkOutlook(const PackEntry &outlook)
{
    const QJsonObject &json = outlook.json();
    const QString code = json.value(QLatin1String("occupation")).toString();
    const QString key = code + QLatin1Char('|') + json.value(QLatin1String("place")).toString();
    if (m_projected.contains(key))
        m_mistakes.push_back(outlook.mistake(QStringLiteral("occupation"),
                                             tr("“%1” is projected twice for the same place.").arg(shortText(code))));
    m_projected.insert(key);
    const QJsonValue from = json.value(QLatin1String("from_year"));
    const QJsonValue to = json.value(QLatin1String("to_year"));
    if (from.isDouble() && to.isDouble() && to.toInt() <= from.toInt())
        m_mistakes.push_back(outlook.mistake(QStringLiteral("to_year"), tr("The period ends before it begins.")));
}

} // namespace Cairn
