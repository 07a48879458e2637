// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandtable.h"
#include "cli/surroundings.h"

#include <QCoreApplication>
#include <QTextStream>

class QCommandLineParser;

namespace Cairn {

class Output;

/** Reads a command line, runs the command it names and answers with the exit status. Ends no process. */
class CommandLine final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::CommandLine)

public:
    /** The streams outlive this. */
    CommandLine(Surroundings surroundings, QTextStream &out, QTextStream &err);

    /** The arguments begin with the program's name. */
    ExitStatus run(const QStringList &arguments);

private:
    /** Speaks the language of the line, else the school's; false, and the reason is said, where it cannot be. */
    bool speak(const QCommandLineParser &parser, Output &output);
    ExitStatus runWithoutCommand(const QCommandLineParser &parser, Output &output);
    ExitStatus runCommand(const Command &command, const QStringList &arguments);
    ExitStatus wrongUse(const Command &command, const QString &sentence, Output &output) const;
    ExitStatus printVersion(Output &output) const;

    CommandTable m_table;
    Surroundings m_surroundings;
    QTextStream &m_out;
    QTextStream &m_err;
};

} // namespace Cairn
