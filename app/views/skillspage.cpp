// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/skillspage.h"

#include "domain/gap.h"
#include "domain/matchbill.h"
#include "models/skillfiltermodel.h"
#include "models/skilltreemodel.h"
#include "views/foldingsplitter.h"
#include "views/pagehead.h"
#include "views/skilldialogs.h"
#include "views/skillfilterbar.h"
#include "views/skillpane.h"
#include "views/skilltreeview.h"
#include "views/styledlabel.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Cairn {

namespace {

constexpr int Margin = 16;
constexpr int ListWidth = 864;
constexpr int PaneWidth = 412;

const QLatin1String TalkingPointPrefix("talking-point:");

const QLatin1String ChipKey("chip");
const QLatin1String TextKey("text");
const QLatin1String SkillKey("skill");
const QLatin1String FoldedKey("folded");
const QLatin1String ScrollKey("scroll");
const QLatin1String SplitterKey("splitter");
const QLatin1String PaneKey("pane");

} // namespace

SkillsPage::SkillsPage(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, PlanCommands &commands,
                       QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_plan(plan)
    , m_skills(new SkillTreeModel(catalogue, plan, commands, this))
    , m_shown(new SkillFilterModel(*m_skills, this))
    , m_dialogs(new SkillDialogs(theme, catalogue, plan, commands, this))
{
    buildList();
    m_pane = new SkillPane(theme, catalogue, plan, commands, this);
    m_splitter = new FoldingSplitter(theme, m_listSide, m_pane, m_detailsButton, this);
    m_splitter->setAccessibleName(tr("Skills and details"));
    m_splitter->setSizes({ListWidth, PaneWidth});
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);

    connectList();
    connectPane();
    connectPlan();
    showLearner();
    m_splitter->fold();
}

QString SkillsPage::word()
{
    return tr("Skills");
}

// ---- building ------------------------------------------------------------------------------------------------

void SkillsPage::buildList()
{
    m_listSide = new QWidget(this);
    buildHead();
    m_advice = buildAdvice();
    m_filters = new SkillFilterBar(m_theme, *m_shown, m_listSide);
    m_tree = new SkillTreeView(m_theme, *m_shown, m_listSide);
    m_empty = buildEmpty();
    m_stack = new QStackedWidget(m_listSide);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);

    auto *lines = new QVBoxLayout(m_listSide);
    lines->setContentsMargins(Margin, 12, Margin - 6, 0);
    lines->setSpacing(11);
    lines->addWidget(m_head);
    lines->addWidget(m_advice);
    lines->addWidget(m_filters);
    lines->addWidget(m_stack, 1);
}

void SkillsPage::buildHead()
{
    m_head = new PageHead(m_theme, title(), m_listSide);
    m_head->explainNumbers(QStringLiteral("levels_reached levels_short hours_left evidence two_ratings"));
    auto *evidence = new QPushButton(m_theme.icon(QStringLiteral("clip")), tr("Add evidence"), m_head);
    auto *skill = new QPushButton(m_theme.icon(QStringLiteral("plus")), tr("Add skill"), m_head);
    m_detailsButton = FoldingSplitter::makeButton(m_theme, m_head);
    for (QPushButton *button : {evidence, skill, m_detailsButton}) {
        button->setAutoDefault(false);
        m_head->addAction(button);
    }
    connect(evidence, &QPushButton::clicked, this, [this] { m_dialogs->askEvidence(m_tree->chosen()); });
    connect(skill, &QPushButton::clicked, this, [this] {
        const QModelIndex chosen = m_skills->indexOf(m_tree->chosen());
        m_dialogs->askOwnSkill(GroupId(chosen.data(SkillTreeModel::GroupIdRole).toString()));
    });
}

