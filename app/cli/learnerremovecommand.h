// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/planstate.h"

#include <QCoreApplication>

namespace Cairn {

/** Removes a learner for good; without --yes it only says what would be gone. */
class LearnerRemoveCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::LearnerRemoveCommand)

public:
    QString name() const override { return QStringLiteral("learner remove"); }
    QString arguments() const override { return QStringLiteral("ID"); }
    WordCount wordCount() const override { return {1, 1}; }
    QString summary() const override { return tr("Remove a learner and everything kept of them, for good."); }
    QList<QCommandLineOption> options() const override;
    ExitStatus run(Invocation &invocation) const override;

private:
    static ExitStatus tellWhatWouldGo(Invocation &invocation);
    static QString whatWouldGo(const PlanState &state);
};

} // namespace Cairn
