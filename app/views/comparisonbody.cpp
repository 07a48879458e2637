// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/comparisonbody.h"

#include "views/comparedskillstable.h"
#include "views/distancelegend.h"
#include "views/flowlayout.h"
#include "views/segmentswitch.h"
#include "views/styledlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Cairn {

namespace {

using Shown = ComparedSkillsModel::Shown;

enum Segment { OnlyGaps, AllSkills };

} // namespace

ComparisonBody::ComparisonBody(const Theme &theme, const Catalogue &catalogue, const ComparisonModel &roles,
                               ComparedSkillsModel &skills, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_skills(skills)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *ground = new QWidget;
    m_grid = new ComparisonGrid(theme, catalogue, roles, ground);
    QWidget *head = buildHead(ground);
    m_table = new ComparedSkillsTable(theme, skills, ground);
    m_nothing = new StyledLabel(theme, TextStyle::Control, ground);
    m_nothing->setText(tr("No gap is left: every skill that is asked here is reached."));
    m_nothing->setTone(QStringLiteral("secondary"));
    m_nothing->setWordWrap(true);
    auto *lines = new QVBoxLayout(ground);
    lines->setContentsMargins(0, 0, 0, 12);
    lines->setSpacing(10);
    lines->addWidget(m_grid);
    lines->addWidget(head);
    lines->addWidget(m_nothing);
    lines->addWidget(m_table);
    lines->addStretch(1);
    setWidget(ground);
    // The ground is the page's own.
    ground->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connectParts();
    setShown(skills.shown());
    refresh();
}

QWidget *ComparisonBody::buildHead(QWidget *ground)
{
    auto *head = new QWidget(ground);
    auto *heading = new StyledLabel(m_theme, TextStyle::Section, head);
    heading->setText(tr("Skills asked and how far away"));
    m_count = new StyledLabel(m_theme, TextStyle::Secondary, head);
    m_count->setTone(QStringLiteral("secondary"));
    m_switch = new SegmentSwitch(head);
    m_switch->setAccessibleName(tr("Which skills are shown"));
    m_switch->addSegment(tr("Only gaps"), {});
    m_switch->addSegment({}, {});
    auto *words = new FlowLayout(nullptr, 8);
    words->addWidget(heading);
    words->addWidget(m_count);
    words->addWidget(new DistanceLegend(m_theme, head));
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addLayout(words, 1);
    line->addWidget(m_switch, 0, Qt::AlignTop);
    return head;
}

void ComparisonBody::connectParts()
{
    connect(m_switch, &SegmentSwitch::segmentChosen, this,
            [this](int segment) { m_skills.setShown(segment == OnlyGaps ? Shown::OnlyGaps : Shown::All); });
    connect(&m_skills, &ComparedSkillsModel::skillsChanged, this, &ComparisonBody::refresh);
    connect(m_table, &ComparedSkillsTable::skillActivated, this, &ComparisonBody::skillActivated);
    connect(m_table, &ComparedSkillsTable::copyWanted, this, &ComparisonBody::copyWanted);
    connect(m_table, &ComparedSkillsTable::placeReached, this, [this](const QRect &place) {
        const QPoint middle = m_table->mapTo(widget(), place.center());
        constexpr int Margin = 8;
        ensureVisible(middle.x(), middle.y(), place.width() / 2, place.height() / 2 + Margin);
    });
}

QWidget *ComparisonBody::table() const
{
    return m_table;
}

void ComparisonBody::setShown(Shown shown)
{
    m_skills.setShown(shown);
    m_switch->setChosen(shown == Shown::OnlyGaps ? OnlyGaps : AllSkills);
}

void ComparisonBody::refresh()
{
    m_count->setText(m_skills.countText());
    // The switch keeps its buttons; only the number in the second one is another.
    m_switch->findChildren<QPushButton *>().at(AllSkills)->setText(
        tr("All %Ln skill(s)", nullptr, m_skills.skillCount()));
    const bool isAny = m_skills.rowCount() > 0;
    m_table->setVisible(isAny);
    m_nothing->setVisible(!isAny);
}

} // namespace Cairn
