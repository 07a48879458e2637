// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rolescommand.h"

#include "cli/careerleveloption.h"
#include "cli/cataloguejson.h"
#include "cli/cataloguelookup.h"
#include "cli/columns.h"
#include "cli/levelwords.h"
#include "domain/outlookwords.h"

#include <QLocale>

namespace Cairn {

QList<QCommandLineOption> RolesCommand::options() const
{
    return {careerLevelOption(tr("Print what is asked at this seniority; without it, at entry."))};
}

ExitStatus RolesCommand::run(Invocation &invocation) const
{
    const auto given = careerLevelGiven(invocation);
    if (!given)
        return invocation.wrongUse(given.problem().sentence);
    const CareerLevel level = given.value().value_or(CareerLevel::Entry);
    const Catalogue &catalogue = invocation.catalogue();
    std::vector<const Role *> roles;
    if (invocation.words().isEmpty()) {
        for (const Role &role : catalogue.roles())
            roles.push_back(&role);
    } else {
        const Result<const Role *> role = CatalogueLookup(catalogue).role(invocation.word(0));
        if (!role)
            return invocation.notDone(role.problem());
        roles.push_back(role.value());
    }
    if (invocation.output().isJson()) {
        QJsonArray array;
        for (const Role *role : roles)
            array.append(jsonOf(*role, level, catalogue));
        invocation.output().document(array);
    } else if (invocation.words().isEmpty()) {
        print(roles, invocation.output());
    } else {
        print(*roles.front(), level, catalogue, invocation.output());
    }
    return ExitStatus::Done;
}

void RolesCommand::print(const std::vector<const Role *> &roles, Output &output)
{
    Columns columns({{tr("Id")}, {tr("Title")}, {tr("Summary")}});
    for (const Role *role : roles)
        columns.addRow({role->id.text(), role->title, role->summary});
    output.columns(columns);
}

void RolesCommand::print(const Role &role, CareerLevel level, const Catalogue &catalogue, Output &output)
{
    output.line(role.title);
    output.paragraph(role.summary);
    output.line();
    output.paragraph(role.about);
    if (!role.otherTitles.isEmpty())
        output.paragraph(tr("Also called: %1").arg(QLocale().createSeparatedList(role.otherTitles)));
    output.line();
    output.line(tr("Tasks"));
    output.items(role.tasks);
    output.line();
    printRequirements(role, level, catalogue, output);
    output.line();
    printWays(role, catalogue, output);
    printOccupations(role, catalogue, output);
    output.line();
    printOutlook(role, catalogue, output);
}

void RolesCommand::printRequirements(const Role &role, CareerLevel level, const Catalogue &catalogue, Output &output)
{
    //: Heading of a table; %1 is a seniority, e.g. Entry
    output.line(tr("Asked at the level %1").arg(nameOf(level)));
    Columns columns({{tr("Id")}, {tr("Skill")}, {tr("Level")}, {tr("Weight"), Columns::Side::End}, {tr("Essential")}});
    for (const Requirement &requirement : role.requirements) {
        if (requirement.askedAt(level) == Level::None)
            continue;
        columns.addRow({requirement.skill.text(), catalogue.titleOf(requirement.skill),
                        numberAndName(requirement.askedAt(level)), QLocale().toString(requirement.weight),
                        //: In a column headed "Essential"
                        requirement.essential ? tr("yes") : QString()});
    }
    output.columns(columns);
}

void RolesCommand::printWays(const Role &role, const Catalogue &catalogue, Output &output)
{
    QStringList ways;
    for (const WayIn &way : role.waysIn)
        ways.append(way.text);
    output.line(tr("Ways in"));
    output.items(ways);
    const auto list = [&](const QString &heading, const std::vector<RoleId> &ids) {
        if (ids.empty())
            return;
        output.line();
        output.line(heading);
        for (const RoleId &id : ids)
            //: A role and its id
            output.items({tr("%1 (%2)").arg(catalogue.titleOf(id), id.text())});
    };
    list(tr("Related roles"), role.related);
    list(tr("Roles that follow"), role.next);
}

void RolesCommand::printOccupations(const Role &role, const Catalogue &catalogue, Output &output)
{
    const std::vector<const Occupation *> nearest = catalogue.occupationsOf(role);
    if (nearest.empty())
        return;
    output.line();
    //: Heading of a table; %1 says how well they fit the role, e.g. "a good fit"
    output.line(tr("Nearest occupations of public classifications: %1").arg(nameOfFit(role.occupations.fit)));
    Columns columns({{tr("Classification")}, {tr("Code")}, {tr("Occupation")}});
    for (const Occupation *occupation : nearest)
        columns.addRow({nameOfScheme(occupation->scheme), occupation->code, occupation->title});
    output.columns(columns);
}

void RolesCommand::printOutlook(const Role &role, const Catalogue &catalogue, Output &output)
{
    output.line(tr("Official projection"));
    const QStringList sentences = outlookSentences(role, catalogue);
    output.paragraph(sentences.first());
    if (sentences.size() == 1)
        return;
    output.items(sentences.mid(1, sentences.size() - 2));
    output.paragraph(sentences.last());
}

} // namespace Cairn
