// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace Cairn {

/** Adds a learner, and the workspace where there is none yet. */
class LearnerAddCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::LearnerAddCommand)

public:
    QString name() const override { return QStringLiteral("learner add"); }
    QString arguments() const override { return QStringLiteral("NAME"); }
    WordCount wordCount() const override { return {1, 1}; }
    QString summary() const override { return tr("Add a learner and print the new id."); }
    ExitStatus run(Invocation &invocation) const override;
};

} // namespace Cairn
