// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/considercommand.h"

#include "cli/rolesoption.h"
#include "cli/workspaceediting.h"
#include "cli/workspacereading.h"

#include <QLocale>

namespace Cairn {

namespace {

const QLatin1String NoRole("none");

} // namespace

ExitStatus ConsiderCommand::run(Invocation &invocation) const
{
    const QStringList ids = invocation.words().mid(1);
    if (ids.isEmpty()) {
        const Result<PlanState> plan =
            WorkspaceReading::planOf(invocation.word(0), invocation.folder(), invocation.catalogue());
        if (!plan)
            return invocation.notDone(plan.problem());
        print(plan.value(), invocation);
        return ExitStatus::Done;
    }
    if (ids.contains(NoRole)) {
        if (ids.size() > 1)
            return invocation.wrongUse(tr("“none” takes all roles away: name no other beside it."));
        return set({}, invocation);
    }
    const auto roles = rolesWithIds(ids, invocation.catalogue());
    if (!roles)
        return invocation.notDone(roles.problem());
    constexpr auto Most = static_cast<int>(MostConsideredRoles);
    if (roles.value().size() > MostConsideredRoles)
        return invocation.wrongUse(tr("At most %n role(s) can be considered at a time.", nullptr, Most));
    std::vector<RoleId> considered;
    for (const Role *role : roles.value())
        considered.push_back(role->id);
    return set(considered, invocation);
}

ExitStatus ConsiderCommand::set(const std::vector<RoleId> &roles, Invocation &invocation)
{
    const auto begun = WorkspaceEditing::beginWith(invocation.word(0), invocation.folder(), invocation.catalogue());
    if (!begun)
        return invocation.notDone(begun.problem());
    WorkspaceEditing &editing = *begun.value();
    editing.commands().considerRoles(roles);
    const Result<void> outcome = editing.outcome();
    if (!outcome)
        return invocation.notDone(outcome.problem());
    print(editing.state(), invocation);
    return ExitStatus::Done;
}

void ConsiderCommand::print(const PlanState &state, Invocation &invocation)
{
    Output &output = invocation.output();
    QJsonArray ids;
    QStringList titles;
    for (const RoleId &role : state.consideredRoles) {
        ids.append(role.text());
        titles.append(invocation.catalogue().titleOf(role));
    }
    if (output.isJson())
        output.document(
            QJsonObject{{QStringLiteral("learner"), state.profile.id.text()}, {QStringLiteral("roles"), ids}});
    else if (titles.isEmpty())
        output.line(tr("%1 considers no roles.").arg(state.profile.name));
    else
        //: %1 is a learner, %2 a list of roles
        output.paragraph(tr("%1 considers: %2.").arg(state.profile.name, QLocale().createSeparatedList(titles)));
}

} // namespace Cairn
