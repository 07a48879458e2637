// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/learnerregister.h"
#include "domain/openplan.h"
#include "domain/planstep.h"
#include "domain/planstore.h"
#include "domain/stepmark.h"

#include <QMap>
#include <QObject>
#include <QUndoStack>

#include <deque>
#include <functional>

namespace Cairn {

class Catalogue;

/** A learner as the first steps or the command line describe them; the id and the day are given by the door. */
struct NewLearner
{
    QString name;
    LearnerKind kind = LearnerKind::Person;
    double hoursPerWeek = 8;
    std::vector<InterestId> interests;
    std::optional<Target> target;
    QMap<SkillId, Level> levels;
    std::optional<Availability> availability; ///< nothing: the hours a week, spread evenly from today on
    QMap<StepId, StepRecord> steps;
    std::vector<LoggedHours> log;
};

/**
 * The one door for edits: a verb for each thing a person can do. A verb makes a PlanChange, has the store
 * save it, and only then brings it into the open plan; what could not be saved changes nothing and is told
 * by refused(). Verbs wait for one another, in the order they were called. Undo and redo take the same road
 * and survive a restart.
 */
class PlanCommands final : public QObject
{
    Q_OBJECT

public:
    PlanCommands(OpenPlan &plan, LearnerRegister &learners, PlanStore &store, QObject *parent = nullptr);
    ~PlanCommands() override;

    // Learners
    /** Adds a learner with first levels and target as one change and opens the new plan. Returns the new id. */
    LearnerId addLearner(const NewLearner &learner);
    void openLearner(const LearnerId &learner);
    /** Removes a person and everything kept of them. Cannot be undone; ask first. */
    void eraseLearner(const LearnerId &learner);
    void refreshLearners();

    // The open plan
    void setSkillLevel(const SkillId &skill, Level level);
    void writeNote(const SkillId &skill, const QString &text);
    /** The id of the given evidence is ignored; the new one is returned. */
    EvidenceId addEvidence(Evidence evidence);
    void changeEvidence(const Evidence &evidence);
    void removeEvidence(const EvidenceId &id);
    SkillId addOwnSkill(const GroupId &group, const QString &title);
    void changeOwnSkill(const OwnSkill &skill);
    /** Also takes its levels, note, evidence and further names along; one undo brings all back. */
    void removeOwnSkill(const SkillId &skill);
    void aimAt(const Target &target);
    void dropTarget();
    /**
     * Name, hours a week, interests; id, kind and day of the given profile are ignored. Other hours a week are spread
     * evenly over the week where the person had said when they have time.
     */
    void changeProfile(const LearnerProfile &profile);
    /**
     * Moves all that stands under ids which this catalogue renamed, merged or split to the ids of today, as one
     * change; to be asked after each opening of a learner. The catalogue outlives this.
     * Taking it back puts everything under its old id again, as it was, so that earlier changes can be taken back in
     * their order. The next opening then follows the catalogue anew, and nothing is lost by it: where the plan is
     * still as taking back left it, that same change is done again, and later steps that were taken back stay to be
     * done again; where more has changed since, it is a new change, which joins what stands under the old ids with
     * what was entered under the new ones and, as every edit, leaves nothing to be done again.
     */
    void followCatalogue(const Catalogue &catalogue);

    // The roadmap of the open plan. What is first done for a step keeps what the step is; see StepMemory.
    /** Also brings the hours a week of the profile to those of the weekdays, so that there is one number. */
    void setAvailability(const Availability &availability);
    /** Today is the day on which it was done, where that is the state. */
    void markStep(const PlanStep &step, StepState state, const QDate &today);
    /** Several at once, as one change; Today as above. */
    void markSteps(const std::vector<StepMark> &marks, const QDate &today);
    void setAnotherLook(const PlanStep &step, AnotherLook anotherLook);
    /** Title, hours, whether it is optional, links and sub-steps; all else of the given record is ignored. */
    void changeStep(const PlanStep &step, const StepRecord &record);
    void writeStepNote(const PlanStep &step, const QString &text);
    /** No work on it before this day, and then at once; nothing: whenever it is its turn. */
    void fixStep(const PlanStep &step, const std::optional<QDate> &day);
    /** These go first, in this order, as far as what they need allows it; all others as the plan has it. */
    void arrangeSteps(const std::vector<StepId> &first);
    /** Numbers of the parts are given by the door where they are 0. Without parts it is one step again. */
    void splitStep(const PlanStep &step, std::vector<StepPart> parts);
    /** The id of the given step is ignored; the new one is returned. */
    StepId addOwnStep(OwnStep step);
    void changeOwnStep(const OwnStep &step);
    /** Also takes its record and its logged hours along; one undo brings all back. */
    void removeOwnStep(const StepId &step);
    /** Hours above 0 and up to MostLoggedHours; others are ignored. */
    LogId logHours(const PlanStep &step, double hours, const QDate &day);
    void changeLog(const LoggedHours &logged);
    void removeLog(const LogId &id);
    /** A timer that runs for another step is stopped first, as stopTimer() does, in the same change. */
    void startTimer(const PlanStep &step, const QDateTime &now);
    /** Logs the time since its start on the day on which it began: at most MostLoggedHours, nothing below a minute. */
    void stopTimer(const QDateTime &now);
    /** Forgets the time since its start. */
    void dropTimer();
    /** What progress is measured against from now on; nothing: the plan as it would have begun. */
    void agree(const std::optional<Baseline> &baseline);
    /** All edits of a repair as one change. */
    void repair(const std::vector<Edit> &edits);
    void setPlanB(const std::optional<Target> &target);
    /**
     * Numbers beyond their bounds are taken as withinBounds() has them; with a currency that is not three capital
     * letters nothing is done. Nothing: as the plan and the figures suggest.
     */
    void setPayBack(const std::optional<PayBackAssumptions> &assumptions);

