// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/helpcommand.h"

#include "cli/commandtable.h"
#include "cli/invocation.h"
#include "cli/usagetext.h"

namespace Cairn {

namespace {

QJsonArray jsonOf(const std::vector<const Command *> &commands)
{
    QJsonArray array;
    for (const Command *command : commands) {
        array.append(QJsonObject{{QStringLiteral("command"), command->name()},
                                 {QStringLiteral("usage"), UsageText::formOf(*command)},
                                 {QStringLiteral("summary"), command->summary()}});
    }
    return array;
}

} // namespace

void HelpCommand::print(const CommandTable &table, Output &output)
{
    if (!output.isJson()) {
        output.lines(UsageText::whole(table));
        return;
    }
    std::vector<const Command *> all;
    for (const auto &command : table.commands())
        all.push_back(command.get());
    output.document(jsonOf(all));
}

void HelpCommand::print(const std::vector<const Command *> &commands, Output &output)
{
    if (output.isJson())
        output.document(jsonOf(commands));
    else
        output.lines(UsageText::atLength(commands));
}

ExitStatus HelpCommand::run(Invocation &invocation) const
{
    if (invocation.words().isEmpty()) {
        print(m_table, invocation.output());
        return ExitStatus::Done;
    }
    const Command *command = m_table.named(invocation.words());
    const std::vector<const Command *> family =
        command ? std::vector<const Command *>{command} : m_table.family(invocation.words().join(u' '));
    if (family.empty())
        return invocation.wrongUse(tr("There is no command “%1”.").arg(invocation.words().join(u' ')));
    print(family, invocation.output());
    return ExitStatus::Done;
}

} // namespace Cairn
