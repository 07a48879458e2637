// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace Cairn {

/** Something to learn from or to earn: a course, a certificate, a project, a book, a community. */
struct Resource
{
    struct Hours
    {
        double low = 0;
        double high = 0;
    };

    ResourceId id;
    QString kind; ///< course, certificate, project, book, community, documentation
    QString title;
    QString provider;
    QString url; ///< never opened by the program
    std::vector<SkillId> skills;
    std::optional<Hours> hours; ///< as published; nothing where it was not seen
    QString cost;               ///< free, paid, subscription, unknown
    QString costNote;
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
};

} // namespace Cairn
