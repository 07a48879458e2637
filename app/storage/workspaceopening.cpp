// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspaceopening.h"

#include "storage/filesync.h"
#include "storage/openingwords.h"
#include "storage/schemarevisions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

namespace Cairn {

namespace {

constexpr qint64 HeaderBytes = 100; // https://www.sqlite.org/fileformat.html, section 1.3
constexpr int ApplicationIdAt = 68;
constexpr qint64 LeastRoomBytes = 1 << 20;

bool hasRoom(const QString &folder)
{
    const QStorageInfo storage(folder);
    return !storage.isValid() || storage.bytesAvailable() < 0 || storage.bytesAvailable() > LeastRoomBytes;
}

QString journalOf(const QString &file)
{
    return file + QStringLiteral("-journal");
}

void removeWithJournal(const QString &file)
{
    QFile::remove(file);
    QFile::remove(journalOf(file));
}

Result<void> makeEmpty(const QString &file)
{
    {
        SqlConnection connection(file, SqlConnection::Access::ReadWrite);
        Result<void> made = connection.open();
        if (made)
            made = upgradeSchema(connection, 0);
        if (!made)
            return made;
    }
    return syncFile(file);
}

/** Those of the files that are there, each to be kept under a name with the time in it. */
std::vector<Renaming> namesAside(const QStringList &files)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    std::vector<Renaming> names;
    for (const QString &file : files) {
        if (QFileInfo::exists(file))
            names.push_back({file, file + QStringLiteral(".aside-") + stamp});
    }
    return names;
}

Result<void> renamed(const std::vector<Renaming> &names, const WorkspaceFolder &folder)
{
    const Result<void> done = renameAll(names);
    if (!done)
        return Problem{QCoreApplication::translate("Storage",
                                                   "The workspace file could not be put aside, so nothing was "
                                                   "changed. Allow writing to its folder, or choose another "
                                                   "folder."),
                       done.problem().details};
    return syncFolder(folder.path());
}

Problem notRestored(const QString &copy)
{
    return {QCoreApplication::translate("Storage", "The safety copy could not be brought back, so nothing was changed. "
                                                   "Make room on the disk and try again."),
            copy};
}

/** A new folder is its owner's alone; what others made stays as they made it. */
bool makeFolder(const QString &path)
{
    if (!QDir().mkpath(path))
        return false;
    // Some disks, such as a stick, know no owners.
    (void)QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return true;
}

} // namespace

WorkspaceOpening::Outcome WorkspaceOpening::open(Lock lock) const
{
    if (!QDir(m_folder.path()).exists() && !makeFolder(m_folder.path()))
        return trouble(hasRoom(QFileInfo(m_folder.path()).path()) ? OpeningTrouble::CannotCreate
                                                                  : OpeningTrouble::DiskFull,
                       m_folder.path());
    auto held = std::make_unique<WorkspaceLock>(m_folder);
    const WorkspaceLock::Outcome outcome = lock == Lock::TakeOver ? held->takeOver() : held->take();
    if (outcome != WorkspaceLock::Outcome::Held)
        return lockTrouble(outcome, *held);
    return openLocked(std::move(held));
}

WorkspaceOpening::Outcome WorkspaceOpening::openLocked(std::unique_ptr<WorkspaceLock> lock) const
{
    if (!QFileInfo::exists(m_folder.databaseFile())) {
        // No file, but copies of one: somebody's work was here, so do not begin anew without asking.
        if (SafetyCopies(m_folder).newestWhole())
            return trouble(OpeningTrouble::Damaged, QStringLiteral("the file is missing"));
        if (const auto problem = create())
            return *problem;
    }
    if (const auto problem = lookAtHeader())
        return *problem;
    if (!QFileInfo(m_folder.databaseFile()).isWritable())
        return trouble(OpeningTrouble::ReadOnlyFolder, QStringLiteral("the file may only be read"));
    return openExisting(std::move(lock), SqlConnection::Access::ReadWrite);
}

WorkspaceOpening::Outcome WorkspaceOpening::openForReading() const
{
    if (!QFileInfo::exists(m_folder.databaseFile()))
        return std::unique_ptr<WorkspaceDatabase>();
    if (const auto problem = lookAtHeader())
        return *problem;
    takeBackUnfinished();
    return openExisting(nullptr, SqlConnection::Access::ReadOnly);
}

