// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace Cairn {

/** Names every mistake of the content that the program carries, or of a pack in a folder. */
class CatalogueCheckCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::CatalogueCheckCommand)

public:
    QString name() const override { return QStringLiteral("catalogue check"); }
    QString arguments() const override { return QStringLiteral("[PACK]"); }
    QList<QCommandLineOption> options() const override;
    WordCount wordCount() const override { return {0, 1}; }
    QString summary() const override { return tr("Name every mistake of the content, or of a pack in a folder."); }
    ExitStatus run(Invocation &invocation) const override;
};

} // namespace Cairn
