// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/firstrunpage.h"

#include "domain/schoolpolicywords.h"
#include "views/firstrunskillsstep.h"
#include "views/firstruntimestep.h"
#include "views/firstrunuserstep.h"
#include "views/iconview.h"
#include "views/plaintooltip.h"
#include "views/preferences.h"
#include "views/rule.h"
#include "views/stepdots.h"
#include "views/styledlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyleHints>
#include <QVBoxLayout>

#include <utility>

namespace Cairn {

namespace {

constexpr QSize CardSize(880, 552);
constexpr int Margin = 28;
constexpr int Steps = 3;

} // namespace

FirstRunPage::FirstRunPage(const Theme &theme, const Catalogue &catalogue, const Preferences &preferences,
                           std::vector<OfferedLanguage> languages, QWidget *parent)
    : CardPage(theme, CardSize, parent)
    , m_preferences(preferences)
    , m_languages(std::move(languages))
{
    m_title = new StyledLabel(theme, TextStyle::DialogTitle, body());
    m_title->setWordWrap(true);
    m_hint = new StyledLabel(theme, TextStyle::Body, body());
    m_hint->setTone(QStringLiteral("secondary"));
    m_hint->setWordWrap(true);
    m_steps = new QStackedWidget(body());
    m_userStep = new FirstRunUserStep(theme, m_steps);
    m_timeStep = new FirstRunTimeStep(theme, m_steps);
    m_skillsStep = new FirstRunSkillsStep(theme, catalogue, m_steps);
    for (QWidget *step : std::initializer_list<QWidget *>{m_userStep, m_timeStep, m_skillsStep})
        m_steps->addWidget(step);

    auto *words = new QVBoxLayout;
    words->setContentsMargins(Margin, 10, Margin, 14);
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_hint);
    auto *stepPlace = new QVBoxLayout;
    stepPlace->setContentsMargins(Margin, 0, Margin, 16);
    stepPlace->addWidget(m_steps);
    auto *column = new QVBoxLayout(body());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeHead());
    column->addLayout(words);
    column->addLayout(stepPlace, 1);

    makeFoot();
    connectSteps();
    m_userStep->choosePlanUser(preferences.planUser());
    if (preferences.policy().locks(PolicySetting::UsedBy))
        m_userStep->lockPlanUser();
    goTo(0);
}

QLayout *FirstRunPage::makeHead()
{
    m_brand = new StyledLabel(theme(), TextStyle::Section, body());
    m_brand->setTone(QStringLiteral("accent"));
    m_language = new QComboBox(body());
    for (const OfferedLanguage &language : m_languages)
        m_language->addItem(language.name, language.code);
    m_language->setCurrentIndex(placeOf(m_preferences.language(), m_languages));
    m_language->setVisible(m_languages.size() > 1);
    m_language->setEnabled(!m_preferences.policy().locks(PolicySetting::Language));
    connect(m_language, &QComboBox::activated, this,
            [this](int place) { emit languageChosen(m_languages[static_cast<size_t>(place)].code); });

    auto *line = new QHBoxLayout;
    line->setContentsMargins(Margin, 18, Margin, 0);
    line->setSpacing(10);
    line->addWidget(new IconView(theme(), QStringLiteral("stones"), 26, body()));
    line->addWidget(m_brand);
    line->addStretch(1);
    line->addWidget(m_language);
    return line;
}

void FirstRunPage::makeFoot()
{
    m_dots = new StepDots(theme(), Steps, foot());
    m_stepWords = new StyledLabel(theme(), TextStyle::Control, foot());
    m_stepWords->setTone(QStringLiteral("secondary"));
    m_back = new QPushButton(foot());
    m_next = new QPushButton(foot());
    m_next->setProperty("role", QStringLiteral("primary"));
    m_back->setAutoDefault(true);
    m_next->setAutoDefault(true);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_steps->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &FirstRunPage::goOn);

    auto *line = new QHBoxLayout;
    line->setContentsMargins(Margin, 15, Margin, 15);
    line->setSpacing(10);
    line->addWidget(m_dots);
    line->addSpacing(4);
    line->addWidget(m_stepWords);
    line->addStretch(1);
    line->addWidget(m_back);
    line->addWidget(m_next);
    auto *column = new QVBoxLayout(foot());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Rule(theme(), foot()));
    column->addLayout(line);
}

