// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/catalogue.h"

#include <QCoreApplication>

namespace Cairn {

class Output;

/** Prints the questions people ask, or one of them with its answer and where it leads. */
class QuestionsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::QuestionsCommand)

public:
    QString name() const override { return QStringLiteral("questions"); }
    QString arguments() const override { return QStringLiteral("[ID]"); }
    WordCount wordCount() const override { return {0, 1}; }
    QString summary() const override { return tr("List the questions people ask, or print one with its answer."); }
    ExitStatus run(Invocation &invocation) const override;

private:
    static void print(const std::vector<const Question *> &questions, Output &output);
    static void print(const Question &question, const Catalogue &catalogue, Output &output);
};

} // namespace Cairn
