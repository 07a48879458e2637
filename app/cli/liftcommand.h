// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/catalogue.h"
#include "domain/leastwork.h"
#include "domain/result.h"

#include <QCoreApplication>

#include <optional>

namespace Cairn {

class Output;

/** Prints the least work that brings a learner's match with a role to a percentage. */
class LiftCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::LiftCommand)

public:
    QString name() const override { return QStringLiteral("lift"); }
    QString arguments() const override { return QStringLiteral("LEARNER ROLE"); }
    WordCount wordCount() const override { return {2, 2}; }
    QString summary() const override { return tr("Print the least work that brings a match to a percentage."); }
    QList<QCommandLineOption> options() const override;
    ExitStatus run(Invocation &invocation) const override;

private:
    /** The work, and the match before and after it as the command match prints it: hundredths of a percent. */
    struct Lift
    {
        LeastWork work;
        int from = 0;
        int to = 0;
    };

    static Result<std::optional<double>> percentGiven(const Invocation &invocation);
    static Lift liftTo(const std::optional<double> &percent, const Role &role, CareerLevel level,
                       const PlanState &state, const Catalogue &catalogue);
    static void printJson(const Lift &lift, Output &output);
    static void print(const Lift &lift, const Catalogue &catalogue, Output &output);
};

} // namespace Cairn
