// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/salarypage.h"

#include "charts/chartcaption.h"
#include "commands/payseriescommands.h"
#include "commands/plancommands.h"
#include "domain/catalogue.h"
#include "domain/payplaces.h"
#include "domain/paywords.h"
#include "models/livepay.h"
#include "models/liveroadmap.h"
#include "views/foldingsplitter.h"
#include "views/pagehead.h"
#include "views/paybackpart.h"
#include "views/payfigurepane.h"
#include "views/payoptionbar.h"
#include "views/payrangespart.h"
#include "views/payrolebar.h"
#include "views/salarypagestate.h"
#include "views/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Margin = 16;

} // namespace

SalaryPage::SalaryPage(const Theme &theme, LivePay &pay, const LiveRoadmap &roadmap, PlanCommands &commands,
                       PaySeriesCommands &series, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_pay(pay)
    , m_roadmap(roadmap)
    , m_plan(roadmap.plan())
    , m_series(series)
    , m_main(new QWidget(this))
{
    buildHead();
    m_roles = new PayRoleBar(theme, pay.catalogue(), m_main);
    m_options = new PayOptionBar(theme, pay, m_main);
    m_tabs = new QTabBar(m_main);
    m_stack = new QStackedWidget(m_main);
    m_ranges = new PayRangesPart(theme, pay, m_plan, m_stack);
    m_payBack = new PayBackPart(theme, pay, roadmap, commands, m_stack);
    m_pane = new PayFigurePane(theme, pay.catalogue(), this);
    buildBody();
    m_splitter = new FoldingSplitter(theme, m_main, m_pane, m_sources, this);
    m_splitter->setAccessibleName(tr("Pay, and where its figures come from"));
    m_splitter->setOnDemand(true);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    connectParts();
    welcomeLearner();
    m_splitter->fold();
}

SalaryPage::~SalaryPage() = default;

QString SalaryPage::word()
{
    //: A page: what roles pay
    return tr("Salary");
}

// ---- building ------------------------------------------------------------------------------------------------

void SalaryPage::buildHead()
{
    m_head = new PageHead(m_theme, title(), m_main);
    m_head->explainNumbers(QStringLiteral("pay_median pay_mean pay_middle_half pay_percentile pay_sample pay_interval "
                                          "pay_period pay_place pay_converted pay_purchasing_power "
                                          "pay_rule_of_thumb pay_back cost"));
    m_sources = new QPushButton(m_theme.icon(QStringLiteral("book")), tr("Sources and method"), m_head);
    m_sources->setCheckable(true);
    m_own = new QPushButton(m_theme.icon(QStringLiteral("import")), tr("Own figures"), m_head);
    m_own->setMenu(new QMenu(m_own));
    auto *files = new QPushButton(m_theme.icon(QStringLiteral("export")), tr("Export"), m_head);
    files->setMenu(new QMenu(files));
    for (QPushButton *button : {m_sources, m_own, files}) {
        button->setAutoDefault(false);
        m_head->addAction(button);
    }
    const auto addFile = [this, files](const QString &icon, const QString &text, PayFile file) {
        connect(files->menu()->addAction(m_theme.icon(icon), text), &QAction::triggered, this,
                [this, file] { emit fileWanted(file); });
    };
    connect(files->menu()->addAction(m_theme.icon(QStringLiteral("table")), tr("Copy the table")), &QAction::triggered,
            this, &SalaryPage::copyWanted);
    files->menu()->addSeparator();
    addFile(QStringLiteral("table"), tr("Table as CSV…"), PayFile::Csv);
    addFile(QStringLiteral("table"), tr("Table as Excel workbook…"), PayFile::Workbook);
    files->menu()->addSeparator();
    addFile(QStringLiteral("file"), tr("Chart as picture (PNG)…"), PayFile::Png);
    addFile(QStringLiteral("file"), tr("Chart as drawing (SVG)…"), PayFile::Svg);
    addFile(QStringLiteral("file"), tr("Chart as PDF…"), PayFile::Pdf);
    connect(m_own->menu(), &QMenu::aboutToShow, this, &SalaryPage::fillOwnMenu);
}

void SalaryPage::fillOwnMenu()
{
    QMenu *menu = m_own->menu();
    menu->clear();
    connect(menu->addAction(m_theme.icon(QStringLiteral("import")), tr("Read a file with own figures (CSV)…")),
            &QAction::triggered, this, [this] { emit fileWanted(PayFile::ImportCsv); });
    if (!m_pay.ownSeries().empty())
        menu->addSeparator();
    for (const PaySeries &series : m_pay.ownSeries()) {
        QString name = series.name;
        name.replace(u'&', QStringLiteral("&&"));
        //: %1 is the name that a person gave to figures of their own
        connect(menu->addAction(m_theme.icon(QStringLiteral("x")), tr("Remove “%1”").arg(name)), &QAction::triggered,
                this, [this, id = series.id] { m_series.remove(id); });
    }
    if (!m_pay.removedSeries().empty())
        menu->addSeparator();
    for (const PaySeries &series : m_pay.removedSeries()) {
        QString name = series.name;
        name.replace(u'&', QStringLiteral("&&"));
        connect(menu->addAction(m_theme.icon(QStringLiteral("undo")), tr("Bring back “%1”").arg(name)),
                &QAction::triggered, this, [this, id = series.id] { m_series.bringBack(id); });
        connect(menu->addAction(tr("Delete “%1” for good…").arg(name)), &QAction::triggered, this,
                [this, id = series.id] { emit eraseWanted(id); });
    }
}

void SalaryPage::buildBody()
{
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("What is shown of pay"));
    for (const QString &name :
         {tr("Pay ranges"), tr("Places"), tr("Industries"), tr("Years"), tr("Company size"), tr("Pay back of study")})
        m_tabs->addTab(name);
    m_stack->addWidget(m_ranges);
    m_stack->addWidget(m_payBack);
    auto *lines = new QVBoxLayout(m_main);
    lines->setContentsMargins(Margin, 12, Margin, 0);
    lines->setSpacing(10);
    lines->addWidget(m_head);
    lines->addWidget(m_roles);
    lines->addWidget(m_options);
    lines->addWidget(m_tabs);
    lines->addWidget(m_stack, 1);
}

