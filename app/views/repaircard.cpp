// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/repaircard.h"

#include "commands/plancommands.h"
#include "domain/openplan.h"
#include "models/liveroadmap.h"
#include "models/rolewords.h"
#include "models/stepwords.h"
#include "views/numberbutton.h"
#include "views/statemarkview.h"
#include "views/styledlabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>
#include <QVBoxLayout>

namespace Cairn {

RepairCard::RepairCard(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_roadmap(roadmap)
    , m_commands(commands)
    , m_title(new StyledLabel(theme, TextStyle::Section, this))
    , m_note(new StyledLabel(theme, TextStyle::Control, this))
    , m_preview(new QPushButton(tr("Preview"), this))
    , m_do(new QPushButton(this))
{
    setProperty("role", QStringLiteral("warn"));
    auto *mark = new StateMarkView(theme, this);
    mark->setMark(StateMark::Short);
    m_title->setWordWrap(true);
    m_note->setWordWrap(true);
    m_preview->setCheckable(true);
    m_do->setProperty("role", QStringLiteral("primary"));
    for (QPushButton *button : {m_preview, m_do})
        button->setAutoDefault(false);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(mark);
    head->addWidget(m_title, 1);
    head->addWidget(new NumberButton(theme, QStringLiteral("behind repair"), this), 0, Qt::AlignTop);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_preview);
    foot->addWidget(m_do, 1);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(12, 12, 12, 12);
    lines->setSpacing(8);
    lines->addLayout(head);
    lines->addWidget(m_note);
    auto *group = new QButtonGroup(this);
    for (size_t at = 0; at < m_ways.size(); ++at) {
        m_ways[at] = makeWay();
        group->addButton(m_ways[at].name);
        lines->addWidget(m_ways[at].plate);
        connect(m_ways[at].name, &QRadioButton::toggled, this, [this, at](bool isOn) {
            if (isOn)
                choose(at);
        });
    }
    lines->addLayout(foot);
    connect(m_preview, &QPushButton::toggled, this, &RepairCard::preview);
    connect(m_do, &QPushButton::clicked, this, [this] {
        m_preview->setChecked(false);
        if (m_chosen < m_repairs.size())
            m_commands.repair(m_repairs[m_chosen].edits);
    });
    connect(&roadmap, &LiveRoadmap::changed, this, &RepairCard::refresh);
    refresh();
}

RepairCard::Way RepairCard::makeWay()
{
    Way way;
    way.plate = new QFrame(this);
    way.plate->setProperty("role", QStringLiteral("card"));
    way.name = new QRadioButton(way.plate);
    way.how = new StyledLabel(m_theme, TextStyle::Secondary, way.plate);
    way.how->setTone(QStringLiteral("secondary"));
    way.how->setWordWrap(true);
    way.effect = new StyledLabel(m_theme, TextStyle::Control, way.plate);
    way.effect->setWordWrap(true);
    auto *lines = new QVBoxLayout(way.plate);
    lines->setContentsMargins(10, 8, 10, 8);
    lines->setSpacing(1);
    lines->addWidget(way.name);
    auto *texts = new QVBoxLayout;
    constexpr int BesideTheDot = 24;
    texts->setContentsMargins(BesideTheDot, 0, 0, 0);
    texts->setSpacing(1);
    texts->addWidget(way.how);
    texts->addWidget(way.effect);
    lines->addLayout(texts);
    return way;
}

void RepairCard::refresh()
{
    m_isOutdated = true;
    const bool isNeeded = needsRepair(m_roadmap.roadmap());
    setVisible(isNeeded);
    if (isNeeded && isVisible())
        showWays();
}

void RepairCard::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (m_isOutdated)
        showWays();
}

