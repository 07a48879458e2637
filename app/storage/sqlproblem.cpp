// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlproblem.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>

namespace Cairn {

namespace {

QString sentenceOf(SqlTrouble trouble)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Storage", text); };
    switch (trouble) {
    case SqlTrouble::Full:
        return tr(QT_TRANSLATE_NOOP("Storage", "The change was not saved: the disk is full. Everything saved before is "
                                               "whole. Make room on the disk and do it again."));
    case SqlTrouble::ReadOnly:
        return tr(QT_TRANSLATE_NOOP("Storage", "The change was not saved: the workspace file may only be read. "
                                               "Everything saved before is whole. Allow writing to its folder, or "
                                               "choose another folder."));
    case SqlTrouble::Busy:
        return tr(QT_TRANSLATE_NOOP("Storage", "The change was not saved: another program is using the workspace file. "
                                               "Everything saved before is whole. Close the other program and do it "
                                               "again."));
    case SqlTrouble::Damaged:
    case SqlTrouble::NotADatabase:
        return tr(QT_TRANSLATE_NOOP("Storage",
                                    "The workspace file is damaged, and nothing was written to it. Start the "
                                    "program again: it offers the newest safety copy."));
    case SqlTrouble::Io:
        return tr(QT_TRANSLATE_NOOP("Storage", "The change was not saved: the disk did not take it. Everything saved "
                                               "before is whole. Check that the drive is connected and do it again."));
    case SqlTrouble::Other:
        break;
    }
    return tr(QT_TRANSLATE_NOOP("Storage",
                                "The change was not saved, for a reason the program does not know. Everything "
                                "saved before is whole. Start the program again; if it comes back, the "
                                "details help to find out why."));
}

} // namespace

SqlTrouble troubleOf(const QSqlError &error)
{
    constexpr int PrimaryCode = 0xff; // extended result codes carry the primary one in the low byte
    switch (error.nativeErrorCode().toInt() & PrimaryCode) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return SqlTrouble::Busy;
    case 8: // SQLITE_READONLY
        return SqlTrouble::ReadOnly;
    case 10: // SQLITE_IOERR
        return SqlTrouble::Io;
    case 11: // SQLITE_CORRUPT
        return SqlTrouble::Damaged;
    case 13: // SQLITE_FULL
        return SqlTrouble::Full;
    case 14: // SQLITE_CANTOPEN
        return SqlTrouble::Io;
    case 26: // SQLITE_NOTADB
        return SqlTrouble::NotADatabase;
    default:
        return SqlTrouble::Other;
    }
}

Problem sqlProblem(const QSqlError &error, const QString &file)
{
    return {sentenceOf(troubleOf(error)), QStringLiteral("%1: SQLite %2: %3 / %4")
                                              .arg(QDir::toNativeSeparators(file), error.nativeErrorCode(),
                                                   error.databaseText(), error.driverText())};
}

} // namespace Cairn
