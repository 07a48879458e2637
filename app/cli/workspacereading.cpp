// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/workspacereading.h"

#include "cli/learnerlookup.h"
#include "cli/workspacewaiting.h"
#include "domain/renamedprogress.h"

#include <QDeadlineTimer>
#include <QThread>

#include <chrono>

namespace Cairn {

namespace {

using namespace std::chrono_literals;

constexpr auto LongestWait = 500ms;
constexpr unsigned long PauseMs = 5;

/** Asks again for a moment: a window that saves has the file to itself for the time of one commit. */
template <class Ask>
auto patiently(Ask ask)
{
    const QDeadlineTimer deadline(LongestWait);
    auto answer = ask();
    while (!answer && !deadline.hasExpired()) {
        QThread::msleep(PauseMs);
        answer = ask();
    }
    return answer;
}

} // namespace

Result<WorkspaceReading> WorkspaceReading::open(const WorkspaceFolder &folder)
{
    Result<std::unique_ptr<WorkspaceDatabase>> opened = WorkspaceWaiting(folder).openForReading();
    if (!opened)
        return opened.problem();
    return WorkspaceReading(opened.takeValue());
}

Result<PlanState> WorkspaceReading::planOf(const QString &named, const WorkspaceFolder &folder,
                                           const Catalogue &catalogue)
{
    Result<WorkspaceReading> opened = open(folder);
    if (!opened)
        return opened.problem();
    WorkspaceReading workspace = opened.takeValue();
    const Result<LearnerSummary> learner = workspace.learner(named);
    if (!learner)
        return learner.problem();
    return workspace.planFollowing(catalogue, learner.value().id);
}

Result<std::vector<LearnerSummary>> WorkspaceReading::learners()
{
    if (!m_database)
        return std::vector<LearnerSummary>();
    return patiently([this] { return m_database->learners(); });
}

Result<LearnerSummary> WorkspaceReading::learner(const QString &named)
{
    const Result<std::vector<LearnerSummary>> all = learners();
    if (!all)
        return all.problem();
    return LearnerLookup::find(named, all.value());
}

Result<LoadedPlan> WorkspaceReading::plan(const LearnerId &learner)
{
    Q_ASSERT(m_database);
    return patiently([&] { return m_database->load(learner); });
}

Result<PlanState> WorkspaceReading::planFollowing(const Catalogue &catalogue, const LearnerId &learner)
{
    Result<LoadedPlan> loaded = plan(learner);
    if (!loaded)
        return loaded.problem();
    PlanState state = loaded.takeValue().state;
    apply(state, {learner, Verb::FollowCatalogue, renamedProgress(state, catalogue)});
    return state;
}

Result<std::vector<JournalRow>> WorkspaceReading::journal(const LearnerId &learner)
{
    Q_ASSERT(m_database);
    return patiently([&] { return m_database->journal(learner); });
}

} // namespace Cairn