QWidget *SkillsPage::buildAdvice()
{
    auto *advice = new QFrame(m_listSide);
    advice->setProperty("role", QStringLiteral("advice"));
    auto *text = new StyledLabel(m_theme, TextStyle::Control, advice);
    text->setText(tr("No target is chosen yet. With one you see here which levels it asks and what is missing."));
    text->setWordWrap(true);
    auto *choose = new QPushButton(tr("Choose a role"), advice);
    choose->setProperty("role", QStringLiteral("quiet"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &SkillsPage::roleChoiceWanted);
    auto *line = new QHBoxLayout(advice);
    line->setContentsMargins(12, 6, 6, 6);
    line->addWidget(text, 1);
    line->addWidget(choose);
    return advice;
}

QWidget *SkillsPage::buildEmpty()
{
    auto *page = new QWidget(m_listSide);
    m_emptyText = new StyledLabel(m_theme, TextStyle::Section, page);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    auto *all = new QPushButton(tr("Show all skills"), page);
    all->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, [this] {
        clearFilters();
        m_tree->setFocus();
    });
    auto *lines = new QVBoxLayout(page);
    lines->setSpacing(12);
    lines->addStretch(1);
    lines->addWidget(m_emptyText);
    lines->addWidget(all, 0, Qt::AlignCenter);
    lines->addStretch(2);
    return page;
}

// ---- what happens --------------------------------------------------------------------------------------------

void SkillsPage::connectList()
{
    connect(m_filters, &SkillFilterBar::textChanged, this,
            [this](const QString &text) { m_tree->setAllUnfolded(!text.trimmed().isEmpty()); });
    connect(m_filters, &SkillFilterBar::finished, this, [this] { firstFocus()->setFocus(); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_shown, signal, this, &SkillsPage::showRows);
    connect(m_shown, &QAbstractItemModel::modelReset, this, &SkillsPage::showRows);
    connect(m_shown, &SkillFilterModel::countsChanged, this, &SkillsPage::showRows);
    connect(m_tree, &SkillTreeView::skillChosen, this, [this](const SkillId &skill) { m_pane->showSkill(skill); });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (!m_shown->skillAt(index).isEmpty())
            m_splitter->openPane();
    });
    connect(m_tree->verticalScrollBar(), &QScrollBar::rangeChanged, this, &SkillsPage::scrollToSaved);
    connect(m_dialogs, &SkillDialogs::ownSkillAdded, this, [this](const SkillId &skill) {
        m_awaited = skill;
        showAwaited();
    });
}

void SkillsPage::connectPane()
{
    connect(m_pane, &SkillPane::skillWanted, this, [this](const SkillId &skill) { showSubject(skill.text()); });
    connect(m_pane, &SkillPane::roleWanted, this, &SkillsPage::roleWanted);
    connect(m_pane, &SkillPane::evidenceAdditionWanted, m_dialogs, &SkillDialogs::askEvidence);
    connect(m_pane, &SkillPane::evidenceEditWanted, m_dialogs, &SkillDialogs::askEvidenceChange);
    connect(m_pane, &SkillPane::renameWanted, m_dialogs, &SkillDialogs::askRename);
    connect(m_pane, &SkillPane::closeRequested, m_splitter, &FoldingSplitter::closePane);
    connect(m_splitter, &FoldingSplitter::closableChanged, m_pane, &SkillPane::setClosable);
    connect(m_splitter, &FoldingSplitter::paneOpened, this, [this] { m_pane->firstFocus()->setFocus(); });
    connect(m_splitter, &FoldingSplitter::paneClosed, this, [this] { firstFocus()->setFocus(); });
}

void SkillsPage::connectPlan()
{
    connect(&m_plan, &OpenPlan::replaced, this, &SkillsPage::showLearner);
    connect(&m_plan, &OpenPlan::targetChanged, this, &SkillsPage::showTarget);
    connect(&m_plan, &OpenPlan::changed, this, [this] {
        m_filters->setAdvisorKnown(!m_plan.state().advisorLevels.isEmpty());
        showFinding();
        showAwaited();
        if (!m_skills->indexOf(m_tree->chosen()).isValid())
            chooseFirst();
    });
}

