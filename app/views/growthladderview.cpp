// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/growthladderview.h"

#include "models/rolewords.h"
#include "views/flowlayout.h"
#include "views/paintparts.h"
#include "views/styledlabel.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

namespace Cairn {

namespace {

constexpr int BarRoom = 15;
constexpr int BarHeight = 4;

} // namespace

GrowthLadderView::GrowthLadderView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *title = new StyledLabel(theme, TextStyle::CardTitle, this);
    title->setText(tr("Growth ladder"));
    title->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(0);
    grid->addWidget(title, 0, 0, 1, CareerLevelCount);
    grid->setRowMinimumHeight(1, BarRoom);
    grid->setRowMinimumHeight(5, 8);
    int column = 0;
    for (Step &step : m_steps) {
        step.name = new StyledLabel(theme, TextStyle::ControlStrong, this);
        step.match = new StyledLabel(theme, TextStyle::Control, this);
        step.hours = new StyledLabel(theme, TextStyle::Secondary, this);
        step.trust = new StyledLabel(theme, TextStyle::Control, this);
        step.hours->setTone(QStringLiteral("caption"));
        step.trust->setTone(QStringLiteral("secondary"));
        for (StyledLabel *label : {step.name, step.match, step.hours, step.trust})
            label->setWordWrap(true);
        grid->addWidget(step.name, 2, column);
        grid->addWidget(step.match, 3, column);
        grid->addWidget(step.hours, 4, column);
        grid->addWidget(step.trust, 6 + column, 0, 1, CareerLevelCount);
        step.trust->setContentsMargins(0, 0, 0, 3);
        grid->setColumnStretch(column, 1);
        ++column;
    }
    m_changes = addLink(tr("What changes from entry to senior"));
    //: Which roles people go to from this one
    m_leads = addLink(tr("Where it leads"));
    auto *links = new FlowLayout(nullptr, 6);
    links->addWidget(m_changes);
    links->addWidget(m_leads);
    grid->addLayout(links, 6 + CareerLevelCount, 0, 1, CareerLevelCount);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QPushButton *GrowthLadderView::addLink(const QString &words)
{
    auto *link = new QPushButton(words, this);
    link->setProperty("role", QStringLiteral("quiet"));
    link->setProperty("small", true);
    link->setAutoDefault(false);
    link->setMinimumWidth(1);
    connect(link, &QPushButton::clicked, this, &GrowthLadderView::growthAsked);
    return link;
}

void GrowthLadderView::showLadder(const GrowthLadder &ladder, CareerLevel shown)
{
    m_shown = shown;
    for (size_t at = 0; at < ladder.steps.size(); ++at) {
        const GrowthLadder::Step &step = ladder.steps[at];
        const Step &labels = m_steps[at];
        labels.name->setText(nameOf(step.level));
        //: %1 for example "62 %"
        labels.match->setText(tr("%1 match").arg(percentText(step.percent)));
        //: %1 hours, for example "166 h"
        labels.hours->setText(step.hours.likely > 0 ? tr("%1 to go").arg(hoursText(step.hours.likely)) : tr("reached"));
        //: %1 a seniority (Entry, Mid, Senior), %2 a sentence on what one is trusted with there
        labels.trust->setText(tr("%1: %2").arg(nameOf(step.level), step.trustedWith));
        labels.trust->setVisible(!step.trustedWith.isEmpty());
    }
    m_leads->setVisible(!ladder.next.empty());
    update();
}

void GrowthLadderView::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    for (size_t at = 0; at < m_steps.size(); ++at) {
        const QRect name = m_steps[at].name->geometry();
        const QRect bar(name.left(), name.top() - 9, name.width(), BarHeight);
        const bool climbed = at <= static_cast<size_t>(m_shown);
        drawPlate(painter, bar, 2, climbed ? tokens.accent : tokens.tint2,
                  tokens.highContrast ? tokens.accent : QColor());
    }
}

} // namespace Cairn
