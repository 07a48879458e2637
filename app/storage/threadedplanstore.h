// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planstore.h"
#include "storage/workspaceopening.h"

#include <QObject>
#include <QThread>

namespace Cairn {

/**
 * Keeps the workspace open on a thread of its own, so that a slow disk never stops the window. Answers come
 * on the thread this object lives on, later, in the order of the questions. Destroying it finishes what was asked.
 */
class ThreadedPlanStore final
    : public QObject
    , public PlanStore
{
    Q_OBJECT

public:
    explicit ThreadedPlanStore(QObject *parent = nullptr);
    ~ThreadedPlanStore() override;

    /** Nothing where the workspace is open now. */
    using Opened = std::function<void(std::optional<OpeningProblem>)>;
    void open(const WorkspaceFolder &folder, WorkspaceOpening::Lock lock, Opened opened);
    /** Takes today's safety copy if it is due. */
    void takeCopyOfTheDay(Answer<void> answer);
    /** Opens and checks every safety copy, the newest first. */
    void lookAtCopies(Answer<std::vector<SafetyCopy>> answer);

    void save(const PlanChange &change, const ChangeCause &cause, Answer<SavedChange> answer) override;
    void load(const LearnerId &learner, Answer<LoadedPlan> answer) override;
    void listLearners(Answer<std::vector<LearnerSummary>> answer) override;
    void readJournal(const LearnerId &learner, Answer<std::vector<JournalRow>> answer) override;
    void erase(const LearnerId &learner, Answer<void> answer) override;

private:
    template <class Ask, class AnswerTo>
    void ask(Ask question, AnswerTo answer);

    QThread m_thread;
    QObject *m_worker;                             ///< lives on m_thread
    std::unique_ptr<WorkspaceDatabase> m_database; ///< touched on m_thread only
};

} // namespace Cairn
