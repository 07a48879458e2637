// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/memorystore.h"

#include <algorithm>
#include <utility>

namespace Cairn {

void MemoryStore::save(const PlanChange &change, const ChangeCause &cause, Answer<SavedChange> answer)
{
    if (m_fail) {
        answerLater([answer = std::move(answer)] { answer(diskIsFull()); });
        return;
    }
    PlanState &state = m_plans[change.learner];
    apply(state, change);
    bool gone = false;
    for (const Edit &edit : change.edits) {
        const auto *profile = std::get_if<ProfileEdit>(&edit);
        gone = gone || (profile && !profile->after);
    }
    if (gone)
        m_plans.remove(change.learner);
    const SavedChange saved{static_cast<qint64>(m_journal.size()) + 1, m_now};
    m_journal.push_back({saved.row, saved.at, change, cause});
    answerLater([answer = std::move(answer), saved] { answer(saved); });
}

void MemoryStore::load(const LearnerId &learner, Answer<LoadedPlan> answer)
{
    if (!m_plans.contains(learner)) {
        answerLater([answer = std::move(answer)] { answer(Problem{QStringLiteral("There is no such learner."), {}}); });
        return;
    }
    std::vector<JournalRow> rows;
    std::copy_if(m_journal.begin(), m_journal.end(), std::back_inserter(rows),
                 [&learner](const JournalRow &row) { return row.change.learner == learner; });
    LoadedPlan loaded{m_plans.value(learner), historyOf(rows)};
    answerLater([answer = std::move(answer), loaded = std::move(loaded)] { answer(loaded); });
}

void MemoryStore::listLearners(Answer<std::vector<LearnerSummary>> answer)
{
    std::vector<LearnerSummary> all;
    for (const PlanState &state : std::as_const(m_plans))
        all.push_back({state.profile.id, state.profile.name, state.profile.kind, state.target});
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    answerLater([answer = std::move(answer), all = std::move(all)] { answer(all); });
}

void MemoryStore::readJournal(const LearnerId &learner, Answer<std::vector<JournalRow>> answer)
{
    std::vector<JournalRow> rows;
    std::copy_if(m_journal.begin(), m_journal.end(), std::back_inserter(rows),
                 [&learner](const JournalRow &row) { return row.change.learner == learner; });
    answerLater([answer = std::move(answer), rows = std::move(rows)] { answer(rows); });
}

void MemoryStore::erase(const LearnerId &learner, Answer<void> answer)
{
    if (m_fail) {
        answerLater([answer = std::move(answer)] { answer(diskIsFull()); });
        return;
    }
    m_plans.remove(learner);
    std::erase_if(m_journal, [&learner](const JournalRow &row) { return row.change.learner == learner; });
    answerLater([answer = std::move(answer)] { answer(Result<void>()); });
}

void MemoryStore::release()
{
    for (auto &answer : std::exchange(m_held, {}))
        answer();
}

void MemoryStore::answerLater(std::function<void()> answer)
{
    if (m_hold)
        m_held.push_back(std::move(answer));
    else
        answer();
}

Problem MemoryStore::diskIsFull()
{
    return {QStringLiteral("The change was not saved: the disk is full."), QStringLiteral("memory")};
}

} // namespace Cairn
