// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/comparepage.h"

#include "commands/plancommands.h"
#include "domain/comparisonwords.h"
#include "models/consideredroles.h"
#include "models/livepay.h"
#include "models/liveroadmap.h"
#include "views/comparebar.h"
#include "views/compareempty.h"
#include "views/comparepagestate.h"
#include "views/comparisonbody.h"
#include "views/comparisonoffers.h"
#include "views/comparisonstandouts.h"
#include "views/foldingsplitter.h"
#include "views/growthlayout.h"
#include "views/growthstandouts.h"
#include "views/pagehead.h"
#include "views/rolepicker.h"
#include "views/standoutpane.h"
#include "views/styledlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Margin = 16;

} // namespace

ComparePage::ComparePage(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands, LivePay &pay,
                         QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_roadmap(roadmap)
    , m_catalogue(roadmap.catalogue())
    , m_plan(roadmap.plan())
    , m_commands(commands)
    , m_pay(pay)
    , m_comparison(m_catalogue, m_plan, pay)
    , m_skills(m_catalogue, m_plan)
    , m_learner(m_plan.state().profile.id)
    , m_main(new QWidget(this))
{
    buildHead();
    m_bar = new CompareBar(theme, m_catalogue, m_main);
    QWidget *main = buildMain();
    m_pane = new StandOutPane(theme, this);
    m_splitter = new FoldingSplitter(theme, main, m_pane, m_detailsButton, this);
    m_splitter->setAccessibleName(tr("Comparison, and what stands out of it"));
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    connectParts();
    connectBody();
    connectPlan();
    refresh();
    m_splitter->fold();
}

QString ComparePage::word()
{
    //: A page: roles side by side
    return tr("Compare");
}

// ---- building ------------------------------------------------------------------------------------------------

void ComparePage::buildHead()
{
    m_head = new PageHead(m_theme, title(), m_main);
    m_head->explainNumbers(
        QStringLiteral("considered match distance hours_to_go compared_weeks shared_gap levels_short "
                       "pay_median pay_middle_half pay_sample outlook growth_hours next_hours"));
    m_add = new QPushButton(m_theme.icon(QStringLiteral("plus")), tr("Add role"), m_head);
    m_copy = new QPushButton(m_theme.icon(QStringLiteral("table")), tr("Copy as table"), m_head);
    m_print = new QPushButton(m_theme.icon(QStringLiteral("print")), tr("Print"), m_head);
    m_detailsButton = FoldingSplitter::makeButton(m_theme, m_head);
    m_detailsButton->setText(tr("What stands out"));
    for (QPushButton *button : {m_add, m_copy, m_print, m_detailsButton}) {
        button->setAutoDefault(false);
        m_head->addAction(button);
    }
}

QWidget *ComparePage::buildMain()
{
    m_stack = new QStackedWidget(m_main);
    m_body = new ComparisonBody(m_theme, m_catalogue, m_comparison, m_skills, m_stack);
    m_empty = new CompareEmpty(m_theme, m_stack);
    m_nextHours = buildNextHours();
    for (QWidget *part : std::initializer_list<QWidget *>{m_body, m_empty, m_nextHours})
        m_stack->addWidget(part);
    auto *lines = new QVBoxLayout(m_main);
    lines->setContentsMargins(Margin, 12, Margin, 0);
    lines->setSpacing(11);
    lines->addWidget(m_head);
    lines->addWidget(m_bar);
    lines->addWidget(m_stack, 1);
    return m_main;
}

/** Says that there is nothing yet; setNextHours() brings what takes its place. */
QWidget *ComparePage::buildNextHours()
{
    auto *sentence = new StyledLabel(m_theme, TextStyle::Control, m_stack);
    sentence->setText(tr("The next hours are not worked out here yet."));
    sentence->setTone(QStringLiteral("secondary"));
    sentence->setAlignment(Qt::AlignCenter);
    sentence->setWordWrap(true);
    return sentence;
}

void ComparePage::setNextHours(QWidget *part)
{
    QWidget *before = std::exchange(m_nextHours, part);
    m_stack->addWidget(part);
    m_stack->removeWidget(before);
    before->deleteLater();
    refresh();
}

void ComparePage::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, &ComparePage::pickRole);
    connect(m_copy, &QPushButton::clicked, this, &ComparePage::copyWanted);
    connect(m_print, &QPushButton::clicked, this, &ComparePage::printWanted);
    connect(m_bar, &CompareBar::modeChosen, this, &ComparePage::setMode);
    connect(m_bar, &CompareBar::levelChosen, this, [this](CareerLevel level) {
        m_level = level;
        refresh();
    });
    connect(m_bar, &CompareBar::growthRoleChosen, this, [this](const RoleId &role) {
        m_growthRole = role;
        refresh();
    });
    connect(m_bar, &CompareBar::wayChosen, this, [this](GrowthWay way) {
        m_way = way;
        refresh();
    });
    connect(m_empty, &CompareEmpty::comparisonWanted, this, &ComparePage::compareOffered);
    connect(m_pane, &StandOutPane::levelsWanted, this,
            [this](const QMap<SkillId, Level> &levels) { m_commands.wantLevels(levels); });
    connect(m_pane, &StandOutPane::closeRequested, m_splitter, &FoldingSplitter::closePane);
    connect(m_splitter, &FoldingSplitter::closableChanged, m_pane, &StandOutPane::setClosable);
    connect(m_splitter, &FoldingSplitter::paneOpened, this, [this] { m_pane->reader()->setFocus(); });
    connect(m_splitter, &FoldingSplitter::paneClosed, this, [this] { firstFocus()->setFocus(); });
}

