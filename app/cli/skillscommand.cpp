// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/skillscommand.h"

#include "cli/cataloguejson.h"
#include "cli/cataloguelookup.h"
#include "cli/columns.h"
#include "cli/invocation.h"
#include "cli/levelwords.h"

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
    const auto hours = [](double count) { return QLocale().toString(count); };
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
    if (skill.prerequisites.empty())
        return;
    output.line();
    output.line(tr("Needed before"));
    for (const Prerequisite &needed : skill.prerequisites)
        //: A skill, its id and a level, e.g. "Python (python): 2 Working"
        output.items(
            {tr("%1 (%2): %3").arg(catalogue.titleOf(needed.skill), needed.skill.text(), numberAndName(needed.level))});
}

} // namespace Cairn
