// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/plancommands.h"
#include "storage/directplanstore.h"
#include "storage/workspacedatabase.h"

#include <QCoreApplication>

#include <memory>

namespace Cairn {

class Catalogue;

/** A workspace as a writing command sees it: locked, with the one door for edits, which answers at once. */
class WorkspaceEditing final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::WorkspaceEditing)

public:
    /** Whether a workspace is made where there is none. */
    enum class Missing : quint8 { Made, Told };
    static Result<std::unique_ptr<WorkspaceEditing>> begin(const WorkspaceFolder &folder, Missing missing);

    /** The same with the plan of one learner open; see openLearner(). */
    static Result<std::unique_ptr<WorkspaceEditing>> beginWith(const QString &named, const WorkspaceFolder &folder,
                                                               const Catalogue &catalogue);

    explicit WorkspaceEditing(std::unique_ptr<WorkspaceDatabase> database);

    Result<std::vector<LearnerSummary>> learners() { return m_database->learners(); }
    /** Opens the plan of the one learner that the text names and has it follow the catalogue, which outlives this. */
    Result<LearnerSummary> openLearner(const QString &named, const Catalogue &catalogue);
    /**
     * Opens the plan as it was left, for undo and redo: were it to follow the catalogue first, each undo would only
     * take that back, and never reach what was done before.
     */
    Result<LearnerSummary> openLearnerAsLeft(const QString &named);

    const PlanState &state() const { return m_plan.state(); }
    PlanCommands &commands() { return m_commands; }
    /** What can be undone and redone now. */
    Result<ChangeHistory> history();
    /** The catalogue outlives this; undo texts name its titles. */
    void nameSkillsBy(const Catalogue &catalogue);

    /** How the verbs called since the last question went: the first problem, or none. */
    Result<void> outcome();

private:
    std::unique_ptr<WorkspaceDatabase> m_database;
    DirectPlanStore m_store;
    OpenPlan m_plan;
    LearnerRegister m_learners;
    PlanCommands m_commands;
    std::optional<Problem> m_problem;
};

} // namespace Cairn
