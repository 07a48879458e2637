// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rolescommand.h"

#include "cli/careerleveloption.h"
#include "cli/cataloguejson.h"
#include "cli/cataloguelookup.h"
#include "cli/columns.h"
#include "cli/levelwords.h"

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
            array.append(jsonOf(*role, level));
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
    output.line();
    output.line(tr("Tasks"));
    output.items(role.tasks);
    output.line();
    printRequirements(role, level, catalogue, output);
    output.line();
    printWays(role, catalogue, output);
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

} // namespace Cairn