void SkillsPage::showLearner()
{
    m_awaited = {};
    const bool aimed = m_plan.state().target && m_catalogue.role(m_plan.state().target->role);
    m_filters->choose(aimed ? SkillFilterModel::Chip::Asked : SkillFilterModel::Chip::All);
    showTarget();
    // What was found again from the last time stays, unless this person's list does not show it.
    if (m_shown->mapFromSource(m_skills->indexOf(m_tree->chosen())).isValid())
        m_pane->showSkill(m_tree->chosen());
    else
        chooseFirst();
}

void SkillsPage::showTarget()
{
    const auto &target = m_plan.state().target;
    const bool aimed = target && m_catalogue.role(target->role);
    m_filters->setTargetKnown(aimed);
    m_filters->setAdvisorKnown(!m_plan.state().advisorLevels.isEmpty());
    m_advice->setVisible(!aimed);
    showFinding();
    showRows();
}

void SkillsPage::showFinding()
{
    const PlanState &state = m_plan.state();
    const Role *role = state.target ? m_catalogue.role(state.target->role) : nullptr;
    if (!role) {
        const int count = m_shown->countOf(SkillFilterModel::Chip::All);
        m_head->setFinding(tr("%Ln skill(s) to choose your levels for", nullptr, count));
        return;
    }
    const MatchBill bill = matchBill(*role, state.target->level, state);
    const HoursRange left = gapTo(*role, state.target->level, state, m_catalogue).hours;
    const QLocale locale;
    //: So many of the asked skills (%2) are reached (%1) for a role (%3), so many hours of study are left (%4)
    m_head->setFinding(tr("%1 of %2 reached for %3, %4\u00a0h left")
                           .arg(locale.toString(bill.reached()), locale.toString(static_cast<int>(bill.lines.size())),
                                role->title, locale.toString(qRound(left.likely))));
}

void SkillsPage::showRows()
{
    const bool any = m_shown->rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_tree) : m_empty);
    if (!any)
        showEmptyWords();
}

void SkillsPage::showEmptyWords()
{
    const bool searched = !m_shown->text().trimmed().isEmpty();
    const SkillFilterModel::Chip chip = searched ? SkillFilterModel::Chip::All : m_shown->chip();
    if (chip == SkillFilterModel::Chip::Own)
        m_emptyText->setText(tr("You have added no skill of your own yet."));
    else if (chip == SkillFilterModel::Chip::Evidence)
        m_emptyText->setText(tr("No skill has evidence yet."));
    else if (chip == SkillFilterModel::Chip::TalkingPoints)
        m_emptyText->setText(tr("No talking points: nowhere are your level and the advisor's two or more apart."));
    else
        m_emptyText->setText(tr("No skill fits this filter."));
}

void SkillsPage::showAwaited()
{
    if (m_awaited.isEmpty() || !m_skills->indexOf(m_awaited).isValid())
        return;
    showSubject(std::exchange(m_awaited, {}).text());
    m_tree->setFocus();
}

void SkillsPage::clearFilters()
{
    m_filters->setText({});
    m_filters->choose(SkillFilterModel::Chip::All);
}

void SkillsPage::showTalkingPoints(const SkillId &chosen)
{
    m_filters->setText({});
    m_filters->choose(SkillFilterModel::Chip::TalkingPoints);
    if (m_shown->indexOf(chosen).isValid())
        m_tree->choose(chosen);
    else
        chooseFirst();
}

/** The first shown skill with something to do, else the first shown one. */
SkillId SkillsPage::firstToShow() const
{
    SkillId first;
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        const QModelIndex group = m_shown->index(row, 0);
        for (int child = 0; child < m_shown->rowCount(group); ++child) {
            const QModelIndex skill = m_shown->index(child, 0, group);
            if (skill.data(SkillTreeModel::LevelsShortRole).toInt() > 0)
                return m_shown->skillAt(skill);
            if (first.isEmpty())
                first = m_shown->skillAt(skill);
        }
    }
    return first;
}

