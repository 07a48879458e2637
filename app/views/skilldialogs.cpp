// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/skilldialogs.h"

#include "commands/plancommands.h"
#include "views/evidencedialog.h"
#include "views/ownskilldialog.h"

#include <algorithm>

namespace Cairn {

SkillDialogs::SkillDialogs(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, PlanCommands &commands,
                           QWidget *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_plan(plan)
    , m_commands(commands)
    , m_over(parent)
{
}

std::vector<SkillChoice> SkillDialogs::choices() const
{
    std::vector<SkillChoice> all;
    for (const Skill &skill : m_catalogue.skills())
        all.push_back({skill.id, skill.title});
    for (const OwnSkill &skill : m_plan.state().ownSkills)
        all.push_back({skill.id, skill.title});
    std::sort(all.begin(), all.end(), [](const SkillChoice &a, const SkillChoice &b) {
        return QString::localeAwareCompare(a.title, b.title) < 0;
    });
    return all;
}

void SkillDialogs::openOverWindow(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // What was begun for one learner must not be saved for another.
    connect(&m_plan, &OpenPlan::aboutToBeReplaced, dialog, &QDialog::reject);
    dialog->open();
}

void SkillDialogs::askEvidence(const SkillId &skill)
{
    auto *dialog = new EvidenceDialog(m_theme, choices(), m_over);
    dialog->startNew(skill, QDate::currentDate());
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_commands.addEvidence(dialog->evidence()); });
    openOverWindow(dialog);
}

void SkillDialogs::askEvidenceChange(const Evidence &evidence)
{
    auto *dialog = new EvidenceDialog(m_theme, choices(), m_over);
    dialog->startWith(evidence);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_commands.changeEvidence(dialog->evidence()); });
    openOverWindow(dialog);
}

void SkillDialogs::askOwnSkill(const GroupId &group)
{
    auto *dialog = new OwnSkillDialog(m_theme, m_catalogue.groups(), choices(), m_over);
    dialog->startNew(group);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const OwnSkill skill = dialog->ownSkill();
        emit ownSkillAdded(m_commands.addOwnSkill(skill.group, skill.title));
    });
    openOverWindow(dialog);
}

void SkillDialogs::askRename(const SkillId &skill)
{
    const auto known = m_plan.state().ownSkills.constFind(skill);
    if (known == m_plan.state().ownSkills.constEnd())
        return;
    auto *dialog = new OwnSkillDialog(m_theme, m_catalogue.groups(), choices(), m_over);
    dialog->startWith(*known);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_commands.changeOwnSkill(dialog->ownSkill()); });
    openOverWindow(dialog);
}

} // namespace Cairn
