// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "exchange/reportexport.h"

#include <QCoreApplication>

namespace Cairn {

/** Draws a learner's plan as pages to print, and writes them as a PDF file. */
class ReportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::ReportCommand)

public:
    /** The word of the command line: whoever begins the program must give it fonts. */
    static constexpr QLatin1String Word{"report"};

    QString name() const override { return Word; }
    QString arguments() const override { return QStringLiteral("LEARNER"); }
    WordCount wordCount() const override { return {1, 1}; }
    QString summary() const override { return tr("Write a learner's plan as a PDF file to print."); }
    QList<QCommandLineOption> options() const override;
    ExitStatus run(Invocation &invocation) const override;

private:
    static void print(const QString &file, const ReportExport::Written &written, Invocation &invocation);
};

} // namespace Cairn
