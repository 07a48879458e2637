// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

#include <vector>

namespace Cairn {

class CommandTable;
class Output;

/** Prints how the program, or one command, is used. */
class HelpCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::HelpCommand)

public:
    /** The table outlives this. */
    explicit HelpCommand(const CommandTable &table) : m_table(table) {}

    QString name() const override { return QStringLiteral("help"); }
    QString arguments() const override { return QStringLiteral("[COMMAND]"); }
    WordCount wordCount() const override { return {0, 2}; }
    QString summary() const override { return tr("Print how the program, or one command, is used."); }
    ExitStatus run(Invocation &invocation) const override;

    static void print(const CommandTable &table, Output &output);
    static void print(const std::vector<const Command *> &commands, Output &output);

private:
    const CommandTable &m_table;
};

} // namespace Cairn
