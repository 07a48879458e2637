// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agreedcard.h"

#include "commands/plancommands.h"
#include "models/agreedchanges.h"
#include "models/liveroadmap.h"
#include "models/stepwords.h"
#include "views/styledlabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Cairn {

namespace {

QString finishText(const QDate &finish, const QDate &today)
{
    //: The finish of a plan that never comes to an end
    return finish.isValid() ? dayText(finish, today) : AgreedCard::tr("never");
}

QString changesText(const AgreedChanges &changes)
{
    //: Steps that were done since a plan was agreed on
    QStringList parts{AgreedCard::tr("%Ln step(s) done since", nullptr, changes.stepsDone)};
    if (changes.stepsAdded > 0)
        parts << AgreedCard::tr("%Ln added", nullptr, changes.stepsAdded);
    if (changes.stepsDropped > 0)
        //: Steps that are not in the plan any more
        parts << AgreedCard::tr("%Ln left out or not needed any more", nullptr, changes.stepsDropped);
    //: Between the parts of a sentence
    return parts.join(AgreedCard::tr(", ")) + u'.';
}

} // namespace

AgreedCard::AgreedCard(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands, QWidget *parent)
    : HomeCard(theme, tr("The plan as agreed"), parent)
    , m_roadmap(roadmap)
    , m_day(makeLabel(TextStyle::Control, QStringLiteral("secondary")))
    , m_unagreed(makeLabel(TextStyle::Control, QStringLiteral("secondary")))
    , m_changes(makeLabel(TextStyle::Control, QStringLiteral("secondary")))
    , m_agree(new QPushButton(this))
{
    explainNumbers(QStringLiteral("agreed plan_finish"));
    m_day->setWordWrap(false);
    addHeadWidget(m_day);
    m_unagreed->setText(tr("Nothing was agreed yet. Progress is measured against the plan as it would have begun."));
    m_agree->setProperty("small", true);
    m_agree->setAutoDefault(false);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    m_head = makeLine(*grid, TextStyle::Secondary);
    m_finish = makeLine(*grid, TextStyle::Control);
    m_hours = makeLine(*grid, TextStyle::Control);
    m_steps = makeLine(*grid, TextStyle::Control);
    for (StyledLabel *caption : {m_head.then, m_head.now})
        caption->setTone(QStringLiteral("caption"));
    grid->setColumnStretch(0, 1);
    //: Head of a column: the plan as it was agreed on
    m_head.then->setText(tr("then"));
    //: Head of a column: the plan of today
    m_head.now->setText(tr("now"));
    m_finish.name->setText(tr("Finish"));
    m_hours.name->setText(tr("Hours"));
    m_steps.name->setText(tr("Steps"));
    body()->addWidget(m_unagreed);
    body()->addLayout(grid);
    body()->addWidget(m_changes);
    body()->addWidget(m_agree, 0, Qt::AlignLeading);
    body()->addStretch(1);
    connect(m_agree, &QPushButton::clicked, this,
            [this, &commands] { commands.agree(baselineOf(m_roadmap.roadmap())); });
}

AgreedCard::Line AgreedCard::makeLine(QGridLayout &grid, TextStyle style)
{
    const int row = grid.rowCount();
    Line line{makeLabel(style), makeLabel(style, QStringLiteral("secondary")), makeLabel(style)};
    int column = 0;
    for (StyledLabel *label : {line.name, line.then, line.now}) {
        label->setWordWrap(column == 0);
        if (column > 0)
            label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        grid.addWidget(label, row, column++);
    }
    return line;
}

void AgreedCard::refresh()
{
    const Roadmap &roadmap = m_roadmap.roadmap();
    const AgreedChanges changes = changesSinceAgreed(roadmap);
    const QLocale locale;
    m_day->setVisible(roadmap.isAgreed);
    m_day->setText(dayText(roadmap.agreed.agreedOn, roadmap.today));
    m_unagreed->setVisible(!roadmap.isAgreed);
    m_finish.then->setText(finishText(roadmap.agreed.finish, roadmap.today));
    m_finish.now->setText(finishText(roadmap.finish, roadmap.today));
    m_hours.then->setText(stepHoursText(changes.hoursThen));
    m_hours.now->setText(stepHoursText(changes.hoursNow));
    m_steps.then->setText(locale.toString(changes.stepsThen));
    m_steps.now->setText(locale.toString(changes.stepsNow));
    m_changes->setVisible(changes.stepsDone + changes.stepsAdded + changes.stepsDropped > 0);
    m_changes->setText(changesText(changes));
    m_agree->setText(roadmap.isAgreed ? tr("Agree on the plan of today") : tr("Agree on this plan"));
    const QVariant role = roadmap.isAgreed ? QVariant(QStringLiteral("quiet")) : QVariant();
    if (m_agree->property("role") != role)
        m_agree->setProperty("role", role);
}

} // namespace Cairn
