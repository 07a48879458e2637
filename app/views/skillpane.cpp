// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/skillpane.h"

#include "commands/plancommands.h"
#include "models/skillfacts.h"
#include "views/evidencesection.h"
#include "views/flowlayout.h"
#include "views/leveldescriptors.h"
#include "views/levelselector.h"
#include "views/notesection.h"
#include "views/numberbutton.h"
#include "views/prerequisitelist.h"
#include "views/rolesasking.h"
#include "views/skillcurricula.h"
#include "views/skilldemand.h"
#include "views/skillhours.h"
#include "views/skillpaneadvisor.h"
#include "views/skillresources.h"
#include "views/statemarkview.h"
#include "views/styledlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Cairn {

SkillPane::SkillPane(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, PlanCommands &commands,
                     QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_plan(plan)
    , m_commands(commands)
    , m_backLine(new QWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
    , m_empty(new StyledLabel(theme, TextStyle::Control, this))
{
    auto *back = new QPushButton(theme.icon(QStringLiteral("left")), tr("Back to the list"), m_backLine);
    back->setProperty("small", true);
    back->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, &SkillPane::closeRequested);
    auto *backLine = new QHBoxLayout(m_backLine);
    backLine->setContentsMargins(16, 8, 16, 0);
    backLine->addWidget(back, 0, Qt::AlignLeading);
    m_backLine->hide();
    setProperty("role", QStringLiteral("pane"));
    m_empty->setText(tr("Choose a skill to see what its levels mean."));
    m_empty->setWordWrap(true);
    m_empty->setTone(QStringLiteral("secondary"));
    m_empty->setContentsMargins(16, 16, 16, 16);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(14);
    buildHead(*column);
    buildSections(*column);
    column->addStretch(1);

    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    // One pixel for the pane's own edge.
    outer->setContentsMargins(1, 0, 1, 0);
    outer->setSpacing(0);
    outer->addWidget(m_backLine);
    outer->addWidget(m_scroll);
    outer->addWidget(m_empty);
    followPlan();
    showSkill({});
}

void SkillPane::buildHead(QVBoxLayout &column)
{
    m_title = new StyledLabel(m_theme, TextStyle::PaneTitle, m_content);
    m_title->setWordWrap(true);
    m_mark = new StateMarkView(m_theme, m_content);
    m_state = new StyledLabel(m_theme, TextStyle::Control, m_content);
    m_state->setElided(true); // beside a title of long words there may be little room
    m_summary = new StyledLabel(m_theme, TextStyle::Secondary, m_content);
    m_summary->setWordWrap(true);
    m_summary->setTone(QStringLiteral("secondary"));
    m_added = new StyledLabel(m_theme, TextStyle::Secondary, m_content);
    m_added->setWordWrap(true);
    m_added->setTone(QStringLiteral("caption"));
    m_selector = new LevelSelector(m_theme, m_content);
    m_selector->setLarge(true);
    m_levelText = new StyledLabel(m_theme, TextStyle::Control, m_content);
    m_levelText->setTone(QStringLiteral("secondary"));
    m_descriptors = new LevelDescriptors(m_theme, m_content);

    auto *head = new QVBoxLayout;
    head->setSpacing(7);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    // Level with the first line of the title, however many lines that has.
    auto *state = new QHBoxLayout;
    state->addWidget(m_mark);
    state->addWidget(m_state);
    state->addWidget(new NumberButton(m_theme, QStringLiteral("levels_short"), m_content));
    line->addWidget(m_title, 1);
    line->addLayout(state);
    line->setAlignment(state, Qt::AlignTop);
    head->addLayout(line);
    head->addWidget(m_summary);
    head->addWidget(m_added);
    auto *level = new FlowLayout(nullptr, 10);
    level->setContentsMargins(0, 0, 0, 0);
    level->setLineSpacing(2);
    level->addWidget(m_selector);
    level->addWidget(m_levelText);
    head->addLayout(level);

    m_ownActions = new QWidget(m_content);
    auto *actions = new FlowLayout(m_ownActions, 6);
    actions->setContentsMargins(0, 0, 0, 0);
    auto *rename = new QPushButton(tr("Rename"), m_ownActions);
    auto *remove = new QPushButton(tr("Remove this skill"), m_ownActions);
    rename->setAccessibleName(tr("Rename this skill"));
    for (QPushButton *button : {rename, remove}) {
        button->setProperty("small", true);
        button->setAutoDefault(false);
        actions->addWidget(button);
    }
    head->addWidget(m_ownActions);
    head->addWidget(m_descriptors);
    column.addLayout(head);

    connect(m_selector, &LevelSelector::levelRequested, this, &SkillPane::askFor);
    connect(m_descriptors, &LevelDescriptors::levelRequested, this, &SkillPane::askFor);
    connect(rename, &QPushButton::clicked, this, [this] { emit renameWanted(m_skill); });
    connect(remove, &QPushButton::clicked, this, [this] { m_commands.removeOwnSkill(m_skill); });
}

void SkillPane::buildSections(QVBoxLayout &column)
{
    m_advisor = new SkillPaneAdvisor(m_theme, m_plan, m_commands, m_content);
    m_prerequisites = new PrerequisiteList(m_theme, m_catalogue, m_plan, m_content);
    m_hours = new SkillHours(m_theme, m_catalogue, m_content);
    m_resources = new SkillResources(m_theme, m_catalogue, m_plan, m_content);
    m_demand = new SkillDemand(m_theme, m_catalogue, m_content);
    m_curricula = new SkillCurricula(m_theme, m_catalogue, m_content);
    m_evidence = new EvidenceSection(m_theme, m_plan, m_commands, m_content);
    m_note = new NoteSection(m_theme, m_plan, m_commands, m_content);
    m_roles = new RolesAsking(m_theme, m_catalogue, m_content);
    for (QWidget *section : std::initializer_list<QWidget *>{m_advisor, m_prerequisites, m_hours, m_resources,
                                                             m_evidence, m_note, m_roles, m_demand, m_curricula})
        column.addWidget(section);
    connect(m_prerequisites, &PrerequisiteList::skillWanted, this, &SkillPane::skillWanted);
    connect(m_roles, &RolesAsking::roleWanted, this, &SkillPane::roleWanted);
    connect(m_evidence, &EvidenceSection::additionWanted, this, [this] { emit evidenceAdditionWanted(m_skill); });
    connect(m_evidence, &EvidenceSection::editWanted, this, &SkillPane::evidenceEditWanted);
}

void SkillPane::followPlan()
{
    connect(&m_plan, &OpenPlan::skillLevelChanged, this, &SkillPane::showLevels);
    connect(&m_plan, &OpenPlan::targetChanged, this, &SkillPane::showPlan);
    connect(&m_plan, &OpenPlan::ownSkillsChanged, this, &SkillPane::showPlan);
    connect(&m_plan, &OpenPlan::replaced, this, &SkillPane::showPlan);
}

QWidget *SkillPane::firstFocus() const
{
    return m_selector;
}

void SkillPane::setClosable(bool closable)
{
    m_backLine->setVisible(closable);
}

bool SkillPane::isKnown() const
{
    return m_catalogue.skill(m_skill) || m_plan.state().ownSkills.contains(m_skill);
}

QString SkillPane::title() const
{
    const auto own = m_plan.state().ownSkills.constFind(m_skill);
    return own == m_plan.state().ownSkills.constEnd() ? m_catalogue.titleOf(m_skill) : own->title;
}

Level SkillPane::asked() const
{
    const auto &target = m_plan.state().target;
    const Role *role = target ? m_catalogue.role(target->role) : nullptr;
    return role ? role->askedOf(m_skill, target->level) : Level::None;
}

void SkillPane::askFor(Level level)
{
    m_commands.setSkillLevel(m_skill, level);
}

void SkillPane::showSkill(const SkillId &skill)
{
    const bool other = skill != m_skill;
    m_skill = skill;
    const Skill *known = m_catalogue.skill(skill);
    if (other) {
        m_resources->showSkill(skill);
        m_demand->showSkill(skill);
        m_curricula->showSkill(skill);
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_prerequisites->showSkill(known);
    showPlan();
}

void SkillPane::showPlan()
{
    const bool shown = isKnown();
    m_scroll->setVisible(shown);
    m_empty->setVisible(!shown);
    const Skill *known = m_catalogue.skill(m_skill);
    m_title->setText(title());
    m_summary->setText(known ? known->summary : tr("Your own skill. No role asks for it."));
    const AddedPack *pack = m_catalogue.addedPackOf(m_skill);
    m_added->setText(pack ? addedWords(*pack) : QString());
    m_added->setVisible(pack);
    m_ownActions->setVisible(!known);
    m_selector->setAccessibleName(tr("My level in %1").arg(title()));
    m_advisor->showSkill(m_skill, title());
    m_evidence->showSkill(m_skill, title());
    m_note->showSkill(m_skill, title());
    const auto &target = m_plan.state().target;
    m_roles->showSkill(m_skill, target ? target->level : CareerLevel::Entry);
    showLevels();
}

void SkillPane::showLevels()
{
    const Skill *known = m_catalogue.skill(m_skill);
    SkillFacts facts;
    facts.title = title();
    facts.level = m_plan.levelOf(m_skill);
    facts.asked = asked();
    const std::optional<Level> wanted = facts.isAsked() ? std::optional(facts.asked) : std::nullopt;
    m_selector->setLevel(facts.level);
    m_selector->setAsked(wanted);
    //: The learner's level and the one that the target asks
    m_levelText->setText(wanted ? tr("You: %1, target: %2").arg(nameOf(facts.level), nameOf(*wanted))
                                //: The learner's level
                                : tr("You: %1").arg(nameOf(facts.level)));
    m_mark->setVisible(facts.isAsked());
    m_mark->setMark(facts.levelsShort() == 0 ? StateMark::Done : StateMark::Short);
    const int missing = facts.levelsShort();
    m_state->setTone(!facts.isAsked() ? QStringLiteral("caption")
                     : missing == 0   ? QStringLiteral("good")
                                      : QStringLiteral("warn"));
    m_state->setText(!facts.isAsked() ? tr("not asked")
                     : missing == 0   ? tr("reached")
                     : missing == 1   ? tr("1 level short")
                                      : tr("%Ln levels short", nullptr, missing));
    m_descriptors->setVisible(known);
    if (known)
        m_descriptors->showLevels(known->levels, facts.level, wanted);
    m_prerequisites->showStates();
    m_hours->showSkill(known, facts.level, facts.asked);
    m_resources->showLevel();
}

} // namespace Cairn
