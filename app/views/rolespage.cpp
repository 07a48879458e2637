// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rolespage.h"

#include "commands/plancommands.h"
#include "models/consideredroles.h"
#include "views/foldingsplitter.h"
#include "views/interestsdialog.h"
#include "views/pagehead.h"
#include "views/rolecardlayout.h"
#include "views/rolefilterbar.h"
#include "views/roleformswitch.h"
#include "views/rolepane.h"
#include "views/rolespagestate.h"
#include "views/styledlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Cairn {

namespace {

constexpr int Margin = 16;

} // namespace

RolesPage::RolesPage(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, PlanCommands &commands,
                     QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_plan(plan)
    , m_commands(commands)
    , m_roles(catalogue, plan)
    , m_shown(m_roles)
    , m_learner(plan.state().profile.id)
{
    buildList();
    m_pane = new RolePane(theme, catalogue, plan, this);
    m_splitter = new FoldingSplitter(theme, m_listSide, m_pane, m_detailsButton, this);
    m_splitter->setAccessibleName(tr("Roles and details"));
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);

    connectList();
    connectPane();
    connectPlan();
    setForm(RoleListView::Form::Cards);
    followTargetLevel();
    keepChoice();
    refreshFinding();
    m_splitter->fold();
}

QString RolesPage::word()
{
    return tr("Roles");
}

// ---- building ------------------------------------------------------------------------------------------------

void RolesPage::buildList()
{
    m_listSide = new QWidget(this);
    buildHead();
    m_filters = new RoleFilterBar(m_theme, m_catalogue, m_listSide);
    m_list = new RoleListView(m_theme, m_listSide);
    m_list->setModel(&m_shown);
    m_empty = buildEmpty();
    m_stack = new QStackedWidget(m_listSide);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);

    m_top = new QVBoxLayout;
    m_top->setSpacing(11);
    m_top->addWidget(m_head);
    m_top->addWidget(m_filters);
    auto *lines = new QVBoxLayout(m_listSide);
    lines->setSpacing(7);
    lines->addLayout(m_top);
    lines->addWidget(m_stack, 1);
    mirrorMargins();
}

void RolesPage::mirrorMargins()
{
    // Layouts mirror their items but not their margins. Cards keep a gutter free on each side, the head does not.
    const int gutter = RoleCardLayout::gutter();
    QMargins around(Margin - gutter, 12, gutter, 0);
    QMargins above(gutter, 0, 0, 0);
    if (isRightToLeft()) {
        around = {around.right(), around.top(), around.left(), 0};
        above = {0, 0, gutter, 0};
    }
    m_listSide->layout()->setContentsMargins(around);
    m_top->setContentsMargins(above);
}

void RolesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        mirrorMargins();
}

void RolesPage::buildHead()
{
    m_head = new PageHead(m_theme, title(), m_listSide);
    m_head->explainNumbers(QStringLiteral("match levels_reached hours_to_go most_missing"));
    m_form = new RoleFormSwitch(m_theme, m_head);
    m_detailsButton = FoldingSplitter::makeButton(m_theme, m_head);
    m_head->addAction(m_form);
    m_head->addAction(m_detailsButton);
}

QWidget *RolesPage::buildEmpty()
{
    auto *page = new QWidget(m_listSide);
    auto *sentence = new StyledLabel(m_theme, TextStyle::Section, page);
    sentence->setText(tr("No role fits these filters."));
    sentence->setAlignment(Qt::AlignCenter);
    sentence->setWordWrap(true);
    auto *clear = new QPushButton(tr("Clear filters"), page);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_filters->clearFilters();
        m_list->setFocus();
    });
    auto *lines = new QVBoxLayout(page);
    lines->setSpacing(12);
    lines->addStretch(1);
    lines->addWidget(sentence);
    lines->addWidget(clear, 0, Qt::AlignCenter);
    lines->addStretch(2);
    return page;
}

