// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/plancommands.h"
#include "views/cardpage.h"
#include "views/offeredlanguage.h"
#include "views/planuser.h"

#include <QElapsedTimer>

#include <vector>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace Cairn {

class Catalogue;
class FirstRunSkillsStep;
class FirstRunStep;
class FirstRunTimeStep;
class FirstRunUserStep;
class Preferences;
class StepDots;
class StyledLabel;

/**
 * The first minute in three steps: who, how much time, what is known already. It describes a new learner and
 * leaves adding it, changing the language and opening the sample to whoever listens.
 */
class FirstRunPage final : public CardPage
{
    Q_OBJECT

public:
    FirstRunPage(const Theme &theme, const Catalogue &catalogue, const Preferences &preferences,
                 std::vector<OfferedLanguage> languages, QWidget *parent = nullptr);

    QWidget *firstFocus() const override;

signals:
    void finished(const Cairn::NewLearner &learner, Cairn::PlanUser user);
    void sampleWanted();
    void languageChosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLayout *makeHead();
    void makeFoot();
    void connectSteps();
    FirstRunStep *stepAt(int place) const;
    FirstRunStep *currentStep() const;
    void goTo(int place);
    void goOn();
    void takePlanUser(PlanUser user);
    void finishWith(const std::optional<Target> &target);
    void showWords();
    bool isSecondClick();

    const Preferences &m_preferences;
    std::vector<OfferedLanguage> m_languages;
    PlanUser m_user = PlanUser::Student;
    QElapsedTimer m_sinceAsked;
    StyledLabel *m_brand = nullptr;
    QComboBox *m_language = nullptr;
    StyledLabel *m_title = nullptr;
    StyledLabel *m_hint = nullptr;
    QStackedWidget *m_steps = nullptr;
    FirstRunUserStep *m_userStep = nullptr;
    FirstRunTimeStep *m_timeStep = nullptr;
    FirstRunSkillsStep *m_skillsStep = nullptr;
    StepDots *m_dots = nullptr;
    StyledLabel *m_stepWords = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace Cairn
