// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nextstepplate.h"

#include "commands/plancommands.h"
#include "domain/catalogue.h"
#include "domain/roadmap.h"
#include "models/durationwords.h"
#include "models/liveroadmap.h"
#include "models/stepreason.h"
#include "models/stepwords.h"
#include "views/paintparts.h"
#include "views/plaintooltip.h"
#include "views/styledlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Cairn {

namespace {

constexpr int Padding = 14;
constexpr qint64 SecondsInAMinute = 60;
constexpr int MillisecondsInASecond = 1000;

qint64 secondsOf(const RunningTimer &timer)
{
    return timer.since.secsTo(QDateTime::currentDateTimeUtc());
}

/** Also of a step that was begun for another target. */
const RoadmapStep *anyStep(const Roadmap &roadmap, const StepId &id)
{
    if (const RoadmapStep *step = roadmap.step(id))
        return step;
    const auto &aside = roadmap.setAside;
    const auto found =
        std::find_if(aside.begin(), aside.end(), [&id](const RoadmapStep &each) { return each.step.id == id; });
    return found == aside.end() ? nullptr : &*found;
}

} // namespace

NextStepPlate::NextStepPlate(const Theme &theme, const LiveRoadmap &roadmap, PlanCommands &commands, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_roadmap(roadmap)
    , m_commands(commands)
    , m_title(new StyledLabel(theme, TextStyle::Section, this))
    , m_reason(new StyledLabel(theme, TextStyle::Control, this))
    , m_swap(makeButton(QStringLiteral("swap")))
    , m_start(makeButton(QStringLiteral("play")))
    , m_forget(makeButton(QStringLiteral("x")))
    , m_stop(makeButton(QStringLiteral("check")))
{
    build();
    m_minute.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, &NextStepPlate::showTime);
    connect(m_swap, &QPushButton::clicked, this, &NextStepPlate::swapWanted);
    connect(m_start, &QPushButton::clicked, this, [this] {
        const RoadmapStep *step = m_next ? m_roadmap.roadmap().step(m_next->step) : nullptr;
        if (step)
            m_commands.startTimer(step->step, QDateTime::currentDateTimeUtc());
    });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_commands.stopTimer(QDateTime::currentDateTimeUtc()); });
    connect(m_forget, &QPushButton::clicked, this, [this] { m_commands.dropTimer(); });
}

QPushButton *NextStepPlate::makeButton(const QString &icon)
{
    auto *button = new QPushButton(this);
    button->setIcon(m_theme.icon(icon));
    button->setAutoDefault(false);
    return button;
}

void NextStepPlate::build()
{
    for (StyledLabel *label : {m_title, m_reason})
        label->setWordWrap(true);
    for (QPushButton *primary : {m_start, m_stop})
        primary->setProperty("role", QStringLiteral("primary"));
    m_swap->setText(tr("Swap"));
    //: Ends the timer without logging its time
    m_forget->setText(tr("Forget"));
    m_forget->setToolTip(tr("The time is not logged"));
    m_stop->setText(tr("Stop and log"));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_title, 1);
    for (QPushButton *button : {m_swap, m_start, m_forget, m_stop})
        line->addWidget(button, 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(Padding, 11, Padding, 11);
    lines->setSpacing(7);
    lines->addLayout(line);
    lines->addWidget(m_reason);
}

QWidget *NextStepPlate::firstFocus() const
{
    return m_stop->isVisibleTo(this) ? m_stop : m_start;
}

void NextStepPlate::showStep(const std::optional<NextStep> &next)
{
    m_next = next;
    const bool isRunning = m_roadmap.plan().state().timer.has_value();
    setVisible(isRunning || next.has_value());
    const bool hadFocus = m_start->hasFocus() || m_stop->hasFocus() || m_forget->hasFocus();
    // Shown before the others are hidden, so that the keyboard has somewhere to go.
    for (QPushButton *button : isRunning ? QList{m_stop, m_forget} : QList{m_start, m_swap})
        button->show();
    keepFocus(hadFocus);
    for (QPushButton *button : isRunning ? QList{m_start, m_swap} : QList{m_stop, m_forget})
        button->hide();
    if (isRunning)
        showTimer();
    else if (next)
        showNext();
}

void NextStepPlate::keepFocus(bool hadFocus) const
{
    const bool isRunning = m_roadmap.plan().state().timer.has_value();
    if (hadFocus && isVisible())
        (isRunning ? m_stop : m_start)->setFocus();
}

// ---- what is next --------------------------------------------------------------------------------------------

QString NextStepPlate::dayWords() const
{
    const QDate today = m_roadmap.today();
    const QDate sunday = today.addDays(DaysInAWeek - today.dayOfWeek());
    if (m_next->day <= sunday)
        return {};
    //: There is nothing to do this week: %1 is a weekday and a day, for example "Monday 12 January"
    return tr("This week has nothing for you. Next on %1.").arg(QLocale().toString(m_next->day, tr("dddd d MMMM")));
}

void NextStepPlate::showNext()
{
    m_minute.stop();
    const Roadmap &roadmap = m_roadmap.roadmap();
    const RoadmapStep *step = roadmap.step(m_next->step);
    if (!step)
        return;
    m_title->setText(step->step.title);
    const QString reason = reasonFor(*step, roadmap, m_roadmap.catalogue());
    const QString day = dayWords();
    //: %1 says when, %2 says why; both are whole sentences
    m_reason->setText(day.isEmpty() ? reason : tr("%1 %2").arg(day, reason));
    //: Starts the timer: %1 is the time that the week has for it, for example "3 h"
    m_start->setText(tr("Start, %1").arg(stepHoursText(m_next->hours)));
    m_start->setAccessibleDescription(step->step.title);
    const RoadmapStep *instead = roadmap.step(m_next->instead);
    m_swap->setEnabled(instead != nullptr);
    //: %1 is the title of a step
    const QString words = instead            ? tr("“%1” goes first").arg(instead->step.title)
                          : step->fixedStart ? tr("This step has a fixed day.")
                                             : tr("No other step can begin yet.");
    m_swap->setToolTip(plainToolTip(words));
    m_swap->setAccessibleDescription(words);
}

// ---- what runs -----------------------------------------------------------------------------------------------

void NextStepPlate::showTimer()
{
    const RoadmapStep *step = anyStep(m_roadmap.roadmap(), m_roadmap.plan().state().timer->step);
    m_title->setText(step ? step->step.title : tr("A step that is not in this plan"));
    m_stop->setAccessibleDescription(m_title->text());
    showTime();
}

void NextStepPlate::showTime()
{
    const auto &timer = m_roadmap.plan().state().timer;
    if (!timer)
        return;
    const QString since = QLocale().toString(timer->since.toLocalTime().time(), QLocale::ShortFormat);
    const qint64 seconds = secondsOf(*timer);
    //: The timer runs: %1 for example "1 h 25 min", %2 a time of day
    m_reason->setText(tr("Running for %1, since %2.").arg(durationText(seconds), since));
    if (isVisible()) {
        const qint64 left = SecondsInAMinute - std::max<qint64>(seconds, 0) % SecondsInAMinute;
        m_minute.start(static_cast<int>(left) * MillisecondsInASecond);
    }
}

void NextStepPlate::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    showTime();
}

void NextStepPlate::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_minute.stop();
}

void NextStepPlate::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawPlate(painter, rect(), 8, m_theme.tokens().tint, m_theme.tokens().accent);
}

} // namespace Cairn
