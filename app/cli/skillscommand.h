// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/catalogue.h"

#include <QCoreApplication>

namespace Cairn {

class Output;

/** Prints the skills of the catalogue, or one of them whole, with what others published about it. */
class SkillsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::SkillsCommand)

public:
    QString name() const override { return QStringLiteral("skills"); }
    QString arguments() const override { return QStringLiteral("[SKILL]"); }
    WordCount wordCount() const override { return {0, 1}; }
    QString summary() const override { return tr("List the skills, or print one with its levels."); }
    ExitStatus run(Invocation &invocation) const override;

private:
    static void print(const Catalogue &catalogue, Output &output);
    static void print(const Skill &skill, const Catalogue &catalogue, Output &output);
    static void printHours(const Skill &skill, Output &output);
    static void printCurricula(const Skill &skill, const Catalogue &catalogue, Output &output);
    static void printPrerequisites(const Skill &skill, const Catalogue &catalogue, Output &output);
    static void printDemand(const Skill &skill, const Catalogue &catalogue, Output &output);
};

} // namespace Cairn
