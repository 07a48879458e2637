// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace Cairn {

/** Writes down hours that a learner worked on a step. */
class LogCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::LogCommand)

public:
    QString name() const override { return QStringLiteral("log"); }
    QString arguments() const override { return QStringLiteral("LEARNER STEP HOURS"); }
    WordCount wordCount() const override { return {3, 3}; }
    QString summary() const override { return tr("Log worked hours for a step, e.g. 1.5, 1h30m or 90m."); }
    QList<QCommandLineOption> options() const override;
    ExitStatus run(Invocation &invocation) const override;

private:
    static ExitStatus log(double hours, const QDate &day, Invocation &invocation);
};

} // namespace Cairn
