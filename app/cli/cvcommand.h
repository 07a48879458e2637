// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/cvlevels.h"
#include "domain/planstate.h"

#include <QCoreApplication>

namespace Cairn {

class Catalogue;

/** Reads a CV and suggests levels for a learner; it changes nothing, and the text is not kept. */
class CvCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::CvCommand)

public:
    QString name() const override { return QStringLiteral("cv"); }
    QString arguments() const override { return QStringLiteral("LEARNER FILE"); }
    WordCount wordCount() const override { return {2, 2}; }
    QString summary() const override
    {
        return tr("Read a CV: the skills it names, and levels to confirm one by one. Changes nothing.");
    }
    ExitStatus run(Invocation &invocation) const override;

private:
    static QString wordOf(CvLevel::Reason reason);
    static QString titleOf(const SkillId &skill, const PlanState &state, const Catalogue &catalogue);
    static void printJson(const std::vector<CvLevel> &levels, const PlanState &state, Invocation &invocation);
    static void print(const std::vector<CvLevel> &levels, const PlanState &state, Invocation &invocation);
};

} // namespace Cairn
