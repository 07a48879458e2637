// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/newsample.h"

#include "domain/sampleprogress.h"

namespace Cairn {

NewLearner newSample(const Catalogue &catalogue, const QDate &today)
{
    const SampleLearner sample = sampleLearner(catalogue);
    SampleProgress progress = sampleProgress(sample, catalogue, today);
    NewLearner learner;
    learner.name = sample.name;
    learner.kind = sample.kind;
    learner.hoursPerWeek = progress.availability.hoursPerWeek();
    learner.interests = sample.interests;
    learner.target = sample.target;
    learner.levels = progress.levels;
    learner.availability = std::move(progress.availability);
    learner.steps = std::move(progress.steps);
    learner.log = std::move(progress.log);
    return learner;
}

} // namespace Cairn
