// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/catalogue.h"
#include "domain/roadmap.h"
#include "domain/target.h"

#include <QCoreApplication>

namespace Cairn {

class Output;

/** Prints the dated way from what a learner knows to the target, and by when it will be done. */
class PlanCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::PlanCommand)

public:
    QString name() const override { return QStringLiteral("plan"); }
    QString arguments() const override { return QStringLiteral("LEARNER"); }
    WordCount wordCount() const override { return {1, 1}; }
    QString summary() const override { return tr("Print the steps to a learner's target with dates, and a forecast."); }
    QList<QCommandLineOption> options() const override;
    ExitStatus run(Invocation &invocation) const override;

private:
    static void print(const Roadmap &roadmap, const Target &target, const Catalogue &catalogue, double hoursPerWeek,
                      Output &output);
    static void printForecast(const Forecast &forecast, Output &output);
};

} // namespace Cairn
