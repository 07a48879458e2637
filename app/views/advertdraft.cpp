// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/advertdraft.h"

#include "commands/plancommands.h"

#include <chrono>

namespace Cairn {

namespace {

constexpr std::chrono::milliseconds Pause(800);
constexpr qsizetype LongestTitle = 100;

bool isBlank(const KeptAdvert &advert)
{
    return advert.title.trimmed().isEmpty() && advert.text.trimmed().isEmpty() && advert.note.trimmed().isEmpty();
}

} // namespace

AdvertDraft::AdvertDraft(const OpenPlan &plan, PlanCommands &commands, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_commands(commands)
    , m_learner(plan.state().profile.id)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &AdvertDraft::flush);
    connect(&plan, &OpenPlan::advertChanged, this, &AdvertDraft::follow);
    connect(&plan, &OpenPlan::replaced, this, &AdvertDraft::welcomeLearner);
    connect(&commands, &PlanCommands::learnerAboutToChange, this, &AdvertDraft::flush);
    // What could not be saved is tried again with the next words.
    connect(&commands, &PlanCommands::refused, this, [this] {
        const auto saved = m_plan.state().adverts.constFind(m_advert.id);
        m_isTyped = isKept() && *saved != m_advert;
    });
}

AdvertDraft::~AdvertDraft()
{
    flush();
}

QString AdvertDraft::titleOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype end = trimmed.indexOf(u'\n');
    return trimmed.left(end < 0 ? LongestTitle : std::min(end, LongestTitle)).simplified();
}

bool AdvertDraft::isKept() const
{
    return !m_advert.id.isEmpty() && m_plan.state().adverts.contains(m_advert.id);
}

bool AdvertDraft::hasUnkept() const
{
    return isKept() && !isBlank(m_unkept.value(m_learner));
}

// ---- which one is shown --------------------------------------------------------------------------------------

void AdvertDraft::show(const KeptAdvert &advert)
{
    flush();
    if (!isKept()) {
        m_advert.id = {};
        m_unkept.insert(m_learner, m_advert);
    }
    m_advert = advert;
    m_isTyped = false;
    m_wasKept = isKept();
    emit replaced();
    emit keptChanged();
}

void AdvertDraft::open(const AdvertId &id)
{
    const auto kept = m_plan.state().adverts.constFind(id);
    if (kept != m_plan.state().adverts.constEnd() && id != m_advert.id)
        show(*kept);
}

void AdvertDraft::openUnkept()
{
    if (isKept())
        show(m_unkept.take(m_learner));
}

void AdvertDraft::welcomeLearner()
{
    const LearnerId learner = m_plan.state().profile.id;
    if (learner != m_learner) {
        if (!m_wasKept)
            m_unkept.insert(m_learner, m_advert);
        m_learner = learner;
        m_advert = m_unkept.take(learner);
        m_isTyped = false;
        m_pause.stop();
    } else if (isKept() && !m_isTyped) {
        m_advert = m_plan.state().adverts.value(m_advert.id);
    }
    m_wasKept = isKept();
    emit replaced();
    emit keptChanged();
}

// ---- what is typed -------------------------------------------------------------------------------------------

void AdvertDraft::change()
{
    if (!isKept())
        return;
    m_isTyped = true;
    m_pause.start();
}

void AdvertDraft::setTitle(const QString &title)
{
    if (title == m_advert.title)
        return;
    m_advert.title = title;
    change();
}

void AdvertDraft::setText(const QString &text)
{
    if (text == m_advert.text)
        return;
    m_advert.text = text;
    change();
}

void AdvertDraft::setNote(const QString &note)
{
    if (note == m_advert.note)
        return;
    m_advert.note = note;
    change();
}

void AdvertDraft::setOutcome(AdvertOutcome outcome, const QDate &on)
{
    const QDate day = outcome == AdvertOutcome::Open ? QDate() : on;
    if (outcome == m_advert.outcome && day == m_advert.outcomeOn)
        return;
    m_advert.outcome = outcome;
    m_advert.outcomeOn = day;
    change();
    // A choice is no typing: it is saved at once, with what was typed before.
    flush();
}

void AdvertDraft::flush()
{
    m_pause.stop();
    if (!m_isTyped || !isKept())
        return;
    m_isTyped = false;
    KeptAdvert typed = m_advert;
    if (typed.title.trimmed().isEmpty())
        typed.title = titleOf(typed.text);
    m_commands.changeAdvert(typed);
}

void AdvertDraft::keep(const QDate &today)
{
    if (isKept())
        return;
    if (m_advert.title.trimmed().isEmpty())
        m_advert.title = titleOf(m_advert.text);
    m_advert.keptOn = today;
    // Where it cannot be saved, it is simply not kept yet.
    m_advert.id = m_commands.keepAdvert(m_advert);
    emit replaced();
    follow(m_advert.id);
}

void AdvertDraft::remove()
{
    if (!isKept())
        return;
    m_isTyped = false;
    m_pause.stop();
    const AdvertId removed = m_advert.id;
    openUnkept();
    m_commands.removeAdvert(removed);
}

// ---- what the plan says --------------------------------------------------------------------------------------

void AdvertDraft::follow(const AdvertId &id)
{
    if (id != m_advert.id)
        return;
    const bool kept = isKept();
    if (kept && m_plan.state().adverts.value(id) != m_advert) {
        if (!m_wasKept) {
            change(); // what was typed while it was on its way
        } else if (!m_isTyped) {
            m_advert = m_plan.state().adverts.value(id);
            emit replaced();
        }
    }
    if (kept == m_wasKept)
        return;
    m_wasKept = kept;
    emit keptChanged();
}

} // namespace Cairn
