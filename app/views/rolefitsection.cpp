// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rolefitsection.h"

#include "domain/interestfitwords.h"
#include "domain/sourcewords.h"
#include "views/interestbars.h"
#include "views/numberbutton.h"
#include "views/roletextblock.h"
#include "views/styledlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace Cairn {

RoleFitSection::RoleFitSection(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_plan(plan)
{
    build(theme);
    connect(m_answer, &QPushButton::clicked, this, &RoleFitSection::interestsAsked);
}

void RoleFitSection::build(const Theme &theme)
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    const auto addLabel = [&](TextStyle style, const QString &tone) {
        auto *label = new StyledLabel(theme, style, this);
        label->setWordWrap(true);
        label->setTone(tone);
        lines->addWidget(label);
        return label;
    };
    auto *title = new StyledLabel(theme, TextStyle::CardTitle, this);
    title->setWordWrap(true);
    title->setText(tr("Interests and conditions"));
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(new NumberButton(theme, QStringLiteral("interest_fit interest_share condition_fit"), this), 0,
                    Qt::AlignTop);
    lines->addLayout(head);
    addLabel(TextStyle::Secondary, QStringLiteral("caption"))
        ->setText(tr("What you may like, not what you can do: nothing of this changes the match."));
    m_invitation = addLabel(TextStyle::Control, {});
    m_invitation->setText(tr("Would you like such work? Short statements on what you like to do show how your "
                             "interests agree with each role."));
    m_fit = addLabel(TextStyle::ControlStrong, {});
    m_bars = new InterestBars(theme, InterestBars::Sides::PersonAndRole, this);
    m_bars->setAccessibleName(tr("Interests, yours and the role’s"));
    lines->addWidget(m_bars);
    m_origin = addLabel(TextStyle::Secondary, QStringLiteral("caption"));
    m_suits = new RoleTextBlock(theme, tr("Conditions that suit you"), this);
    m_clashes = new RoleTextBlock(theme, tr("Conditions that clash"), this);
    m_missing = new RoleTextBlock(theme, tr("What you like and is rare here"), this);
    for (RoleTextBlock *block : {m_suits, m_clashes, m_missing})
        lines->addWidget(block);
    m_conditionNote = addLabel(TextStyle::Secondary, QStringLiteral("caption"));
    m_answer = new QPushButton(this);
    m_answer->setProperty("small", true);
    m_answer->setAutoDefault(false);
    m_answer->setMinimumWidth(1);
    lines->addWidget(m_answer, 0, Qt::AlignLeading);
}

void RoleFitSection::showRole(const RoleId &role)
{
    m_role = role;
    refresh();
}

int RoleFitSection::conditionsAnswered() const
{
    const auto &conditions = m_catalogue.workConditions();
    return static_cast<int>(std::count_if(conditions.begin(), conditions.end(), [this](const WorkCondition &each) {
        return m_plan.state().likings.contains(each.id);
    }));
}

void RoleFitSection::refresh()
{
    const Role *role = m_catalogue.role(m_role);
    const bool isKnown = !m_catalogue.interestStatements().empty() || !m_catalogue.workConditions().empty();
    setVisible(role && isKnown);
    if (!role || !isKnown)
        return;
    const InterestProfile profile = interestProfile(m_catalogue.interestStatements(), m_plan.state().likings);
    const int conditions = conditionsAnswered();
    m_invitation->setVisible(profile.answered() == 0);
    showInterests(interestFit(*role, profile, m_catalogue));
    showConditions(conditionFit(m_role, m_plan.state().likings, m_catalogue));
    showButton(profile.answered(), conditions);
}

void RoleFitSection::showInterests(const InterestFit &fit)
{
    const bool isAnswered = fit.profile.answered() > 0;
    for (QWidget *part :
         {static_cast<QWidget *>(m_fit), static_cast<QWidget *>(m_bars), static_cast<QWidget *>(m_origin)})
        part->setVisible(isAnswered);
    if (!isAnswered)
        return;
    QStringList sentences = interestFitSentences(fit, m_catalogue);
    m_fit->setText(sentences.takeFirst());
    m_bars->showProfile(fit.profile);
    m_bars->showCalledFor(fit.calledFor);
    m_origin->setText(sentences.join(u' '));
    m_origin->setVisible(!sentences.isEmpty());
}

QStringList RoleFitSection::conditionTexts(const ConditionFit &fit, ConditionVerdict verdict) const
{
    QStringList texts;
    for (const ConditionLine &line : fit.with(verdict)) {
        const WorkCondition *condition = m_catalogue.workCondition(line.condition);
        if (condition)
            //: A condition of work (%1) and how often the role meets it: rarely, sometimes, often
            texts += tr("%1: %2").arg(condition->title, nameOf(line.frequency));
    }
    return texts;
}

void RoleFitSection::showConditions(const ConditionFit &fit)
{
    m_suits->setPoints(conditionTexts(fit, ConditionVerdict::Suits));
    m_clashes->setPoints(conditionTexts(fit, ConditionVerdict::Clashes));
    m_missing->setPoints(conditionTexts(fit, ConditionVerdict::Missing));
    std::set<SourceId> sources;
    QStringList sentences;
    for (const ConditionLine &line : fit.lines) {
        const WorkCondition *condition = m_catalogue.workCondition(line.condition);
        if (line.liking && condition && sources.insert(condition->source).second)
            sentences += sourceSentence(condition->source, m_catalogue);
    }
    m_conditionNote->setText(sentences.join(u' '));
    m_conditionNote->setVisible(!sentences.isEmpty());
}

void RoleFitSection::showButton(int interestsAnswered, int conditionsAnswered)
{
    const int asked = static_cast<int>(m_catalogue.interestStatements().size());
    const int left = asked - interestsAnswered;
    if (interestsAnswered == 0)
        m_answer->setText(tr("Answer %Ln short statement(s)", nullptr, asked));
    else if (left > 0)
        m_answer->setText(tr("Answer the other %Ln statement(s)", nullptr, left));
    else if (conditionsAnswered == 0)
        m_answer->setText(tr("Say which conditions you like"));
    else
        m_answer->setText(tr("Change your answers"));
}

} // namespace Cairn
