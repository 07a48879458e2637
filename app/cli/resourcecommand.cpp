// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/resourcecommand.h"

#include "cli/cataloguejson.h"
#include "cli/cataloguelookup.h"
#include "cli/columns.h"
#include "cli/invocation.h"
#include "cli/levelwords.h"
#include "cli/resourcewords.h"
#include "domain/resourcewords.h"
#include "domain/sourcewords.h"

#include <QLocale>

namespace Cairn {

ExitStatus ResourceCommand::run(Invocation &invocation) const
{
    const Catalogue &catalogue = invocation.catalogue();
    const Result<const Resource *> resource = CatalogueLookup(catalogue).resource(invocation.word(0));
    if (!resource)
        return invocation.notDone(resource.problem());
    if (invocation.output().isJson())
        invocation.output().document(jsonOf(*resource.value()));
    else
        print(*resource.value(), catalogue, invocation.today(), invocation.output());
    return ExitStatus::Done;
}

void ResourceCommand::print(const Resource &resource, const Catalogue &catalogue, const QDate &today, Output &output)
{
    output.line(resource.title);
    //: A thing to learn from: its kind and who provides it, e.g. "Course by A school"
    output.line(tr("%1 by %2").arg(nameOfResourceKind(resource.kind), resource.provider));
    printState(resource, catalogue, today, output);
    output.line();
    printFacts(resource, output);
    if (resource.brief)
        print(*resource.brief, output);
    output.line();
    printSkills(resource, catalogue, output);
    output.line();
    if (!resource.seenAt.isEmpty()) {
        output.line(tr("Seen at"));
        output.items(resource.seenAt);
    }
    output.paragraph(sourceSentence(resource.source, catalogue));
}

void ResourceCommand::printState(const Resource &resource, const Catalogue &catalogue, const QDate &today,
                                 Output &output)
{
    const QLocale locale;
    if (resource.isRetired()) {
        output.paragraph(
            resource.retiredOn.isValid()
                ? tr("It was retired on %1.").arg(locale.toString(resource.retiredOn, QLocale::ShortFormat))
                : tr("It is retired."));
        QStringList instead;
        for (const ResourceId &id : resource.replacedBy) {
            if (const Resource *next = catalogue.resource(id))
                //: A thing to learn from and its id
                instead.append(tr("%1 (%2)").arg(next->title, id.text()));
        }
        if (!instead.isEmpty()) {
            output.line(tr("What took its place"));
            output.items(instead);
        }
    }
    if (resource.state == QLatin1String("unchecked"))
        output.paragraph(tr("It could not be verified: look at it yourself before you rely on it."));
    else if (resource.needsAnotherLook(today))
        output.paragraph(tr("It was checked long ago: look again before you rely on its price and state."));
}

void ResourceCommand::printFacts(const Resource &resource, Output &output)
{
    const auto tell = [&output](const QString &sentence, const QString &value) {
        if (!value.isEmpty())
            output.paragraph(sentence.arg(value));
    };
    tell(tr("Cost: %1"), priceOf(resource));
    tell(tr("On the cost: %1"), resource.costNote);
    if (!resource.brief)
        tell(tr("Published hours: %1"), hoursWords(resource));
    tell(tr("Needed before: %1"), resource.prerequisites);
    tell(tr("Valid: %1"), resource.validity);
    //: %1 is the code of a language, e.g. en
    tell(tr("Language: %1"), resource.language);
    tell(tr("Address: %1"), resource.url);
    if (resource.checkedOn.isValid())
        tell(tr("Checked on %1"), QLocale().toString(resource.checkedOn, QLocale::ShortFormat));
}

void ResourceCommand::printSkills(const Resource &resource, const Catalogue &catalogue, Output &output)
{
    Columns columns({{tr("Id")}, {tr("Skill")}, {tr("From level")}, {tr("To level")}});
    for (const SkillPractice &practice : resource.skills)
        columns.addRow({practice.skill.text(), catalogue.titleOf(practice.skill), numberAndName(practice.from),
                        numberAndName(practice.to)});
    output.columns(columns);
}

void ResourceCommand::print(const ProjectBrief &brief, Output &output)
{
    const auto part = [&output](const QString &heading) {
        output.line();
        output.line(heading);
    };
    const auto hours = [](double count) { return QLocale().toString(count); };
    part(tr("Goal"));
    output.paragraph(brief.goal);
    //: Heading: what the project works with
    part(tr("Data"));
    output.paragraph(brief.data);
    if (!brief.dataUrl.isEmpty())
        output.line(brief.dataUrl);
    part(tr("Steps"));
    output.items(brief.steps);
    //: Heading: what another person can answer with yes or no
    part(tr("It is done when"));
    output.items(brief.acceptance);
    part(tr("What it proves"));
    output.paragraph(brief.proves);
    part(tr("Hours"));
    //: %1, %2 and %3 are hours
    output.paragraph(tr("About %1; %2 if it goes well, %3 if it goes slowly. This is our estimate.")
                         .arg(hours(brief.hours.likely), hours(brief.hours.low), hours(brief.hours.high)));
}

} // namespace Cairn
