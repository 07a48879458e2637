// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/resourcescommand.h"

#include "cli/cataloguejson.h"
#include "cli/cataloguelookup.h"
#include "cli/columns.h"
#include "cli/invocation.h"
#include "cli/resourcewords.h"
#include "domain/resourcewords.h"

namespace Cairn {

namespace {

QStringList cellsOf(const Resource &resource, const QDate &today)
{
    return {resource.id.text(), resource.kind,        resource.state,
            priceOf(resource),  hoursWords(resource), checkedWords(resource, today),
            resource.provider,  resource.title};
}

} // namespace

ExitStatus ResourcesCommand::run(Invocation &invocation) const
{
    const Catalogue &catalogue = invocation.catalogue();
    std::vector<const Resource *> resources;
    if (invocation.words().isEmpty()) {
        for (const Resource &resource : catalogue.resources())
            resources.push_back(&resource);
    } else {
        const Result<const Skill *> skill = CatalogueLookup(catalogue).skill(invocation.word(0));
        if (!skill)
            return invocation.notDone(skill.problem());
        resources = catalogue.resourcesFor(skill.value()->id);
    }

    Output &output = invocation.output();
    if (output.isJson()) {
        QJsonArray array;
        for (const Resource *resource : resources)
            array.append(jsonOf(*resource));
        output.document(array);
    } else if (resources.empty()) {
        output.line(tr("There is nothing for this skill yet."));
    } else {
        Columns columns({{tr("Id")},
                         {tr("Kind")},
                         {tr("State")},
                         {tr("Cost")},
                         {tr("Hours"), Columns::Side::End},
                         {tr("Checked on")},
                         {tr("Provider")},
                         {tr("Title")}});
        for (const Resource *resource : resources)
            columns.addRow(cellsOf(*resource, invocation.today()));
        output.columns(columns);
    }
    return ExitStatus::Done;
}

} // namespace Cairn
