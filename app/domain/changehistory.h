// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planchange.h"

#include <QDateTime>

#include <vector>

namespace Cairn {

/** Whether a change was done, taken back or done again; for the last two, the journal rows it is about. */
struct ChangeCause
{
    enum class Kind : quint8 { Done, Undone, Redone };

    Kind kind = Kind::Done;
    std::vector<qint64> rows;

    /** A change that is done as a step of its own, however quickly it follows another. Stands in no row: 0. */
    static ChangeCause ownStep() { return {Kind::Done, {0}}; }
    bool isOwnStep() const { return kind == Kind::Done && !rows.empty(); }

    friend bool operator==(const ChangeCause &, const ChangeCause &) = default;
};

/** One row of the change journal. */
struct JournalRow
{
    qint64 number = 0;
    QDateTime at; ///< UTC
    PlanChange change;
    ChangeCause cause;
};

/** A change that can be taken back or done again, and the journal rows that it stands for. */
struct PastChange
{
    std::vector<qint64> rows;
    PlanChange change; ///< as it was done
    QDateTime at;      ///< UTC; when the last of its rows was done
    bool isOwnStep = false;
};

/**
 * Whether the next change only goes on with this one, so that both are one step for undo: a level stepped
 * through, a note or an assumption typed in one go.
 */
bool goesOn(const PastChange &past, const PastChange &next);

/** The two changes, of which the second goes on with the first, as one. */
PastChange joined(PastChange past, const PastChange &next);

/** What can be undone (last one first to go) and redone (last one first to come back). */
struct ChangeHistory
{
    std::vector<PastChange> undoable;
    std::vector<PastChange> redoable;
};

/**
 * Reads the journal of one learner, oldest row first, into what can be undone and redone now. The journal may
 * begin in the middle: what cannot be taken back or done again in its order is left out.
 */
ChangeHistory historyOf(const std::vector<JournalRow> &journal);

} // namespace Cairn