void ComparePage::connectBody()
{
    const ComparisonGrid &grid = m_body->grid();
    connect(&grid, &ComparisonGrid::roleOpened, this, &ComparePage::roleActivated);
    connect(&grid, &ComparisonGrid::targetWanted, this, [this](const ComparedRole &role) {
        m_commands.aimAt({role.role, role.level});
    });
    connect(&grid, &ComparisonGrid::removalWanted, this, [this](const RoleId &role) {
        std::vector<RoleId> others = comparedRoles(m_plan.state(), m_catalogue);
        others.erase(std::remove(others.begin(), others.end(), role), others.end());
        m_commands.considerRoles(others);
    });
    connect(m_body, &ComparisonBody::skillActivated, this, &ComparePage::skillActivated);
    connect(m_body, &ComparisonBody::copyWanted, this, &ComparePage::copyWanted);
    connect(&m_comparison, &ComparisonModel::comparisonChanged, this, &ComparePage::refreshPane);
    connect(&m_comparison, &ComparisonModel::payChanged, this, &ComparePage::refreshPane);
    connect(&m_pay, &LivePay::changed, this, &ComparePage::askPay);
}

void ComparePage::connectPlan()
{
    connect(&m_plan, &OpenPlan::replaced, this, &ComparePage::welcomeLearner);
    connect(&m_plan, &OpenPlan::targetChanged, this, &ComparePage::refresh);
    connect(&m_plan, &OpenPlan::consideredRolesChanged, this, &ComparePage::refresh);
    connect(&m_plan, &OpenPlan::wantedLevelChanged, this, &ComparePage::refreshPane);
    connect(&m_plan, &OpenPlan::skillLevelChanged, this, &ComparePage::refreshEmpty);
}

// ---- what is compared ----------------------------------------------------------------------------------------

CareerLevel ComparePage::level() const
{
    const std::optional<Target> &target = m_plan.state().target;
    return m_level ? *m_level : target ? target->level : CareerLevel::Entry;
}

/** The chosen one, else the target, else the first that is compared, else the first of all. */
RoleId ComparePage::growthRole() const
{
    const std::optional<Target> &target = m_plan.state().target;
    if (m_catalogue.role(m_growthRole))
        return m_growthRole;
    if (target && m_catalogue.role(target->role))
        return target->role;
    const std::vector<RoleId> compared = comparedRoles(m_plan.state(), m_catalogue);
    if (!compared.empty())
        return compared.front();
    return m_catalogue.roles().empty() ? RoleId() : m_catalogue.roles().front().id;
}

