// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dayoff.h"
#include "domain/ids.h"
#include "domain/stage.h"

#include <QObject>
#include <QPointer>

#include <vector>

class QDialog;
class QWidget;

namespace Cairn {

class AvailabilityDialog;
class LiveRoadmap;
class PlanCommands;
class SplitDialog;
class StepDialog;
class Theme;

/** Opens the dialogs about the roadmap over a window and hands what they bring to the door. */
class RoadmapDialogs final : public QObject
{
    Q_OBJECT

public:
    /** All of them outlive this. */
    RoadmapDialogs(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands, QWidget *parent);

    void askNewStep(Stage stage);
    void askChange(const StepId &step);
    void askSplit(const StepId &step);
    /** Without a step the person chooses one in the dialog. */
    void askLog(const StepId &step);
    void askAvailability();
    void askWhatIf();

    /** Shows days off that a calendar file brought in the dialog that asked for them, where it is still open. */
    void daysOffRead(const std::vector<DayOff> &daysOff);

signals:
    /** The person wants to read days off from a file. */
    void calendarFileWanted();
    /** It is on its way to the disk. */
    void stepAdded(const Cairn::StepId &step);

private:
    bool isKnown(const StepId &step) const;
    void openOverWindow(QDialog *dialog);
    void add(const StepDialog &dialog);
    void change(const StepDialog &dialog);
    void split(const SplitDialog &dialog);

    const Theme &m_theme;
    const LiveRoadmap &m_roadmap;
    PlanCommands &m_commands;
    QWidget *m_over;
    QPointer<AvailabilityDialog> m_availability;
};

} // namespace Cairn
