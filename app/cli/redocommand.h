// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace Cairn {

/** Brings back the change that was taken back last. */
class RedoCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::RedoCommand)

public:
    QString name() const override { return QStringLiteral("redo"); }
    QString arguments() const override { return QStringLiteral("LEARNER"); }
    WordCount wordCount() const override { return {1, 1}; }
    QString summary() const override { return tr("Bring back what was taken back last."); }
    ExitStatus run(Invocation &invocation) const override;
};

} // namespace Cairn
