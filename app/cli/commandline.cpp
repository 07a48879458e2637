// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/globaloptions.h"
#include "cli/helpcommand.h"
#include "cli/invocation.h"
#include "cli/usagetext.h"
#include "domain/schoolpolicywords.h"

namespace Cairn {

namespace {

/** Knows the options of all commands, so that their values are not taken for words. */
void addEveryOption(QCommandLineParser &parser, const CommandTable &table)
{
    parser.addOptions(globalOptions());
    QStringList known;
    for (const auto &command : table.commands()) {
        for (const QCommandLineOption &option : command->options()) {
            if (known.contains(option.names().constFirst()))
                continue;
            known.append(option.names().constFirst());
            parser.addOption(option);
        }
    }
}

Output::Format formatOf(const QCommandLineParser &parser)
{
    return parser.isSet(JsonOption) ? Output::Format::Json : Output::Format::People;
}

} // namespace

CommandLine::CommandLine(Surroundings surroundings, QTextStream &out, QTextStream &err)
    : m_surroundings(std::move(surroundings))
    , m_out(out)
    , m_err(err)
{
}

ExitStatus CommandLine::run(const QStringList &arguments)
{
    QCommandLineParser anyCommand;
    addEveryOption(anyCommand, m_table);
    const bool parsed = anyCommand.parse(arguments);
    Output output(m_out, m_err, formatOf(anyCommand));

    if (!speak(anyCommand, output)) {
        output.complainAtLength(UsageText::whole(m_table));
        return ExitStatus::WrongUse;
    }
    if (const Command *command = m_table.named(anyCommand.positionalArguments()))
        return runCommand(*command, arguments);
    if (!parsed) {
        output.complain(anyCommand.errorText());
        output.complainAtLength(UsageText::whole(m_table));
        return ExitStatus::WrongUse;
    }
    return runWithoutCommand(anyCommand, output);
}

bool CommandLine::speak(const QCommandLineParser &parser, Output &output)
{
    const SchoolPolicy &policy = m_surroundings.school.policy;
    const QString schools = policy.language.value_or(QString());
    const QString language = parser.isSet(LanguageOption) ? parser.value(LanguageOption) : schools;
    if (language != schools && policy.locks(PolicySetting::Language)) {
        m_surroundings.speak(schools);
        output.complain(languageLockWords(policy));
        return false;
    }
    if (m_surroundings.speak(language))
        return true;
    output.complain(tr("“%1” is no language code; a code looks like de or pt_BR.").arg(language));
    return false;
}

ExitStatus CommandLine::runWithoutCommand(const QCommandLineParser &parser, Output &output)
{
    const QString word = parser.positionalArguments().value(0);
    const std::vector<const Command *> family = m_table.family(word);
    if (parser.isSet(HelpOption) && (word.isEmpty() || !family.empty())) {
        word.isEmpty() ? HelpCommand::print(m_table, output) : HelpCommand::print(family, output);
        return ExitStatus::Done;
    }
    if (parser.isSet(VersionOption) && word.isEmpty())
        return printVersion(output);
    if (!family.empty()) {
        output.complain(tr("“%1” needs another word that says what to do.").arg(word));
        output.complainAtLength(UsageText::of(family));
        return ExitStatus::WrongUse;
    }
    output.complain(parser.positionalArguments().isEmpty() ? tr("No command was named.")
                                                           : tr("There is no command “%1”.").arg(word));
    output.complainAtLength(UsageText::whole(m_table));
    return ExitStatus::WrongUse;
}

ExitStatus CommandLine::runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(globalOptions());
    parser.addOptions(command.options());
    const bool parsed = parser.parse(arguments);
    Output output(m_out, m_err, formatOf(parser));
    if (!parsed)
        return wrongUse(command, parser.errorText(), output);
    if (parser.isSet(HelpOption)) {
        HelpCommand::print({&command}, output);
        return ExitStatus::Done;
    }
    if (parser.isSet(VersionOption))
        return printVersion(output);
    if (parser.isSet(WorkspaceOption) && parser.value(WorkspaceOption).isEmpty())
        return wrongUse(command, tr("--workspace needs the name of a folder."), output);
    if (parser.isSet(WorkspaceOption) && m_surroundings.school.policy.locks(PolicySetting::Workspace))
        return wrongUse(command, workspaceLockWords(m_surroundings.school.policy), output);

    const QStringList words = parser.positionalArguments().mid(command.name().split(u' ').size());
    const Command::WordCount count = command.wordCount();
    if (words.size() < count.least)
        return wrongUse(command, tr("“%1” needs more words.").arg(command.name()), output);
    if (words.size() > count.most)
        return wrongUse(command, tr("“%1” is one word too many.").arg(words.at(count.most)), output);
    Invocation invocation(command, words, parser, m_surroundings, output);
    return command.run(invocation);
}

ExitStatus CommandLine::wrongUse(const Command &command, const QString &sentence, Output &output) const
{
    output.complain(sentence);
    output.complainAtLength(UsageText::of({&command}));
    return ExitStatus::WrongUse;
}

ExitStatus CommandLine::printVersion(Output &output) const
{
    const QString version = QStringLiteral(CAIRN_VERSION);
    if (output.isJson())
        output.document(QJsonObject{{QStringLiteral("version"), version}});
    else
        output.line(QStringLiteral("careercairn-cli ") + version);
    return ExitStatus::Done;
}

} // namespace Cairn
