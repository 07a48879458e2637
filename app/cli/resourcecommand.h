// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/catalogue.h"

#include <QCoreApplication>

namespace Cairn {

class Output;

/** Prints one thing to learn from whole; of a project of our own also what to do and when it is done. */
class ResourceCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::ResourceCommand)

public:
    QString name() const override { return QStringLiteral("resource"); }
    QString arguments() const override { return QStringLiteral("ID"); }
    WordCount wordCount() const override { return {1, 1}; }
    QString summary() const override { return tr("Print one thing to learn from, e.g. the brief of a project."); }
    ExitStatus run(Invocation &invocation) const override;

private:
    static void print(const Resource &resource, const Catalogue &catalogue, const QDate &today, Output &output);
    static void printState(const Resource &resource, const Catalogue &catalogue, const QDate &today, Output &output);
    static void printFacts(const Resource &resource, Output &output);
    static void printSkills(const Resource &resource, const Catalogue &catalogue, Output &output);
    static void print(const ProjectBrief &brief, Output &output);
};

} // namespace Cairn
