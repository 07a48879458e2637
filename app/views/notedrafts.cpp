// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notedrafts.h"

#include "commands/cleantexts.h"
#include "commands/plancommands.h"

#include <QCoreApplication>

#include <chrono>
#include <vector>

namespace Cairn {

namespace {

/** The text as the door will save it; any other would never count as saved. */
QString asSaved(const SkillId &skill, const QString &text)
{
    const PlanChange change = withCleanTexts({{}, Verb::WriteNote, {NoteEdit{skill, {}, text}}});
    return std::get<NoteEdit>(change.edits.front()).after;
}

} // namespace

NoteDrafts::NoteDrafts(const OpenPlan &plan, PlanCommands &commands, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_commands(commands)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::seconds(1));
    connect(&m_pause, &QTimer::timeout, this, &NoteDrafts::flush);
    connect(&commands, &PlanCommands::learnerAboutToChange, this, &NoteDrafts::flush);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &NoteDrafts::flush);
    connect(&plan, &OpenPlan::noteChanged, this, &NoteDrafts::dropSaved);
    connect(&plan, &OpenPlan::ownSkillsChanged, this, &NoteDrafts::dropRemovedSkills);
    connect(&plan, &OpenPlan::replaced, &m_pause, qOverload<>(&QTimer::start));
    connect(&commands, &PlanCommands::refused, this, [this] {
        // Nobody says which edit it was: all that is not on the disk is handed over again at the next occasion.
        for (Draft &draft : m_drafts)
            draft.handedOver.reset();
    });
}

NoteDrafts::~NoteDrafts()
{
    flush();
}

NoteDrafts::Key NoteDrafts::keyOf(const SkillId &skill) const
{
    return {m_plan.state().profile.id, skill};
}

QString NoteDrafts::savedTextOf(const SkillId &skill) const
{
    return m_plan.state().notes.value(skill);
}

QString NoteDrafts::textOf(const SkillId &skill) const
{
    const auto draft = m_drafts.constFind(keyOf(skill));
    return draft == m_drafts.constEnd() ? savedTextOf(skill) : draft->text;
}

void NoteDrafts::write(const SkillId &skill, const QString &text)
{
    if (!m_plan.isOpen() || skill.isEmpty())
        return;
    Draft &draft = m_drafts[keyOf(skill)];
    draft.text = asSaved(skill, text);
    if (!draft.handedOver && draft.text == savedTextOf(skill))
        m_drafts.remove(keyOf(skill));
    else
        m_pause.start();
}

void NoteDrafts::flush()
{
    m_pause.stop();
    if (!m_plan.isOpen())
        return;
    std::vector<std::pair<SkillId, QString>> due;
    for (auto draft = m_drafts.begin(); draft != m_drafts.end(); ++draft) {
        if (draft.key().first != m_plan.state().profile.id || draft->handedOver == draft->text)
            continue;
        draft->handedOver = draft->text;
        due.emplace_back(draft.key().second, draft->text);
    }
    // The answer may come at once and take the draft out of the list.
    for (const auto &[skill, text] : due)
        m_commands.writeNote(skill, text);
}

void NoteDrafts::dropSaved(const SkillId &skill)
{
    const auto draft = m_drafts.constFind(keyOf(skill));
    if (draft != m_drafts.constEnd() && draft->text == savedTextOf(skill))
        m_drafts.erase(draft);
}

void NoteDrafts::dropRemovedSkills()
{
    const PlanState &state = m_plan.state();
    for (auto draft = m_drafts.begin(); draft != m_drafts.end();) {
        const SkillId &skill = draft.key().second;
        const bool own = skill.text().startsWith(QStringLiteral("own-"));
        if (draft.key().first == state.profile.id && own && !state.ownSkills.contains(skill))
            draft = m_drafts.erase(draft);
        else
            ++draft;
    }
}

} // namespace Cairn
