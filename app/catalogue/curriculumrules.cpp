// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/curriculumrules.h"

#include "catalogue/practicerules.h"
#include "catalogue/sourcerules.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace Cairn {

std::vector<CatalogueMistake> CurriculumRules::check(const PackEntries &entries)
{
    CurriculumRules rules(entries);
    for (const PackEntry &curriculum : entries.of(PackFileKind::Curricula)) {
        PracticeRules::check(curriculum, QLatin1String("steps"), entries, rules.m_mistakes);
        SourceRules::checkOne(curriculum, entries, rules.m_mistakes);
        rules.checkHours(curriculum);
    }
    return std::move(rules.m_mistakes);
}

CurriculumRules::CurriculumRules(const PackEntries &entries) : m_entries(entries)
{
    for (const PackEntry &skill : m_entries.of(PackFileKind::Skills)) {
        const QJsonArray steps = skill.json().value(QLatin1String("hours")).toArray();
        auto &hours = m_likelyHours[skill.id()];
        hours = {};
        for (size_t at = 0; at < std::min(hours.size(), static_cast<size_t>(steps.size())); ++at)
            hours[at] = steps.at(static_cast<qsizetype>(at)).toObject().value(QLatin1String("likely")).toDouble();
    }
}

std::optional<double> CurriculumRules::likelyHoursOf(const PackEntry &curriculum) const
{
    double sum = 0;
    for (const PackEntry &step : curriculum.entriesOf(QLatin1String("steps"))) {
        const auto hours = m_likelyHours.constFind(step.json().value(QLatin1String("skill")).toString());
        if (hours == m_likelyHours.constEnd())
            return std::nullopt;
        const int from = std::clamp(step.json().value(QLatin1String("from")).toInt(), 0, LevelCount - 1);
        const int to = std::clamp(step.json().value(QLatin1String("to")).toInt(), 0, LevelCount - 1);
        for (int level = from; level < to; ++level)
            sum += (*hours)[static_cast<size_t>(level)];
    }
    return sum;
}

void CurriculumRules::checkHours(const PackEntry &curriculum)
{
    const QJsonObject hours = curriculum.json().value(QLatin1String("hours")).toObject();
    if (hours.isEmpty())
        return;
    const double low = hours.value(QLatin1String("low")).toDouble();
    const double high = hours.value(QLatin1String("high")).toDouble();
    const QString key = QStringLiteral("hours");
    if (high < low) {
        m_mistakes.push_back(curriculum.mistake(key, tr("The high hours are below the low ones.")));
        return;
    }
    const std::optional<double> likely = likelyHoursOf(curriculum);
    if (likely && (*likely < low * (1 - Leeway) || *likely > high * (1 + Leeway))) {
        const QLocale locale;
        m_mistakes.push_back(curriculum.mistake(
            key, tr("Our hours for its steps sum up to %1, which is too far from the %2 to %3 that were published.")
                     .arg(locale.toString(*likely), locale.toString(low), locale.toString(high))));
    }
}

} // namespace Cairn
