// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/planstate.h"
#include "domain/result.h"

#include <QCoreApplication>

namespace Cairn {

struct Roadmap;

/** Writes a learner's plan into files for other programs: a calendar, a list of tasks. */
class ExportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::ExportCommand)

public:
    QString name() const override { return QStringLiteral("export"); }
    QString arguments() const override { return QStringLiteral("LEARNER"); }
    WordCount wordCount() const override { return {1, 1}; }
    QString summary() const override { return tr("Write a learner's plan as a calendar or a list of tasks."); }
    QList<QCommandLineOption> options() const override;
    ExitStatus run(Invocation &invocation) const override;

private:
    /** What is wrong with the options; empty: nothing. */
    static QString complaintAbout(const Invocation &invocation);
    static Result<QByteArray> calendar(const Invocation &invocation, const PlanState &state, const Roadmap &roadmap);
    static Result<QByteArray> fileBefore(const QString &path);
    static Result<void> write(const QString &path, const QByteArray &bytes, Invocation &invocation);
};

} // namespace Cairn
