// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace Cairn {

/** All commands, in the order of the usage. */
class CommandTable final
{
public:
    CommandTable();
    ~CommandTable();

    const std::vector<std::unique_ptr<Command>> &commands() const { return m_commands; }

    /** The command that the words begin with; null where there is none. */
    const Command *named(const QStringList &words) const;
    /** The commands whose name begins with the word, e.g. the three of "learner". */
    std::vector<const Command *> family(const QString &word) const;

private:
    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace Cairn
