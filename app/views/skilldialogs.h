// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/openplan.h"
#include "views/skillchoice.h"

#include <QObject>

#include <vector>

class QDialog;
class QWidget;

namespace Cairn {

class PlanCommands;
class Theme;

/** Opens the dialogs about evidence and own skills over a window and hands what they bring to the door. */
class SkillDialogs final : public QObject
{
    Q_OBJECT

public:
    SkillDialogs(const Theme &theme, const Catalogue &catalogue, const OpenPlan &plan, PlanCommands &commands,
                 QWidget *parent);

    /** Without a skill the person chooses one in the dialog. */
    void askEvidence(const SkillId &skill);
    void askEvidenceChange(const Evidence &evidence);
    void askOwnSkill(const GroupId &group);
    void askRename(const SkillId &skill);

signals:
    /** It is on its way to the disk. */
    void ownSkillAdded(const Cairn::SkillId &skill);

private:
    std::vector<SkillChoice> choices() const;
    void openOverWindow(QDialog *dialog);

    const Theme &m_theme;
    const Catalogue &m_catalogue;
    const OpenPlan &m_plan;
    PlanCommands &m_commands;
    QWidget *m_over;
};

} // namespace Cairn
