// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changehistory.h"
#include "domain/planstate.h"
#include "domain/result.h"

namespace Cairn {

class SqlConnection;

/** Everything the tables hold of one learner; a problem where there is no such learner. */
Result<PlanState> readPlan(SqlConnection &connection, const LearnerId &learner);

/** All learners, in the order of their names in the person's language. */
Result<std::vector<LearnerSummary>> readLearners(SqlConnection &connection);

/** What becomes of journal rows that this program does not know: undo, for one, cannot step over them. */
enum class UnknownEdits : quint8 { LeftOut, EndReading };

/** The newest rows of one learner's journal, at most the given number, oldest first. */
Result<std::vector<JournalRow>> readJournal(SqlConnection &connection, const LearnerId &learner, qint64 most,
                                            UnknownEdits unknown);

} // namespace Cairn
