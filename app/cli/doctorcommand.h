// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace Cairn {

class Output;
struct WorkspaceReport;

/** Says whether the workspace, its safety copies and what the school has set are whole; writes nothing. */
class DoctorCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::DoctorCommand)

public:
    QString name() const override { return QStringLiteral("doctor"); }
    QString arguments() const override { return {}; }
    WordCount wordCount() const override { return {0, 0}; }
    QString summary() const override { return tr("Check that the workspace and its safety copies are whole."); }
    ExitStatus run(Invocation &invocation) const override;

private:
    static void print(const WorkspaceReport &report, const QString &file, Output &output);
};

} // namespace Cairn
