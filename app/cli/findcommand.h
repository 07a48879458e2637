// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace Cairn {

/** Finds roles, skills and resources by what people call them. */
class FindCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::FindCommand)

public:
    QString name() const override { return QStringLiteral("find"); }
    QString arguments() const override { return QStringLiteral("TEXT..."); }
    WordCount wordCount() const override { return {1, AnyNumber}; }
    QString summary() const override { return tr("Find roles, skills and resources by any of their names."); }
    ExitStatus run(Invocation &invocation) const override;
};

} // namespace Cairn
