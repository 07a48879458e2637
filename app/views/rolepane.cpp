// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rolepane.h"

#include "domain/matchbill.h"
#include "domain/outlookwords.h"
#include "models/consideredroles.h"
#include "models/growthladder.h"
#include "models/rolewords.h"
#include "views/growthladderview.h"
#include "views/rolefitsection.h"
#include "views/rolepanebill.h"
#include "views/rolepanechange.h"
#include "views/rolepanehead.h"
#include "views/rolepanerelated.h"
#include "views/roletextblock.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int PaneWidth = 412;
constexpr int Padding = 16;
constexpr int BlockGap = 18;

/** Lets many parts of a body change with one layout at the end, where each part that comes or goes would cause its own.
 */
class LayoutPause final
{
public:
    explicit LayoutPause(QLayout &layout) : m_layout(layout) { m_layout.setEnabled(false); }
    ~LayoutPause()
    {
        m_layout.setEnabled(true);
        m_layout.invalidate();
    }
    Q_DISABLE_COPY_MOVE(LayoutPause)

private:
    QLayout &m_layout;
};

bool isOnlyAboutLikings(const PlanChange &change)
{
    return std::all_of(change.edits.begin(), change.edits.end(),
                       [](const Edit &edit) { return std::holds_alternative<LikingEdit>(edit); });
}

} // namespace

