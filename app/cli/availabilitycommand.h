// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/availability.h"

#include <QCoreApplication>

namespace Cairn {

class AvailabilityOptions;
class Output;

/** Sets when a learner has time for the plan, and prints it. */
class AvailabilityCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::AvailabilityCommand)

public:
    QString name() const override { return QStringLiteral("availability"); }
    QString arguments() const override { return QStringLiteral("LEARNER"); }
    WordCount wordCount() const override { return {1, 1}; }
    QString summary() const override { return tr("Print when a learner has time, after setting what is named."); }
    QList<QCommandLineOption> options() const override;
    ExitStatus run(Invocation &invocation) const override;

private:
    static ExitStatus show(Invocation &invocation);
    static ExitStatus set(const AvailabilityOptions &given, Invocation &invocation);
    static void print(const Availability &availability, Output &output);
    static void printDaysOff(const Availability &availability, Output &output);
    static QString weekWords(const Availability &availability);
    static QString rangeWords(const DateRange &days);
};

} // namespace Cairn
