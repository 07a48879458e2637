// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/openplan.h"
#include "models/matchbillmodel.h"
#include "views/rolelinks.h"

#include <QFrame>

#include <functional>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Cairn {

class BillView;
class GrowthLadderView;
class RolePaneHead;
class RoleTextBlock;
class StyledLabel;
class Theme;

/**
 * All that is known of one role, beside how far the open plan is: the bill, the work, the ways in, the ladder, the
 * sources. It asks for a target or another role and does neither itself.
 */
class RolePane final : public QFrame
{
    Q_OBJECT

public:
    RolePane(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, QWidget *parent = nullptr);

    void showRole(const RoleId &role, CareerLevel level);
    /** What is known of the pay of a role at a seniority, a sentence for each figure; without it nothing is shown. */
    using PayWords = std::function<QStringList(const RoleId &role, CareerLevel level)>;
    void setPayWords(PayWords words);
    /** Asks for the words again. */
    void refreshPay();
    const RoleId &role() const { return m_role; }

    /** Whether a button leads back to the list, for a window with room for one of both. */
    void setClosable(bool closable);

    /** What scrolls, and has the keyboard first. */
    QWidget *reader() const;

    QSize sizeHint() const override;

signals:
    void targetRequested(const Cairn::Target &target);
    void roleChosen(const Cairn::RoleId &role);
    /** All about the pay of the shown role. */
    void payRequested(const Cairn::RoleId &role);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void addBill(QVBoxLayout &lines, QWidget *body);
    RoleTextBlock *addBlock(const QString &heading, QVBoxLayout &lines, QWidget *body);
    void addPay(QVBoxLayout &lines);
    void showTexts(const Role &role);
    void showSources(const Role &role);
    void refreshFigures();
    std::vector<RoleLinks::Link> linksTo(const std::vector<const Role *> &roles) const;
    QString hoursSentence(const HoursRange &hours) const;

    const Theme &m_theme;
    const Catalogue &m_catalogue;
    const OpenPlan &m_plan;
    MatchBillModel m_bill;
    RoleId m_role;
    CareerLevel m_level = CareerLevel::Entry;
    bool m_closable = false;

    QPushButton *m_back = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_body = nullptr;
    RolePaneHead *m_head = nullptr;
    StyledLabel *m_why = nullptr;
    StyledLabel *m_points = nullptr;
    BillView *m_billView = nullptr;
    StyledLabel *m_hours = nullptr;
    StyledLabel *m_hoursNote = nullptr;
    RoleTextBlock *m_about = nullptr;
    RoleTextBlock *m_week = nullptr;
    RoleTextBlock *m_tasks = nullptr;
    RoleTextBlock *m_examples = nullptr;
    RoleTextBlock *m_fields = nullptr;
    RoleTextBlock *m_ways = nullptr;
    RoleTextBlock *m_good = nullptr;
    RoleTextBlock *m_hard = nullptr;
    GrowthLadderView *m_ladder = nullptr;
    RoleLinks *m_next = nullptr;
    RoleLinks *m_related = nullptr;
    RoleTextBlock *m_otherTitles = nullptr;
    PayWords m_payWords;
    RoleTextBlock *m_pay = nullptr;
    QPushButton *m_payButton = nullptr;
    RoleTextBlock *m_outlook = nullptr;
    RoleTextBlock *m_occupations = nullptr;
    RoleTextBlock *m_sources = nullptr;
};

} // namespace Cairn
