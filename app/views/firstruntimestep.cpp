// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/firstruntimestep.h"

#include "views/hourspicker.h"
#include "views/iconview.h"
#include "views/interestpicker.h"
#include "views/styledlabel.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace Cairn {

namespace {

constexpr int LabelWidth = 180;
constexpr double WeeksPerMonth = 52.0 / 12.0;

} // namespace

FirstRunTimeStep::FirstRunTimeStep(const Theme &theme, QWidget *parent)
    : FirstRunStep(parent)
    , m_interestsLabel(new StyledLabel(theme, TextStyle::CardTitle, this))
    , m_interestsHint(new StyledLabel(theme, TextStyle::Secondary, this))
    , m_interests(new InterestPicker(theme, this))
    , m_hoursLabel(new StyledLabel(theme, TextStyle::CardTitle, this))
    , m_hours(new HoursPicker(theme, this))
    , m_month(new StyledLabel(theme, TextStyle::Body))
{
    m_interestsHint->setTone(QStringLiteral("caption"));
    m_month->setWordWrap(true);
    auto *advice = new QFrame(this);
    advice->setProperty("role", QStringLiteral("advice"));
    auto *adviceLine = new QHBoxLayout(advice);
    adviceLine->setContentsMargins(16, 11, 16, 11);
    adviceLine->setSpacing(14);
    adviceLine->addWidget(new IconView(theme, QStringLiteral("cal"), 18, advice));
    adviceLine->addWidget(m_month, 1);

    auto *interestWords = new QVBoxLayout;
    interestWords->setSpacing(1);
    interestWords->addWidget(m_interestsLabel);
    interestWords->addWidget(m_interestsHint);
    interestWords->addStretch(1);
    auto *rows = new QGridLayout;
    rows->setHorizontalSpacing(14);
    rows->setVerticalSpacing(18);
    rows->addLayout(interestWords, 0, 0);
    rows->addWidget(m_interests, 0, 1);
    rows->addWidget(m_hoursLabel, 1, 0);
    rows->addWidget(m_hours, 1, 1);
    rows->setColumnStretch(1, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(22);
    column->addLayout(rows);
    column->addWidget(advice);
    column->addStretch(1);

    const auto fitToText = [rows, &theme] { rows->setColumnMinimumWidth(0, theme.scaled(LabelWidth)); };
    connect(&theme, &Theme::changed, this, fitToText);
    fitToText();
    connect(m_interests, &InterestPicker::interestsChanged, this, &FirstRunTimeStep::interestsChanged);
    connect(m_hours, &HoursPicker::hoursChanged, this, &FirstRunTimeStep::showMonth);
    FirstRunTimeStep::retranslate();
}

QString FirstRunTimeStep::title() const
{
    return planUser() == PlanUser::Advisor ? tr("What interests the learner, and how much time is there?")
                                           : tr("What interests you, and how much time do you have?");
}

QString FirstRunTimeStep::hint() const
{
    return tr("Used to sort the roles and to see how long a way is. A guess is enough.");
}

QWidget *FirstRunTimeStep::firstFocus() const
{
    return m_interests->focusProxy();
}

std::vector<InterestId> FirstRunTimeStep::interests() const
{
    return m_interests->interests();
}

double FirstRunTimeStep::hoursPerWeek() const
{
    return m_hours->hours();
}

void FirstRunTimeStep::retranslate()
{
    m_interestsLabel->setText(tr("Interests"));
    m_interestsHint->setText(tr("any number"));
    m_hoursLabel->setText(tr("Hours per week"));
    showMonth();
}

void FirstRunTimeStep::showMonth()
{
    const double week = hoursPerWeek();
    const double tenths = std::round(week * 10);
    const bool isWhole = std::fmod(tenths, 10) == 0;
    //: Both numbers are hours, e.g. "8 h a week is about 35 h a month."
    m_month->setText(tr("%1\u00a0h a week is about %2\u00a0h a month.")
                         .arg(QLocale().toString(week, 'f', isWhole ? 0 : 1),
                              QLocale().toString(std::lround(week * WeeksPerMonth))));
}

} // namespace Cairn
