// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/learnerprofile.h"

#include <QMap>

namespace Cairn {

/** A made-up learner to look around with: someone after a first course, on the way to a first post. */
struct SampleLearner
{
    QString name;
    LearnerKind kind = LearnerKind::Sample;
    double hoursPerWeek = 8;
    std::vector<InterestId> interests;
    Target target; ///< its role is empty where the catalogue holds no role at all
    QMap<SkillId, Level> levels;
};

/** Names only roles, skills and interests that the catalogue and the program know. */
SampleLearner sampleLearner(const Catalogue &catalogue);

} // namespace Cairn
