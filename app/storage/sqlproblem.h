// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

class QSqlError;

namespace Cairn {

/** SQLite's primary result codes that a person is told apart. */
enum class SqlTrouble : quint8 { Full, ReadOnly, Busy, Damaged, NotADatabase, Io, Other };

SqlTrouble troubleOf(const QSqlError &error);

/** The sentence for the person: what happened, what is safe, what to do. */
Problem sqlProblem(const QSqlError &error, const QString &file);

} // namespace Cairn
