// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planstore.h"
#include "storage/workspacedatabase.h"
#include "storage/workspaceopening.h"

#include <memory>

namespace Cairn {

class Catalogue;

/** A workspace as a reading command sees it: beside an open window, and empty where there is none yet. */
class WorkspaceReading final
{
public:
    static Result<WorkspaceReading> open(const WorkspaceFolder &folder);

    /** The plan of the one learner that the text names, as it follows the catalogue; see planFollowing(). */
    static Result<PlanState> planOf(const QString &named, const WorkspaceFolder &folder, const Catalogue &catalogue);

    Result<std::vector<LearnerSummary>> learners();
    /** The one learner that the text names. */
    Result<LearnerSummary> learner(const QString &named);
    Result<LoadedPlan> plan(const LearnerId &learner);
    /** The plan as it follows the catalogue; in memory only, for reading changes no file. */
    Result<PlanState> planFollowing(const Catalogue &catalogue, const LearnerId &learner);
    Result<std::vector<JournalRow>> journal(const LearnerId &learner);

private:
    explicit WorkspaceReading(std::unique_ptr<WorkspaceDatabase> database) : m_database(std::move(database)) {}

    std::unique_ptr<WorkspaceDatabase> m_database; ///< null: no workspace yet
};

} // namespace Cairn