void SalaryPage::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this] { setPart(part()); });
    connect(m_roles, &PayRoleBar::rolesChanged, this, [this] {
        m_rolesChosen = true;
        ask();
    });
    connect(m_options, &PayOptionBar::optionsChanged, this, &SalaryPage::ask);
    connect(&m_pay, &LivePay::loaded, this, &SalaryPage::ask);
    // The options offer a new series first, and have it on.
    connect(&m_pay, &LivePay::ownSeriesChanged, this, &SalaryPage::ask);
    connect(&m_pay, &LivePay::changed, this, &SalaryPage::showAnswer);
    connect(&m_roadmap, &LiveRoadmap::changed, this, [this] {
        if (part() == PayPart::PayBack)
            showAnswer();
    });
    connect(&m_plan, &OpenPlan::replaced, this, &SalaryPage::welcomeLearner);
    connect(&m_plan, &OpenPlan::targetChanged, this, [this] {
        if (!m_rolesChosen)
            m_roles->setRoles(usualRoles());
        ask();
    });
    connect(m_ranges, &PayRangesPart::figureChosen, this, &SalaryPage::showSource);
    connect(m_ranges, &PayRangesPart::figureOpened, m_splitter, &FoldingSplitter::openPane);
    connect(m_ranges, &PayRangesPart::copyWanted, this, &SalaryPage::copyWanted);
    connect(m_ranges, &PayRangesPart::importWanted, this, [this] { emit fileWanted(PayFile::ImportCsv); });
    connect(m_payBack, &PayBackPart::copyWanted, this, &SalaryPage::copyWanted);
    connect(m_splitter, &FoldingSplitter::closableChanged, m_pane, &PayFigurePane::setClosable);
    connect(m_pane, &PayFigurePane::closeRequested, m_splitter, &FoldingSplitter::closePane);
    connect(m_splitter, &FoldingSplitter::paneOpened, this, [this] { m_pane->reader()->setFocus(); });
    connect(m_splitter, &FoldingSplitter::paneClosed, this, [this] { firstFocus()->setFocus(); });
}

