// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/advertcommand.h"

#include "cli/columns.h"
#include "cli/hourswords.h"
#include "cli/invocation.h"
#include "cli/levelwords.h"
#include "cli/workspaceediting.h"
#include "cli/workspacereading.h"
#include "domain/advertmatch.h"
#include "domain/sharedmatch.h"
#include "domain/skillmentions.h"
#include "exchange/textoffile.h"

#include <QFile>
#include <QLocale>

#include <cstdio>

namespace Cairn {

namespace {

const QString LearnerOption = QStringLiteral("learner");
const QString KeepOption = QStringLiteral("keep");
const QString StandardInput = QStringLiteral("-");
constexpr size_t MostRolesTold = 5;
constexpr int Hundredths = 100;

QString codeOf(SkillMention::Strength strength)
{
    switch (strength) {
    case SkillMention::Strength::Must:
        return QStringLiteral("must");
    case SkillMention::Strength::Nice:
        return QStringLiteral("nice");
    case SkillMention::Strength::Named:
        break;
    }
    return QStringLiteral("named");
}

QString wordOf(SkillMention::Strength strength)
{
    switch (strength) {
    case SkillMention::Strength::Must:
        //: How strongly an advertisement asks for a skill
        return AdvertCommand::tr("required");
    case SkillMention::Strength::Nice:
        //: How strongly an advertisement asks for a skill
        return AdvertCommand::tr("welcome");
    case SkillMention::Strength::Named:
        break;
    }
    //: A skill stands in an advertisement and is not asked for
    return AdvertCommand::tr("named");
}

} // namespace

QList<QCommandLineOption> AdvertCommand::options() const
{
    return {{LearnerOption, tr("Also how this learner fits, and what is missing."), QStringLiteral("LEARNER")},
            {KeepOption, tr("Keep it with the learner under this title."), QStringLiteral("TITLE")}};
}

Result<QString> AdvertCommand::textIn(const QString &path)
{
    if (path != StandardInput)
        return textOfFile(path);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Problem{tr("Standard input cannot be read. Nothing was changed."), input.errorString()};
    const QByteArray bytes = input.read(MostPlainBytes + 1);
    if (bytes.size() > MostPlainBytes)
        return Problem{tr("The text is far longer than an advertisement can be. Nothing was changed."), {}};
    return QString::fromUtf8(bytes);
}

AdvertCommand::Reading AdvertCommand::readingOf(const QString &text, const std::optional<PlanState> &state,
                                                const Catalogue &catalogue)
{
    const SkillMentionFinder finder(catalogue, state ? state->ownAliases : QMap<QString, SkillId>());
    Reading reading;
    reading.mentions = finder.mentionsIn(text);
    reading.roles = nearestRoles(text, reading.mentions, catalogue);
    reading.unknown = finder.unknownTermsIn(text);
    if (!state)
        return reading;
    const Role *nearest = reading.roles.empty() ? nullptr : catalogue.role(reading.roles.front().role);
    reading.bill = advertBill(reading.mentions, nearest, state->seniority(), *state);
    for (const BillLine &line : reading.bill->lines)
        reading.hours[line.skill] = catalogue.hoursBetween(line.skill, line.have, line.asked);
    for (const OwnSkill &own : state->ownSkills)
        reading.titles.insert(own.id, own.title);
    return reading;
}

ExitStatus AdvertCommand::run(Invocation &invocation) const
{
    if (invocation.has(KeepOption) && !invocation.has(LearnerOption))
        return invocation.wrongUse(tr("An advertisement is kept with a learner: --learner LEARNER --keep TITLE."));
    if (invocation.has(KeepOption) && invocation.valueOf(KeepOption).trimmed().isEmpty())
        return invocation.wrongUse(tr("--keep needs a title."));
    const Result<QString> text = textIn(invocation.word(0));
    if (!text)
        return invocation.notDone(text.problem());
    if (invocation.has(KeepOption))
        return keep(text.value(), invocation);
    const Catalogue &catalogue = invocation.catalogue();
    std::optional<PlanState> state;
    if (invocation.has(LearnerOption)) {
        Result<PlanState> plan =
            WorkspaceReading::planOf(invocation.valueOf(LearnerOption), invocation.folder(), catalogue);
        if (!plan)
            return invocation.notDone(plan.problem());
        state = plan.takeValue();
    }
    tell(readingOf(text.value(), state, catalogue), invocation);
    return ExitStatus::Done;
}

ExitStatus AdvertCommand::keep(const QString &text, Invocation &invocation)
{
    const Catalogue &catalogue = invocation.catalogue();
    const auto begun = WorkspaceEditing::beginWith(invocation.valueOf(LearnerOption), invocation.folder(), catalogue);
    if (!begun)
        return invocation.notDone(begun.problem());
    WorkspaceEditing &editing = *begun.value();
    KeptAdvert advert;
    advert.title = invocation.valueOf(KeepOption).trimmed();
    advert.text = text;
    advert.keptOn = invocation.today();
    const AdvertId kept = editing.commands().keepAdvert(advert);
    const Result<void> outcome = editing.outcome();
    if (!outcome)
        return invocation.notDone(outcome.problem());
    Reading reading = readingOf(text, editing.state(), catalogue);
    reading.kept = kept;
    tell(reading, invocation);
    return ExitStatus::Done;
}

void AdvertCommand::tell(const Reading &reading, Invocation &invocation)
{
    if (invocation.output().isJson())
        printJson(reading, invocation.output());
    else
        print(reading, invocation.catalogue(), invocation.output());
}

void AdvertCommand::printJson(const Reading &reading, Output &output)
{
    QJsonArray skills;
    for (const SkillMention &mention : reading.mentions)
        skills.append(QJsonObject{{QStringLiteral("skill"), mention.skill.text()},
                                  {QStringLiteral("matched"), mention.matched},
                                  {QStringLiteral("at"), static_cast<qint64>(mention.at)},
                                  {QStringLiteral("strength"), codeOf(mention.strength)}});
    QJsonArray roles;
    for (const NearRole &role : reading.roles)
        roles.append(
            QJsonObject{{QStringLiteral("role"), role.role.text()}, {QStringLiteral("percent"), role.percent}});
    QJsonObject document{{QStringLiteral("skills"), skills},
                         {QStringLiteral("roles"), roles},
                         {QStringLiteral("unknown"), QJsonArray::fromStringList(reading.unknown)}};
    if (reading.bill) {
        QJsonArray missing;
        for (const BillLine &line : reading.bill->lines) {
            if (line.levelsShort() > 0)
                missing.append(QJsonObject{{QStringLiteral("skill"), line.skill.text()},
                                           {QStringLiteral("have"), toNumber(line.have)},
                                           {QStringLiteral("asked"), toNumber(line.asked)},
                                           {QStringLiteral("hours"), reading.hours.at(line.skill).likely}});
        }
        const BillPoints points = pointsOf(*reading.bill, Hundredths);
        document.insert(QStringLiteral("match"), static_cast<double>(points.earnedTotal) / Hundredths);
        document.insert(QStringLiteral("missing"), missing);
    }
    if (!reading.kept.isEmpty())
        document.insert(QStringLiteral("kept"), reading.kept.text());
    output.document(document);
}

void AdvertCommand::print(const Reading &reading, const Catalogue &catalogue, Output &output)
{
    const QLocale locale;
    Columns skills({{tr("Id")}, {tr("Skill")}, {tr("In the text")}, {tr("How")}});
    for (const SkillMention &mention : reading.mentions)
        skills.addRow({mention.skill.text(), reading.titles.value(mention.skill, catalogue.titleOf(mention.skill)),
                       mention.matched, wordOf(mention.strength)});
    output.columns(skills);
    output.line();
    Columns roles({{tr("Near"), Columns::Side::End}, {tr("Id")}, {tr("Role")}});
    for (size_t at = 0; at < std::min(reading.roles.size(), MostRolesTold); ++at) {
        const NearRole &role = reading.roles[at];
        //: A share; the blank is one that does not break
        roles.addRow(
            {tr("%1\u00a0%").arg(locale.toString(role.percent)), role.role.text(), catalogue.titleOf(role.role)});
    }
    output.columns(roles);
    if (!reading.unknown.isEmpty()) {
        output.line();
        output.paragraph(tr("Not known here: %1").arg(locale.createSeparatedList(reading.unknown)));
    }
    if (reading.bill)
        printMissing(reading, catalogue, output);
    if (reading.kept.isEmpty())
        return;
    output.line();
    //: A job advertisement is kept; %1 is its id
    output.line(tr("Kept as %1.").arg(reading.kept.text()));
}

void AdvertCommand::printMissing(const Reading &reading, const Catalogue &catalogue, Output &output)
{
    const QLocale locale;
    output.line();
    output.line(tr("Match: %1\u00a0%").arg(locale.toString(pointsOf(*reading.bill, 1).earnedTotal)));
    Columns missing({{tr("Id")}, {tr("Skill")}, {tr("Have")}, {tr("Asked")}, {tr("Hours"), Columns::Side::End}});
    for (const BillLine &line : reading.bill->lines) {
        if (line.levelsShort() > 0)
            missing.addRow({line.skill.text(), reading.titles.value(line.skill, catalogue.titleOf(line.skill)),
                            numberAndName(line.have), numberAndName(line.asked),
                            hoursWords(reading.hours.at(line.skill).likely)});
    }
    output.columns(missing);
}

} // namespace Cairn
