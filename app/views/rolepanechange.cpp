// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rolepanechange.h"

#include "domain/matchbill.h"
#include "models/rolewords.h"
#include "models/smallestchange.h"
#include "views/flowlayout.h"
#include "views/numberbutton.h"
#include "views/roletextblock.h"
#include "views/statemarkview.h"
#include "views/styledlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Cairn {

namespace {

constexpr int Padding = 12;
constexpr int Whole = 100;
constexpr int WishStep = 5;

} // namespace

RolePaneChange::RolePaneChange(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_plan(plan)
{
    setProperty("role", QStringLiteral("advice"));
    build();
    connect(m_wish, &QSpinBox::valueChanged, this, [this] {
        m_wishChosen = true;
        refresh();
    });
    connect(m_add, &QPushButton::clicked, this, [this] { emit levelsWanted(m_open); });
}

StyledLabel *RolePaneChange::makeText(const QString &tone)
{
    auto *label = new StyledLabel(m_theme, TextStyle::Control, this);
    label->setWordWrap(true);
    label->setTone(tone);
    return label;
}

void RolePaneChange::build()
{
    m_title = new StyledLabel(m_theme, TextStyle::ControlStrong, this);
    m_title->setWordWrap(true);
    m_wish = new QSpinBox(this);
    m_wish->setSingleStep(WishStep);
    //: Behind a number: percent, after a space that does not break
    m_wish->setSuffix(tr("\u00a0%"));
    m_wish->setAccessibleName(tr("Match to reach"));
    m_rises = new RoleTextBlock(m_theme, QString(), this);
    m_sum = makeText();
    m_sum->setTextStyle(TextStyle::ControlStrong);
    m_before = makeText(QStringLiteral("secondary"));
    m_add = new QPushButton(this);
    m_add->setIcon(m_theme.icon(QStringLiteral("plus")));
    m_add->setAutoDefault(false);
    m_planned = new QWidget(this);
    auto *mark = new StateMarkView(m_theme, m_planned);
    mark->setMark(StateMark::OnTrack);
    auto *words = new StyledLabel(m_theme, TextStyle::ControlStrong, m_planned);
    words->setText(tr("In your roadmap"));
    auto *planned = new QHBoxLayout(m_planned);
    planned->setContentsMargins(0, 0, 0, 0);
    planned->setSpacing(6);
    planned->addWidget(mark);
    planned->addWidget(words, 1);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_wish);
    head->addWidget(new NumberButton(m_theme, QStringLiteral("lift hours"), this));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(Padding, 9, Padding, 10);
    lines->setSpacing(6);
    lines->addLayout(head);
    lines->addWidget(m_rises);
    lines->addWidget(m_sum);
    lines->addWidget(m_before);
    lines->addWidget(m_planned);
    lines->addWidget(m_add, 0, Qt::AlignTrailing);
}

void RolePaneChange::showRole(const RoleId &role, CareerLevel level)
{
    if (role != m_role || level != m_level)
        m_wishChosen = false;
    m_role = role;
    m_level = level;
    refresh();
}

void RolePaneChange::refresh()
{
    const Role *shown = m_catalogue.role(m_role);
    if (!shown)
        return;
    const int percent = matchBill(*shown, m_level, m_plan.state()).shownPercent();
    const bool isWhole = percent >= Whole;
    m_wish->setVisible(!isWhole);
    if (isWhole) {
        for (QWidget *part : {static_cast<QWidget *>(m_rises), static_cast<QWidget *>(m_sum),
                              static_cast<QWidget *>(m_before), m_planned, static_cast<QWidget *>(m_add)})
            part->hide();
        m_title->setText(tr("The match is %1: at this level nothing is missing.").arg(percentText(percent)));
        return;
    }
    //: The match to reach stands behind it, for example "70 %"
    m_title->setText(tr("Smallest change that reaches"));
    {
        const QSignalBlocker quiet(m_wish);
        const bool isPassed = m_wish->value() <= percent;
        m_wish->setRange(percent + 1, Whole);
        if (!m_wishChosen || isPassed)
            m_wish->setValue(usualWish(percent));
        m_wishChosen = m_wishChosen && !isPassed;
    }
    showChange(smallestChange(m_wish->value(), *shown, m_level, m_plan.state(), m_catalogue));
}

void RolePaneChange::showChange(const SmallestChange &change)
{
    QStringList rises;
    for (const LevelRise &rise : change.work.rises)
        rises += riseText(rise);
    m_rises->setPoints(rises);
    //: A match now and then, and the hours between, for example "62 % → 70 % for 20 h of work"
    m_sum->setText(
        tr("%1 → %2 for %3 of work")
            .arg(percentText(change.percentNow), percentText(change.percentThen), hoursText(change.work.hours.likely)));
    m_sum->setVisible(true);
    const QString before = beforeText(change.work.before);
    m_before->setText(before);
    m_before->setVisible(!before.isEmpty());
    showButton(change);
}

void RolePaneChange::showButton(const SmallestChange &change)
{
    m_open.clear();
    for (const LevelRise &rise : change.open)
        m_open.insert(rise.skill, rise.to);
    const int open = static_cast<int>(change.open.size());
    m_planned->setVisible(open == 0);
    m_add->setVisible(open > 0);
    const QString words = open == 1   ? tr("Add to roadmap")
                          : open == 2 ? tr("Add both to roadmap")
                                      : tr("Add %Ln to roadmap", nullptr, open);
    m_add->setText(words);
    QStringList added;
    for (const LevelRise &rise : change.open)
        added += riseText(rise);
    m_add->setAccessibleDescription(added.join(QStringLiteral("; ")));
}

QString RolePaneChange::riseText(const LevelRise &rise) const
{
    //: A skill goes up from one level to another, in so many hours, for example "Docker: None to Working, 16 h"
    return tr("%1: %2 to %3, %4")
        .arg(m_catalogue.titleOf(rise.skill), nameOf(rise.from), nameOf(rise.to), hoursText(rise.hours.likely));
}

QString RolePaneChange::beforeText(const std::vector<LevelRise> &before) const
{
    if (before.empty())
        return {};
    QStringList named;
    HoursRange hours;
    for (const LevelRise &rise : before) {
        //: A skill (%1) to a level (%2)
        named += tr("%1 to %2").arg(m_catalogue.titleOf(rise.skill), nameOf(rise.to));
        hours += rise.hours;
    }
    //: %1 a list of skills with levels, %2 hours, for example "16 h"
    return tr("To be known before, and not counted here: %1; %2 more.")
        .arg(QLocale().createSeparatedList(named), hoursText(hours.likely));
}

} // namespace Cairn
