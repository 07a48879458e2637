// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/stepmark.h"

#include <QCommandLineOption>
#include <QCoreApplication>
#include <QDate>

#include <optional>

namespace Cairn {

class Invocation;
class PlanCommands;
struct PlanState;

/** What the words and options of the command line ask for one step; what they do not name stays as it is. */
struct StepOptions
{
    Q_DECLARE_TR_FUNCTIONS(Cairn::StepOptions)

public:
    /** Whether the learner's level rises with a learn step that is done. */
    enum class SkillLevel : quint8 { Stays, Rises };

    std::optional<StepState> state;
    std::optional<QDate> doneOn;
    std::optional<QString> note;
    std::optional<std::optional<QDate>> fixedStart; ///< without a day: whenever it is its turn
    std::optional<bool> optional;
    std::optional<AnotherLook> anotherLook;
    SkillLevel skillLevel = SkillLevel::Stays;

    static QList<QCommandLineOption> options();
    /** A problem where a word or an option does not say what it can, and where nothing is asked. */
    static Result<StepOptions> read(const Invocation &invocation);

    /** Asks the door for one verb after the other; the state of the plan is that before the first. */
    void apply(const PlanStep &step, const PlanState &plan, const QDate &today, PlanCommands &commands) const;

private:
    Result<void> readState(const Invocation &invocation);
    Result<void> readFixedStart(const Invocation &invocation);
    static Result<std::optional<bool>> readAnswer(const QString &option, const Invocation &invocation);
};

} // namespace Cairn
