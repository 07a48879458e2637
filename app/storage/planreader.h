// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changehistory.h"
#include "domain/planstate.h"
#include "domain/result.h"

#include <QStringList>

namespace Cairn {

class SqlConnection;

/**
 * Everything the tables hold of one learner; a problem where there is no such learner. An entry that is not as this
 * program writes it is left out, and stays in the table as it is until the person changes that very thing.
 */
Result<PlanState> readPlan(SqlConnection &connection, const LearnerId &learner);

/** What readPlan() leaves out of one learner's plan: the tables and, where a learner may have several entries, the ids.
 */
Result<QStringList> entriesLeftOut(SqlConnection &connection, const LearnerId &learner);

/** All learners, in the order of their names in the person's language. */
Result<std::vector<LearnerSummary>> readLearners(SqlConnection &connection);

/** What becomes of journal rows that this program does not know: undo, for one, cannot step over them. */
enum class UnknownEdits : quint8 { LeftOut, EndReading };

/** The newest rows of one learner's journal, at most the given number, oldest first. */
Result<std::vector<JournalRow>> readJournal(SqlConnection &connection, const LearnerId &learner, qint64 most,
                                            UnknownEdits unknown);

} // namespace Cairn
