// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/catalogue.h"

#include <QCoreApplication>

namespace Cairn {

class Output;

/** Prints the roles of the catalogue, or one of them whole, with what official statistics say of its occupations. */
class RolesCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::RolesCommand)

public:
    QString name() const override { return QStringLiteral("roles"); }
    QString arguments() const override { return QStringLiteral("[ROLE]"); }
    WordCount wordCount() const override { return {0, 1}; }
    QString summary() const override { return tr("List the roles, or print one with all it asks."); }
    QList<QCommandLineOption> options() const override;
    ExitStatus run(Invocation &invocation) const override;

private:
    static void print(const std::vector<const Role *> &roles, Output &output);
    static void print(const Role &role, CareerLevel level, const Catalogue &catalogue, Output &output);
    static void printRequirements(const Role &role, CareerLevel level, const Catalogue &catalogue, Output &output);
    static void printOccupations(const Role &role, const Catalogue &catalogue, Output &output);
    static void printOutlook(const Role &role, const Catalogue &catalogue, Output &output);
    static void printWays(const Role &role, const Catalogue &catalogue, Output &output);
};

} // namespace Cairn
