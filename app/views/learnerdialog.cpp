// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/learnerdialog.h"

#include "views/hourspicker.h"
#include "views/interestpicker.h"
#include "views/learnername.h"
#include "views/styledlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Cairn {

namespace {

constexpr int Margin = 22;
constexpr int Width = 520;
constexpr int RowGap = 14;
constexpr int LabelGap = 5;

} // namespace

LearnerDialog::LearnerDialog(const Theme &theme, Purpose purpose, QWidget *parent)
    : FittedDialog(parent)
    , m_purpose(purpose)
    , m_title(new StyledLabel(theme, TextStyle::DialogTitle, this))
    , m_nameLabel(new StyledLabel(theme, TextStyle::CardTitle, this))
    , m_name(new QLineEdit(this))
    , m_hoursLabel(new StyledLabel(theme, TextStyle::CardTitle, this))
    , m_hours(new HoursPicker(theme, this))
    , m_interestsLabel(new StyledLabel(theme, TextStyle::CardTitle, this))
    , m_interests(new InterestPicker(theme, this))
    , m_cancel(new QPushButton(this))
    , m_accept(new QPushButton(this))
{
    m_name->setMaxLength(MostLettersOfAName);
    m_nameLabel->setBuddy(m_name);
    m_accept->setProperty("role", QStringLiteral("primary"));
    m_accept->setDefault(true);
    layOut();
    connect(m_name, &QLineEdit::textChanged, this, &LearnerDialog::allowAccept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    allowAccept();
    fitToWidth(theme.scaled(Width));
    m_name->setFocus();
}

void LearnerDialog::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->setSpacing(LabelGap);
    column->addWidget(m_title);
    column->addSpacing(RowGap - LabelGap);
    column->addWidget(m_nameLabel);
    column->addWidget(m_name);
    column->addSpacing(RowGap - LabelGap);
    column->addWidget(m_hoursLabel);
    column->addWidget(m_hours);
    column->addSpacing(RowGap - LabelGap);
    column->addWidget(m_interestsLabel);
    column->addWidget(m_interests);
    column->addStretch(1);
    column->addSpacing(RowGap);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    column->addLayout(buttons);
}

void LearnerDialog::setProfile(const LearnerProfile &profile)
{
    m_profile = profile;
    m_name->setText(profile.name);
    m_hours->setHours(profile.hoursPerWeek);
    m_interests->setInterests(profile.interests);
}

LearnerProfile LearnerDialog::profile() const
{
    LearnerProfile profile = m_profile;
    profile.name = m_name->text().simplified();
    profile.hoursPerWeek = m_hours->hours();
    profile.interests = m_interests->interests();
    return profile;
}

NewLearner LearnerDialog::newLearner() const
{
    const LearnerProfile described = profile();
    NewLearner learner;
    learner.name = described.name;
    learner.hoursPerWeek = described.hoursPerWeek;
    learner.interests = described.interests;
    return learner;
}

void LearnerDialog::allowAccept()
{
    m_accept->setEnabled(!m_name->text().simplified().isEmpty());
}

void LearnerDialog::changeEvent(QEvent *event)
{
    FittedDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LearnerDialog::retranslate()
{
    const bool isNew = m_purpose == Purpose::New;
    m_title->setText(isNew ? tr("Add a learner") : tr("About this learner"));
    setWindowTitle(m_title->text());
    m_nameLabel->setText(tr("Name"));
    m_name->setAccessibleName(m_nameLabel->text());
    m_name->setPlaceholderText(tr("A nickname is fine."));
    m_hoursLabel->setText(tr("Hours per week"));
    m_interestsLabel->setText(tr("Interests, any number"));
    m_cancel->setText(tr("Cancel"));
    m_accept->setText(isNew ? tr("Add the learner") : tr("Save the changes"));
}

} // namespace Cairn
