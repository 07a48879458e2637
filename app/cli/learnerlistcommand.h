// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace Cairn {

/** Prints the learners of the workspace. */
class LearnerListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::LearnerListCommand)

public:
    QString name() const override { return QStringLiteral("learner list"); }
    QString arguments() const override { return {}; }
    WordCount wordCount() const override { return {0, 0}; }
    QString summary() const override { return tr("List the learners of the workspace."); }
    ExitStatus run(Invocation &invocation) const override;
};

} // namespace Cairn
