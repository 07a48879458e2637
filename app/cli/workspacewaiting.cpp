// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/workspacewaiting.h"

#include "storage/openingwords.h"
#include "storage/safetycopies.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QThread>

#include <chrono>

namespace Cairn {

namespace {

using namespace std::chrono_literals;

constexpr auto LongestWait = 500ms; // some hundred times what one change takes
constexpr unsigned long PauseMs = 10;

/** A lock that is let go between two looks at it is told as a trouble of no known kind. */
bool mayPass(OpeningTrouble trouble)
{
    return trouble == OpeningTrouble::OpenElsewhere || trouble == OpeningTrouble::Other;
}

template <class Attempt>
WorkspaceOpening::Outcome opened(Attempt attempt)
{
    const QDeadlineTimer deadline(LongestWait);
    while (true) {
        WorkspaceOpening::Outcome outcome = attempt();
        const auto *problem = std::get_if<OpeningProblem>(&outcome);
        if (!problem || !mayPass(problem->trouble) || deadline.hasExpired())
            return outcome;
        QThread::msleep(PauseMs);
    }
}

WorkspaceWaiting::Opened resultOf(WorkspaceOpening::Outcome outcome)
{
    if (const auto *problem = std::get_if<OpeningProblem>(&outcome))
        return Problem{sentenceOf(*problem), problem->details};
    return std::get<std::unique_ptr<WorkspaceDatabase>>(std::move(outcome));
}

} // namespace

WorkspaceWaiting::Opened WorkspaceWaiting::openForReading() const
{
    if (isMissingWithCopies()) {
        OpeningProblem problem;
        problem.trouble = OpeningTrouble::Damaged;
        problem.file = m_folder.databaseFile();
        return resultOf(problem);
    }
    const WorkspaceOpening opening(m_folder);
    WorkspaceOpening::Outcome outcome = opened([&opening] { return opening.openForReading(); });
    // A program that was stopped while it wrote leaves half a change, and only a writer can take it back.
    if (std::holds_alternative<OpeningProblem>(outcome) && hasUnfinishedWriting())
        outcome = opened([&opening] { return opening.open(); });
    return resultOf(std::move(outcome));
}

WorkspaceWaiting::Opened WorkspaceWaiting::openForWriting() const
{
    const WorkspaceOpening opening(m_folder);
    return resultOf(opened([&opening] { return opening.open(); }));
}

bool WorkspaceWaiting::hasUnfinishedWriting() const
{
    return QFileInfo::exists(m_folder.databaseFile() + QStringLiteral("-journal"));
}

bool WorkspaceWaiting::isMissingWithCopies() const
{
    return !QFileInfo::exists(m_folder.databaseFile()) && SafetyCopies(m_folder).newestWhole();
}

} // namespace Cairn
