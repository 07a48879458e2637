// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/rolerules.h"

#include "catalogue/shorttext.h"
#include "catalogue/sourcerules.h"
#include "domain/interest.h"
#include "domain/role.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace Cairn {

std::vector<CatalogueMistake> RoleRules::check(const PackEntries &entries)
{
    RoleRules rules(entries);
    for (const PackEntry &role : entries.of(PackFileKind::Role)) {
        rules.checkRequirements(role);
        rules.checkOtherRoles(role, QLatin1String("related"));
        rules.checkOtherRoles(role, QLatin1String("next"));
        rules.checkInterests(role);
        SourceRules::checkList(role, entries, rules.m_mistakes);
    }
    for (const PackEntry &catalogue : entries.of(PackFileKind::Catalogue))
        rules.checkOrder(catalogue);
    return std::move(rules.m_mistakes);
}

void RoleRules::checkRequirements(const PackEntry &role)
{
    const QString key = QStringLiteral("requirements");
    const std::vector<PackEntry> requirements = role.entriesOf(QLatin1String("requirements"));
    const auto count = static_cast<int>(requirements.size());
    const bool isSpecialist = role.json().value(QLatin1String("kind")).toString() == codeOf(RoleKind::Specialist);
    if (isSpecialist && (count < LeastAsked || count > MostAsked))
        m_mistakes.push_back(
            role.mistake(key, tr("A specialist role asks for %L1 to %L2 skills; the number of skills here is %L3.")
                                  .arg(LeastAsked)
                                  .arg(MostAsked)
                                  .arg(count)));
    const bool hasEssential = std::any_of(requirements.begin(), requirements.end(), [](const PackEntry &requirement) {
        return requirement.json().value(QLatin1String("essential")).toBool();
    });
    if (!hasEssential)
        m_mistakes.push_back(role.mistake(key, tr("None of the asked skills is essential.")));

    QSet<QString> seen;
    for (const PackEntry &requirement : requirements) {
        checkRequirement(requirement);
        const QString skill = requirement.json().value(QLatin1String("skill")).toString();
        if (seen.contains(skill))
            m_mistakes.push_back(requirement.mistake(QStringLiteral("skill"),
                                                     tr("The skill “%1” is asked for twice.").arg(shortText(skill))));
        seen.insert(skill);
    }
}

void RoleRules::checkRequirement(const PackEntry &requirement)
{
    const QString skill = requirement.json().value(QLatin1String("skill")).toString();
    if (!skill.isEmpty() && !m_entries.knows(PackFileKind::Skills, skill))
        m_mistakes.push_back(
            requirement.mistake(QStringLiteral("skill"), tr("There is no skill “%1”.").arg(shortText(skill))));
    const QJsonObject levels = requirement.json().value(QLatin1String("levels")).toObject();
    const auto asked = [&levels](const char *key) {
        return levelFromNumber(levels.value(QLatin1String(key)).toInt(-1));
    };
    const std::optional<Level> entry = asked("entry");
    const std::optional<Level> mid = asked("mid");
    const std::optional<Level> senior = asked("senior");
    if (!entry || !mid || !senior)
        return;
    if (*mid < *entry)
        m_mistakes.push_back(
            requirement.mistake(QStringLiteral("levels/mid"), tr("The asked level falls from entry to mid.")));
    if (*senior < *mid)
        m_mistakes.push_back(
            requirement.mistake(QStringLiteral("levels/senior"), tr("The asked level falls from mid to senior.")));
    if (std::max({*entry, *mid, *senior}) == Level::None)
        m_mistakes.push_back(
            requirement.mistake(QStringLiteral("levels"), tr("The skill is listed, but asked for at no level.")));
}

void RoleRules::checkOtherRoles(const PackEntry &role, QLatin1String key)
{
    const QJsonArray others = role.json().value(key).toArray();
    QSet<QString> seen;
    for (qsizetype at = 0; at < others.size(); ++at) {
        const QString id = others.at(at).toString();
        const QString inner = key + QLatin1Char('/') + QString::number(at);
        if (!m_entries.knows(PackFileKind::Role, id))
            m_mistakes.push_back(role.mistake(inner, tr("There is no role “%1”.").arg(shortText(id))));
        else if (id == role.id())
            m_mistakes.push_back(role.mistake(inner, tr("The role names itself.")));
        else if (seen.contains(id))
            m_mistakes.push_back(role.mistake(inner, tr("The role “%1” is named twice.").arg(shortText(id))));
        seen.insert(id);
    }
}

void RoleRules::checkInterests(const PackEntry &role)
{
    const std::vector<InterestId> &known = allInterests();
    const QJsonArray interests = role.json().value(QLatin1String("interests")).toArray();
    for (qsizetype at = 0; at < interests.size(); ++at) {
        const QString id = interests.at(at).toString();
        if (std::find(known.begin(), known.end(), InterestId(id)) == known.end())
            m_mistakes.push_back(role.mistake(QStringLiteral("interests/%1").arg(at),
                                              tr("There is no interest “%1”.").arg(shortText(id))));
    }
}

void RoleRules::checkOrder(const PackEntry &catalogue)
{
    const QJsonArray order = catalogue.json().value(QLatin1String("roles")).toArray();
    QSet<QString> seen;
    for (qsizetype at = 0; at < order.size(); ++at) {
        const QString id = order.at(at).toString();
        const QString inner = QStringLiteral("roles/%1").arg(at);
        if (!m_entries.knows(PackFileKind::Role, id))
            m_mistakes.push_back(catalogue.mistake(inner, tr("There is no role “%1”.").arg(shortText(id))));
        else if (seen.contains(id))
            m_mistakes.push_back(catalogue.mistake(inner, tr("The role “%1” is named twice.").arg(shortText(id))));
        seen.insert(id);
    }
}

} // namespace Cairn
