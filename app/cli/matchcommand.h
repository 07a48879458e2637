// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/catalogue.h"
#include "domain/matchbill.h"

#include <QCoreApplication>

namespace Cairn {

class Output;

/** Prints how well a learner fits the roles, each with its bill, best first. */
class MatchCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::MatchCommand)

public:
    QString name() const override { return QStringLiteral("match"); }
    QString arguments() const override { return QStringLiteral("LEARNER [ROLE]"); }
    WordCount wordCount() const override { return {1, 2}; }
    QString summary() const override { return tr("Print how a learner fits all roles, best first, or one in detail."); }
    QList<QCommandLineOption> options() const override;
    ExitStatus run(Invocation &invocation) const override;

private:
    static void print(const std::vector<MatchBill> &bills, const Catalogue &catalogue, Output &output);
    static void print(const MatchBill &bill, const Catalogue &catalogue, Output &output);
    /** Of the missing points, those that are reached and do not count yet; see MatchParts. */
    static QString withheldSentence(int points);
};

} // namespace Cairn
