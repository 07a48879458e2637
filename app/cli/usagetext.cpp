// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/usagetext.h"

#include "cli/columns.h"
#include "cli/commandtable.h"
#include "cli/globaloptions.h"

namespace Cairn {

namespace {

QString program()
{
    return QStringLiteral("careercairn-cli");
}

QString indented(const QStringList &lines)
{
    QString text;
    for (const QString &line : lines)
        text += QStringLiteral("  ") + line + u'\n';
    return text;
}

/** Pairs of something to type and its sentence. */
QString pairs(const std::vector<QStringList> &rows)
{
    Columns columns({{{}, Columns::Side::Start}, {{}, Columns::Side::Start}});
    for (const QStringList &row : rows)
        columns.addRow(row);
    return indented(columns.lines().mid(1)); // without the heads, which are empty
}

QString formOf(const QCommandLineOption &option)
{
    const QString name = QStringLiteral("--") + option.names().constFirst();
    return option.valueName().isEmpty() ? name : name + u' ' + option.valueName();
}

QString listed(const QList<QCommandLineOption> &options)
{
    std::vector<QStringList> rows;
    for (const QCommandLineOption &option : options)
        rows.push_back({formOf(option), option.description()});
    return pairs(rows);
}

} // namespace

QString UsageText::formOf(const Command &command)
{
    QString form = command.name();
    if (!command.arguments().isEmpty())
        form += u' ' + command.arguments();
    for (const QCommandLineOption &option : command.options())
        form += QStringLiteral(" [%1]").arg(Cairn::formOf(option));
    return form;
}

QString UsageText::whole(const CommandTable &table)
{
    //: What follows is the form of a command line
    QString text = tr("Usage:") + u'\n';
    text += indented({program() + QStringLiteral(" [--workspace DIR] [--lang CODE] COMMAND [...] [--json]")});
    text += u'\n' + tr("Commands:") + u'\n';
    std::vector<QStringList> rows;
    for (const auto &command : table.commands())
        rows.push_back({formOf(*command), command->summary()});
    text += pairs(rows);
    text += u'\n' + tr("Options, in any place:") + u'\n' + listed(globalOptions());
    text +=
        u'\n'
        + tr("LEARNER is an id, a beginning of one that fits no other, or a name that only one learner has. ROLE and "
             "SKILL are ids.")
        + u'\n';
    text += tr("Exit status: 0 done, 1 could not be done, 2 wrong use.") + u'\n';
    return text;
}

QString UsageText::of(const std::vector<const Command *> &commands)
{
    QStringList forms;
    for (const Command *command : commands)
        forms.append(program() + u' ' + formOf(*command));
    return tr("Usage:") + u'\n' + indented(forms);
}

QString UsageText::atLength(const std::vector<const Command *> &commands)
{
    QString text = of(commands);
    for (const Command *command : commands) {
        text += u'\n' + command->summary() + u'\n';
        if (!command->options().isEmpty())
            text += listed(command->options());
    }
    return text + u'\n' + tr("Options, in any place:") + u'\n' + listed(globalOptions());
}

} // namespace Cairn