void WorkspaceOpening::takeBackUnfinished() const
{
    // A program that was stopped in the middle of a save leaves a journal, and a connection that only reads may
    // not take that save back. While another program holds the lock, the journal is its own.
    if (QFileInfo(journalOf(m_folder.databaseFile())).size() == 0)
        return;
    WorkspaceLock lock(m_folder);
    if (lock.take() != WorkspaceLock::Outcome::Held)
        return;
    SqlConnection connection(m_folder.databaseFile(), SqlConnection::Access::ReadWrite);
    if (connection.open())
        (void)connection.value("SELECT COUNT(*) FROM workspace_fact");
}

std::optional<OpeningProblem> WorkspaceOpening::create() const
{
    // Made under another name and renamed when whole, so that a stop in between leaves no half file.
    const QString unfinished = m_folder.databaseFile() + QStringLiteral(".new");
    removeWithJournal(unfinished);
    const Result<void> made = makeEmpty(unfinished);
    if (!made) {
        removeWithJournal(unfinished);
        return sqlTrouble(made.problem());
    }
    // The journal of a file that is gone would be played back into the new one.
    std::vector<Renaming> names = namesAside({journalOf(m_folder.databaseFile())});
    names.push_back({unfinished, m_folder.databaseFile()});
    const Result<void> named = renameAll(names);
    if (!named) {
        removeWithJournal(unfinished);
        return sqlTrouble(named.problem());
    }
    const Result<void> synced = syncFolder(m_folder.path());
    if (!synced)
        return sqlTrouble(synced.problem());
    return std::nullopt;
}

