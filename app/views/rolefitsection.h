// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/conditionfit.h"
#include "domain/openplan.h"

#include <QWidget>

class QPushButton;

namespace Cairn {

class InterestBars;
class RoleTextBlock;
class StyledLabel;
class Theme;
struct InterestFit;

/**
 * Whether a person may like a role: how the shape of their interests agrees with it, and which conditions of work suit
 * or clash. It stands apart from the match and says so.
 */
class RoleFitSection final : public QWidget
{
    Q_OBJECT

public:
    RoleFitSection(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, QWidget *parent = nullptr);

    void showRole(const RoleId &role);
    /** As the plan is now. */
    void refresh();

signals:
    /** The person wants to answer the statements, or to change answers. */
    void interestsAsked();

private:
    void build(const Theme &theme);
    void showInterests(const InterestFit &fit);
    void showConditions(const ConditionFit &fit);
    void showButton(int interestsAnswered, int conditionsAnswered);
    QStringList conditionTexts(const ConditionFit &fit, ConditionVerdict verdict) const;
    int conditionsAnswered() const;

    const Catalogue &m_catalogue;
    const OpenPlan &m_plan;
    RoleId m_role;

    StyledLabel *m_invitation = nullptr;
    StyledLabel *m_fit = nullptr;
    InterestBars *m_bars = nullptr;
    StyledLabel *m_origin = nullptr;
    RoleTextBlock *m_suits = nullptr;
    RoleTextBlock *m_clashes = nullptr;
    RoleTextBlock *m_missing = nullptr;
    StyledLabel *m_conditionNote = nullptr;
    QPushButton *m_answer = nullptr;
};

} // namespace Cairn