RolePane::RolePane(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_plan(plan)
{
    setProperty("role", QStringLiteral("pane"));
    build();
    setClosable(false);
    connect(&plan, &OpenPlan::changed, this, [this](const PlanChange &change) {
        // What a person likes is no part of the figures.
        if (!isOnlyAboutLikings(change))
            refreshFigures();
    });
    connect(&plan, &OpenPlan::replaced, this, &RolePane::refreshFigures);
    connect(&plan, &OpenPlan::likingChanged, m_fit, &RoleFitSection::refresh);
    connect(&plan, &OpenPlan::replaced, m_fit, &RoleFitSection::refresh);
    connect(m_back, &QPushButton::clicked, this, &RolePane::closeRequested);
    connectParts();
}

void RolePane::connectParts()
{
    connect(m_head, &RolePaneHead::targetRequested, this, [this] { emit targetRequested({m_role, m_level}); });
    connect(m_head, &RolePaneHead::compareToggled, this, [this] { emit compareToggled(m_role); });
    connect(m_head, &RolePaneHead::compareAsked, this, &RolePane::compareAsked);
    connect(m_change, &RolePaneChange::levelsWanted, this, &RolePane::levelsWanted);
    connect(m_ladder, &GrowthLadderView::growthAsked, this, [this] { emit growthAsked(m_role); });
    connect(m_next, &RoleLinks::roleChosen, this, &RolePane::roleChosen);
    connect(m_related, &RolePaneRelated::roleChosen, this, &RolePane::roleChosen);
    connect(m_fit, &RoleFitSection::interestsAsked, this, &RolePane::interestsAsked);
    connect(m_bill, &RolePaneBill::rowReached, this, [this](const QRect &place) {
        const QPoint middle = m_bill->mapTo(m_body, place.center());
        m_scroll->ensureVisible(middle.x(), middle.y(), 0, place.height() * 2);
    });
}

void RolePane::build()
{
    m_back = new QPushButton(tr("All roles"), this);
    m_back->setProperty("role", QStringLiteral("quiet"));
    m_back->setIcon(m_theme.icon(QStringLiteral("left")));
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_body = new QWidget;
    auto *around = new QVBoxLayout(this);
    // The line at the edge of the pane stays free.
    around->setContentsMargins(1, 0, 1, 0);
    around->setSpacing(0);
    around->addWidget(m_back, 0, Qt::AlignLeading);
    around->addWidget(m_scroll, 1);

    auto *lines = new QVBoxLayout(m_body);
    lines->setContentsMargins(Padding, 14, Padding, Padding);
    lines->setSpacing(BlockGap);
    m_head = new RolePaneHead(m_theme, m_body);
    lines->addWidget(m_head);
    m_bill = new RolePaneBill(m_theme, m_catalogue, m_plan, m_body);
    lines->addWidget(m_bill);
    m_change = new RolePaneChange(m_theme, m_catalogue, m_plan, m_body);
    lines->addWidget(m_change);
    addTexts(*lines);
    m_ladder = new GrowthLadderView(m_theme, m_body);
    lines->addWidget(m_ladder);
    m_next = new RoleLinks(m_theme, tr("Next roles"), m_body);
    lines->addWidget(m_next);
    m_related = new RolePaneRelated(m_theme, m_catalogue, m_body);
    lines->addWidget(m_related);
    m_fit = new RoleFitSection(m_theme, m_catalogue, m_plan, m_body);
    lines->addWidget(m_fit);
    m_otherTitles = addBlock(tr("Other titles"), *lines, m_body);
    m_occupations = addBlock(tr("In public classifications"), *lines, m_body);
    m_sources = addBlock(tr("Sources"), *lines, m_body);
    lines->addStretch();
    m_scroll->setWidget(m_body);
    // The ground is the pane's own.
    m_body->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
}

QSize RolePane::sizeHint() const
{
    return {m_theme.scaled(PaneWidth), m_theme.scaled(600)};
}

void RolePane::addTexts(QVBoxLayout &lines)
{
    m_about = addBlock(tr("What it is"), lines, m_body);
    m_week = addBlock(tr("What you do in a week"), lines, m_body);
    m_tasks = addBlock(tr("Typical tasks"), lines, m_body);
    m_examples = addBlock(tr("Examples"), lines, m_body);
    m_fields = addBlock(tr("Where people work"), lines, m_body);
    m_ways = addBlock(tr("Ways in"), lines, m_body);
    m_good = addBlock(tr("What is good about it"), lines, m_body);
    m_hard = addBlock(tr("What is hard about it"), lines, m_body);
    addPay(lines);
    m_outlook = addBlock(tr("Outlook"), lines, m_body);
    m_outlook->explainNumbers(QStringLiteral("outlook"));
}

RoleTextBlock *RolePane::addBlock(const QString &heading, QVBoxLayout &lines, QWidget *body)
{
    auto *block = new RoleTextBlock(m_theme, heading, body);
    lines.addWidget(block);
    return block;
}

QWidget *RolePane::reader() const
{
    return m_scroll;
}

void RolePane::setClosable(bool closable)
{
    m_closable = closable;
    m_back->setVisible(closable);
}

void RolePane::showRole(const RoleId &role, CareerLevel level)
{
    if (role == m_role && level == m_level)
        return;
    const bool another = role != m_role;
    m_role = role;
    m_level = level;
    const Role *shown = m_catalogue.role(role);
    m_body->setVisible(shown);
    if (!shown)
        return;
    const LayoutPause pause(*m_body->layout());
    m_head->showRole(*shown, level);
    m_bill->showRole(role, level);
    m_change->showRole(role, level);
    m_related->showRole(role, level);
    m_fit->showRole(role);
    if (another) {
        showTexts(*shown);
        m_scroll->verticalScrollBar()->setValue(0);
        //: For a screen reader; %1 a role
        m_scroll->setAccessibleName(tr("Details of %1").arg(shown->title));
    }
    refreshFigures();
    refreshPay();
}

void RolePane::showTexts(const Role &role)
{
    m_about->setText(role.about);
    m_week->setPoints(role.week);
    m_tasks->setPoints(role.tasks);
    m_examples->setPoints(role.examples);
    m_good->setPoints(role.good);
    m_hard->setPoints(role.hard);
    std::vector<RoleTextBlock::Named> fields;
    for (const RoleField &field : role.fields)
        fields.emplace_back(nameOf(field.field), field.what);
    m_fields->setNamed(fields);
    std::vector<RoleTextBlock::Named> ways;
    for (const WayIn &way : role.waysIn)
        ways.emplace_back(nameOfWayIn(way.way), way.text);
    m_ways->setNamed(ways);
    m_otherTitles->setText(role.otherTitles.isEmpty() ? QString() : QLocale().createSeparatedList(role.otherTitles));
    m_outlook->setText(outlookSentences(role, m_catalogue).join(u'\n'));
    m_occupations->setNamed(occupationLines(role, m_catalogue));
    showSources(role);
}

void RolePane::addPay(QVBoxLayout &lines)
{
    m_pay = addBlock(tr("What it pays"), lines, m_body);
    m_pay->explainNumbers(QStringLiteral("pay_median pay_middle_half pay_sample pay_period"));
    m_payButton = new QPushButton(m_theme.icon(QStringLiteral("salary")), tr("Show it on the salary page"), m_body);
    m_payButton->setProperty("small", true);
    m_payButton->setAutoDefault(false);
    m_payButton->hide();
    lines.addWidget(m_payButton, 0, Qt::AlignLeading);
    connect(m_payButton, &QPushButton::clicked, this, [this] { emit payRequested(m_role); });
}

void RolePane::setPayWords(PayWords words)
{
    m_payWords = std::move(words);
    refreshPay();
}

void RolePane::refreshPay()
{
    const QStringList words = m_payWords && m_catalogue.role(m_role) ? m_payWords(m_role, m_level) : QStringList();
    m_pay->setPoints(words);
    m_payButton->setVisible(!words.isEmpty());
}

void RolePane::showSources(const Role &role)
{
    std::vector<RoleTextBlock::Named> sources;
    if (const AddedPack *pack = m_catalogue.addedPackOf(role.id))
        sources.emplace_back(tr("Your school"), addedWords(*pack));
    for (const SourceId &id : role.sources) {
        const SourceRecord *source = m_catalogue.source(id);
        if (!source)
            continue;
        //: A source: %1 who published it, %2 its title
        const QString name = tr("%1: %2").arg(source->publisher, source->title);
        QStringList sentences;
        if (!source->licence.isEmpty())
            sentences += tr("Licence: %1.").arg(source->licence);
        if (!source->attribution.isEmpty())
            sentences += source->attribution;
        else if (!source->note.isEmpty())
            sentences += source->note;
        sources.emplace_back(name, sentences.join(u' '));
    }
    m_sources->setNamed(sources);
}

std::vector<RoleLinks::Link> RolePane::linksTo(const std::vector<const Role *> &roles) const
{
    std::vector<RoleLinks::Link> links;
    for (const Role *role : roles)
        links.push_back({role->id, role->title, matchBill(*role, m_level, m_plan.state()).shownPercent()});
    return links;
}

void RolePane::refreshFigures()
{
    const Role *shown = m_catalogue.role(m_role);
    if (!shown)
        return;
    const LayoutPause pause(*m_body->layout());
    const PlanState &state = m_plan.state();
    const int percent = matchBill(*shown, m_level, state).shownPercent();
    m_head->setPercent(percent);
    const bool aimedAt = state.target && state.target->role == m_role;
    m_head->setTarget(aimedAt ? std::optional(state.target->level) : std::nullopt);
    m_bill->refresh();
    m_change->refresh();
    refreshCompare();

    const GrowthLadder ladder = growthLadder(*shown, state, m_catalogue);
    m_ladder->showLadder(ladder, m_level);
    m_next->setLinks(linksTo(ladder.next));
}

void RolePane::refreshCompare()
{
    const PlanState &state = m_plan.state();
    const bool hasRoom = hasRoomToCompare(state, m_catalogue);
    m_head->setComparePlace(isCompared(m_role, state) ? ComparePlace::In
                            : hasRoom                 ? ComparePlace::Room
                                                      : ComparePlace::Full);
}

void RolePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closeRequested();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace Cairn