void RolesPage::connectList()
{
    connect(m_filters, &RoleFilterBar::textChanged, this, &RolesPage::applyFilters);
    connect(m_filters, &RoleFilterBar::familyChanged, this, &RolesPage::applyFilters);
    connect(m_filters, &RoleFilterBar::kindChanged, this, &RolesPage::applyFilters);
    connect(m_filters, &RoleFilterBar::orderChanged, this, &RolesPage::applyFilters);
    connect(m_filters, &RoleFilterBar::finished, this, [this] { m_list->setFocus(); });
    connect(m_filters, &RoleFilterBar::levelChosen, this, [this](CareerLevel level) {
        m_levelChosen = true;
        showLevel(level);
    });
    connect(m_form, &RoleFormSwitch::formChosen, this, &RolesPage::setForm);

    connect(m_list, &RoleListView::targetRequested, this, &RolesPage::aimAt);
    connect(m_list, &RoleListView::compareToggled, this, &RolesPage::toggleCompare);
    connect(m_list, &RoleListView::detailsRequested, m_splitter, &FoldingSplitter::openPane);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        const RoleId role(current.data(RoleListModel::IdRole).toString());
        if (!current.isValid() || role == m_chosen)
            return;
        m_choiceMade = true;
        chooseRole(role);
    });
    connect(&m_shown, &QAbstractItemModel::modelReset, this, [this] {
        keepChoice();
        refreshFinding();
    });
    // The places of the roles are known only after the first layout.
    connect(m_list->verticalScrollBar(), &QScrollBar::rangeChanged, this, &RolesPage::scrollFirst,
            Qt::QueuedConnection);
    connect(m_splitter, &FoldingSplitter::closableChanged, m_pane, &RolePane::setClosable);
    connect(m_splitter, &FoldingSplitter::paneOpened, this, [this] { m_pane->reader()->setFocus(); });
    connect(m_splitter, &FoldingSplitter::paneClosed, this, [this] { m_list->setFocus(); });
}

void RolesPage::connectPane()
{
    connect(m_pane, &RolePane::targetRequested, this, [this](const Target &target) { m_commands.aimAt(target); });
    connect(m_pane, &RolePane::levelsWanted, this,
            [this](const QMap<SkillId, Level> &levels) { m_commands.wantLevels(levels); });
    connect(m_pane, &RolePane::compareToggled, this, &RolesPage::toggleCompare);
    connect(m_pane, &RolePane::compareAsked, this, &RolesPage::compareAsked);
    connect(m_pane, &RolePane::growthAsked, this, &RolesPage::growthAsked);
    connect(m_pane, &RolePane::interestsAsked, this, &RolesPage::askInterests);
    connect(m_pane, &RolePane::roleChosen, this, [this](const RoleId &role) { showSubject(role.text()); });
    connect(m_pane, &RolePane::closeRequested, m_splitter, &FoldingSplitter::closePane);
}

void RolesPage::connectPlan()
{
    connect(&m_plan, &OpenPlan::targetChanged, this, &RolesPage::followTargetLevel);
    connect(&m_plan, &OpenPlan::profileChanged, this, &RolesPage::refreshFinding);
    connect(&m_plan, &OpenPlan::replaced, this, [this] { welcome(m_plan.state().profile.id); });
}

// ---- filters, order, choice ----------------------------------------------------------------------------------

void RolesPage::setForm(RoleListView::Form form)
{
    m_form->setForm(form);
    m_list->setForm(form);
    m_list->scrollTo(m_list->currentIndex());
}

void RolesPage::applyFilters()
{
    m_shown.setOrder(m_filters->order());
    m_shown.setFamily(m_filters->family());
    m_shown.setKind(m_filters->kind());
    m_shown.setText(m_filters->text());
    refreshFinding();
}

void RolesPage::followTargetLevel()
{
    if (m_levelChosen)
        return;
    const std::optional<Target> &target = m_plan.state().target;
    const CareerLevel level = target ? target->level : CareerLevel::Entry;
    m_filters->setLevel(level);
    showLevel(level);
}

void RolesPage::welcome(const LearnerId &learner)
{
    // What was found again from the last time stays when the first plan is opened, but not for another person.
    if (!m_learner.isEmpty() && !learner.isEmpty() && learner != m_learner) {
        m_levelChosen = false;
        m_choiceMade = false;
    }
    if (!learner.isEmpty())
        m_learner = learner;
    if (!m_choiceMade)
        m_chosen = {};
    followTargetLevel();
    keepChoice();
    m_list->scrollTo(m_list->currentIndex());
    refreshFinding();
}

void RolesPage::scrollFirst()
{
    QScrollBar *bar = m_list->verticalScrollBar();
    if (m_scrolled || !isVisible() || bar->maximum() == 0)
        return;
    m_scrolled = true;
    if (m_scrollWanted >= 0)
        bar->setValue(m_scrollWanted);
    else
        m_list->scrollTo(m_list->currentIndex());
}

void RolesPage::showLevel(CareerLevel level)
{
    m_roles.setCareerLevel(level);
    m_pane->showRole(m_chosen, level);
}

void RolesPage::chooseRole(const RoleId &role)
{
    m_chosen = role;
    m_pane->showRole(role, m_roles.careerLevel());
}

