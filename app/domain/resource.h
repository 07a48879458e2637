// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/money.h"
#include "domain/projectbrief.h"
#include "domain/skillpractice.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace Cairn {

/** Something to learn from, to build or to earn. */
struct Resource
{
    struct Hours
    {
        double low = 0;
        double high = 0;
    };

    ResourceId id;
    QString kind; ///< course, certificate, project, book, documentation, community, competition
    QString title;
    QString provider;
    QString url; ///< never opened by the program
    std::vector<SkillPractice> skills;
    std::optional<Hours> hours; ///< as published; nothing where it was not seen
    QString cost;               ///< free, paid, subscription, unknown
    QString costNote;
    std::optional<Money> price; ///< as published, without tax; nothing where it was not seen
    QString language;
    QString state; ///< active, retired, unchecked
    QDate retiredOn;
    std::vector<ResourceId> replacedBy;
    QString validity;
    QString prerequisites;
    QDate checkedOn;
    QString confidence; ///< high, medium, low
    SourceId source;
    QStringList seenAt;
    std::optional<ProjectBrief> brief; ///< of a project

    bool isRetired() const { return state == QLatin1String("retired"); }
    /** Where it helps with the skill; null where it does not. */
    const SkillPractice *practiceOf(const SkillId &skill) const;
    /** The published hours, of a project the estimated ones; nothing where none were seen. */
    std::optional<Hours> hoursSpan() const;
    /** Prices and states change: true when it was last looked at more than MonthsToTrust months before the day. */
    bool needsAnotherLook(const QDate &today) const;

    static constexpr int MonthsToTrust = 6;
};

} // namespace Cairn
