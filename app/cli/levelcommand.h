// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/catalogue.h"
#include "domain/planstate.h"
#include "domain/result.h"

#include <QCoreApplication>

namespace Cairn {

class WorkspaceEditing;

/** Sets a learner's level in a skill, of the catalogue or of their own. */
class LevelCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::LevelCommand)

public:
    QString name() const override { return QStringLiteral("level"); }
    QString arguments() const override { return QStringLiteral("LEARNER SKILL 0..4"); }
    WordCount wordCount() const override { return {3, 3}; }
    QString summary() const override { return tr("Set a learner's level in a skill, 0 none to 4 expert."); }
    QList<QCommandLineOption> options() const override;
    ExitStatus run(Invocation &invocation) const override;

private:
    /** As the advisor sees it. */
    static ExitStatus rate(const SkillId &skill, const QString &title, Level level, WorkspaceEditing &editing,
                           Invocation &invocation);
    static Result<QString> titleOf(const SkillId &skill, const PlanState &state, const Catalogue &catalogue);
};

} // namespace Cairn