void SkillsPage::chooseFirst()
{
    const SkillId first = firstToShow();
    m_tree->choose(first);
    m_pane->showSkill(first);
}

// ---- keyboard and search -------------------------------------------------------------------------------------

void SkillsPage::showEvent(QShowEvent *event)
{
    // Rows that stopped fitting stay only while the person is here.
    m_shown->refilter();
    Page::showEvent(event);
}

QWidget *SkillsPage::firstFocus()
{
    if (!m_splitter->isListShown())
        return m_pane->firstFocus();
    return m_shown->rowCount() > 0 ? static_cast<QWidget *>(m_tree) : m_filters->textField();
}

QList<QWidget *> SkillsPage::areas()
{
    QList<QWidget *> parts;
    if (m_splitter->isListShown())
        parts += {m_filters->textField(), firstFocus()};
    if (m_splitter->isPaneShown())
        parts += m_pane->firstFocus();
    parts.removeAll(nullptr);
    return parts;
}

QString SkillsPage::talkingPointSubject(const SkillId &skill)
{
    return TalkingPointPrefix + skill.text();
}

void SkillsPage::showSubject(const QString &id)
{
    if (id.startsWith(TalkingPointPrefix)) {
        showTalkingPoints(SkillId(id.mid(TalkingPointPrefix.size())));
        return;
    }
    const SkillId skill(id);
    if (!m_skills->indexOf(skill).isValid())
        return;
    if (!m_shown->indexOf(skill).isValid())
        clearFilters();
    m_tree->choose(skill);
}

// ---- state ---------------------------------------------------------------------------------------------------

QByteArray SkillsPage::saveState() const
{
    QJsonArray folded;
    for (const GroupId &group : m_tree->foldedGroups())
        folded.append(group.text());
    const QJsonObject state{{ChipKey, static_cast<int>(m_shown->chip())},
                            {TextKey, m_shown->text()},
                            {SkillKey, m_tree->chosen().text()},
                            {FoldedKey, folded},
                            {ScrollKey, m_tree->verticalScrollBar()->value()},
                            {PaneKey, m_splitter->isPaneOpen()},
                            {SplitterKey, QString::fromLatin1(m_splitter->saveState().toBase64())}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void SkillsPage::restoreState(const QByteArray &saved)
{
    const QJsonObject state = QJsonDocument::fromJson(saved).object();
    if (state.isEmpty())
        return;
    const int chip = state.value(ChipKey).toInt(-1);
    if (chip >= 0 && chip <= static_cast<int>(SkillFilterModel::Chip::TalkingPoints))
        m_filters->choose(static_cast<SkillFilterModel::Chip>(chip));
    m_filters->setText(state.value(TextKey).toString());
    QSet<GroupId> folded;
    const QJsonArray groups = state.value(FoldedKey).toArray();
    for (const QJsonValue &group : groups)
        folded.insert(GroupId(group.toString()));
    m_tree->setFoldedGroups(folded);
    if (const SkillId skill(state.value(SkillKey).toString()); m_skills->indexOf(skill).isValid())
        m_tree->choose(skill);
    m_splitter->restoreState(QByteArray::fromBase64(state.value(SplitterKey).toString().toLatin1()));
    m_scrollWanted = state.value(ScrollKey).toInt();
    showTarget();
    m_splitter->setPaneOpen(state.value(PaneKey).toBool());
    scrollToSaved();
}

void SkillsPage::scrollToSaved()
{
    QScrollBar *bar = m_tree->verticalScrollBar();
    if (m_scrollWanted >= 0 && bar->maximum() >= m_scrollWanted && bar->maximum() > 0)
        bar->setValue(std::exchange(m_scrollWanted, -1));
}

} // namespace Cairn
