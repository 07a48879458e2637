// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/skillpaneadvisor.h"

#include "commands/plancommands.h"
#include "domain/openplan.h"
#include "domain/talkingpoints.h"
#include "views/flowlayout.h"
#include "views/iconview.h"
#include "views/levelselector.h"
#include "views/styledlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Cairn {

namespace {

constexpr int IconSize = 16;

} // namespace

SkillPaneAdvisor::SkillPaneAdvisor(const Theme &theme, const OpenPlan &plan, PlanCommands &commands, QWidget *parent)
    //: A heading over the level of a skill that the learner's advisor sees
    : PaneSection(theme, tr("As the advisor sees it"), parent)
    , m_plan(plan)
    , m_commands(commands)
    , m_selector(new LevelSelector(theme, this))
    , m_words(new StyledLabel(theme, TextStyle::Control, this))
    //: A button that takes the advisor's level of a skill back
    , m_notRated(new QPushButton(tr("Not rated"), this))
    , m_point(new QWidget(this))
    , m_sentence(new StyledLabel(theme, TextStyle::Control, m_point))
{
    explainNumbers(QStringLiteral("two_ratings"));
    buildLine();
    buildPoint();
    connect(m_selector, &LevelSelector::levelRequested, this,
            [this](Level level) { m_commands.setAdvisorLevel(m_skill, level); });
    connect(m_notRated, &QPushButton::clicked, this, &SkillPaneAdvisor::forget);
    connect(&plan, &OpenPlan::advisorLevelChanged, this, [this](const SkillId &skill) {
        if (skill == m_skill)
            showRating();
    });
    connect(&plan, &OpenPlan::skillLevelChanged, this, [this](const SkillId &skill) {
        if (skill == m_skill)
            showRating();
    });
}

void SkillPaneAdvisor::buildLine()
{
    m_selector->setLarge(true);
    m_words->setTone(QStringLiteral("secondary"));
    m_notRated->setProperty("small", true);
    m_notRated->setAutoDefault(false);
    auto *line = new FlowLayout(nullptr, 10);
    line->setLineSpacing(4);
    line->addWidget(m_selector);
    line->addWidget(m_words);
    line->addWidget(m_notRated);
    body()->addLayout(line);
}

void SkillPaneAdvisor::buildPoint()
{
    m_sentence->setWordWrap(true);
    auto *line = new QHBoxLayout(m_point);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(new IconView(theme(), QStringLiteral("chat"), IconSize, m_point), 0, Qt::AlignTop);
    line->addWidget(m_sentence, 1);
    body()->addWidget(m_point);
}

void SkillPaneAdvisor::showSkill(const SkillId &skill, const QString &title)
{
    m_skill = skill;
    //: Read out for a level selector; %1 is a skill
    m_selector->setAccessibleName(tr("The advisor's level in %1").arg(title));
    //: Read out for a button that takes the advisor's level of a skill back; %1 is a skill
    m_notRated->setAccessibleName(tr("Not rated: take the advisor's level in %1 back").arg(title));
    showRating();
}

void SkillPaneAdvisor::showRating()
{
    const auto &ratings = m_plan.state().advisorLevels;
    const auto rated = ratings.constFind(m_skill);
    if (rated == ratings.constEnd()) {
        // The keyboard must not be lost with the button.
        if (m_notRated->hasFocus())
            m_selector->setFocus();
        m_selector->clearLevel();
        m_words->setText(tr("Not rated yet"));
        m_notRated->hide();
        m_point->hide();
        return;
    }
    const Level own = m_plan.levelOf(m_skill);
    m_selector->setLevel(*rated);
    //: The level that the advisor sees
    m_words->setText(tr("Advisor: %1").arg(nameOf(*rated)));
    m_notRated->show();
    m_sentence->setText(ratingsSentence(own, *rated));
    m_point->setVisible(areWorthTalking(own, *rated));
}

void SkillPaneAdvisor::forget()
{
    m_commands.setAdvisorLevel(m_skill, std::nullopt);
}

} // namespace Cairn
