// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitstatus.h"

#include <QCommandLineOption>
#include <QString>

#include <limits>

namespace Cairn {

class Invocation;

/** One command of the command line: how it is called and what it does. Parsing is CommandLine's. */
class Command
{
public:
    /** How many words may follow the name. */
    struct WordCount
    {
        int least = 0;
        int most = 0;
    };
    static constexpr int AnyNumber = std::numeric_limits<int>::max();

    Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;
    virtual ~Command() = default;

    /** One or two words, e.g. "learner add". */
    virtual QString name() const = 0;
    /** What follows the name in the usage, e.g. "LEARNER SKILL 0..4". */
    virtual QString arguments() const = 0;
    virtual WordCount wordCount() const = 0;
    /** What it does, as a sentence for the person. */
    virtual QString summary() const = 0;
    /** The options that only this command has. */
    virtual QList<QCommandLineOption> options() const { return {}; }

    virtual ExitStatus run(Invocation &invocation) const = 0;
};

} // namespace Cairn
