// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forecastcard.h"

#include "domain/repair.h"
#include "models/liveroadmap.h"
#include "models/rolewords.h"
#include "models/stepwords.h"
#include "views/forecaststrip.h"
#include "views/statemarkview.h"
#include "views/styledlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace Cairn {

namespace {

constexpr double LeastTold = 0.5; // hours behind or ahead, as in behindText()
constexpr int LeastPercent = 5;   // slower or faster than estimated

} // namespace

ForecastCard::ForecastCard(const Theme &theme, const LiveRoadmap &roadmap, QWidget *parent)
    : HomeCard(theme, tr("Finish forecast"), parent)
    , m_roadmap(roadmap)
    , m_mark(new StateMarkView(theme, this))
    , m_behind(makeLabel(TextStyle::Control))
    , m_strip(new ForecastStrip(theme, this))
    , m_note(makeLabel(TextStyle::Control, QStringLiteral("secondary")))
    , m_done(makeLabel(TextStyle::Control, QStringLiteral("secondary")))
    , m_repair(new QPushButton(tr("Three ways to repair"), this))
{
    explainNumbers(QStringLiteral("likely_finish pace behind hours_left progress"));
    m_behind->setWordWrap(false);
    m_repair->setProperty("role", QStringLiteral("quiet"));
    m_repair->setProperty("small", true);
    m_repair->setAutoDefault(false);
    addHeadWidget(m_mark);
    addHeadWidget(m_behind);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_done, 1);
    foot->addWidget(m_repair, 0, Qt::AlignBottom);
    body()->addWidget(m_strip);
    body()->addWidget(m_note);
    body()->addStretch(1);
    body()->addLayout(foot);
    connect(m_repair, &QPushButton::clicked, this, &ForecastCard::roadmapWanted);
}

void ForecastCard::refresh()
{
    refreshState();
    refreshDates();
}

void ForecastCard::refreshDates()
{
    const Roadmap &roadmap = m_roadmap.roadmap();
    const Forecast *forecast = m_roadmap.forecast();
    ForecastDates dates{roadmap.today, roadmap.agreed.finish, roadmap.isAgreed, {}, {}};
    if (forecast) {
        dates.p50 = forecast->p50;
        dates.p80 = forecast->p80;
    }
    m_strip->showDates(dates);
    const bool isDone = roadmap.total.hoursLeft() <= 0;
    if (isDone)
        m_note->setText(tr("All that counts is done."));
    else if (!forecast)
        m_note->setText(tr("Working it out\u2026"));
    else if (!forecast->p50.isValid())
        m_note->setText(tr("With the time you have said there is no end to it. More hours a week would change that."));
    else if (!forecast->p80.isValid())
        m_note->setText(tr("With the time you have said not even 80\u00a0% of the cases come to an end."));
    else
        m_note->setText(tr("In half and in 80\u00a0% of the simulated cases."));
}

void ForecastCard::refreshState()
{
    const Roadmap &roadmap = m_roadmap.roadmap();
    const double behind = roadmap.total.hoursBehind;
    const StateMark mark = roadmap.total.hoursLeft() <= 0 ? StateMark::Done
                           : behind >= LeastTold          ? StateMark::Short
                                                          : StateMark::OnTrack;
    m_mark->setMark(mark);
    m_behind->setText(behindText(behind));
    m_behind->setTone(mark == StateMark::Short ? QStringLiteral("warn") : QStringLiteral("good"));
    //: %1 hours done of all, for example "154 of 344 h", %2 how fast, for example "as estimated"
    m_done->setText(tr("%1 done, %2")
                        .arg(roadmap.total.hoursDone > 0
                                 ? hoursDoneText(roadmap.total.hoursDone, roadmap.total.hoursTotal)
                                 //: None of so many hours: %1 for example "344 h"
                                 : tr("0 of %1").arg(stepHoursText(roadmap.total.hoursTotal)),
                             paceText()));
    m_repair->setVisible(needsRepair(roadmap));
}

QString ForecastCard::paceText() const
{
    const Pace &pace = m_roadmap.roadmap().pace;
    const int percent = static_cast<int>(std::lround((pace.factor - 1) * 100));
    if (pace.steps == 0 || std::abs(percent) < LeastPercent)
        //: How fast the steps go: the hours that were estimated for them are right
        return tr("as estimated");
    if (percent > 0)
        //: %1 for example "20 %", %n finished steps tell it
        return tr("%1 longer than estimated, from %Ln finished step(s)", nullptr, pace.steps).arg(percentText(percent));
    //: %1 for example "10 %", %n finished steps tell it
    return tr("%1 less than estimated, from %Ln finished step(s)", nullptr, pace.steps).arg(percentText(-percent));
}

} // namespace Cairn
