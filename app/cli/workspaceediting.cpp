// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/workspaceediting.h"

#include "cli/learnerlookup.h"
#include "cli/workspacewaiting.h"
#include "domain/catalogue.h"

#include <QDateTime>
#include <QFileInfo>

#include <utility>

namespace Cairn {

Result<std::unique_ptr<WorkspaceEditing>> WorkspaceEditing::begin(const WorkspaceFolder &folder, Missing missing)
{
    const WorkspaceWaiting waiting(folder);
    if (missing == Missing::Told && !QFileInfo::exists(folder.databaseFile())) {
        const auto readable = waiting.openForReading();
        if (!readable)
            return readable.problem();
        return Problem{tr("There is no learner yet, so nothing was done. “careercairn-cli learner add NAME” adds one."),
                       folder.databaseFile()};
    }
    auto opened = waiting.openForWriting();
    if (!opened)
        return opened.problem();
    auto editing = std::make_unique<WorkspaceEditing>(opened.takeValue());
    const Result<void> copied = editing->m_database->takeCopyOfTheDay(QDateTime::currentDateTimeUtc());
    if (!copied)
        return copied.problem();
    return editing;
}

WorkspaceEditing::WorkspaceEditing(std::unique_ptr<WorkspaceDatabase> database)
    : m_database(std::move(database))
    , m_store(*m_database)
    , m_commands(m_plan, m_learners, m_store)
{
    m_commands.setQuickEdits(PlanCommands::QuickEdits::OwnSteps);
    QObject::connect(&m_commands, &PlanCommands::refused, &m_commands, [this](const Problem &problem) {
        if (!m_problem)
            m_problem = problem;
    });
}

Result<std::unique_ptr<WorkspaceEditing>>
WorkspaceEditing::beginWith(const QString &named, const WorkspaceFolder &folder, const Catalogue &catalogue)
{
    Result<std::unique_ptr<WorkspaceEditing>> begun = begin(folder, Missing::Told);
    if (!begun)
        return begun;
    const Result<LearnerSummary> learner = begun.value()->openLearner(named, catalogue);
    if (!learner)
        return learner.problem();
    return begun;
}

Result<LearnerSummary> WorkspaceEditing::openLearner(const QString &named, const Catalogue &catalogue)
{
    Result<LearnerSummary> learner = openLearnerAsLeft(named);
    if (!learner)
        return learner;
    m_commands.followCatalogue(catalogue);
    const Result<void> followed = outcome();
    if (!followed)
        return followed.problem();
    return learner;
}

Result<LearnerSummary> WorkspaceEditing::openLearnerAsLeft(const QString &named)
{
    const Result<std::vector<LearnerSummary>> all = learners();
    if (!all)
        return all.problem();
    Result<LearnerSummary> learner = LearnerLookup::find(named, all.value());
    if (!learner)
        return learner;
    m_commands.openLearner(learner.value().id);
    const Result<void> opened = outcome();
    if (!opened)
        return opened.problem();
    return learner;
}

Result<ChangeHistory> WorkspaceEditing::history()
{
    Result<LoadedPlan> loaded = m_database->load(m_plan.state().profile.id);
    if (!loaded)
        return loaded.problem();
    return loaded.takeValue().history;
}

void WorkspaceEditing::nameSkillsBy(const Catalogue &catalogue)
{
    m_commands.setSkillTitles([this, &catalogue](const SkillId &skill) {
        const auto own = m_plan.state().ownSkills.constFind(skill);
        return own == m_plan.state().ownSkills.constEnd() ? catalogue.titleOf(skill) : own->title;
    });
}

Result<void> WorkspaceEditing::outcome()
{
    const std::optional<Problem> problem = std::exchange(m_problem, std::nullopt);
    return problem ? Result<void>(*problem) : Result<void>();
}

} // namespace Cairn
