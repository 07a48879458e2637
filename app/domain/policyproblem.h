// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cairn {

/** What is wrong with a policy file. It is put into words only when it is told: the file itself names the language. */
struct PolicyProblem
{
    enum class Kind : quint8 {
        // The whole file does not count.
        NotAFile,
        Unreadable,
        TooLarge,
        NotJson,
        NotAnObject,
        WrongFormat,
        WrongVersion,
        NewerVersion,
        // One entry does not count.
        UnknownKey,
        WrongKindOfValue,
        ContactTooLong,
        UnknownLanguage,
        UnknownColours,
        WrongTextPercent,
        UnknownUser,
        UnfinishedVariable,
        VariableNotSet,
        EmptyPath,
        // One lock does not count.
        UnknownLock,
        LockOnNothing
    };

    Kind kind = Kind::Unreadable;
    QString file;
    QString key;   ///< of the entry
    QString known; ///< what could have stood there
    QString value; ///< what stands there, or what the system said
    int line = 0;  ///< from 1, of what is no JSON

    /** False where the rest of the file counts. */
    bool isOfWholeFile() const { return kind <= Kind::NewerVersion; }

    bool operator==(const PolicyProblem &) const = default;
};

/** Sentences for the person: what is wrong, what counts instead. */
QString wordsOf(const PolicyProblem &problem);

} // namespace Cairn
