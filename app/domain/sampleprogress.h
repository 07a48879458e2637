// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availability.h"
#include "domain/loggedhours.h"
#include "domain/samplelearner.h"
#include "domain/steprecord.h"

#include <QMap>

#include <vector>

namespace Cairn {

/** What a made-up learner has done of their plan, so that whoever looks around sees one that is under way. */
struct SampleProgress
{
    Availability availability;
    QMap<SkillId, Level> levels; ///< of the learner, with what was learnt since
    QMap<StepId, StepRecord> steps;
    std::vector<LoggedHours> log;
};

/**
 * Some weeks of work on the plan that the learner began with, nearly as it was planned: every few sessions one was
 * missed. The next exam weeks are to come. Depends on the catalogue and the day alone.
 */
SampleProgress sampleProgress(const SampleLearner &sample, const Catalogue &catalogue, const QDate &today);

} // namespace Cairn