    // What a person considers, and what they read. All of the open plan.
    /** As the advisor sees it; nothing: not rated. */
    void setAdvisorLevel(const SkillId &skill, const std::optional<Level> &level);
    /** Nothing: not answered. */
    void answerStatement(const StatementId &statement, const std::optional<Liking> &liking);
    /** To compare them, in this order; each once, and no more than MostConsideredRoles: the first ones. */
    void considerRoles(const std::vector<RoleId> &roles);
    /**
     * What the roadmap shall lead to whatever the target asks. A level that is not above what the person has, or what
     * is wanted already, is left as it is; all as one change.
     */
    void wantLevels(const QMap<SkillId, Level> &levels);
    /** Only as the target asks again. */
    void dropWantedLevel(const SkillId &skill);
    /** Levels that a person confirmed one by one, e.g. from their CV, as one change. */
    void confirmLevels(const QMap<SkillId, Level> &levels);
    /**
     * The id of the given advertisement is ignored; the new one is returned. Without title and text nothing is kept and
     * the id is empty. A text is cut at MostAdvertCharacters; while the outcome is open it has no day.
     */
    AdvertId keepAdvert(KeptAdvert advert);
    /** Text and day as above. */
    void changeAdvert(const KeptAdvert &advert);
    void removeAdvert(const AdvertId &id);
    /** Another name of a skill in texts, as written there; an empty skill: no name of any. Blank names are ignored. */
    void nameSkill(const QString &alias, const SkillId &skill);

    /**
     * Whether edits that quickly follow one another on one thing are one step for undo, as a person in a window
     * expects it, or each a step of its own, as a script does.
     */
    enum class QuickEdits : quint8 { OneStep, OwnSteps };
    void setQuickEdits(QuickEdits quickEdits) { m_quickEdits = quickEdits; }

    void undo();
    void redo();
    bool canUndo() const;
    bool canRedo() const;
    /** What would be undone or redone, in the person's words, e.g. "Set the level of Python"; empty for none. */
    QString undoText() const;
    QString redoText() const;

    /** Whether something waits to be saved. */
    bool isBusy() const;

    /** How titles of skills get into undo texts; without it the id stands there. */
    using SkillTitles = std::function<QString(const SkillId &)>;
    void setSkillTitles(SkillTitles titles);

signals:
    /** A change is on the disk and in the open plan. */
    void saved(const QDateTime &at);
    /** Something could not be done; nothing has changed. */
    void refused(const Cairn::Problem &problem);
    /** Before another learner is opened or one is erased: what is still to be written of this one goes first. */
    void learnerAboutToChange();
    void learnerOpened(const Cairn::LearnerId &learner);
    void learnerErased(const Cairn::LearnerId &learner);
    /** What can be undone or redone is another now. */
    void historyChanged();
    /** Everything asked for so far is answered. */
    void idle();

private:
    using Task = std::function<void()>;
    using MakeChange = std::function<std::optional<PlanChange>()>;

    /** An edit of what is kept of one step. */
    void editStep(Verb verb, const PlanStep &step, std::function<void(StepRecord &)> change);
    void enqueue(Task task);
    void taskDone();
    void edit(MakeChange make);
    void saveNew(const PlanChange &change);
    void record(const PlanChange &change, const SavedChange &saved);
    void travel(bool back);
    void takeStep(bool back);
    void show(const PlanChange &change);
    void refuse(const Problem &problem);
    void loadInto(const LearnerId &learner);
    void showHistory(const ChangeHistory &history);
    void finishSaved(bool saved, const PlanChange &change);
    /** Brings the register up to date, then goes on. */
    void listLearners(std::function<void(const Result<void> &)> then);
    QString describe(const PlanChange &change) const;

    OpenPlan &m_plan;
    LearnerRegister &m_learners;
    PlanStore &m_store;
    QUndoStack m_stack;
    SkillTitles m_skillTitles;
    std::deque<Task> m_tasks;
    QuickEdits m_quickEdits = QuickEdits::OneStep;
    bool m_running = false;
};

} // namespace Cairn
