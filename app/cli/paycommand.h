// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/payquestion.h"
#include "domain/result.h"

#include <QCoreApplication>

namespace Cairn {

class Output;

/** Prints what roles are paid, each figure with its count, period and source; hidden ones with the reason. */
class PayCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::PayCommand)

public:
    QString name() const override { return QStringLiteral("pay"); }
    QString arguments() const override { return QStringLiteral("--role ROLE"); }
    WordCount wordCount() const override { return {0, 0}; }
    QString summary() const override
    {
        return tr("Print what roles are paid, from how many, when, and by whose count.");
    }
    QList<QCommandLineOption> options() const override;
    ExitStatus run(Invocation &invocation) const override;

private:
    static Result<PayQuestion> questionOf(Invocation &invocation, const std::vector<PaySeries> &own);
    static Result<PayDimension> dimensionOf(const Invocation &invocation);
    static void print(const std::vector<PayFigure> &figures, const PaySources &sources, Output &output);
    /** Each source and each own file once. */
    static void printSources(const std::vector<PayFigure> &figures, const PaySources &sources, Output &output);
};

} // namespace Cairn
