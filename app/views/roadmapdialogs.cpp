// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/roadmapdialogs.h"

#include "commands/plancommands.h"
#include "domain/roadmapsteps.h"
#include "domain/whatif.h"
#include "models/liveroadmap.h"
#include "views/availabilitydialog.h"
#include "views/logdialog.h"
#include "views/plannedstep.h"
#include "views/splitdialog.h"
#include "views/stepdialog.h"
#include "views/whatifdialog.h"

namespace Cairn {

RoadmapDialogs::RoadmapDialogs(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands, QWidget *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_roadmap(roadmap)
    , m_commands(commands)
    , m_over(parent)
{
}

bool RoadmapDialogs::isKnown(const StepId &step) const
{
    return m_roadmap.plan().isOpen() && plannedStep(step, m_roadmap.plan().state(), m_roadmap.catalogue()).has_value();
}

void RoadmapDialogs::openOverWindow(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // What was begun for one learner must not be saved for another.
    connect(&m_roadmap.plan(), &OpenPlan::aboutToBeReplaced, dialog, &QDialog::reject);
    dialog->open();
}

void RoadmapDialogs::askNewStep(Stage stage)
{
    auto *dialog = new StepDialog(m_theme, m_roadmap, m_over);
    dialog->setNew(stage);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { add(*dialog); });
    openOverWindow(dialog);
}

void RoadmapDialogs::add(const StepDialog &dialog)
{
    const OwnStep own = dialog.ownStep();
    const StepRecord record = dialog.record();
    PlanStep step = dialog.planned();
    step.id = m_commands.addOwnStep(own);
    if (record != StepRecord())
        m_commands.changeStep(step, record);
    emit stepAdded(step.id);
}

void RoadmapDialogs::askChange(const StepId &step)
{
    if (!isKnown(step))
        return;
    auto *dialog = new StepDialog(m_theme, m_roadmap, m_over);
    dialog->setStep(step);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { change(*dialog); });
    openOverWindow(dialog);
}

void RoadmapDialogs::change(const StepDialog &dialog)
{
    if (dialog.isOwn())
        m_commands.changeOwnStep(dialog.ownStep());
    m_commands.changeStep(dialog.planned(), dialog.record());
}

void RoadmapDialogs::askSplit(const StepId &step)
{
    if (!isKnown(step))
        return;
    auto *dialog = new SplitDialog(m_theme, m_roadmap, m_over);
    dialog->setStep(step);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { split(*dialog); });
    openOverWindow(dialog);
}

void RoadmapDialogs::split(const SplitDialog &dialog)
{
    const std::vector<StepPart> parts = dialog.parts();
    m_commands.splitStep(dialog.step(), parts);
    // A title or hours that were given to a part by itself would hide what the dialog says of it.
    const PlanState &state = m_roadmap.plan().state();
    for (const StepPart &part : parts) {
        const StepId id = partId(dialog.step().id, part.number);
        StepRecord record = state.recordOf(id);
        if (part.number == 0 || (record.title.isEmpty() && !record.hours))
            continue;
        PlanStep step = dialog.step();
        step.id = id;
        record.title.clear();
        record.hours.reset();
        m_commands.changeStep(step, record);
    }
}

void RoadmapDialogs::askLog(const StepId &step)
{
    if (!m_roadmap.plan().isOpen())
        return;
    auto *dialog = new LogDialog(m_theme, m_roadmap, m_commands, m_over);
    if (m_roadmap.roadmap().step(step))
        dialog->setStep(step);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto changed = dialog->changed())
            m_commands.changeLog(*changed);
        else if (const auto known = plannedStep(dialog->step(), m_roadmap.plan().state(), m_roadmap.catalogue()))
            m_commands.logHours(known->step, dialog->hours(), dialog->day());
    });
    openOverWindow(dialog);
}

void RoadmapDialogs::askAvailability()
{
    if (!m_roadmap.plan().isOpen())
        return;
    m_availability = new AvailabilityDialog(m_theme, m_roadmap, m_over);
    connect(m_availability, &AvailabilityDialog::calendarFileWanted, this, &RoadmapDialogs::calendarFileWanted);
    connect(m_availability, &QDialog::accepted, this,
            [this, dialog = m_availability.data()] { m_commands.setAvailability(dialog->availability()); });
    openOverWindow(m_availability);
}

void RoadmapDialogs::daysOffRead(const std::vector<DayOff> &daysOff)
{
    if (m_availability)
        m_availability->addDaysOff(daysOff);
}

void RoadmapDialogs::askWhatIf()
{
    if (!m_roadmap.plan().isOpen())
        return;
    auto *dialog = new WhatIfDialog(m_theme, m_roadmap, m_over);
    connect(dialog, &WhatIfDialog::timesChosen, this, [this](const WhatIf &times) {
        m_commands.setAvailability(availabilityOf(imagined(m_roadmap.plan().state(), times)));
    });
    connect(dialog, &WhatIfDialog::targetChosen, &m_commands, &PlanCommands::aimAt);
    connect(dialog, &WhatIfDialog::planBChosen, &m_commands,
            [this](const Target &target) { m_commands.setPlanB(target); });
    openOverWindow(dialog);
}

} // namespace Cairn