void RepairCard::showWays()
{
    m_isOutdated = false;
    const Roadmap &roadmap = m_roadmap.roadmap();
    m_repairs = repairsOf(roadmap, m_roadmap.plan().state(), m_roadmap.catalogue());
    //: %1 for example "9 h"
    m_title->setText(tr("You are %1 behind").arg(stepHoursText(roadmap.total.hoursBehind)));
    m_note->setText(
        tr("%Ln way(s) to repair it. Nothing changes until you choose.", nullptr, static_cast<int>(m_repairs.size())));
    for (size_t at = 0; at < m_ways.size(); ++at) {
        const bool isThere = at < m_repairs.size();
        m_ways[at].plate->setVisible(isThere);
        if (!isThere)
            continue;
        const Repair &repair = m_repairs[at];
        m_ways[at].name->setText(repair.kind == RepairKind::Spread ? tr("Spread it")
                                 : repair.kind == RepairKind::Trim ? tr("Trim it")
                                                                   : tr("Move it"));
        m_ways[at].how->setText(howText(repair));
        m_ways[at].effect->setText(effectText(repair));
        //: For a screen reader: the name of a way to repair the plan, what it does, what follows
        m_ways[at].name->setAccessibleName(
            tr("%1: %2 %3").arg(m_ways[at].name->text(), m_ways[at].how->text(), m_ways[at].effect->text()));
    }
    m_preview->setChecked(false);
    choose(m_chosen < m_repairs.size() ? m_chosen : 0);
}

void RepairCard::choose(size_t way)
{
    m_chosen = way;
    if (way >= m_repairs.size())
        return;
    m_ways[way].name->setChecked(true);
    m_do->setText(buttonText(m_repairs[way]));
    if (m_preview->isChecked())
        preview();
}

void RepairCard::preview()
{
    const bool isShown = m_preview->isChecked() && m_chosen < m_repairs.size();
    m_preview->setText(isShown ? tr("End preview") : tr("Preview"));
    emit previewWanted(isShown ? m_repairs[m_chosen].edits : std::vector<Edit>());
}

QString RepairCard::howText(const Repair &repair) const
{
    switch (repair.kind) {
    case RepairKind::Spread:
        //: %1 for example "1.5 h"
        return tr("%1 more a week for %Ln week(s).", nullptr, repair.weeks).arg(stepHoursText(repair.hoursMore));
    case RepairKind::Trim: {
        QStringList titles;
        for (const StepId &id : repair.leftOut) {
            const RoadmapStep *step = m_roadmap.roadmap().step(id);
            titles.append(step ? step->step.title : id.text());
        }
        constexpr qsizetype MostNamed = 2;
        const auto others = static_cast<int>(titles.size() - MostNamed);
        const QString named = QLocale().createSeparatedList(titles.mid(0, MostNamed));
        if (others > 0)
            //: %1 are titles of steps, %2 for example "9 h"; %n more are not named
            return tr("Leave for later: %1 and %Ln more. %2 less.", nullptr, others)
                .arg(named, stepHoursText(repair.hoursLess));
        //: %1 are titles of steps, %2 for example "9 h"
        return tr("Leave for later: %1. %2 less.").arg(named, stepHoursText(repair.hoursLess));
    }
    case RepairKind::Move:
        return tr("Same hours a week, all steps.");
    }
    return {};
}

QString RepairCard::effectText(const Repair &repair) const
{
    const QString finish = dayText(repair.finish, m_roadmap.today());
    const QDate agreed = m_roadmap.roadmap().agreed.finish;
    const QString match = percentText(repair.percentAtFinish);
    if (repair.kind == RepairKind::Move)
        //: %1 a day, %2 for example "96 %"
        return tr("Finish moves to %1, match then %2").arg(finish, match);
    if (repair.isEnough)
        //: %1 a day, %2 for example "96 %"
        return tr("Finish stays %1, match then %2").arg(dayText(agreed, m_roadmap.today()), match);
    //: %1 a day, %2 for example "96 %"
    return tr("Not quite enough: finish %1, match then %2").arg(finish, match);
}

QString RepairCard::buttonText(const Repair &repair) const
{
    switch (repair.kind) {
    case RepairKind::Spread:
        //: %1 for example "9 h"
        return tr("Spread the %1").arg(stepHoursText(m_roadmap.roadmap().total.hoursBehind));
    case RepairKind::Trim:
        return tr("Leave %Ln step(s) for later", nullptr, static_cast<int>(repair.leftOut.size()));
    case RepairKind::Move:
        //: %1 a day
        return tr("Move to %1").arg(dayText(repair.finish, m_roadmap.today()));
    }
    return {};
}

} // namespace Cairn
