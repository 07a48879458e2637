// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rolepanebill.h"

#include "models/billwords.h"
#include "models/rolewords.h"
#include "views/billlegend.h"
#include "views/billview.h"
#include "views/numberbutton.h"
#include "views/styledlabel.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

namespace {

QString hoursSentence(const HoursRange &hours)
{
    if (hours.likely <= 0)
        return RolePaneBill::tr("Every skill that the role asks at this level is reached.");
    //: %1 hours, for example "166 h", %2 from the low to the high guess, for example "98–290 h"
    return RolePaneBill::tr("About %1 to go (range %2)").arg(hoursText(hours.likely), hoursSpanText(hours));
}

} // namespace

RolePaneBill::RolePaneBill(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_plan(plan)
    , m_bill(catalogue, plan)
{
    build(theme);
    connect(m_explain, &QPushButton::toggled, m_explained, &QWidget::setVisible);
    connect(m_view, &BillView::rowReached, this,
            [this](const QRect &place) { emit rowReached(place.translated(m_view->pos())); });
}

StyledLabel *RolePaneBill::makeText(const Theme &theme, const QString &tone)
{
    auto *label = new StyledLabel(theme, TextStyle::Secondary, this);
    label->setWordWrap(true);
    label->setTone(tone);
    return label;
}

void RolePaneBill::build(const Theme &theme)
{
    m_why = new StyledLabel(theme, TextStyle::CardTitle, this);
    m_points = makeText(theme, QStringLiteral("caption"));
    m_points->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_mostMissing = makeText(theme, QStringLiteral("secondary"));
    m_view = new BillView(theme, m_bill, this);
    m_legend = new BillLegend(theme, this);
    m_heldBack = makeText(theme, QStringLiteral("warn"));
    m_hours = new StyledLabel(theme, TextStyle::ControlStrong, this);
    m_hours->setWordWrap(true);
    m_hoursNote = makeText(theme, QStringLiteral("caption"));
    m_hoursNote->setText(tr("What must be learned before, but is not asked by this role, is not counted."));
    m_explain = new QPushButton(tr("What is this number?"), this);
    m_explain->setProperty("role", QStringLiteral("quiet"));
    m_explain->setProperty("small", true);
    m_explain->setIcon(theme.icon(QStringLiteral("info")));
    m_explain->setCheckable(true);
    m_explain->setAutoDefault(false);
    m_explained = makeText(theme, QStringLiteral("secondary"));
    m_explained->hide();

    auto *block = new QVBoxLayout(this);
    block->setContentsMargins(0, 0, 0, 0);
    block->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(m_why);
    head->addWidget(m_points, 1);
    head->addWidget(
        new NumberButton(theme, QStringLiteral("match points withheld most_missing hours_to_go levels_reached"), this));
    block->addLayout(head);
    block->addWidget(m_mostMissing);
    block->addWidget(m_view);
    block->addWidget(m_legend);
    block->addWidget(m_heldBack);
    block->addSpacing(6);
    block->addWidget(m_hours);
    block->addWidget(m_hoursNote);
    block->addWidget(m_explain, 0, Qt::AlignLeading);
    block->addWidget(m_explained);
}

void RolePaneBill::showRole(const RoleId &role, CareerLevel level)
{
    m_bill.showRole(role, level);
    refresh();
}

void RolePaneBill::refresh()
{
    const Role *shown = m_catalogue.role(m_bill.role());
    if (!shown)
        return;
    const PlanState &state = m_plan.state();
    const MatchBill bill = matchBill(*shown, m_bill.careerLevel(), state);
    const int percent = bill.shownPercent();
    //: %1 for example "62 %": the reasons for that match follow
    m_why->setText(tr("Why %1").arg(percentText(percent)));
    //: Points of the match; %1 a number
    m_points->setText(tr("%1 of 100 points earned").arg(QLocale().toString(percent)));
    const QString mostMissing = mostMissingText(*shown, bill, state, m_catalogue);
    m_mostMissing->setText(mostMissing);
    m_mostMissing->setVisible(!mostMissing.isEmpty());
    refreshMarks(bill);
    const HoursRange hours = gapTo(*shown, bill.level, state, m_catalogue).hours;
    m_hours->setText(hoursSentence(hours));
    m_hoursNote->setVisible(hours.likely > 0);
    m_explained->setText(numberExplained(bill).join(QStringLiteral("\n\n")));
}

void RolePaneBill::refreshMarks(const MatchBill &bill)
{
    const bool hasEssential =
        std::any_of(bill.lines.begin(), bill.lines.end(), [](const BillLine &line) { return line.essential; });
    m_legend->setShown(BillLegend::Mark::Essential, hasEssential);
    m_legend->setShown(BillLegend::Mark::HeldBack, bill.withheld() > 0);
    m_heldBack->setText(heldBackText(bill));
    m_heldBack->setVisible(bill.withheld() > 0);
}

} // namespace Cairn
