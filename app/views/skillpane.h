// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/openplan.h"

#include <QFrame>

class QScrollArea;
class QVBoxLayout;

namespace Cairn {

class EvidenceSection;
class LevelDescriptors;
class LevelSelector;
class NoteSection;
class PlanCommands;
class PrerequisiteList;
class RolesAsking;
class SkillHours;
class SkillPaneAdvisor;
class SkillCurricula;
class SkillDemand;
class SkillResources;
class StateMarkView;
class StyledLabel;
class Theme;

/** All about one skill: its levels, what comes before, how long it takes, what shows it. Dialogs are the page's. */
class SkillPane final : public QFrame
{
    Q_OBJECT

public:
    SkillPane(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, PlanCommands &commands,
              QWidget *parent = nullptr);

    /** An empty id shows what to do instead. */
    void showSkill(const SkillId &skill);
    SkillId skill() const { return m_skill; }

    /** What gets the keyboard. */
    QWidget *firstFocus() const;

    /** Whether the pane stands alone and has a way back to the list. */
    void setClosable(bool closable);

signals:
    void closeRequested();
    void skillWanted(const Cairn::SkillId &skill);
    void roleWanted(const Cairn::RoleId &role);
    void evidenceAdditionWanted(const Cairn::SkillId &skill);
    void evidenceEditWanted(const Cairn::Evidence &evidence);
    void renameWanted(const Cairn::SkillId &skill);

private:
    void buildHead(QVBoxLayout &column);
    void buildSections(QVBoxLayout &column);
    void followPlan();
    void showPlan();
    void showLevels();
    void askFor(Level level);
    bool isKnown() const;
    QString title() const;
    Level asked() const;

    const Theme &m_theme;
    const Catalogue &m_catalogue;
    const OpenPlan &m_plan;
    PlanCommands &m_commands;
    SkillId m_skill;

    QWidget *m_backLine = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_content = nullptr;
    StyledLabel *m_empty = nullptr;
    StyledLabel *m_title = nullptr;
    StateMarkView *m_mark = nullptr;
    StyledLabel *m_state = nullptr;
    StyledLabel *m_summary = nullptr;
    StyledLabel *m_added = nullptr;
    LevelSelector *m_selector = nullptr;
    StyledLabel *m_levelText = nullptr;
    QWidget *m_ownActions = nullptr;
    LevelDescriptors *m_descriptors = nullptr;
    SkillPaneAdvisor *m_advisor = nullptr;
    PrerequisiteList *m_prerequisites = nullptr;
    SkillHours *m_hours = nullptr;
    SkillCurricula *m_curricula = nullptr;
    SkillDemand *m_demand = nullptr;
    SkillResources *m_resources = nullptr;
    EvidenceSection *m_evidence = nullptr;
    NoteSection *m_note = nullptr;
    RolesAsking *m_roles = nullptr;
};

} // namespace Cairn
