// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/catalogue.h"
#include "domain/planstate.h"
#include "domain/result.h"

#include <QCoreApplication>

namespace Cairn {

/** Sets the roles that a learner considers and compares, or prints them. */
class ConsiderCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::ConsiderCommand)

public:
    QString name() const override { return QStringLiteral("consider"); }
    QString arguments() const override { return QStringLiteral("LEARNER [ROLE...]"); }
    WordCount wordCount() const override { return {1, AnyNumber}; }
    QString summary() const override
    {
        return tr("Set the roles a learner considers, at most 4, or print them; the role “none” takes them away.");
    }
    ExitStatus run(Invocation &invocation) const override;

private:
    static ExitStatus set(const std::vector<RoleId> &roles, Invocation &invocation);
    static void print(const PlanState &state, Invocation &invocation);
};

} // namespace Cairn
