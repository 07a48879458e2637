// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/target.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace Cairn {

/** Whether a learner is a person or the made-up example that anyone may remove. */
enum class LearnerKind : quint8 { Person, Sample };

inline constexpr double LeastHoursPerWeek = 1;
inline constexpr double MostHoursPerWeek = 60;

/** Who a learner is and what they have: name, interests and free hours. */
struct LearnerProfile
{
    LearnerId id;
    QString name;
    LearnerKind kind = LearnerKind::Person;
    double hoursPerWeek = 8;
    std::vector<InterestId> interests;
    QDateTime createdAt; ///< UTC

    friend bool operator==(const LearnerProfile &, const LearnerProfile &) = default;
};

/** One row of the list of learners. */
struct LearnerSummary
{
    LearnerId id;
    QString name;
    LearnerKind kind = LearnerKind::Person;
    std::optional<Target> target;

    friend bool operator==(const LearnerSummary &, const LearnerSummary &) = default;
};

} // namespace Cairn
