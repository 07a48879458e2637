// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nexthourspart.h"

#include "commands/plancommands.h"
#include "views/nexthourstable.h"
#include "views/numberbutton.h"
#include "views/styledlabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int WideEnough = 620;
constexpr int Margin = 14;

StyledLabel *wrappingLabel(const Theme &theme, TextStyle style, QWidget *parent, const QString &tone = {})
{
    auto *label = new StyledLabel(theme, style, parent);
    label->setWordWrap(true);
    if (!tone.isEmpty())
        label->setTone(tone);
    return label;
}

QString shareText(double percent)
{
    return QLocale().toString(percent, 'f', 1);
}

} // namespace

NextHoursPart::NextHoursPart(const Catalogue &catalogue, const OpenPlan &plan, PlanCommands &commands,
                             const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_plan(plan)
    , m_commands(commands)
    , m_theme(theme)
    , m_steps(catalogue, plan)
    , m_list(catalogue)
    , m_area(new QScrollArea(this))
{
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(buildGround());
    m_area->widget()->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_area);
    connectParts();
    arrange();
    refresh();
}

QWidget *NextHoursPart::buildGround()
{
    auto *ground = new QWidget;
    auto *title = wrappingLabel(m_theme, TextStyle::PaneTitle, ground);
    title->setText(tr("What the next hours are best spent on"));
    m_explanation = wrappingLabel(m_theme, TextStyle::Control, ground, QStringLiteral("secondary"));
    m_roles = wrappingLabel(m_theme, TextStyle::Control, ground, QStringLiteral("secondary"));
    m_nothing = wrappingLabel(m_theme, TextStyle::Body, ground);
    buildListCard(ground);
    m_tableTitle = wrappingLabel(m_theme, TextStyle::Section, ground);
    m_tableTitle->setText(tr("All next steps, most useful first"));
    m_table = new NextHoursTable(m_theme, m_steps, NextHoursModel::ServesColumn, ground);
    m_table->setAccessibleName(tr("All next steps, most useful first"));
    auto *lines = new QVBoxLayout(ground);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(new NumberButton(m_theme, QStringLiteral("next_hours hours points"), ground), 0, Qt::AlignTop);
    lines->addLayout(head);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_explanation, m_roles, m_nothing, m_card, m_tableTitle, m_table})
        lines->addWidget(part);
    lines->addStretch(1);
    return ground;
}

void NextHoursPart::buildListCard(QWidget *ground)
{
    m_card = new QFrame(ground);
    m_card->setProperty("role", QStringLiteral("card"));
    m_listTitle = wrappingLabel(m_theme, TextStyle::Section, m_card);
    m_budget = new QSpinBox(m_card);
    m_budget->setRange(LeastBudget, MostBudget);
    m_budget->setValue(static_cast<int>(UsualHoursBudget));
    //: Stands behind a number in a field: hours; the space does not break
    m_budget->setSuffix(tr("\u00a0h"));
    m_budget->setAccessibleName(tr("Hours that you have"));
    m_add = new QPushButton(m_theme.icon(QStringLiteral("plus")), tr("Add to the roadmap"), m_card);
    m_add->setAutoDefault(false);
    m_listTable = new NextHoursTable(m_theme, m_list, NextHoursListModel::ServesColumn, m_card);
    m_outcome = wrappingLabel(m_theme, TextStyle::Control, m_card, QStringLiteral("secondary"));
    auto *controls = new QHBoxLayout;
    controls->setSpacing(8);
    controls->addWidget(m_budget);
    controls->addWidget(m_add);
    controls->addStretch(1);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setSpacing(8);
    m_head->addWidget(m_listTitle, 1);
    m_head->addLayout(controls);
    auto *lines = new QVBoxLayout(m_card);
    lines->setContentsMargins(Margin, Margin, Margin, Margin);
    lines->setSpacing(8);
    lines->addLayout(m_head);
    lines->addWidget(m_listTable);
    lines->addWidget(m_outcome);
}

