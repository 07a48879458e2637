// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/skillrules.h"

#include "catalogue/foldedtext.h"
#include "catalogue/shorttext.h"
#include "catalogue/sourcerules.h"
#include "domain/level.h"

#include <QJsonArray>

namespace Cairn {

std::vector<CatalogueMistake> SkillRules::check(const PackEntries &entries)
{
    SkillRules rules(entries);
    for (const PackEntry &skill : entries.of(PackFileKind::Skills)) {
        rules.checkGroup(skill);
        rules.checkLevels(skill);
        rules.checkPrerequisites(skill);
        rules.checkHours(skill);
        SourceRules::checkList(skill, entries, rules.m_mistakes);
    }
    return std::move(rules.m_mistakes);
}

void SkillRules::checkGroup(const PackEntry &skill)
{
    const QString group = skill.json().value(QLatin1String("group")).toString();
    if (!group.isEmpty() && !m_entries.knows(PackFileKind::Groups, group)) {
        const QString sentence = tr("There is no group “%1”.").arg(shortText(group));
        m_mistakes.push_back(skill.mistake(QStringLiteral("group"), sentence));
    }
}

void SkillRules::checkPrerequisites(const PackEntry &skill)
{
    QSet<QString> seen;
    for (const PackEntry &needed : skill.entriesOf(QLatin1String("prerequisites"))) {
        const QString id = needed.json().value(QLatin1String("skill")).toString();
        if (id.isEmpty())
            continue;
        const QString shown = shortText(id);
        if (!m_entries.knows(PackFileKind::Skills, id))
            m_mistakes.push_back(needed.mistake(QStringLiteral("skill"), tr("There is no skill “%1”.").arg(shown)));
        if (seen.contains(id))
            m_mistakes.push_back(
                needed.mistake(QStringLiteral("skill"), tr("The skill “%1” is asked for twice.").arg(shown)));
        seen.insert(id);
    }
}

void SkillRules::checkHours(const PackEntry &skill)
{
    const QJsonArray steps = skill.json().value(QLatin1String("hours")).toArray();
    if (steps.size() < LevelCount - 1)
        m_mistakes.push_back(skill.mistake(
            QStringLiteral("hours"), tr("The hours of a step are missing: each step from 0 to 4 needs its own.")));
    for (int at = 0; at < std::min<qsizetype>(steps.size(), LevelCount - 1); ++at) {
        const QJsonObject step = steps.at(at).toObject();
        const QString inner = QStringLiteral("hours/%1").arg(at);
        if (step.value(QLatin1String("from")).toInt(-1) != at || step.value(QLatin1String("to")).toInt(-1) != at + 1)
            m_mistakes.push_back(skill.mistake(
                inner, tr("The steps are not in order: the step from %L1 to %L2 belongs here.").arg(at).arg(at + 1)));
        const double low = step.value(QLatin1String("low")).toDouble();
        const double likely = step.value(QLatin1String("likely")).toDouble();
        const double high = step.value(QLatin1String("high")).toDouble();
        if (likely < low)
            m_mistakes.push_back(
                skill.mistake(inner + QStringLiteral("/likely"), tr("The likely hours are below the low ones.")));
        if (high < likely)
            m_mistakes.push_back(
                skill.mistake(inner + QStringLiteral("/high"), tr("The high hours are below the likely ones.")));
    }
}

void SkillRules::checkLevels(const PackEntry &skill)
{
    const QJsonArray texts = skill.json().value(QLatin1String("levels")).toArray();
    for (qsizetype level = 0; level < texts.size(); ++level) {
        if (!texts.at(level).isString())
            continue;
        const QString inner = QStringLiteral("levels/%1").arg(level);
        const QString folded = foldedText(texts.at(level).toString());
        if (folded.isEmpty()) {
            m_mistakes.push_back(skill.mistake(inner, tr("The text for level %L1 is empty.").arg(level)));
            continue;
        }
        const auto known = m_levelTexts.constFind(folded);
        if (known != m_levelTexts.constEnd()) {
            const QString sentence = tr("The same text stands in the skill “%1” already.").arg(shortText(*known));
            m_mistakes.push_back(skill.mistake(inner, sentence));
            continue;
        }
        m_levelTexts.insert(folded, skill.id());
    }
}

} // namespace Cairn
