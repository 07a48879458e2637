// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schemarevisions.h"

#include "storage/sqlconnection.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QUuid>

namespace Cairn {

namespace {

/** The statements of a revision file; comments are whole lines, and no text in them holds a semicolon. */
Result<QStringList> statementsOf(int revision)
{
    QFile file(QStringLiteral(":/careercairn/workspace/revision-%1.sql").arg(revision));
    if (!file.open(QIODevice::ReadOnly))
        return Problem{QCoreApplication::translate("Storage",
                                                   "The program is not whole: a revision of the workspace is "
                                                   "missing."),
                       file.fileName()};
    QString text;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.startsWith(QLatin1String("--")))
            text += line + u'\n';
    }
    QStringList statements;
    for (const QString &statement : text.split(u';')) {
        if (!statement.trimmed().isEmpty())
            statements.append(statement);
    }
    return statements;
}

Result<void> writeFirstFacts(SqlConnection &connection)
{
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const std::initializer_list<std::pair<const char *, QString>> facts{
        {"workspace_id", QUuid::createUuid().toString(QUuid::WithoutBraces)},
        {"created_at", now},
        {"generation", QStringLiteral("0")},
        {"lowest_reader", QStringLiteral("1")}};
    for (const auto &[name, value] : facts) {
        const auto written = connection.run("INSERT INTO workspace_fact (name, value) VALUES (?, ?)",
                                            {QString::fromLatin1(name), value});
        if (!written)
            return written.problem();
    }
    return {};
}

} // namespace

Result<void> upgradeSchema(SqlConnection &connection, int from)
{
    return connection.inTransaction([&connection, from]() -> Result<void> {
        for (int revision = from + 1; revision <= CurrentRevision; ++revision) {
            const Result<QStringList> statements = statementsOf(revision);
            if (!statements)
                return statements.problem();
            for (const QString &statement : statements.value()) {
                Result<void> done = connection.runOnce(statement);
                if (!done)
                    return done;
            }
        }
        if (from == 0) {
            Result<void> facts = writeFirstFacts(connection);
            if (!facts)
                return facts;
        }
        for (const QString &mark : {QStringLiteral("PRAGMA application_id = %1").arg(WorkspaceApplicationId),
                                    QStringLiteral("PRAGMA user_version = %1").arg(CurrentRevision)}) {
            Result<void> done = connection.runOnce(mark);
            if (!done)
                return done;
        }
        return {};
    });
}

} // namespace Cairn
