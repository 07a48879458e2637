// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/catalogue.h"
#include "domain/planstate.h"
#include "domain/repair.h"
#include "domain/result.h"
#include "domain/roadmap.h"

#include <QCoreApplication>

namespace Cairn {

class Output;

/** Prints the dated way from what a learner knows to the target, and how it goes; agrees on it, or repairs it. */
class PlanCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::PlanCommand)

public:
    QString name() const override { return QStringLiteral("plan"); }
    QString arguments() const override { return QStringLiteral("LEARNER"); }
    WordCount wordCount() const override { return {1, 1}; }
    QString summary() const override
    {
        return tr("Print a learner's steps with dates, progress and a forecast; agree on them or repair them.");
    }
    QList<QCommandLineOption> options() const override;
    ExitStatus run(Invocation &invocation) const override;

private:
    /** A plan and its roadmap of today. */
    struct Planned
    {
        PlanState state;
        Roadmap roadmap;
    };

    static Result<Planned> read(const Invocation &invocation, const Catalogue &catalogue);
    static Result<Planned> change(const std::optional<RepairKind> &repair, const Invocation &invocation,
                                  const Catalogue &catalogue);
    static Result<Planned> planned(const PlanState &state, const Invocation &invocation, const Catalogue &catalogue);
    /** Without those that would change nothing. */
    static std::vector<Repair> repairsThatHelp(const Planned &plan, const Catalogue &catalogue);
    static Result<Repair> repairOf(RepairKind kind, const Planned &plan, const Catalogue &catalogue);

    static void print(const Roadmap &roadmap, const Forecast &forecast, const std::vector<Repair> &repairs,
                      const Catalogue &catalogue, Output &output);
    static QString headline(const Roadmap &roadmap, const Catalogue &catalogue);
    static void printSteps(const Roadmap &roadmap, Output &output);
    static void printProgress(const Roadmap &roadmap, Output &output);
    static void printForecast(const Forecast &forecast, const Pace &pace, Output &output);
    static void printRepairs(const std::vector<Repair> &repairs, Output &output);
};

} // namespace Cairn
