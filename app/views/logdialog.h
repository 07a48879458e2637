// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/loggedhours.h"
#include "domain/planstep.h"
#include "views/formdialog.h"

#include <memory>
#include <optional>

class QListWidget;

namespace Cairn {

class LiveRoadmap;
class PlanCommands;
class StyledLabel;
struct PlanChange;
struct RoadmapStep;

namespace Ui {
class LogForm;
}

/**
 * Asks how many hours of work on a step were done on a day, and shows what was logged for it so far. What is removed
 * there is removed at once, by the door, and can be taken back; all else is left to whoever opened the dialog.
 */
class LogDialog final : public FormDialog
{
    Q_OBJECT

public:
    /** Roadmap and door outlive the dialog. */
    LogDialog(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands, QWidget *parent = nullptr);
    ~LogDialog() override;

    /** Open steps can be chosen, those under way first; this one too, whatever its state is. */
    void setStep(const StepId &step);

    StepId step() const;
    double hours() const;
    QDate day() const;
    /** The entry that is to be changed; nothing where a new one is to be logged. */
    std::optional<LoggedHours> changed() const;

private:
    void layOut();
    void addSteps(const StepId &wanted);
    void showStep();
    void showLog();
    void showActions();
    std::optional<LoggedHours> current() const;
    void beginChange();
    void endChange();
    void removeCurrent();
    void followChange(const PlanChange &change);
    void check();

    const LiveRoadmap &m_roadmap;
    PlanCommands &m_commands;
    std::unique_ptr<Ui::LogForm> m_ui;
    StyledLabel *m_done = nullptr;
    StyledLabel *m_logHead = nullptr;
    QListWidget *m_log = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_new = nullptr;
    std::optional<LoggedHours> m_changing;
    std::optional<LogId> m_removing; ///< on its way to the door
    QString m_removed;               ///< what was removed last, in words; empty where it cannot be taken back here
};

} // namespace Cairn
