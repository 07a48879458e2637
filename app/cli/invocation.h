// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/output.h"
#include "cli/surroundings.h"
#include "domain/result.h"

#include <QCommandLineParser>

#include <memory>

namespace Cairn {

/** One call of a command: its words and options, where it writes, and what it needs of the surroundings. */
class Invocation final
{
public:
    /** Everything outlives this; the words are those after the command's name. */
    Invocation(const Command &command, QStringList words, const QCommandLineParser &options,
               const Surroundings &surroundings, Output &output);

    const QStringList &words() const { return m_words; }
    /** Empty where it was not given. */
    QString word(int at) const { return m_words.value(at); }
    bool has(const QString &option) const { return m_options.isSet(option); }
    QString valueOf(const QString &option) const { return m_options.value(option); }
    /** Each value of an option that may be given several times. */
    QStringList valuesOf(const QString &option) const { return m_options.values(option); }

    Output &output() { return m_output; }
    WorkspaceFolder folder() const;
    QDate today() const { return m_surroundings.today; }
    const SchoolPolicyReading &school() const { return m_surroundings.school; }
    /** Read when it is asked for the first time: most commands on learners do without. */
    const Catalogue &catalogue();

    /** Says the sentence and how the command is used. */
    ExitStatus wrongUse(const QString &sentence);
    ExitStatus notDone(const QString &sentence);
    ExitStatus notDone(const Problem &problem) { return notDone(problem.sentence); }

private:
    const Command &m_command;
    QStringList m_words;
    const QCommandLineParser &m_options;
    const Surroundings &m_surroundings;
    Output &m_output;
    std::unique_ptr<Catalogue> m_catalogue;
};

} // namespace Cairn
