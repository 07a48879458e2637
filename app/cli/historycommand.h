// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/changehistory.h"

#include <QCoreApplication>

namespace Cairn {

/** Prints what was changed in a learner's plan, edit by edit, oldest first. */
class HistoryCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::HistoryCommand)

public:
    QString name() const override { return QStringLiteral("history"); }
    QString arguments() const override { return QStringLiteral("LEARNER"); }
    WordCount wordCount() const override { return {1, 1}; }
    QString summary() const override { return tr("Print what was changed, oldest first."); }
    QList<QCommandLineOption> options() const override;
    ExitStatus run(Invocation &invocation) const override;

private:
    static void print(const std::vector<JournalRow> &rows, Invocation &invocation);
    static QString nameOf(ChangeCause::Kind cause);
};

} // namespace Cairn
