// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/catalogue.h"
#include "domain/sharedgap.h"

#include <QCoreApplication>

namespace Cairn {

class Output;

/** Prints what a learner misses for several roles together, most useful first. */
class GapCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::GapCommand)

public:
    QString name() const override { return QStringLiteral("gap"); }
    QString arguments() const override { return QStringLiteral("LEARNER"); }
    WordCount wordCount() const override { return {1, 1}; }
    QString summary() const override
    {
        return tr("Print what a learner misses for some roles together, most useful first.");
    }
    QList<QCommandLineOption> options() const override;
    ExitStatus run(Invocation &invocation) const override;

private:
    static void print(const std::vector<SharedGapLine> &lines, size_t roles, const Catalogue &catalogue,
                      Output &output);
};

} // namespace Cairn