// ---- what is asked and shown ---------------------------------------------------------------------------------

PayPart SalaryPage::part() const
{
    return static_cast<PayPart>(m_tabs->currentIndex());
}

bool SalaryPage::isPayBack() const
{
    return part() == PayPart::PayBack;
}

void SalaryPage::setPart(PayPart part)
{
    m_options->setPart(part);
    m_stack->setCurrentIndex(part == PayPart::PayBack ? 1 : 0);
    ask();
}

/** The target and the two roles that are most like it. */
std::vector<RoleId> SalaryPage::usualRoles() const
{
    std::vector<RoleId> roles;
    const auto &target = m_plan.state().target;
    if (target)
        roles.push_back(target->role);
    const Role *role = target ? m_pay.catalogue().role(target->role) : nullptr;
    if (role)
        roles.insert(roles.end(), role->related.begin(), role->related.end());
    else
        for (const Role &each : m_pay.catalogue().roles())
            roles.push_back(each.id);
    return roles;
}

void SalaryPage::welcomeLearner()
{
    const LearnerId learner = m_plan.state().profile.id;
    if (m_learner != learner || m_roles->roles().empty()) {
        m_learner = learner;
        m_rolesChosen = false;
        m_roles->setRoles(usualRoles());
    }
    ask();
}

void SalaryPage::ask()
{
    PayQuestion question;
    question.roles = m_roles->roles();
    question.today = m_roadmap.today();
    m_options->fill(question);
    if (question == m_pay.question())
        showAnswer();
    else
        m_pay.setQuestion(question);
}

/** Whether a sentence stands in place of chart and table. */
bool SalaryPage::isNothingShown() const
{
    return m_pay.figures().empty() || (part() == PayPart::Sizes && m_pay.ownSeries().empty());
}

QString SalaryPage::sentenceForNothing() const
{
    const PayDimension along = m_pay.question().along;
    const bool isByRole = along != PayDimension::States && along != PayDimension::Metros;
    if (m_pay.question().roles.empty() && isByRole)
        return tr("No role is chosen: add one above.");
    if (part() == PayPart::Sizes && m_pay.ownSeries().empty())
        return tr(
            "No open figures of pay tell company sizes apart well: in the advertisements 96 of 100 companies count "
            "as medium, so a chart by size would show chance. Read a file with own figures that has a column for "
            "the size, and it is drawn here.");
    return tr("There is no figure for these options. Turn on another series, or choose another place.");
}

void SalaryPage::showAnswer()
{
    m_ranges->chart()->setAccessibleName(m_tabs->tabText(m_tabs->currentIndex()));
    if (part() == PayPart::PayBack)
        m_payBack->refresh();
    if (!m_pay.tables()) {
        m_ranges->showSentence(tr("The figures are being read."));
        return;
    }
    if (part() != PayPart::PayBack)
        m_ranges->refresh();
    const bool offersImport = part() == PayPart::Sizes && m_pay.ownSeries().empty();
    m_ranges->showSentence(isNothingShown() ? sentenceForNothing() : QString(),
                           offersImport ? PayRangesPart::Offer::Import : PayRangesPart::Offer::Nothing);
    showSource(m_ranges->chosen());
    showFinding();
}

