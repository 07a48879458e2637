// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/learnerregister.h"
#include "domain/openplan.h"
#include "domain/planstore.h"

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
    /** Also takes its level, note and evidence along; one undo brings all back. */
    void removeOwnSkill(const SkillId &skill);
    void aimAt(const Target &target);
    void dropTarget();
    /** Name, hours a week, interests; id, kind and day of the given profile are ignored. */
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
