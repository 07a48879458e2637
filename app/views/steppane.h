// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/roadmapstep.h"

#include <QFrame>

#include <array>
#include <optional>

class QCheckBox;
class QDateEdit;
class QPlainTextEdit;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace Cairn {

class LinkSection;
class LiveRoadmap;
class PlanCommands;
class StepLog;
class StepTicks;
class StyledLabel;
class Theme;

/** All about one step: how far it is, when it has its time and why then, hours, ticks, note; and what to do with it. */
class StepPane final : public QFrame
{
    Q_OBJECT

public:
    StepPane(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands, QWidget *parent = nullptr);
    ~StepPane() override;

    void showStep(const StepId &step);
    StepId step() const { return m_id; }
    QWidget *firstFocus() const;

signals:
    void closeWanted();
    void stepWanted(const Cairn::StepId &step);
    void changeWanted(const Cairn::StepId &step);
    void splitWanted(const Cairn::StepId &step);
    void logWanted(const Cairn::StepId &step);
    void skillWanted(const Cairn::SkillId &skill);
    void resourceWanted(const Cairn::ResourceId &resource);
    void evidenceWanted(const Cairn::SkillId &skill);

protected:
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHead(QWidget *body);
    QWidget *buildStates(QWidget *body);
    QWidget *buildFixing(QWidget *body);
    QWidget *buildButtons(QWidget *body);
    QWidget *buildNote(QWidget *body);
    void addBody(QWidget *body);
    void removeStep();
    void refresh();
    void showFacts(const RoadmapStep &step);
    void showLinks(const RoadmapStep &step);
    void showTimer();
    void showNote();
    void saveNote();
    const RoadmapStep *current() const;

    const Theme &m_theme;
    const LiveRoadmap &m_roadmap;
    PlanCommands &m_commands;
    StepId m_id;
    LearnerId m_learner;                ///< whose note stands in the field
    std::optional<PlanStep> m_noteStep; ///< of which step
    StyledLabel *m_title = nullptr;
    StyledLabel *m_kind = nullptr;
    std::array<QPushButton *, StepStateCount> m_states{};
    QCheckBox *m_look = nullptr;
    StyledLabel *m_facts = nullptr;
    StyledLabel *m_reason = nullptr;
    QCheckBox *m_fixed = nullptr;
    QDateEdit *m_day = nullptr;
    QPushButton *m_timer = nullptr;
    StepLog *m_log = nullptr;
    StepTicks *m_ticks = nullptr;
    LinkSection *m_needs = nullptr;
    LinkSection *m_neededBy = nullptr;
    StyledLabel *m_links = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QTimer *m_notePause = nullptr;
    QPushButton *m_about = nullptr;
    QPushButton *m_evidence = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace Cairn
