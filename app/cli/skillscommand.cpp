// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/skillscommand.h"

#include "cli/cataloguejson.h"
#include "cli/cataloguelookup.h"
#include "cli/columns.h"
#include "cli/hourswords.h"
#include "cli/invocation.h"
#include "cli/levelwords.h"
#include "domain/sourcewords.h"

#include <QLocale>

namespace Cairn {

namespace {

QString groupOf(const Skill &skill, const Catalogue &catalogue)
{
    const SkillGroup *group = catalogue.group(skill.group);
    return group ? group->title : skill.group.text();
}

} // namespace

ExitStatus SkillsCommand::run(Invocation &invocation) const
{
    const Catalogue &catalogue = invocation.catalogue();
    Output &output = invocation.output();
    if (!invocation.words().isEmpty()) {
        const Result<const Skill *> skill = CatalogueLookup(catalogue).skill(invocation.word(0));
        if (!skill)
            return invocation.notDone(skill.problem());
        if (output.isJson())
            output.document(QJsonArray{jsonOf(*skill.value(), catalogue)});
        else
            print(*skill.value(), catalogue, output);
        return ExitStatus::Done;
    }
    if (!output.isJson()) {
        print(catalogue, output);
        return ExitStatus::Done;
    }
    QJsonArray array;
    for (const Skill &skill : catalogue.skills())
        array.append(jsonOf(skill, catalogue));
    output.document(array);
    return ExitStatus::Done;
}

void SkillsCommand::print(const Catalogue &catalogue, Output &output)
{
    Columns columns({{tr("Id")}, {tr("Title")}, {tr("Group")}, {tr("Summary")}});
    for (const Skill &skill : catalogue.skills())
        columns.addRow({skill.id.text(), skill.title, groupOf(skill, catalogue), skill.summary});
    output.columns(columns);
}

void SkillsCommand::print(const Skill &skill, const Catalogue &catalogue, Output &output)
{
    output.line(skill.title);
    output.paragraph(skill.summary);
    //: %1 is the heading of a group of skills
    output.line(tr("Group: %1").arg(groupOf(skill, catalogue)));
    if (!skill.aliases.isEmpty())
        output.paragraph(tr("Also called: %1").arg(QLocale().createSeparatedList(skill.aliases)));
    output.line();
    for (const Level level : AllLevels) {
        output.line(numberAndName(level));
        output.paragraph(skill.levels[static_cast<size_t>(level)], 2);
    }
    printHours(skill, output);
    printCurricula(skill, catalogue, output);
    printPrerequisites(skill, catalogue, output);
    printDemand(skill, catalogue, output);
}

void SkillsCommand::printHours(const Skill &skill, Output &output)
{
    const auto hours = [](double count) { return QLocale().toString(count); };
    output.line();
    //: Heading of a table of hours
    output.line(tr("Hours from level to level"));
    Columns columns({{tr("To level")},
                     {tr("Low"), Columns::Side::End},
                     {tr("Likely"), Columns::Side::End},
                     {tr("High"), Columns::Side::End}});
    for (const Level level : AllLevels) {
        if (level == Level::None)
            continue;
        const HoursRange &step = skill.hours[static_cast<size_t>(level) - 1];
        columns.addRow({numberAndName(level), hours(step.low), hours(step.likely), hours(step.high)});
    }
    output.columns(columns);
}

void SkillsCommand::printCurricula(const Skill &skill, const Catalogue &catalogue, Output &output)
{
    const std::vector<const Curriculum *> curricula = catalogue.curriculaFor(skill.id);
    if (curricula.empty())
        return;
    output.line();
    //: Heading of a table of hours
    output.line(tr("Published hours of courses beside ours"));
    Columns columns({{tr("Published"), Columns::Side::End},
                     {tr("Ours, likely"), Columns::Side::End},
                     {tr("Ours, low to high"), Columns::Side::End},
                     {tr("Course")},
                     {tr("Provider")}});
    for (const Curriculum *curriculum : curricula) {
        const HoursRange ours = catalogue.ourHoursOf(*curriculum);
        columns.addRow({hoursWords(curriculum->lowHours, curriculum->highHours), QLocale().toString(ours.likely),
                        hoursWords(ours.low, ours.high), curriculum->title, curriculum->provider});
    }
    output.columns(columns);
    output.paragraph(
        tr("Ours are for the same steps as the course takes, in this skill and in the others that it teaches."));
    output.paragraph(sourceSentence(curricula.front()->source, catalogue));
}

void SkillsCommand::printPrerequisites(const Skill &skill, const Catalogue &catalogue, Output &output)
{
    if (skill.prerequisites.empty())
        return;
    output.line();
    output.line(tr("Needed before"));
    for (const Prerequisite &needed : skill.prerequisites)
        //: A skill, its id and a level, e.g. "Python (python): 2 Working"
        output.items(
            {tr("%1 (%2): %3").arg(catalogue.titleOf(needed.skill), needed.skill.text(), numberAndName(needed.level))});
}

void SkillsCommand::printDemand(const Skill &skill, const Catalogue &catalogue, Output &output)
{
    QStringList sentences;
    const std::vector<const SoftwareDemand *> demands = catalogue.demandFor(skill.id);
    for (const SoftwareDemand *demand : demands) {
        const QString asked = QLocale().createSeparatedList(catalogue.occupationTitles(demand->inDemand));
        const QString named = QLocale().createSeparatedList(catalogue.occupationTitles(demand->hot));
        if (!asked.isEmpty())
            //: %1 software, %2 occupations
            sentences +=
                QCoreApplication::translate("Outlook", "%1 is in demand for: %2.").arg(demand->software, asked);
        if (!named.isEmpty())
            //: %1 software, %2 occupations
            sentences +=
                QCoreApplication::translate("Outlook", "%1 is often named for: %2.").arg(demand->software, named);
    }
    if (sentences.isEmpty())
        return;
    output.line();
    output.line(tr("What employers name"));
    output.items(sentences);
    output.paragraph(tr("These are flags, not shares, from job advertisements in the United States."));
    output.paragraph(sourceSentence(demands.front()->source, catalogue));
}

} // namespace Cairn
