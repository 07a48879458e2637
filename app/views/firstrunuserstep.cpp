// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/firstrunuserstep.h"

#include "views/choicecard.h"
#include "views/columnslayout.h"
#include "views/learnername.h"
#include "views/sampleoffer.h"
#include "views/styledlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Cairn {

namespace {

constexpr int NameWidth = 300;

} // namespace

FirstRunUserStep::FirstRunUserStep(const Theme &theme, QWidget *parent)
    : FirstRunStep(parent)
    , m_cards(new ColumnsLayout(2, 14, 14))
    , m_student(new ChoiceCard(theme, this))
    , m_advisor(new ChoiceCard(theme, this))
    , m_nameLabel(new StyledLabel(theme, TextStyle::CardTitle, this))
    , m_name(new QLineEdit(this))
    , m_nameHint(new StyledLabel(theme, TextStyle::Secondary, this))
    , m_offer(new SampleOffer(theme, this))
{
    m_student->setIconName(QStringLiteral("cap"));
    m_advisor->setIconName(QStringLiteral("users"));
    m_student->setChecked(true);
    m_cards->addWidget(m_student);
    m_cards->addWidget(m_advisor);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_cards);
    column->addSpacing(20);
    column->addLayout(makeNameLine(theme));
    column->addSpacing(22);
    column->addWidget(m_offer);
    column->addStretch(1);

    connect(m_advisor, &ChoiceCard::toggled, this,
            [this](bool isAdvisor) { emit planUserChosen(isAdvisor ? PlanUser::Advisor : PlanUser::Student); });
    connect(m_offer, &SampleOffer::sampleWanted, this, &FirstRunUserStep::sampleWanted);
    FirstRunUserStep::retranslate();
}

QLayout *FirstRunUserStep::makeNameLine(const Theme &theme)
{
    m_name->setMaxLength(MostLettersOfAName);
    m_nameLabel->setBuddy(m_name);
    m_nameHint->setTone(QStringLiteral("caption"));
    m_nameHint->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(14);
    line->addWidget(m_nameLabel);
    line->addWidget(m_name, 3);
    line->addWidget(m_nameHint, 2);
    const auto fitToText = [this, &theme] { m_name->setMaximumWidth(theme.scaled(NameWidth)); };
    connect(&theme, &Theme::changed, this, fitToText);
    fitToText();
    return line;
}

QString FirstRunUserStep::title() const
{
    return tr("Who will use this plan?");
}

QString FirstRunUserStep::hint() const
{
    if (m_isLocked)
        return tr("Who uses the program is set by your school. Everything stays on this computer.");
    return tr("You can change this later. Everything stays on this computer.");
}

QWidget *FirstRunUserStep::firstFocus() const
{
    return m_name;
}

void FirstRunUserStep::choosePlanUser(PlanUser user)
{
    (user == PlanUser::Advisor ? m_advisor : m_student)->setChecked(true);
}

void FirstRunUserStep::lockPlanUser()
{
    m_isLocked = true;
    ChoiceCard *other = m_student->isChecked() ? m_advisor : m_student;
    other->hide();
    m_cards->removeWidget(other);
}

QString FirstRunUserStep::name() const
{
    const QString typed = m_name->text().simplified();
    return typed.isEmpty() ? m_name->placeholderText() : typed;
}

void FirstRunUserStep::retranslate()
{
    m_student->setWords(tr("I am a student"), tr("I plan my own way into a machine-learning role."));
    m_student->setPoints({tr("See which roles fit me and why"), tr("Know what to learn, and how long it takes"),
                          tr("Keep what I can do, with proof of it")});
    m_advisor->setWords(tr("I am an advisor"), tr("I guide several students, in sessions or in class."));
    m_advisor->setPoints({tr("Keep a plan for each learner"), tr("Switch between learners at any time"),
                          tr("Show why a role fits, skill by skill")});
    const bool isAdvisor = planUser() == PlanUser::Advisor;
    m_nameLabel->setText(isAdvisor ? tr("Your first learner’s name") : tr("What should we call you?"));
    m_name->setAccessibleName(m_nameLabel->text());
    //: Stands in for a name where none was typed
    m_name->setPlaceholderText(isAdvisor ? tr("First learner") : tr("My plan"));
    m_nameHint->setText(tr("A nickname is fine."));
    m_name->setAccessibleDescription(m_nameHint->text());
}

} // namespace Cairn
