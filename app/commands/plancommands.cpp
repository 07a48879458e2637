// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/plancommands.h"

#include "commands/changewords.h"
#include "commands/cleantexts.h"
#include "commands/newid.h"
#include "commands/pastchangecommand.h"
#include "commands/skillremoval.h"
#include "domain/renamedprogress.h"

#include <QDateTime>
#include <QSignalBlocker>

#include <algorithm>
#include <ranges>

namespace Cairn {

namespace {

/** Whether the list of learners reads differently after the change. */
bool isAboutLearners(const PlanChange &change)
{
    return std::any_of(change.edits.begin(), change.edits.end(), [](const Edit &edit) {
        return std::holds_alternative<TargetEdit>(edit) || std::holds_alternative<ProfileEdit>(edit);
    });
}

} // namespace

PlanCommands::PlanCommands(OpenPlan &plan, LearnerRegister &learners, PlanStore &store, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_learners(learners)
    , m_store(store)
    , m_stack(this)
{
    connect(&m_stack, &QUndoStack::indexChanged, this, &PlanCommands::historyChanged);
}

PlanCommands::~PlanCommands() = default;

// ---- the queue -----------------------------------------------------------------------------------------------

void PlanCommands::enqueue(Task task)
{
    m_tasks.push_back(std::move(task));
    if (m_running)
        return;
    m_running = true;
    // Taken off before it runs: an answer may come at once and ask for the next one.
    Task first = std::move(m_tasks.front());
    m_tasks.pop_front();
    first();
}

void PlanCommands::taskDone()
{
    if (m_tasks.empty()) {
        m_running = false;
        emit idle();
        return;
    }
    Task next = std::move(m_tasks.front());
    m_tasks.pop_front();
    next();
}

bool PlanCommands::isBusy() const
{
    return m_running;
}

void PlanCommands::refuse(const Problem &problem)
{
    emit refused(problem);
}

// ---- edits ---------------------------------------------------------------------------------------------------

void PlanCommands::edit(MakeChange make)
{
    enqueue([this, make = std::move(make)] {
        const std::optional<PlanChange> made = m_plan.isOpen() ? make() : std::nullopt;
        const PlanChange change = made ? withCleanTexts(*made) : PlanChange();
        if (isEmpty(change))
            taskDone();
        else
            saveNew(change);
    });
}

void PlanCommands::saveNew(const PlanChange &change)
{
    const ChangeCause cause = m_quickEdits == QuickEdits::OwnSteps ? ChangeCause::ownStep() : ChangeCause{};
    m_store.save(change, cause, [this, change](const Result<SavedChange> &saved) {
        if (!saved) {
            refuse(saved.problem());
        } else {
            m_plan.apply(change);
            record(change, saved.value());
            emit this->saved(saved.value().at);
        }
        finishSaved(saved.ok(), change);
    });
}

void PlanCommands::finishSaved(bool saved, const PlanChange &change)
{
    if (saved && isAboutLearners(change))
        listLearners([this](const Result<void> &) { taskDone(); });
    else
        taskDone();
}

void PlanCommands::record(const PlanChange &change, const SavedChange &saved)
{
    const bool isOwnStep = m_quickEdits == QuickEdits::OwnSteps;
    m_stack.push(new PastChangeCommand({{saved.row}, change, saved.at, isOwnStep}, describe(change)));
    emit historyChanged();
}

void PlanCommands::setSkillLevel(const SkillId &skill, Level level)
{
    edit([this, skill, level]() -> std::optional<PlanChange> {
        const PlanState &state = m_plan.state();
        return PlanChange{state.profile.id, Verb::SetLevel, {LevelEdit{skill, state.levelOf(skill), level}}};
    });
}

void PlanCommands::writeNote(const SkillId &skill, const QString &text)
{
    edit([this, skill, text]() -> std::optional<PlanChange> {
        const PlanState &state = m_plan.state();
        return PlanChange{state.profile.id, Verb::WriteNote, {NoteEdit{skill, state.notes.value(skill), text}}};
    });
}

EvidenceId PlanCommands::addEvidence(Evidence evidence)
{
    evidence.id = EvidenceId(newId());
    edit([this, evidence]() -> std::optional<PlanChange> {
        return PlanChange{
            m_plan.state().profile.id, Verb::AddEvidence, {EvidenceEdit{evidence.id, std::nullopt, evidence}}};
    });
    return evidence.id;
}

void PlanCommands::changeEvidence(const Evidence &evidence)
{
    edit([this, evidence]() -> std::optional<PlanChange> {
        const PlanState &state = m_plan.state();
        const auto known = state.evidence.constFind(evidence.id);
        if (known == state.evidence.constEnd())
            return std::nullopt;
        return PlanChange{state.profile.id, Verb::ChangeEvidence, {EvidenceEdit{evidence.id, *known, evidence}}};
    });
}

void PlanCommands::removeEvidence(const EvidenceId &id)
{
    edit([this, id]() -> std::optional<PlanChange> {
        const PlanState &state = m_plan.state();
        const auto known = state.evidence.constFind(id);
        if (known == state.evidence.constEnd())
            return std::nullopt;
        return PlanChange{state.profile.id, Verb::RemoveEvidence, {EvidenceEdit{id, *known, std::nullopt}}};
    });
}

SkillId PlanCommands::addOwnSkill(const GroupId &group, const QString &title)
{
    const OwnSkill skill{SkillId(QStringLiteral("own-") + newId()), group, title};
    edit([this, skill]() -> std::optional<PlanChange> {
        return PlanChange{m_plan.state().profile.id, Verb::AddSkill, {OwnSkillEdit{skill.id, std::nullopt, skill}}};
    });
    return skill.id;
}

void PlanCommands::changeOwnSkill(const OwnSkill &skill)
{
    edit([this, skill]() -> std::optional<PlanChange> {
        const PlanState &state = m_plan.state();
        const auto known = state.ownSkills.constFind(skill.id);
        if (known == state.ownSkills.constEnd())
            return std::nullopt;
        return PlanChange{state.profile.id, Verb::ChangeSkill, {OwnSkillEdit{skill.id, *known, skill}}};
    });
}

void PlanCommands::removeOwnSkill(const SkillId &skill)
{
    edit([this, skill]() -> std::optional<PlanChange> {
        const PlanState &state = m_plan.state();
        return PlanChange{state.profile.id, Verb::RemoveSkill, removalOf(skill, state)};
    });
}

void PlanCommands::aimAt(const Target &target)
{
    edit([this, target]() -> std::optional<PlanChange> {
        const PlanState &state = m_plan.state();
        return PlanChange{state.profile.id, Verb::SetTarget, {TargetEdit{state.target, target}}};
    });
}

void PlanCommands::dropTarget()
{
    edit([this]() -> std::optional<PlanChange> {
        const PlanState &state = m_plan.state();
        return PlanChange{state.profile.id, Verb::SetTarget, {TargetEdit{state.target, std::nullopt}}};
    });
}

void PlanCommands::changeProfile(const LearnerProfile &profile)
{
    edit([this, profile]() -> std::optional<PlanChange> {
        const LearnerProfile &known = m_plan.state().profile;
        LearnerProfile after = profile;
        after.id = known.id;
        after.kind = known.kind;
        after.createdAt = known.createdAt;
        after.hoursPerWeek = std::clamp(profile.hoursPerWeek, LeastHoursPerWeek, MostHoursPerWeek);
        PlanChange change{known.id, Verb::ChangeProfile, {ProfileEdit{known, after}}};
        const std::optional<Availability> &availability = m_plan.state().availability;
        if (availability && after.hoursPerWeek != known.hoursPerWeek) {
            Availability spread = *availability;
            spread.hoursOnWeekday = evenly(after.hoursPerWeek, {}).hoursOnWeekday;
            change.edits.push_back(AvailabilityEdit{availability, spread});
        }
        return change;
    });
}

void PlanCommands::followCatalogue(const Catalogue &catalogue)
{
    if (catalogue.renamedSkills().empty() && catalogue.renamedRoles().empty())
        return;
    enqueue([this, &catalogue] {
        const PlanState &state = m_plan.state();
        const PlanChange change =
            withCleanTexts({state.profile.id, Verb::FollowCatalogue, renamedProgress(state, catalogue)});
        const auto *undone = static_cast<const PastChangeCommand *>(m_stack.command(m_stack.index()));
        if (isEmpty(change))
            taskDone();
        else if (undone && undone->pastChange().change == change)
            takeStep(false); // a new change would cut off what was taken back before it
        else
            saveNew(change);
    });
}

// ---- undo and redo -------------------------------------------------------------------------------------------

void PlanCommands::undo()
{
    travel(true);
}

void PlanCommands::redo()
{
    travel(false);
}

void PlanCommands::travel(bool back)
{
    enqueue([this, back] { takeStep(back); });
}

void PlanCommands::takeStep(bool back)
{
    const int at = back ? m_stack.index() - 1 : m_stack.index();
    const auto *command = static_cast<const PastChangeCommand *>(m_stack.command(at));
    if (!command) {
        taskDone();
        return;
    }
    const PastChange &past = command->pastChange();
    const PlanChange change = back ? reversed(past.change) : past.change;
    const ChangeCause cause{back ? ChangeCause::Kind::Undone : ChangeCause::Kind::Redone, past.rows};
    m_store.save(change, cause, [this, back, change](const Result<SavedChange> &saved) {
        if (!saved) {
            refuse(saved.problem());
        } else {
            show(change);
            back ? m_stack.undo() : m_stack.redo();
            emit this->saved(saved.value().at);
        }
        finishSaved(saved.ok(), change);
    });
}

void PlanCommands::show(const PlanChange &change)
{
    const auto *profile = change.edits.empty() ? nullptr : std::get_if<ProfileEdit>(&change.edits.front());
    const auto *lastProfile = change.edits.empty() ? nullptr : std::get_if<ProfileEdit>(&change.edits.back());
    if (lastProfile && !lastProfile->after) { // adding this learner was taken back
        m_plan.close();
    } else if (profile && !profile->before) { // and done again
        PlanState state;
        apply(state, change);
        m_plan.replace(std::move(state));
    } else {
        m_plan.apply(change);
    }
}

bool PlanCommands::canUndo() const
{
    return m_stack.canUndo();
}

bool PlanCommands::canRedo() const
{
    return m_stack.canRedo();
}

QString PlanCommands::undoText() const
{
    const auto *command = static_cast<const PastChangeCommand *>(m_stack.command(m_stack.index() - 1));
    return command ? describe(command->pastChange().change) : QString();
}

QString PlanCommands::redoText() const
{
    const auto *command = static_cast<const PastChangeCommand *>(m_stack.command(m_stack.index()));
    return command ? describe(command->pastChange().change) : QString();
}

void PlanCommands::showHistory(const ChangeHistory &history)
{
    {
        const QSignalBlocker quiet(m_stack); // one word about the whole, not one for each entry
        m_stack.clear();
        for (const PastChange &past : history.undoable)
            m_stack.push(new PastChangeCommand(past, describe(past.change)));
        const auto last = static_cast<int>(history.undoable.size());
        for (const PastChange &past : std::views::reverse(history.redoable))
            m_stack.push(new PastChangeCommand(past, describe(past.change)));
        m_stack.setIndex(last);
    }
    emit historyChanged();
}

QString PlanCommands::describe(const PlanChange &change) const
{
    return wordsOf(change, m_skillTitles);
}

void PlanCommands::setSkillTitles(SkillTitles titles)
{
    m_skillTitles = std::move(titles);
}

// ---- learners ------------------------------------------------------------------------------------------------

LearnerId PlanCommands::addLearner(const NewLearner &learner)
{
    emit learnerAboutToChange();
    LearnerProfile profile;
    profile.id = LearnerId(newId());
    profile.name = learner.name;
    profile.kind = learner.kind;
    profile.hoursPerWeek = std::clamp(learner.hoursPerWeek, LeastHoursPerWeek, MostHoursPerWeek);
    profile.interests = learner.interests;
    profile.createdAt = QDateTime::currentDateTimeUtc();

    PlanChange change{profile.id, Verb::AddLearner, {ProfileEdit{std::nullopt, profile}}};
    for (auto level = learner.levels.constBegin(); level != learner.levels.constEnd(); ++level) {
        if (*level != Level::None)
            change.edits.push_back(LevelEdit{level.key(), Level::None, *level});
    }
    if (learner.target)
        change.edits.push_back(TargetEdit{std::nullopt, learner.target});
    if (learner.availability)
        change.edits.push_back(AvailabilityEdit{std::nullopt, learner.availability});
    for (auto step = learner.steps.constBegin(); step != learner.steps.constEnd(); ++step)
        change.edits.push_back(StepEdit{step.key(), {}, *step});
    for (const LoggedHours &logged : learner.log)
        change.edits.push_back(LogEdit{logged.id, std::nullopt, logged});
    change = withCleanTexts(std::move(change));

    enqueue([this, change] {
        m_store.save(change, ChangeCause{}, [this, change](const Result<SavedChange> &saved) {
            if (!saved) {
                refuse(saved.problem());
                taskDone();
                return;
            }
            emit this->saved(saved.value().at);
            listLearners([this, change](const Result<void> &) { loadInto(change.learner); });
        });
    });
    return profile.id;
}

void PlanCommands::openLearner(const LearnerId &learner)
{
    emit learnerAboutToChange();
    enqueue([this, learner] { loadInto(learner); });
}

void PlanCommands::loadInto(const LearnerId &learner)
{
    m_store.load(learner, [this, learner](Result<LoadedPlan> loaded) {
        if (!loaded) {
            refuse(loaded.problem());
        } else {
            LoadedPlan plan = loaded.takeValue();
            m_plan.replace(std::move(plan.state));
            showHistory(plan.history);
            emit learnerOpened(learner);
        }
        taskDone();
    });
}

void PlanCommands::eraseLearner(const LearnerId &learner)
{
    emit learnerAboutToChange();
    enqueue([this, learner] {
        m_store.erase(learner, [this, learner](const Result<void> &erased) {
            if (!erased) {
                refuse(erased.problem());
                taskDone();
                return;
            }
            if (m_plan.isOpen() && m_plan.state().profile.id == learner) {
                m_plan.close();
                showHistory({});
            }
            emit learnerErased(learner);
            listLearners([this](const Result<void> &) { taskDone(); });
        });
    });
}

void PlanCommands::refreshLearners()
{
    enqueue([this] {
        listLearners([this](const Result<void> &listed) {
            if (!listed)
                refuse(listed.problem());
            taskDone();
        });
    });
}

void PlanCommands::listLearners(std::function<void(const Result<void> &)> then)
{
    m_store.listLearners([this, then = std::move(then)](Result<std::vector<LearnerSummary>> learners) {
        if (!learners) {
            then(learners.problem());
            return;
        }
        m_learners.replace(learners.takeValue());
        then({});
    });
}

} // namespace Cairn
