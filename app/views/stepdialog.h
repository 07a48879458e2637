// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ownstep.h"
#include "domain/roadmapstep.h"
#include "domain/steprecord.h"
#include "views/formdialog.h"

#include <memory>

class QListWidgetItem;

namespace Cairn {

class LiveRoadmap;
class StyledLabel;
class SubStepList;

namespace Ui {
class StepForm;
}

/**
 * Asks for a step of the person's own, or for what they want to have otherwise about a step of the roadmap. It saves
 * nothing.
 */
class StepDialog final : public FormDialog
{
    Q_OBJECT

public:
    /** The roadmap outlives the dialog. */
    StepDialog(const Theme &theme, const LiveRoadmap &roadmap, QWidget *parent = nullptr);
    ~StepDialog() override;

    void setNew(Stage stage);
    /** A step of the roadmap, be it a part of a split one or set aside. An unknown one leaves the dialog empty. */
    void setStep(const StepId &step);

    /** Whether it is about a step of the person's own, for which ownStep() tells most. */
    bool isOwn() const { return m_isOwn; }
    /** The step as the plan itself has it; without an id where it is new. */
    const PlanStep &planned() const { return m_planned; }
    /** Stage, title, skill, hours and what it is after; of an own step. */
    OwnStep ownStep() const;
    /** What PlanCommands::changeStep() takes: title and hours where they are not the plan's, and all the rest. */
    StepRecord record() const;

private:
    void layOut();
    void addSkills();
    void addSteps(const std::vector<StepId> &chosen);
    void showAfter(bool isShown);
    void addStepRow(const RoadmapStep &step, const std::vector<StepId> &chosen);
    void showStep(const RoadmapStep &shown);
    void takeFromPlan();
    void describe(QListWidgetItem *item) const;
    void check();
    QString title() const;
    QString problem() const;
    bool isAsPlanned() const;

    const LiveRoadmap &m_roadmap;
    std::unique_ptr<Ui::StepForm> m_ui;
    StyledLabel *m_planLabel = nullptr;
    SubStepList *m_subSteps = nullptr;
    RoadmapStep m_step; ///< as it was shown
    PlanStep m_planned; ///< as the plan itself has it
    bool m_isOwn = true;
    std::vector<StepId> m_unseenAfter; ///< named by the own step, but not in the roadmap now
};

} // namespace Cairn
