// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "views/panesection.h"

class QPlainTextEdit;

namespace Cairn {

class NoteDrafts;
class OpenPlan;
class PlanCommands;

/** The note on one skill. What is typed is never waited for: it is a draft at once and saved soon after. */
class NoteSection final : public PaneSection
{
    Q_OBJECT

public:
    NoteSection(const Theme &theme, const OpenPlan &plan, PlanCommands &commands, QWidget *parent = nullptr);

    void showSkill(const SkillId &skill, const QString &title);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showText();
    void takeText();

    NoteDrafts *m_drafts;
    QPlainTextEdit *m_edit;
    SkillId m_skill;
};

} // namespace Cairn
