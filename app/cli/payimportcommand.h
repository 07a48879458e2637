// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/payimportplan.h"
#include "domain/result.h"

#include <QCoreApplication>

namespace Cairn {

class Output;
struct PayImportOutcome;

/** Reads a file with a person's own figures of pay and keeps it as a series beside the shipped ones. */
class PayImportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::PayImportCommand)

public:
    QString name() const override { return QStringLiteral("pay import"); }
    QString arguments() const override { return QStringLiteral("FILE --as NAME"); }
    WordCount wordCount() const override { return {1, 1}; }
    QString summary() const override { return tr("Keep the figures of a CSV file as a series of its own."); }
    QList<QCommandLineOption> options() const override;
    ExitStatus run(Invocation &invocation) const override;

private:
    /** The guess of the preview with what the options say instead. */
    static Result<PayImportPlan> planOf(const Invocation &invocation, const PayPreview &preview);
    static void print(const PayImportOutcome &outcome, const QStringList &heading, Output &output);
};

} // namespace Cairn
