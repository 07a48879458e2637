// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace Cairn {

/** Prints courses, certificates, books and the like, all or those for one skill. */
class ResourcesCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::ResourcesCommand)

public:
    QString name() const override { return QStringLiteral("resources"); }
    QString arguments() const override { return QStringLiteral("[SKILL]"); }
    WordCount wordCount() const override { return {0, 1}; }
    QString summary() const override { return tr("List what there is to learn from, all or for one skill."); }
    ExitStatus run(Invocation &invocation) const override;
};

} // namespace Cairn