void FirstRunPage::connectSteps()
{
    connect(m_userStep, &FirstRunUserStep::planUserChosen, this, &FirstRunPage::takePlanUser);
    connect(m_userStep, &FirstRunUserStep::sampleWanted, this, [this] {
        if (!isSecondClick())
            emit sampleWanted();
    });
    connect(m_timeStep, &FirstRunTimeStep::interestsChanged, this,
            [this] { m_skillsStep->setInterests(m_timeStep->interests()); });
    connect(m_skillsStep, &FirstRunSkillsStep::targetChosen, this,
            [this](const Target &target) { finishWith(target); });
    connect(&m_preferences, &Preferences::languageChanged, this,
            [this](const QString &code) { m_language->setCurrentIndex(placeOf(code, m_languages)); });
}

FirstRunStep *FirstRunPage::stepAt(int place) const
{
    return static_cast<FirstRunStep *>(m_steps->widget(place));
}

FirstRunStep *FirstRunPage::currentStep() const
{
    return stepAt(m_steps->currentIndex());
}

QWidget *FirstRunPage::firstFocus() const
{
    return currentStep()->firstFocus();
}

void FirstRunPage::goTo(int place)
{
    m_steps->setCurrentIndex(place);
    m_dots->setCurrent(place);
    m_back->setVisible(place > 0);
    showWords();
    if (QWidget *first = firstFocus())
        first->setFocus(Qt::TabFocusReason);
    scrollToTop();
}

void FirstRunPage::goOn()
{
    if (m_steps->currentIndex() + 1 < Steps)
        goTo(m_steps->currentIndex() + 1);
    else
        finishWith(std::nullopt);
}

void FirstRunPage::takePlanUser(PlanUser user)
{
    m_user = user;
    for (int place = 0; place < Steps; ++place)
        stepAt(place)->setPlanUser(user);
    showWords();
}

void FirstRunPage::finishWith(const std::optional<Target> &target)
{
    if (isSecondClick())
        return;
    NewLearner learner;
    learner.name = m_userStep->name();
    learner.hoursPerWeek = m_timeStep->hoursPerWeek();
    learner.interests = m_timeStep->interests();
    learner.levels = m_skillsStep->levels();
    learner.target = target;
    emit finished(learner, m_user);
}

bool FirstRunPage::isSecondClick()
{
    // The page stays until the disk has answered; the second half of a double click is not a second learner.
    const int interval = QGuiApplication::styleHints()->mouseDoubleClickInterval();
    const bool second = m_sinceAsked.isValid() && m_sinceAsked.elapsed() < interval;
    if (!second)
        m_sinceAsked.start();
    return second;
}

void FirstRunPage::showWords()
{
    const int place = m_steps->currentIndex();
    const FirstRunStep *step = currentStep();
    m_brand->setText(tr("Career Cairn"));
    m_language->setProperty("caption", tr("Language"));
    m_language->setAccessibleName(tr("Language"));
    if (!m_language->isEnabled()) {
        const QString locked = lockWords(m_preferences.policy());
        m_language->setToolTip(plainToolTip(locked));
        m_language->setAccessibleDescription(locked);
    }
    m_title->setText(step->title());
    m_hint->setText(step->hint());
    m_steps->setAccessibleName(step->title());
    m_stepWords->setText(tr("Step %1 of %2").arg(QLocale().toString(place + 1), QLocale().toString(Steps)));
    m_back->setText(tr("Back"));
    if (place + 1 < Steps)
        m_next->setText(tr("Next"));
    else
        m_next->setText(m_user == PlanUser::Advisor ? tr("Show the roles") : tr("Show my roles"));
}

void FirstRunPage::changeEvent(QEvent *event)
{
    CardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showWords();
}

void FirstRunPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_next->click();
    else
        CardPage::keyPressEvent(event);
}

} // namespace Cairn