std::vector<ComparedRole> ComparePage::columns() const
{
    if (m_mode == CompareMode::Growth)
        return growthLayout(growthRole(), m_way, m_plan.state().target, m_catalogue);
    std::vector<ComparedRole> columns;
    for (const RoleId &role : comparedRoles(m_plan.state(), m_catalogue))
        columns.push_back({role, level()});
    return columns;
}

bool ComparePage::isAnythingCompared() const
{
    return m_mode == CompareMode::Growth
           || (m_mode == CompareMode::Roles && comparedRoles(m_plan.state(), m_catalogue).size() > 1);
}

void ComparePage::setMode(CompareMode mode)
{
    m_mode = mode;
    refresh();
}

void ComparePage::refresh()
{
    m_bar->setMode(m_mode);
    m_bar->setLevel(level());
    m_bar->setGrowthRole(growthRole());
    m_bar->setWay(m_way);
    m_body->grid().setPurpose(m_mode == CompareMode::Growth ? ComparisonGrid::Purpose::Growth
                                                            : ComparisonGrid::Purpose::Choice);
    if (m_mode != CompareMode::NextHours) {
        m_comparison.showColumns(columns());
        m_skills.showColumns(columns());
    }
    QWidget *shown = isAnythingCompared()               ? static_cast<QWidget *>(m_body)
                     : m_mode == CompareMode::NextHours ? m_nextHours
                                                        : m_empty;
    const bool hadFocus = m_stack->isAncestorOf(QApplication::focusWidget()) && shown != m_stack->currentWidget();
    m_stack->setCurrentWidget(shown);
    refreshEmpty();
    refreshHead();
    refreshPane();
    if (hadFocus)
        firstFocus()->setFocus();
}

void ComparePage::refreshHead()
{
    m_head->setFinding(finding());
    m_add->setVisible(m_mode == CompareMode::Roles);
    const bool hasRoom = hasRoomToCompare(m_plan.state(), m_catalogue);
    m_add->setEnabled(hasRoom);
    m_add->setToolTip(hasRoom ? QString() : tr("No more than four roles stand side by side. Remove one first."));
    for (QPushButton *button : {m_copy, m_print}) {
        button->setVisible(m_mode != CompareMode::NextHours);
        button->setEnabled(isAnythingCompared());
    }
}

QString ComparePage::finding() const
{
    switch (m_mode) {
    case CompareMode::Roles:
        //: Below the title of the page: how many roles are compared, and how many can be
        return tr("%Ln role(s), up to %1", nullptr, static_cast<int>(comparedRoles(m_plan.state(), m_catalogue).size()))
            .arg(QLocale().toString(static_cast<int>(MostConsideredRoles)));
    case CompareMode::Growth:
        return m_way == GrowthWay::Seniority
                   //: %1 the title of a role
                   ? tr("How %1 grows from Entry to Senior").arg(m_catalogue.titleOf(growthRole()))
                   //: %1 the title of a role
                   : tr("Where %1 leads").arg(m_catalogue.titleOf(growthRole()));
    case CompareMode::NextHours:
        break;
    }
    return tr("What to learn next, for all roles you compare");
}

void ComparePage::refreshPane()
{
    // Without anything to tell, the pane gives its room to the page.
    m_detailsButton->setEnabled(isAnythingCompared());
    m_splitter->setOnDemand(!isAnythingCompared());
    if (!isAnythingCompared()) {
        m_splitter->setPaneOpen(false);
        return m_pane->showStandOuts({}, {});
    }
    const RoleComparison &comparison = m_comparison.comparison();
    const ComparedPay &pay = m_comparison.pay();
    m_pane->showStandOuts(m_mode == CompareMode::Growth
                              ? growthStandOuts(comparison, m_way, m_catalogue)
                              : comparisonStandOuts(comparison, pay, m_plan.state(), m_catalogue),
                          comparisonSources(comparison, pay, m_catalogue, m_pay.ownSeries()));
}

