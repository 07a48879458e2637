// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/threadedplanstore.h"

#include <QCoreApplication>

namespace Cairn {

namespace {

Problem notOpen()
{
    return {QCoreApplication::translate("Storage", "No workspace is open. Nothing was changed."), {}};
}

} // namespace

ThreadedPlanStore::ThreadedPlanStore(QObject *parent) : QObject(parent), m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("workspace"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

ThreadedPlanStore::~ThreadedPlanStore()
{
    // The connection has to be closed on the thread that made it, after everything that was asked before.
    QMetaObject::invokeMethod(
        m_worker, [this] { m_database.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

template <class Ask, class AnswerTo>
void ThreadedPlanStore::ask(Ask question, AnswerTo answer)
{
    QMetaObject::invokeMethod(m_worker, [this, question = std::move(question), answer = std::move(answer)]() mutable {
        auto result = question();
        QMetaObject::invokeMethod(
            this, [answer = std::move(answer), result = std::move(result)]() mutable { answer(std::move(result)); });
    });
}

void ThreadedPlanStore::open(const WorkspaceFolder &folder, WorkspaceOpening::Lock lock, Opened opened)
{
    ask(
        [this, folder, lock]() -> std::optional<OpeningProblem> {
            m_database.reset();
            WorkspaceOpening::Outcome outcome = WorkspaceOpening(folder).open(lock);
            if (auto *problem = std::get_if<OpeningProblem>(&outcome))
                return std::move(*problem);
            m_database = std::get<std::unique_ptr<WorkspaceDatabase>>(std::move(outcome));
            return std::nullopt;
        },
        std::move(opened));
}

void ThreadedPlanStore::takeCopyOfTheDay(Answer<void> answer)
{
    ask(
        [this]() -> Result<void> {
            return m_database ? m_database->takeCopyOfTheDay(QDateTime::currentDateTimeUtc()) : Result<void>(notOpen());
        },
        std::move(answer));
}

void ThreadedPlanStore::lookAtCopies(Answer<std::vector<SafetyCopy>> answer)
{
    ask(
        [this]() -> Result<std::vector<SafetyCopy>> {
            if (!m_database)
                return notOpen();
            return SafetyCopies(m_database->folder()).list(SafetyCopies::Look::Check);
        },
        std::move(answer));
}

void ThreadedPlanStore::save(const PlanChange &change, const ChangeCause &cause, Answer<SavedChange> answer)
{
    ask(
        [this, change, cause]() -> Result<SavedChange> {
            return m_database ? m_database->save(change, cause) : Result<SavedChange>(notOpen());
        },
        std::move(answer));
}

void ThreadedPlanStore::load(const LearnerId &learner, Answer<LoadedPlan> answer)
{
    ask(
        [this, learner]() -> Result<LoadedPlan> {
            return m_database ? m_database->load(learner) : Result<LoadedPlan>(notOpen());
        },
        std::move(answer));
}

void ThreadedPlanStore::listLearners(Answer<std::vector<LearnerSummary>> answer)
{
    ask(
        [this]() -> Result<std::vector<LearnerSummary>> {
            return m_database ? m_database->learners() : Result<std::vector<LearnerSummary>>(notOpen());
        },
        std::move(answer));
}

void ThreadedPlanStore::readJournal(const LearnerId &learner, Answer<std::vector<JournalRow>> answer)
{
    ask(
        [this, learner]() -> Result<std::vector<JournalRow>> {
            return m_database ? m_database->journal(learner) : Result<std::vector<JournalRow>>(notOpen());
        },
        std::move(answer));
}

void ThreadedPlanStore::erase(const LearnerId &learner, Answer<void> answer)
{
    ask([this, learner]() -> Result<void> { return m_database ? m_database->erase(learner) : Result<void>(notOpen()); },
        std::move(answer));
}

} // namespace Cairn