void RolesPage::keepChoice()
{
    m_stack->setCurrentWidget(m_shown.rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    if (!m_catalogue.role(m_chosen)) {
        const std::optional<Target> &target = m_plan.state().target;
        const QModelIndex first = m_shown.index(0, 0);
        const RoleId best(first.data(RoleListModel::IdRole).toString());
        chooseRole(target && m_catalogue.role(target->role) ? target->role : best);
    }
    const QModelIndex place = m_shown.indexOf(m_chosen);
    if (place.isValid())
        m_list->setCurrentIndex(place);
}

void RolesPage::aimAt(const RoleId &role)
{
    m_commands.aimAt({role, m_roles.careerLevel()});
}

void RolesPage::toggleCompare(const RoleId &role)
{
    const std::optional<std::vector<RoleId>> considered = consideredWithToggled(role, m_plan.state(), m_catalogue);
    if (considered)
        m_commands.considerRoles(*considered);
}

void RolesPage::askInterests()
{
    auto *dialog = new InterestsDialog(m_theme, m_catalogue, m_plan, m_commands, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RolesPage::refreshFinding()
{
    m_head->setFinding(finding());
}

QString RolesPage::finding() const
{
    const int count = m_shown.rowCount();
    if (m_shown.isFiltered())
        return tr("%1 of %Ln role(s)", nullptr, m_roles.rowCount()).arg(QLocale().toString(count));
    const QString name = m_plan.state().profile.name;
    switch (m_shown.order()) {
    case RoleFilterModel::Order::Match:
        if (name.isEmpty())
            return tr("%Ln role(s), best match first", nullptr, count);
        //: %1 the name of a person
        return tr("%Ln role(s), best match for %1 first", nullptr, count).arg(name);
    case RoleFilterModel::Order::HoursLeft:
        return tr("%Ln role(s), fewest hours to go first", nullptr, count);
    case RoleFilterModel::Order::Name:
        return tr("%Ln role(s), in the order of their names", nullptr, count);
    case RoleFilterModel::Order::Interests:
        return tr("%Ln role(s), most shared interests first", nullptr, count);
    }
    return {};
}

// ---- keyboard and search -------------------------------------------------------------------------------------

QWidget *RolesPage::firstFocus()
{
    if (!m_splitter->isListShown())
        return m_pane->reader();
    return m_shown.rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_filters->textField();
}

QList<QWidget *> RolesPage::areas()
{
    QList<QWidget *> parts;
    if (m_splitter->isListShown())
        parts += {m_filters->textField(), m_shown.rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_empty};
    if (m_splitter->isPaneShown())
        parts += m_pane->reader();
    return parts;
}

void RolesPage::showSubject(const QString &id)
{
    const RoleId role(id);
    if (!m_catalogue.role(role))
        return;
    if (!m_shown.indexOf(role).isValid())
        m_filters->clearFilters();
    const QModelIndex place = m_shown.indexOf(role);
    m_list->setCurrentIndex(place);
    m_list->scrollTo(place);
    m_choiceMade = true;
    m_splitter->setPaneOpen(true);
}

// ---- state ---------------------------------------------------------------------------------------------------

QByteArray RolesPage::saveState() const
{
    RolesPageState state;
    state.form = m_list->form();
    state.text = m_filters->text();
    state.family = m_filters->family();
    state.kind = m_filters->kind();
    state.order = m_filters->order();
    if (m_levelChosen)
        state.level = m_roles.careerLevel();
    if (m_choiceMade)
        state.role = m_chosen;
    state.scroll = m_list->verticalScrollBar()->value();
    state.paneOpen = m_splitter->isPaneOpen();
    state.splitter = m_splitter->saveState();
    return state.written();
}

void RolesPage::restoreState(const QByteArray &saved)
{
    const std::optional<RolesPageState> state = RolesPageState::read(saved);
    if (!state)
        return;
    if (state->level) {
        m_levelChosen = true;
        m_filters->setLevel(*state->level);
        showLevel(*state->level);
    }
    m_filters->setText(state->text);
    m_filters->setFamily(state->family);
    m_filters->setKind(state->kind);
    m_filters->setOrder(state->order);
    setForm(state->form);
    if (m_catalogue.role(state->role)) {
        m_choiceMade = true;
        chooseRole(state->role);
        keepChoice();
    }
    m_splitter->restoreState(state->splitter);
    m_splitter->setPaneOpen(state->paneOpen);
    m_scrollWanted = state->scroll;
}

} // namespace Cairn