/** Pay is looked up once the page is seen, with the place and the series of the page Salary. */
void ComparePage::askPay()
{
    if (!m_askedPay && !isVisible())
        return;
    PayQuestion options = m_pay.question();
    options.today = m_roadmap.today();
    if (m_askedPay == options)
        return;
    m_askedPay = options;
    m_comparison.askPay(options);
}

void ComparePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    askPay();
}

void ComparePage::welcomeLearner()
{
    const LearnerId learner = m_plan.state().profile.id;
    if (!m_learner.isEmpty() && !learner.isEmpty() && learner != m_learner) {
        m_level.reset();
        m_growthRole = {};
    }
    if (!learner.isEmpty())
        m_learner = learner;
    refresh();
}

// ---- fewer than two roles, and one more ----------------------------------------------------------------------

void ComparePage::refreshEmpty()
{
    if (isAnythingCompared())
        return;
    std::vector<CompareEmpty::Offer> offers;
    for (const RoleId &role : comparisonOffers(m_plan.state(), m_catalogue, level()))
        offers.push_back(comparisonOffer(role, m_plan.state(), m_catalogue, level()));
    m_empty->showOffers(offers);
}

void ComparePage::compareOffered()
{
    m_commands.considerRoles(comparisonOffers(m_plan.state(), m_catalogue, level()));
}

void ComparePage::pickRole()
{
    auto *picker =
        new RolePicker(m_theme, m_catalogue, m_plan, level(), comparedRoles(m_plan.state(), m_catalogue), m_add);
    connect(picker, &RolePicker::roleChosen, this, [this](const RoleId &role) {
        if (const auto roles = consideredWithToggled(role, m_plan.state(), m_catalogue))
            m_commands.considerRoles(*roles);
    });
    picker->openAt(*m_add);
}

// ---- keyboard, search, state ---------------------------------------------------------------------------------

void ComparePage::showRole(const RoleId &role)
{
    if (!m_catalogue.role(role))
        return;
    m_growthRole = role;
    setMode(CompareMode::Growth);
}

void ComparePage::showRoles()
{
    setMode(CompareMode::Roles);
}

void ComparePage::showSubject(const QString &id)
{
    id.isEmpty() ? showRoles() : showRole(RoleId(id));
}

QWidget *ComparePage::firstFocus()
{
    if (!m_splitter->isListShown())
        return m_pane->reader();
    if (m_stack->currentWidget() == m_body)
        return m_body->grid().titleAt(0);
    if (m_stack->currentWidget() == m_empty)
        return m_empty->button()->isHidden() ? m_add : m_empty->button();
    QWidget *next = m_nextHours;
    for (QWidget *child : m_nextHours->findChildren<QWidget *>()) {
        if (next->focusPolicy() == Qt::NoFocus && child->focusPolicy() != Qt::NoFocus && !child->isHidden())
            next = child;
    }
    return next->focusPolicy() == Qt::NoFocus ? m_bar->findChild<QPushButton *>() : next;
}

QList<QWidget *> ComparePage::areas()
{
    QList<QWidget *> parts;
    if (m_splitter->isListShown()) {
        parts += firstFocus();
        if (m_stack->currentWidget() == m_body)
            parts += m_body->table();
    }
    if (m_splitter->isPaneShown() && isAnythingCompared())
        parts += m_pane->reader();
    return parts;
}

QByteArray ComparePage::saveState() const
{
    ComparePageState state;
    state.mode = m_mode;
    state.level = m_level;
    state.shown = m_skills.shown();
    state.way = m_way;
    state.growthRole = m_growthRole;
    state.paneOpen = m_splitter->isPaneOpen();
    state.splitter = m_splitter->saveState();
    return state.written();
}

void ComparePage::restoreState(const QByteArray &bytes)
{
    const ComparePageState state = ComparePageState::read(bytes);
    m_level = state.level;
    m_way = state.way;
    m_growthRole = state.growthRole;
    m_body->setShown(state.shown);
    if (!state.splitter.isEmpty())
        m_splitter->restoreState(state.splitter);
    m_splitter->setPaneOpen(state.paneOpen);
    setMode(state.mode);
}

} // namespace Cairn
