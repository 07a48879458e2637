// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/firstrunstep.h"

class QLineEdit;

namespace Cairn {

class ChoiceCard;
class ColumnsLayout;
class SampleOffer;
class StyledLabel;
class Theme;

/** First step: who uses the plan, and the name; or look around with the sample learner. */
class FirstRunUserStep final : public FirstRunStep
{
    Q_OBJECT

public:
    FirstRunUserStep(const Theme &theme, QWidget *parent);

    QString title() const override;
    QString hint() const override;
    QWidget *firstFocus() const override;

    void choosePlanUser(PlanUser user);
    /** The one that is chosen now stays so: the school has set it. */
    void lockPlanUser();
    /** What was typed, or the name that stands in for nothing typed. */
    QString name() const;

signals:
    void planUserChosen(Cairn::PlanUser user);
    void sampleWanted();

protected:
    void retranslate() override;

private:
    QLayout *makeNameLine(const Theme &theme);

    bool m_isLocked = false;
    ColumnsLayout *m_cards;
    ChoiceCard *m_student;
    ChoiceCard *m_advisor;
    StyledLabel *m_nameLabel;
    QLineEdit *m_name;
    StyledLabel *m_nameHint;
    SampleOffer *m_offer;
};

} // namespace Cairn