std::optional<OpeningProblem> WorkspaceOpening::lookAtHeader() const
{
    QFile file(m_folder.databaseFile());
    if (!file.open(QIODevice::ReadOnly))
        return trouble(OpeningTrouble::Other, file.errorString());
    if (file.size() == 0)
        return trouble(OpeningTrouble::EmptyFile);
    const QByteArray header = file.read(HeaderBytes);
    if (!header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return trouble(OpeningTrouble::NotAWorkspace);
    if (header.size() < HeaderBytes)
        return trouble(OpeningTrouble::Damaged, QStringLiteral("%1 bytes").arg(header.size()));
    const auto applicationId = qFromBigEndian<qint32>(header.constData() + ApplicationIdAt);
    if (applicationId != WorkspaceApplicationId)
        return trouble(OpeningTrouble::Foreign, QStringLiteral("application_id %1").arg(applicationId));
    return std::nullopt;
}

WorkspaceOpening::Outcome WorkspaceOpening::openExisting(std::unique_ptr<WorkspaceLock> lock,
                                                         SqlConnection::Access access) const
{
    auto connection = std::make_unique<SqlConnection>(m_folder.databaseFile(), access);
    const Result<void> opened = connection->open();
    if (!opened)
        return sqlTrouble(opened.problem());
    const Result<QVariant> whole = connection->value("PRAGMA quick_check");
    if (!whole)
        return sqlTrouble(whole.problem());
    if (whole.value().toString() != QLatin1String("ok"))
        return trouble(OpeningTrouble::Damaged, whole.value().toString());

    const Result<QVariant> lowest = connection->value("SELECT value FROM workspace_fact WHERE name = 'lowest_reader'");
    const Result<QVariant> generation = connection->value("SELECT value FROM workspace_fact WHERE name = 'generation'");
    const Result<QVariant> version = connection->value("PRAGMA user_version");
    if (!lowest || !generation || !version || lowest.value().isNull() || generation.value().isNull())
        return trouble(OpeningTrouble::Damaged, QStringLiteral("workspace facts are missing"));
    const int revision = version.value().toInt();
    if (lowest.value().toInt() > CurrentRevision)
        return trouble(OpeningTrouble::Newer, QStringLiteral("revision %1").arg(revision));

    if (access == SqlConnection::Access::ReadWrite && revision < CurrentRevision) {
        const Result<SafetyCopy> copy = SafetyCopies(m_folder).take(*connection);
        if (!copy)
            return sqlTrouble(copy.problem());
        const Result<void> upgraded = upgradeSchema(*connection, revision);
        if (!upgraded)
            return sqlTrouble(upgraded.problem());
    }
    const Result<void> patient = connection->waitForOthers();
    if (!patient)
        return sqlTrouble(patient.problem());
    auto database = std::make_unique<WorkspaceDatabase>(m_folder, std::move(connection), std::move(lock),
                                                        generation.value().toLongLong());
    if (access == SqlConnection::Access::ReadWrite)
        database->clearUnusedSpace();
    return database;
}

Result<void> WorkspaceOpening::setAside() const
{
    return setAside({m_folder.databaseFile(), journalOf(m_folder.databaseFile())});
}

Result<void> WorkspaceOpening::setAsideWithCopies() const
{
    return setAside({m_folder.databaseFile(), journalOf(m_folder.databaseFile()), m_folder.copiesFolder()});
}

Result<void> WorkspaceOpening::setAside(const QStringList &files) const
{
    WorkspaceLock lock(m_folder);
    const WorkspaceLock::Outcome outcome = lock.take();
    if (outcome != WorkspaceLock::Outcome::Held)
        return lockProblem(outcome, lock);
    return renamed(namesAside(files), m_folder);
}

Result<void> WorkspaceOpening::restore(const SafetyCopy &copy) const
{
    WorkspaceLock lock(m_folder);
    const WorkspaceLock::Outcome outcome = lock.take();
    if (outcome != WorkspaceLock::Outcome::Held)
        return lockProblem(outcome, lock);
    const QString file = m_folder.databaseFile();
    const QString incoming = file + QStringLiteral(".incoming");
    removeWithJournal(incoming);
    if (!QFile::copy(copy.file, incoming) || !syncFile(incoming)
        || !SafetyCopies::lookedAt(incoming, copy.takenAt).checked) {
        QFile::remove(incoming);
        return notRestored(copy.file);
    }
    std::vector<Renaming> names = namesAside({file, journalOf(file)});
    names.push_back({incoming, file});
    Result<void> restored = renamed(names, m_folder);
    if (!restored)
        QFile::remove(incoming);
    return restored;
}

OpeningProblem WorkspaceOpening::trouble(OpeningTrouble trouble, const QString &details) const
{
    OpeningProblem problem;
    problem.trouble = trouble;
    problem.file = m_folder.databaseFile();
    problem.details = details;
    problem.newestCopy = SafetyCopies(m_folder).newestWhole();
    return problem;
}

OpeningProblem WorkspaceOpening::lockTrouble(WorkspaceLock::Outcome outcome, const WorkspaceLock &lock) const
{
    OpeningProblem problem;
    problem.file = m_folder.databaseFile();
    problem.host = lock.holderHost();
    problem.details = QStringLiteral("%1, process %2").arg(lock.holderHost()).arg(lock.holderProcess());
    switch (outcome) {
    case WorkspaceLock::Outcome::HeldHere:
        problem.trouble = OpeningTrouble::OpenElsewhere;
        break;
    case WorkspaceLock::Outcome::HeldByHost:
        problem.trouble = OpeningTrouble::LockedByHost;
        break;
    case WorkspaceLock::Outcome::FolderReadOnly:
        problem.trouble = OpeningTrouble::ReadOnlyFolder;
        break;
    default:
        problem.trouble = hasRoom(m_folder.path()) ? OpeningTrouble::Other : OpeningTrouble::DiskFull;
        problem.details = m_folder.lockFile();
        break;
    }
    return problem;
}

Problem WorkspaceOpening::lockProblem(WorkspaceLock::Outcome outcome, const WorkspaceLock &lock) const
{
    const OpeningProblem problem = lockTrouble(outcome, lock);
    return {sentenceOf(problem), problem.details};
}

OpeningProblem WorkspaceOpening::sqlTrouble(const Problem &problem) const
{
    const QString &details = problem.details;
    const auto says = [&details](const char *words) { return details.contains(QLatin1String(words)); };
    if (says("disk image is malformed") || says("not a database"))
        return trouble(OpeningTrouble::Damaged, details);
    if (says("disk is full") || says("No space left") || !hasRoom(m_folder.path()))
        return trouble(OpeningTrouble::DiskFull, details);
    if (says("readonly database"))
        return trouble(OpeningTrouble::ReadOnlyFolder, details);
    if (says("database is locked"))
        return trouble(OpeningTrouble::OpenElsewhere, details);
    return trouble(OpeningTrouble::Other, details);
}

} // namespace Cairn
