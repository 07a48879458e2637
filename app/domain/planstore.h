// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changehistory.h"
#include "domain/planstate.h"
#include "domain/result.h"

#include <functional>

namespace Cairn {

/** A change that is on the disk: its row in the journal and its time. */
struct SavedChange
{
    qint64 row = 0;
    QDateTime at; ///< UTC
};

/** One learner's plan as the disk has it, and what of it can be undone. */
struct LoadedPlan
{
    PlanState state;
    ChangeHistory history;
};

/**
 * Where plans are kept. Every answer comes exactly once, in the order of the questions, on the asker's
 * thread: at once or later. A save is all on the disk or not at all.
 */
class PlanStore
{
public:
    template <class T>
    using Answer = std::function<void(Result<T>)>;

    PlanStore() = default;
    PlanStore(const PlanStore &) = delete;
    PlanStore &operator=(const PlanStore &) = delete;
    virtual ~PlanStore() = default;

    virtual void save(const PlanChange &change, const ChangeCause &cause, Answer<SavedChange> answer) = 0;
    virtual void load(const LearnerId &learner, Answer<LoadedPlan> answer) = 0;
    virtual void listLearners(Answer<std::vector<LearnerSummary>> answer) = 0;
    virtual void readJournal(const LearnerId &learner, Answer<std::vector<JournalRow>> answer) = 0;
    /** Removes a person and everything kept of them, journal included; a checked copy is taken before. */
    virtual void erase(const LearnerId &learner, Answer<void> answer) = 0;
};

} // namespace Cairn
