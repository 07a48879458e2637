// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changehistory.h"

#include <algorithm>

namespace Cairn {

namespace {

bool holds(const std::vector<qint64> &rows, qint64 row)
{
    return std::find(rows.begin(), rows.end(), row) != rows.end();
}

/** Takes the entries that the rows name off the end of a pile and joins them into one. */
PastChange taken(std::vector<PastChange> &pile, const std::vector<qint64> &rows)
{
    PastChange one;
    while (!pile.empty() && holds(rows, pile.back().rows.front())) {
        PastChange top = std::move(pile.back());
        pile.pop_back();
        if (one.rows.empty()) {
            one = std::move(top);
            continue;
        }
        one.change = continues(top.change, one.change) ? joined(top.change, one.change) : top.change;
        one.rows.insert(one.rows.begin(), top.rows.begin(), top.rows.end());
    }
    return one;
}

} // namespace

ChangeHistory historyOf(const std::vector<JournalRow> &journal)
{
    ChangeHistory history;
    for (const JournalRow &row : journal) {
        if (row.cause.kind == ChangeCause::Kind::Done) {
            history.undoable.push_back({{row.number}, row.change});
            history.redoable.clear();
            continue;
        }
        const bool undone = row.cause.kind == ChangeCause::Kind::Undone;
        auto &from = undone ? history.undoable : history.redoable;
        auto &into = undone ? history.redoable : history.undoable;
        PastChange past = taken(from, row.cause.rows);
        if (!past.rows.empty())
            into.push_back(std::move(past));
    }
    return history;
}

} // namespace Cairn
