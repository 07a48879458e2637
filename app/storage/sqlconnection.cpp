// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlconnection.h"

#include "storage/sqlproblem.h"

#include <QSqlError>
#include <QUuid>

#include <array>

namespace Cairn {

namespace {

constexpr int PatientMilliseconds = 1000; // the command line beside the window is done in a few

} // namespace

SqlConnection::SqlConnection(const QString &file, Access access)
    : m_file(file)
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_access(access)
{
}

SqlConnection::~SqlConnection()
{
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> SqlConnection::open()
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(m_file);
    m_database.setConnectOptions(
        m_access == Access::ReadOnly
            ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1;QSQLITE_OPEN_READONLY").arg(PatientMilliseconds)
            : QStringLiteral("QSQLITE_BUSY_TIMEOUT=0"));
    if (!m_database.open())
        return problemOf(m_database.lastError());

    // DELETE and not WAL: one writer on any file system; EXTRA: the journal's removal is on the disk, too; MEMORY: no
    // plan in the system's folder for temporary files.
    static constexpr std::array<const char *, 7> Settings{"PRAGMA journal_mode = DELETE", "PRAGMA synchronous = EXTRA",
                                                          "PRAGMA foreign_keys = ON",     "PRAGMA trusted_schema = OFF",
                                                          "PRAGMA secure_delete = ON",    "PRAGMA cell_size_check = ON",
                                                          "PRAGMA temp_store = MEMORY"};
    for (const char *setting : Settings) {
        const Result<void> set = runOnce(QString::fromLatin1(setting));
        if (!set)
            return set;
    }
    return {};
}

Result<void> SqlConnection::waitForOthers()
{
    return runOnce(QStringLiteral("PRAGMA busy_timeout = %1").arg(PatientMilliseconds));
}

Result<QSqlQuery *> SqlConnection::run(const char *statement, std::initializer_list<QVariant> values)
{
    auto known = m_prepared.find(statement);
    if (known == m_prepared.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(QString::fromLatin1(statement)))
            return problemOf(query.lastError());
        known = m_prepared.emplace(statement, std::move(query)).first;
    }
    QSqlQuery &query = known->second;
    int place = 0;
    for (const QVariant &value : values)
        query.bindValue(place++, value);
    if (!query.exec()) {
        const Problem problem = problemOf(query.lastError());
        query.finish();
        return problem;
    }
    return &query;
}

Result<QVariant> SqlConnection::value(const char *statement, std::initializer_list<QVariant> values)
{
    const Result<QSqlQuery *> query = run(statement, values);
    if (!query)
        return query.problem();
    QVariant first;
    if (query.value()->next())
        first = query.value()->value(0);
    query.value()->finish();
    return first;
}

Result<void> SqlConnection::runOnce(const QString &statement)
{
    QSqlQuery query(m_database);
    if (!query.exec(statement))
        return problemOf(query.lastError());
    return {};
}

Result<void> SqlConnection::inTransaction(const std::function<Result<void>()> &steps)
{
    const Result<QSqlQuery *> begun = run("BEGIN IMMEDIATE");
    if (!begun)
        return begun.problem();
    Result<void> outcome = steps();
    if (outcome) {
        const Result<QSqlQuery *> committed = run("COMMIT");
        if (committed)
            return {};
        outcome = committed.problem();
    }
    // A failed COMMIT may have ended the transaction itself; then there is nothing left to take back.
    (void)run("ROLLBACK");
    return outcome;
}

Problem SqlConnection::problemOf(const QSqlError &error) const
{
    return sqlProblem(error, m_file);
}

} // namespace Cairn
