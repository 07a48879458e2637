// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/gapcommand.h"

#include "cli/careerleveloption.h"
#include "cli/columns.h"
#include "cli/hourswords.h"
#include "cli/levelwords.h"
#include "cli/rolesoption.h"
#include "cli/workspacereading.h"

#include <QLocale>

namespace Cairn {

namespace {

QJsonObject jsonOf(const SharedGapLine &line, const Catalogue &catalogue)
{
    QJsonArray roles;
    for (const RoleId &role : line.roles)
        roles.append(role.text());
    return {
        {QStringLiteral("skill"), line.skill.text()},        {QStringLiteral("title"), catalogue.titleOf(line.skill)},
        {QStringLiteral("have"), toNumber(line.have)},       {QStringLiteral("asked"), toNumber(line.asked)},
        {QStringLiteral("hours"), line.hours.likely},        {QStringLiteral("roles"), roles},
        {QStringLiteral("gain_per_hour"), line.gainPerHour}, {QStringLiteral("gain"), line.gain},
        {QStringLiteral("serves_all"), line.servesAll}};
}

/** Those that were named; else those that the learner considers and aims at; else all there are. */
Result<std::vector<const Role *>> rolesFor(const Invocation &invocation, const PlanState &state,
                                           const Catalogue &catalogue)
{
    if (invocation.has(RolesOptionName))
        return rolesWithIds(rolesNamed(invocation), catalogue);
    std::vector<const Role *> roles = rolesAhead(state, catalogue);
    if (roles.empty()) {
        for (const Role &role : catalogue.roles())
            roles.push_back(&role);
    }
    return roles;
}

/** Points of percent as people read them. */
QString pointsText(double points)
{
    constexpr int Decimals = 2;
    return QLocale().toString(points, 'f', Decimals);
}

} // namespace

QList<QCommandLineOption> GapCommand::options() const
{
    return {rolesOption(tr("For these roles; without it, for those that the learner considers and aims at, and where "
                           "there are none for all roles.")),
            careerLevelOption(tr("Compare at this seniority; without it, at that of the learner's target."))};
}

ExitStatus GapCommand::run(Invocation &invocation) const
{
    const auto level = careerLevelGiven(invocation);
    if (!level)
        return invocation.wrongUse(level.problem().sentence);
    if (invocation.has(RolesOptionName) && rolesNamed(invocation).isEmpty())
        return invocation.wrongUse(tr("No role was named: --roles ROLE,ROLE."));
    const Catalogue &catalogue = invocation.catalogue();
    const Result<PlanState> plan = WorkspaceReading::planOf(invocation.word(0), invocation.folder(), catalogue);
    if (!plan)
        return invocation.notDone(plan.problem());
    const PlanState &state = plan.value();
    const auto roles = rolesFor(invocation, state, catalogue);
    if (!roles)
        return invocation.notDone(roles.problem());
    const std::vector<SharedGapLine> lines =
        sharedGap(roles.value(), level.value().value_or(state.seniority()), state, catalogue);
    if (!invocation.output().isJson()) {
        print(lines, roles.value().size(), catalogue, invocation.output());
        return ExitStatus::Done;
    }
    QJsonArray array;
    for (const SharedGapLine &line : lines)
        array.append(jsonOf(line, catalogue));
    invocation.output().document(array);
    return ExitStatus::Done;
}

void GapCommand::print(const std::vector<SharedGapLine> &lines, size_t roles, const Catalogue &catalogue,
                       Output &output)
{
    if (lines.empty()) {
        output.line(tr("Nothing is missing."));
        return;
    }
    const QLocale locale;
    Columns columns({{tr("Id")},
                     {tr("Skill")},
                     {tr("Have")},
                     {tr("Asked")},
                     {tr("Hours"), Columns::Side::End},
                     {tr("Roles"), Columns::Side::End},
                     //: Points of percent by which a match rises
                     {tr("Points"), Columns::Side::End},
                     //: Points of percent for each hour of work
                     {tr("Points an hour"), Columns::Side::End}});
    for (const SharedGapLine &line : lines) {
        const auto asking = static_cast<int>(line.roles.size());
        columns.addRow({line.skill.text(), catalogue.titleOf(line.skill), numberAndName(line.have),
                        numberAndName(line.asked), hoursWords(line.hours.likely),
                        //: How many of the roles ask for a skill
                        tr("%1 of %2").arg(locale.toString(asking), locale.toString(static_cast<int>(roles))),
                        pointsText(line.gain), pointsText(line.gainPerHour)});
    }
    output.columns(columns);
    output.line();
    output.paragraph(tr("Points are points of percent by which the match rises, averaged over the roles, when only "
                        "this skill is learnt."));
}

} // namespace Cairn