void NextHoursPart::connectParts()
{
    connect(&m_steps, &QAbstractItemModel::modelReset, this, &NextHoursPart::refresh);
    connect(&m_plan, &OpenPlan::wantedLevelChanged, this, &NextHoursPart::refreshButton);
    connect(m_budget, &QSpinBox::valueChanged, this, &NextHoursPart::refreshList);
    connect(m_add, &QPushButton::clicked, this, [this] { m_commands.wantLevels(levelsOfList()); });
    connect(&m_theme, &Theme::changed, this, &NextHoursPart::arrange);
    follow(m_listTable);
    follow(m_table);
}

void NextHoursPart::follow(NextHoursTable *table)
{
    connect(table, &NextHoursTable::skillActivated, this, &NextHoursPart::skillActivated);
    connect(table, &WholeTable::placeReached, this, [this, table](const QRect &place) {
        const QPoint middle = table->mapTo(m_area->widget(), place.center());
        m_area->ensureVisible(middle.x(), middle.y(), 0, place.height());
    });
}

QWidget *NextHoursPart::firstFocus() const
{
    return m_budget;
}

void NextHoursPart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/** Hours and button stand beside the title, or below it where there is little room. */
void NextHoursPart::arrange()
{
    const bool isNarrow = width() < m_theme.scaled(WideEnough);
    m_head->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QString NextHoursPart::explanation() const
{
    return tr("Each step is one level up in one skill. Its worth is how many points of percent your match rises for "
              "each likely hour, averaged over the roles you consider. The tick marks what serves every one of them.");
}

void NextHoursPart::refresh()
{
    const std::vector<const Role *> &roles = m_steps.roles();
    QStringList titles;
    for (const Role *role : roles)
        titles.append(role->title);
    m_explanation->setText(explanation());
    //: %1 is a list of roles, %2 a seniority, e.g. "Entry"
    m_roles->setText(tr("Counted for: %1, at the level %2.")
                         .arg(QLocale().createSeparatedList(titles), nameOf(m_steps.careerLevel())));
    const bool isThere = m_steps.rowCount() > 0;
    m_roles->setVisible(!roles.empty());
    m_nothing->setVisible(!isThere);
    m_nothing->setText(roles.empty()
                           ? tr("Choose roles to compare, or a target: the hours are counted for these.")
                           : tr("You have all that these roles ask at this level. There is nothing left to learn for "
                                "them."));
    for (QWidget *part : std::initializer_list<QWidget *>{m_card, m_tableTitle, m_table})
        part->setVisible(isThere);
    refreshList();
}

void NextHoursPart::refreshList()
{
    const int hours = m_budget->value();
    m_list.showList(m_steps.list(hours), m_steps.roles().size());
    const QString title = tr("What to do with %n hour(s)", nullptr, hours);
    m_listTitle->setText(title);
    m_listTable->setAccessibleName(title);
    m_outcome->setText(outcome(m_list.list()));
    refreshButton();
}

QString NextHoursPart::outcome(const HoursList &list) const
{
    const QString begun = tr("Each time it is the step with most points an hour of those that can begin.");
    if (list.gain <= 0)
        return begun;
    const QString rise =
        //: %1 and %2 are shares in percent
        tr("The match, averaged over these roles, rises from %1\u00a0% to %2\u00a0% with what is finished.")
            .arg(shareText(list.meanBefore), shareText(list.meanBefore + list.gain));
    return rise + u' ' + begun;
}

QMap<SkillId, Level> NextHoursPart::levelsOfList() const
{
    QMap<SkillId, Level> levels;
    for (const HoursListItem &item : m_list.list().items)
        levels.insert(item.step.skill, std::max(item.step.to, levels.value(item.step.skill)));
    return levels;
}

void NextHoursPart::refreshButton()
{
    const QMap<SkillId, Level> levels = levelsOfList();
    const QMap<SkillId, Level> &wanted = m_plan.state().wantedLevels;
    bool isNew = false;
    for (auto level = levels.constBegin(); level != levels.constEnd(); ++level)
        isNew = isNew || wanted.value(level.key()) < *level;
    m_add->setEnabled(isNew);
    m_add->setText(isNew || levels.isEmpty() ? tr("Add to the roadmap") : tr("On the roadmap"));
}

} // namespace Cairn
