// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/interestrules.h"

#include "catalogue/jsonplaces.h"
#include "catalogue/shorttext.h"
#include "catalogue/sourcerules.h"
#include "domain/interesttype.h"

#include <QSet>

#include <algorithm>

namespace Cairn {

std::vector<CatalogueMistake> InterestRules::check(const PackEntries &entries)
{
    InterestRules rules(entries);
    rules.checkSources();
    rules.checkBalance();
    rules.checkOccupations();
    for (const PackEntry &condition : entries.of(PackFileKind::Conditions))
        rules.checkRolesOf(condition);
    return std::move(rules.m_mistakes);
}

void InterestRules::checkSources()
{
    for (const PackFileKind kind :
         {PackFileKind::Interests, PackFileKind::OccupationInterests, PackFileKind::Conditions}) {
        for (const PackEntry &entry : m_entries.of(kind))
            SourceRules::checkOne(entry, m_entries, m_mistakes);
    }
}

void InterestRules::checkBalance()
{
    std::array<int, InterestTypeCount> counts{};
    std::array<const PackEntry *, InterestTypeCount> last{};
    for (const PackEntry &statement : m_entries.of(PackFileKind::Interests)) {
        const auto type = interestTypeFromCode(statement.json().value(QLatin1String("type")).toString());
        // A type that is wrong is named already, and then the counts mean nothing.
        if (!type)
            return;
        ++counts[placeOf(*type)];
        last[placeOf(*type)] = &statement;
    }
    const auto [fewest, most] = std::minmax_element(counts.begin(), counts.end());
    if (*fewest == *most)
        return;
    const auto typeAt = [&counts](auto count) { return AllInterestTypes[static_cast<size_t>(count - counts.begin())]; };
    //: %1 and %3 are codes of types of interest, %2 and %4 numbers
    const QString sentence = tr("Of type “%1” there are %L2 statements and of “%3” %L4; each type needs as many.");
    m_mistakes.push_back(last[placeOf(typeAt(most))]->mistake(
        QStringLiteral("type"),
        sentence.arg(codeOf(typeAt(most))).arg(*most).arg(codeOf(typeAt(fewest))).arg(*fewest)));
}

void InterestRules::checkOccupations()
{
    QSet<QString> known;
    for (const PackEntry &occupation : m_entries.of(PackFileKind::Occupations)) {
        if (occupation.json().value(QLatin1String("scheme")).toString() == QLatin1String("onet"))
            known.insert(occupation.json().value(QLatin1String("code")).toString());
    }
    QSet<QString> seen;
    for (const PackEntry &interests : m_entries.of(PackFileKind::OccupationInterests)) {
        const QString code = interests.json().value(QLatin1String("occupation")).toString();
        if (code.trimmed().isEmpty())
            continue;
        if (m_entries.isWhole(PackFileKind::Occupations) && !known.contains(code))
            m_mistakes.push_back(interests.mistake(QStringLiteral("occupation"),
                                                   tr("There is no occupation “%1”.").arg(shortText(code))));
        else if (seen.contains(code))
            m_mistakes.push_back(interests.mistake(QStringLiteral("occupation"),
                                                   tr("The interests of “%1” stand here twice.").arg(shortText(code))));
        seen.insert(code);
    }
}

void InterestRules::checkRolesOf(const PackEntry &condition)
{
    const QJsonValue value = condition.json().value(QLatin1String("roles"));
    if (!value.isObject())
        return;
    const QJsonObject words = value.toObject();
    for (const QString &id : words.keys()) {
        if (!m_entries.knows(PackFileKind::Role, id))
            m_mistakes.push_back(condition.mistake(QStringLiteral("roles/") + JsonPlaces::pointerStep(id),
                                                   tr("There is no role “%1”.").arg(shortText(id))));
    }
    for (const PackEntry &role : m_entries.of(PackFileKind::Role)) {
        // Roles that were added later cannot stand in what was there before them.
        if (role.pack() == condition.pack() && !words.contains(role.id()))
            m_mistakes.push_back(condition.mistake(
                QStringLiteral("roles"),
                tr("It is missing how often the role “%1” meets this condition.").arg(shortText(role.id()))));
    }
}

} // namespace Cairn
