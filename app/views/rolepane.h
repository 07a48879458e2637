// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/openplan.h"
#include "views/rolelinks.h"

#include <QFrame>

#include <functional>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Cairn {

class GrowthLadderView;
class RoleFitSection;
class RolePaneBill;
class RolePaneChange;
class RolePaneHead;
class RolePaneRelated;
class RoleTextBlock;
class Theme;

/**
 * All that is known of one role, beside how far the open plan is: the bill, the smallest change, the work, the ways in,
 * the ladder, what the person may like, the sources. It asks for a target, for levels on the roadmap, for a place in
 * the comparison or for another role, and does none of it itself.
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
    void levelsWanted(const QMap<Cairn::SkillId, Cairn::Level> &levels);
    /** The role shall be compared, or not any more. */
    void compareToggled(const Cairn::RoleId &role);
    /** The person wants to see the roles that are compared. */
    void compareAsked();
    /** How the shown role grows and where it leads. */
    void growthAsked(const Cairn::RoleId &role);
    /** The statements on interests and conditions. */
    void interestsAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectParts();
    void addTexts(QVBoxLayout &lines);
    RoleTextBlock *addBlock(const QString &heading, QVBoxLayout &lines, QWidget *body);
    void addPay(QVBoxLayout &lines);
    void showTexts(const Role &role);
    void showSources(const Role &role);
    void refreshFigures();
    void refreshCompare();
    std::vector<RoleLinks::Link> linksTo(const std::vector<const Role *> &roles) const;

    const Theme &m_theme;
    const Catalogue &m_catalogue;
    const OpenPlan &m_plan;
    RoleId m_role;
    CareerLevel m_level = CareerLevel::Entry;
    bool m_closable = false;

    QPushButton *m_back = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_body = nullptr;
    RolePaneHead *m_head = nullptr;
    RolePaneBill *m_bill = nullptr;
    RolePaneChange *m_change = nullptr;
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
    RolePaneRelated *m_related = nullptr;
    RoleFitSection *m_fit = nullptr;
    RoleTextBlock *m_otherTitles = nullptr;
    PayWords m_payWords;
    RoleTextBlock *m_pay = nullptr;
    QPushButton *m_payButton = nullptr;
    RoleTextBlock *m_outlook = nullptr;
    RoleTextBlock *m_occupations = nullptr;
    RoleTextBlock *m_sources = nullptr;
};

} // namespace Cairn
