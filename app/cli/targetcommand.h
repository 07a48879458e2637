// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/result.h"
#include "domain/target.h"

#include <QCoreApplication>

#include <optional>

namespace Cairn {

/** Sets the role that a learner aims at, or takes it away. */
class TargetCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::TargetCommand)

public:
    QString name() const override { return QStringLiteral("target"); }
    QString arguments() const override { return QStringLiteral("LEARNER ROLE"); }
    WordCount wordCount() const override { return {2, 2}; }
    QString summary() const override { return tr("Set the role a learner aims at; the role “none” takes it away."); }
    QList<QCommandLineOption> options() const override;
    ExitStatus run(Invocation &invocation) const override;

private:
    static ExitStatus set(const std::optional<Target> &target, const QString &title, Invocation &invocation);
};

} // namespace Cairn
