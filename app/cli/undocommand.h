// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace Cairn {

/** Takes back the last change of a learner's plan. */
class UndoCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::UndoCommand)

public:
    QString name() const override { return QStringLiteral("undo"); }
    QString arguments() const override { return QStringLiteral("LEARNER"); }
    WordCount wordCount() const override { return {1, 1}; }
    QString summary() const override { return tr("Take back the last change."); }
    ExitStatus run(Invocation &invocation) const override;
};

} // namespace Cairn
