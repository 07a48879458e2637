// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <initializer_list>
#include <unordered_map>

namespace Cairn {

/** One connection to one SQLite file, used on the thread that made it. Statements are prepared once. */
class SqlConnection final
{
public:
    enum class Access : quint8 { ReadOnly, ReadWrite };

    SqlConnection(const QString &file, Access access);
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;
    ~SqlConnection();

    /** Opens and sets what every workspace connection must have (foreign keys, durability, no trusted schema). */
    Result<void> open();

    /** From now on waits a moment for another program that reads or writes; a connection for reading always does. */
    Result<void> waitForOthers();

    /** Runs a statement with its values in order; the query is good until the same statement runs again. */
    Result<QSqlQuery *> run(const char *statement, std::initializer_list<QVariant> values = {});
    /** The first column of the first row; invalid where there is no row. */
    Result<QVariant> value(const char *statement, std::initializer_list<QVariant> values = {});
    /** Runs what is not worth preparing, e.g. a PRAGMA or a revision's statement. */
    Result<void> runOnce(const QString &statement);

    /** All of the steps or none: commits when they succeed, takes back everything otherwise. */
    Result<void> inTransaction(const std::function<Result<void>()> &steps);

    const QString &file() const { return m_file; }

private:
    Problem problemOf(const QSqlError &error) const;

    QString m_file;
    QString m_name;
    Access m_access;
    QSqlDatabase m_database;
    std::unordered_map<const char *, QSqlQuery> m_prepared; ///< by address: statements are literals
};

} // namespace Cairn
