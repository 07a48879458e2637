// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/safetycopies.h"

#include "storage/filesync.h"
#include "storage/schemarevisions.h"
#include "storage/sqlconnection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace Cairn {

namespace {

const QString DayInName = QStringLiteral("yyyyMMdd");
const QString TimeInName = QStringLiteral("'T'HHmmsszzz'Z'");
const QString NameBegin = QStringLiteral("workspace-");
const QString NameEnd = QStringLiteral(".cairndb");
const QString PartialEnd = QStringLiteral(".partial");

QDateTime timeOfName(const QString &name)
{
    const QString stamp = name.mid(NameBegin.size(), name.size() - NameBegin.size() - NameEnd.size());
    // Day and time apart: read as one, they would be local time, and an hour that summer time leaves out is none.
    const qsizetype dayEnd = stamp.indexOf(u'T');
    const QDate day = QDate::fromString(stamp.left(dayEnd), DayInName);
    const QTime time = QTime::fromString(stamp.mid(dayEnd), TimeInName);
    return time.isValid() ? QDateTime(day, time, Qt::UTC) : QDateTime();
}

QString nameOf(const QDateTime &takenAt)
{
    return NameBegin + takenAt.date().toString(DayInName) + takenAt.time().toString(TimeInName) + NameEnd;
}

/** What a program that was stopped while it took a copy left behind. */
void removePartials(const QDir &copies)
{
    for (const QString &name : copies.entryList({NameBegin + u'*' + PartialEnd}, QDir::Files))
        QFile::remove(copies.filePath(name));
}

Problem copyFailed(const QString &details)
{
    return {QCoreApplication::translate("Storage", "No safety copy could be made, so nothing was changed. Your plan is "
                                                   "whole. Make room on the disk and do it again."),
            details};
}

} // namespace

Result<SafetyCopy> SafetyCopies::take(SqlConnection &connection) const
{
    const QDir copies(m_folder.copiesFolder());
    if (!copies.mkpath(QStringLiteral(".")))
        return copyFailed(copies.path());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString file = copies.filePath(nameOf(now));
    const QString partial = file + PartialEnd;
    removePartials(copies);

    const auto copied = connection.run("VACUUM INTO ?", {partial});
    if (!copied) {
        QFile::remove(partial);
        return copyFailed(copied.problem().details);
    }
    const Result<void> synced = syncFile(partial);
    SafetyCopy copy = lookedAt(partial, now);
    if (!synced || !copy.checked || !renameFile(partial, file)) {
        QFile::remove(partial);
        return copyFailed(file);
    }
    const Result<void> named = syncFolder(copies.path());
    if (!named)
        return copyFailed(named.problem().details);
    copy.file = file;
    return copy;
}

std::vector<SafetyCopy> SafetyCopies::list(Look look) const
{
    const QDir copies(m_folder.copiesFolder());
    QStringList names = copies.entryList({NameBegin + u'*' + NameEnd}, QDir::Files, QDir::Name | QDir::Reversed);
    std::vector<SafetyCopy> all;
    for (const QString &name : names) {
        const QString file = copies.filePath(name);
        const QDateTime takenAt = timeOfName(name);
        if (look == Look::Check) {
            all.push_back(lookedAt(file, takenAt));
        } else {
            SafetyCopy unseen;
            unseen.file = file;
            unseen.takenAt = takenAt;
            unseen.bytes = QFileInfo(file).size();
            all.push_back(unseen);
        }
    }
    return all;
}

std::optional<SafetyCopy> SafetyCopies::newestWhole() const
{
    for (const SafetyCopy &unseen : list(Look::NamesOnly)) {
        const SafetyCopy copy = lookedAt(unseen.file, unseen.takenAt);
        if (copy.checked)
            return copy;
    }
    return std::nullopt;
}

void SafetyCopies::thinOut(const QDateTime &now) const
{
    constexpr int DaysKept = 7;
    constexpr int WeeksKept = 4;
    constexpr int DaysInWeek = 7;
    std::set<qint64> seenDays;
    std::set<qint64> seenWeeks;
    for (const SafetyCopy &copy : list(Look::NamesOnly)) {
        const qint64 daysOld = copy.takenAt.date().daysTo(now.toUTC().date());
        if (!copy.takenAt.isValid() || daysOld <= 0)
            continue;
        if (daysOld <= DaysKept) {
            if (seenDays.insert(daysOld).second)
                continue;
        } else if (daysOld <= DaysKept + WeeksKept * DaysInWeek) {
            // Weeks of the calendar: weeks counted from today would let no copy grow older than eight days.
            const bool first = seenWeeks.insert(copy.takenAt.date().toJulianDay() / DaysInWeek).second;
            if (first && seenWeeks.size() <= WeeksKept)
                continue;
        }
        QFile::remove(copy.file);
    }
}

SafetyCopy SafetyCopies::lookedAt(const QString &file, const QDateTime &takenAt)
{
    SafetyCopy copy;
    copy.file = file;
    copy.takenAt = takenAt;
    copy.bytes = QFileInfo(file).size();
    if (copy.bytes == 0)
        return copy;
    SqlConnection connection(file, SqlConnection::Access::ReadOnly);
    if (!connection.open())
        return copy;
    const auto answer = [&connection](const char *statement) {
        const Result<QVariant> value = connection.value(statement);
        return value ? value.value() : QVariant();
    };
    const bool ours = answer("PRAGMA application_id").toInt() == WorkspaceApplicationId;
    const bool whole = answer("PRAGMA quick_check").toString() == QLatin1String("ok");
    const QVariant learners = answer("SELECT COUNT(*) FROM learner");
    const QVariant changes = answer("SELECT COUNT(*) FROM change_journal");
    copy.learners = learners.toInt();
    copy.changes = changes.toLongLong();
    copy.checked = ours && whole && learners.isValid() && changes.isValid();
    return copy;
}

} // namespace Cairn
