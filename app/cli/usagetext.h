// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <vector>

namespace Cairn {

class Command;
class CommandTable;

/** How the program is used, made from what the commands say of themselves. Several lines, each ended. */
class UsageText final
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::UsageText)

public:
    /** The whole program: each command with its sentence, then the options of all. */
    static QString whole(const CommandTable &table);
    /** A line for each of some commands, as it stands below a complaint. */
    static QString of(const std::vector<const Command *> &commands);
    /** Commands with sentences and options. */
    static QString atLength(const std::vector<const Command *> &commands);
    /** What is typed after the program's name. */
    static QString formOf(const Command &command);
};

} // namespace Cairn