void SalaryPage::showFinding()
{
    if (part() == PayPart::PayBack) {
        m_head->setFinding(m_payBack->finding());
        return;
    }
    const std::vector<PayFigure> &figures = m_pay.figures();
    const auto hidden = std::count_if(figures.begin(), figures.end(),
                                      [](const PayFigure &figure) { return figure.shown == PayShown::Hidden; });
    m_head->setFinding(hidden == 0 ? tr("Gross pay a year, before tax; every mark says from how many and when")
                                   //: Below the title of the page
                                   : tr("Gross pay a year, before tax; %n figure(s) hidden, with the reason", nullptr,
                                        static_cast<int>(hidden)));
}

void SalaryPage::showSource(int row)
{
    const std::vector<PayFigure> &figures = m_pay.figures();
    if (row < 0 || row >= static_cast<int>(figures.size()))
        m_pane->showNothing();
    else
        m_pane->showFigure(figures[static_cast<size_t>(row)], m_pay.ownSeries());
}

// ---- files ---------------------------------------------------------------------------------------------------

const ChartPicture &SalaryPage::picture() const
{
    return isPayBack() ? m_payBack->picture() : m_ranges->picture();
}

const PayTableModel &SalaryPage::figures() const
{
    return m_ranges->figures();
}

ChartCaption SalaryPage::caption() const
{
    ChartCaption caption;
    QStringList roles;
    for (const RoleId &role : m_roles->roles())
        roles += m_pay.catalogue().titleOf(role);
    caption.title = isPayBack() ? tr("Pay back of study") : tr("What roles pay");
    caption.subtitle = roles.join(QStringLiteral(" \u00b7 "));
    QSet<QString> told;
    for (const PayFigure &figure : m_pay.figures()) {
        const SourceRecord *source = m_pay.catalogue().source(figure.source);
        const QString text = sourceText(figure, m_pay.catalogue(), m_pay.ownSeries());
        if (text.isEmpty() || told.contains(text))
            continue;
        told.insert(text);
        caption.footer +=
            source
                //: The line below a chart: whose pay, the title and the period of a source, its licence
                ? tr("%1: %2, %3, %4")
                      .arg(populationText(figure.population), text, periodText(figure, QLocale()), source->licence)
                : text;
    }
    return caption;
}

// ---- keyboard, search, state ---------------------------------------------------------------------------------

QWidget *SalaryPage::firstFocus()
{
    return isPayBack() ? m_payBack->chart() : isNothingShown() ? static_cast<QWidget *>(m_tabs) : m_ranges->chart();
}

QList<QWidget *> SalaryPage::areas()
{
    QList<QWidget *> parts{firstFocus()};
    if (isPayBack())
        parts += {m_payBack->form(), m_payBack->table()};
    else if (!isNothingShown())
        parts += m_ranges->table();
    if (m_splitter->isPaneShown())
        parts += m_pane->reader();
    return parts;
}

void SalaryPage::showSubject(const QString &id)
{
    std::vector<RoleId> roles{RoleId(id)};
    for (const RoleId &role : m_roles->roles())
        roles.push_back(role);
    m_roles->setRoles(roles);
    m_rolesChosen = true;
    ask();
}

QByteArray SalaryPage::saveState() const
{
    SalaryPageState state;
    state.learner = m_learner;
    if (m_rolesChosen)
        state.roles = m_roles->roles();
    state.part = m_tabs->currentIndex();
    state.options = m_options->options();
    state.splitter = m_splitter->saveState();
    return state.bytes();
}

void SalaryPage::restoreState(const QByteArray &bytes)
{
    const SalaryPageState state = SalaryPageState::from(bytes);
    if (!state.roles.empty() && state.learner == m_learner) {
        m_rolesChosen = true;
        m_roles->setRoles(state.roles);
    }
    m_options->showOptions(state.options);
    if (state.part >= 0 && state.part < m_tabs->count())
        m_tabs->setCurrentIndex(state.part);
    m_splitter->restoreState(state.splitter);
    m_splitter->fold();
    ask();
}

} // namespace Cairn
