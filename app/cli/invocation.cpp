// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"

#include "cli/globaloptions.h"
#include "cli/usagetext.h"

namespace Cairn {

Invocation::Invocation(const Command &command, QStringList words, const QCommandLineParser &options,
                       const Surroundings &surroundings, Output &output)
    : m_command(command)
    , m_words(std::move(words))
    , m_options(options)
    , m_surroundings(surroundings)
    , m_output(output)
{
}

WorkspaceFolder Invocation::folder() const
{
    return has(WorkspaceOption) ? WorkspaceFolder(valueOf(WorkspaceOption)) : m_surroundings.usualFolder;
}

const Catalogue &Invocation::catalogue()
{
    if (!m_catalogue)
        m_catalogue = std::make_unique<Catalogue>(m_surroundings.readCatalogue());
    return *m_catalogue;
}

ExitStatus Invocation::wrongUse(const QString &sentence)
{
    m_output.complain(sentence);
    m_output.complainAtLength(UsageText::of({&m_command}));
    return ExitStatus::WrongUse;
}

ExitStatus Invocation::notDone(const QString &sentence)
{
    m_output.complain(sentence);
    return ExitStatus::NotDone;
}

} // namespace Cairn
