// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planstore.h"

#include <QMap>

namespace Cairn {

/** A store in memory that answers at once, and can be told to fail or to hold its answers back. */
class MemoryStore final : public PlanStore
{
public:
    void save(const PlanChange &change, const ChangeCause &cause, Answer<SavedChange> answer) override;
    void load(const LearnerId &learner, Answer<LoadedPlan> answer) override;
    void listLearners(Answer<std::vector<LearnerSummary>> answer) override;
    void readJournal(const LearnerId &learner, Answer<std::vector<JournalRow>> answer) override;
    void erase(const LearnerId &learner, Answer<void> answer) override;

    /** The next saves and erasures fail until it is told otherwise. */
    void failWrites(bool fail) { m_fail = fail; }
    /** Answers wait for release(). */
    void holdAnswers(bool hold) { m_hold = hold; }
    void release();
    /** What the clock says while changes are saved; it stands still otherwise. */
    void setTime(const QDateTime &now) { m_now = now; }

    const QMap<LearnerId, PlanState> &plans() const { return m_plans; }
    const std::vector<JournalRow> &journal() const { return m_journal; }

private:
    void answerLater(std::function<void()> answer);
    static Problem diskIsFull();

    QMap<LearnerId, PlanState> m_plans;
    std::vector<JournalRow> m_journal;
    std::vector<std::function<void()>> m_held;
    QDateTime m_now{QDate(2026, 1, 8), QTime(10, 42), Qt::UTC};
    bool m_fail = false;
    bool m_hold = false;
};

} // namespace Cairn
