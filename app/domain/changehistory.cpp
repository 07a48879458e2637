// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changehistory.h"

#include <algorithm>

namespace Cairn {

namespace {

constexpr qint64 QuickMilliseconds = 1500; // what is typed or stepped through in one go is one undo

/** Whether a person gets to what they want by several quick changes. */
bool isDoneInOneGo(Verb verb)
{
    return verb == Verb::SetLevel || verb == Verb::WriteNote || verb == Verb::WriteStepNote || verb == Verb::SetPayBack
           || verb == Verb::SetAdvisorLevel || verb == Verb::AnswerStatement || verb == Verb::ChangeAdvert;
}

bool holds(const std::vector<qint64> &rows, qint64 row)
{
    return std::find(rows.begin(), rows.end(), row) != rows.end();
}

void push(std::vector<PastChange> &pile, PastChange next)
{
    if (pile.empty() || !goesOn(pile.back(), next)) {
        pile.push_back(std::move(next));
        return;
    }
    pile.back() = joined(std::move(pile.back()), next);
    if (isEmpty(pile.back().change))
        pile.pop_back();
}

/** Takes the entries that the rows name off the end of a pile and joins them into one. */
PastChange taken(std::vector<PastChange> &pile, const std::vector<qint64> &rows)
{
    PastChange one;
    while (!pile.empty() && holds(rows, pile.back().rows.front())) {
        PastChange top = std::move(pile.back());
        pile.pop_back();
        if (one.rows.empty())
            one = std::move(top);
        else if (continues(top.change, one.change))
            one = joined(std::move(top), one);
    }
    return one;
}

/** Moves what a row took back or did again from one pile to the other. */
void carryOver(std::vector<PastChange> &from, std::vector<PastChange> &into, const std::vector<qint64> &rows)
{
    PastChange past = taken(from, rows);
    if (past.rows == rows)
        into.push_back(std::move(past));
    else // part of it lies before the journal's first row, so what came after it has lost its order
        into.clear();
}

} // namespace

bool goesOn(const PastChange &past, const PastChange &next)
{
    const qint64 later = past.at.msecsTo(next.at);
    return !next.isOwnStep && isDoneInOneGo(past.change.verb) && later >= 0 && later <= QuickMilliseconds
           && continues(past.change, next.change);
}

PastChange joined(PastChange past, const PastChange &next)
{
    past.change = joined(past.change, next.change);
    past.rows.insert(past.rows.end(), next.rows.begin(), next.rows.end());
    past.at = next.at;
    return past;
}

ChangeHistory historyOf(const std::vector<JournalRow> &journal)
{
    ChangeHistory history;
    for (const JournalRow &row : journal) {
        switch (row.cause.kind) {
        case ChangeCause::Kind::Done:
            push(history.undoable, {{row.number}, row.change, row.at, row.cause.isOwnStep()});
            history.redoable.clear();
            break;
        case ChangeCause::Kind::Undone:
            carryOver(history.undoable, history.redoable, row.cause.rows);
            break;
        case ChangeCause::Kind::Redone:
            carryOver(history.redoable, history.undoable, row.cause.rows);
            break;
        }
    }
    return history;
}

} // namespace Cairn
