// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cvcommand.h"

#include "cli/columns.h"
#include "cli/invocation.h"
#include "cli/levelwords.h"
#include "cli/workspacereading.h"
#include "domain/skillmentions.h"
#include "exchange/textoffile.h"

#include <QFile>

#include <cstdio>

namespace Cairn {

namespace {

const QString StandardInput = QStringLiteral("-");

Result<QString> textIn(const QString &path)
{
    if (path != StandardInput)
        return textOfFile(path);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Problem{CvCommand::tr("Standard input cannot be read. Nothing was changed."), input.errorString()};
    const QByteArray bytes = input.read(MostPlainBytes + 1);
    if (bytes.size() > MostPlainBytes)
        return Problem{CvCommand::tr("The text is far longer than a CV can be. Nothing was changed."), {}};
    return QString::fromUtf8(bytes);
}

} // namespace

QString CvCommand::wordOf(CvLevel::Reason reason)
{
    switch (reason) {
    case CvLevel::Reason::Named:
        break;
    case CvLevel::Reason::SaysBasic:
        //: Why a CV suggests a level
        return tr("says basic");
    case CvLevel::Reason::InWork:
        //: Why a CV suggests a level: it stands in a job or project
        return tr("in work");
    case CvLevel::Reason::SaysGood:
        //: Why a CV suggests a level
        return tr("says good");
    case CvLevel::Reason::SeveralYears:
        //: Why a CV suggests a level: several jobs over several years
        return tr("several years");
    case CvLevel::Reason::SaysAdvanced:
        //: Why a CV suggests a level
        return tr("says advanced");
    }
    //: Why a CV suggests a level: it is named, and no more
    return tr("named");
}

QString CvCommand::titleOf(const SkillId &skill, const PlanState &state, const Catalogue &catalogue)
{
    const auto own = state.ownSkills.constFind(skill);
    return own == state.ownSkills.constEnd() ? catalogue.titleOf(skill) : own->title;
}

ExitStatus CvCommand::run(Invocation &invocation) const
{
    const Catalogue &catalogue = invocation.catalogue();
    const Result<PlanState> plan = WorkspaceReading::planOf(invocation.word(0), invocation.folder(), catalogue);
    if (!plan)
        return invocation.notDone(plan.problem());
    const Result<QString> text = textIn(invocation.word(1));
    if (!text)
        return invocation.notDone(text.problem());
    const SkillMentionFinder finder(catalogue, plan.value().ownAliases);
    const std::vector<CvLevel> levels = cvLevels(text.value(), finder, invocation.today());
    if (invocation.output().isJson())
        printJson(levels, plan.value(), invocation);
    else
        print(levels, plan.value(), invocation);
    return ExitStatus::Done;
}

void CvCommand::printJson(const std::vector<CvLevel> &levels, const PlanState &state, Invocation &invocation)
{
    QJsonArray suggestions;
    for (const CvLevel &level : levels)
        suggestions.append(QJsonObject{{QStringLiteral("skill"), level.skill.text()},
                                       {QStringLiteral("title"), titleOf(level.skill, state, invocation.catalogue())},
                                       {QStringLiteral("have"), toNumber(state.levelOf(level.skill))},
                                       {QStringLiteral("suggested"), toNumber(level.suggested)},
                                       {QStringLiteral("reason"), codeOf(level.reason)},
                                       {QStringLiteral("matched"), level.matched},
                                       {QStringLiteral("at"), static_cast<qint64>(level.at)}});
    invocation.output().document(suggestions);
}

void CvCommand::print(const std::vector<CvLevel> &levels, const PlanState &state, Invocation &invocation)
{
    Output &output = invocation.output();
    if (levels.empty()) {
        output.paragraph(tr("The text names no skill that is known here. Nothing was changed."));
        return;
    }
    Columns columns({{tr("Id")}, {tr("Skill")}, {tr("Have")}, {tr("Suggested")}, {tr("Why")}, {tr("In the text")}});
    const CvLevel *example = nullptr;
    for (const CvLevel &level : levels) {
        const Level have = state.levelOf(level.skill);
        if (!example && level.suggested > have)
            example = &level;
        columns.addRow({level.skill.text(), titleOf(level.skill, state, invocation.catalogue()), numberAndName(have),
                        numberAndName(level.suggested), wordOf(level.reason), level.matched});
    }
    output.columns(columns);
    output.line();
    if (!example) {
        output.paragraph(tr("None of these is above the level that is there. Nothing was changed."));
        return;
    }
    const QString command = QStringLiteral("careercairn-cli level %1 %2 %3")
                                .arg(invocation.word(0), example->skill.text())
                                .arg(toNumber(example->suggested));
    //: %1 is a command line
    output.paragraph(tr("Nothing was changed. To take one of these levels: %1").arg(command));
}

} // namespace Cairn
