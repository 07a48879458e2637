// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/catalogue.h"
#include "domain/matchbill.h"
#include "domain/nearestrole.h"
#include "domain/result.h"
#include "domain/textmention.h"

#include <QCoreApplication>

#include <map>
#include <optional>

namespace Cairn {

class Output;

/** Reads a job advertisement: the skills it names, the roles it is near to, and how a learner fits. */
class AdvertCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::AdvertCommand)

public:
    QString name() const override { return QStringLiteral("advert"); }
    QString arguments() const override { return QStringLiteral("FILE"); }
    WordCount wordCount() const override { return {1, 1}; }
    QString summary() const override
    {
        return tr("Read a job advertisement: the skills it asks for, and the roles it is near to.");
    }
    QList<QCommandLineOption> options() const override;
    ExitStatus run(Invocation &invocation) const override;

private:
    /** What was read of the text, in the order it is told. */
    struct Reading
    {
        std::vector<SkillMention> mentions;
        std::vector<NearRole> roles;
        QStringList unknown;
        std::optional<MatchBill> bill;       ///< of the learner that was named
        std::map<SkillId, HoursRange> hours; ///< from what they have to what is asked, of the lines that miss levels
        QMap<SkillId, QString> titles;       ///< of their own skills
        AdvertId kept;                       ///< empty: it is not kept
    };

    static Result<QString> textIn(const QString &path);
    static Reading readingOf(const QString &text, const std::optional<PlanState> &state, const Catalogue &catalogue);
    /** Reads the text for the learner and keeps it with them. */
    static ExitStatus keep(const QString &text, Invocation &invocation);
    static void tell(const Reading &reading, Invocation &invocation);
    static void printMissing(const Reading &reading, const Catalogue &catalogue, Output &output);
    static void printJson(const Reading &reading, Output &output);
    static void print(const Reading &reading, const Catalogue &catalogue, Output &output);
};

} // namespace Cairn
