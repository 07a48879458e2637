// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/result.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Cairn {

struct Roadmap;
struct TaskListTicks;
class Output;

/** Reads a list of tasks that came back, and marks the steps of a learner's plan as it is ticked. */
class ImportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::ImportCommand)

public:
    QString name() const override { return QStringLiteral("import"); }
    QString arguments() const override { return QStringLiteral("LEARNER"); }
    WordCount wordCount() const override { return {1, 1}; }
    QString summary() const override { return tr("Read back a list of tasks and mark the steps as it is ticked."); }
    QList<QCommandLineOption> options() const override;
    ExitStatus run(Invocation &invocation) const override;

private:
    static Result<QString> textIn(const QString &path);
    /** What leads to a level that is reached is not to do again, whatever the list says. */
    static void refuseWhatIsReached(TaskListTicks &ticks, const Roadmap &after);
    static QJsonArray changesBetween(const Roadmap &before, const Roadmap &after);
    static void print(const QJsonArray &changes, const TaskListTicks &ticks, Output &output);
};

} // namespace Cairn
