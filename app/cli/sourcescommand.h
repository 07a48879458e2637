// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/catalogue.h"

#include <QCoreApplication>

#include <vector>

namespace Cairn {

class Output;

/** Prints where the contents come from, or one source with its licence and what it is worth. */
class SourcesCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::SourcesCommand)

public:
    QString name() const override { return QStringLiteral("sources"); }
    QString arguments() const override { return QStringLiteral("[ID]"); }
    WordCount wordCount() const override { return {0, 1}; }
    QString summary() const override { return tr("List where the contents come from, or print one source."); }
    ExitStatus run(Invocation &invocation) const override;

private:
    static void print(const std::vector<const SourceRecord *> &sources, Output &output);
    static void print(const SourceRecord &source, Output &output);
    static void printPacks(const Catalogue &catalogue, Output &output);
};

} // namespace Cairn
