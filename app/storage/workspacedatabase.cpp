// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspacedatabase.h"

#include "storage/changejson.h"
#include "storage/changewriter.h"
#include "storage/filesync.h"
#include "storage/planreader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Cairn {

namespace {

constexpr qint64 UndoRowsRead = 2000; // how far back undo reaches after a restart
constexpr qint64 AllRows = -1;        // SQLite: no limit

QString codeOf(ChangeCause::Kind kind)
{
    switch (kind) {
    case ChangeCause::Kind::Done:
        return QStringLiteral("done");
    case ChangeCause::Kind::Undone:
        return QStringLiteral("undone");
    case ChangeCause::Kind::Redone:
        return QStringLiteral("redone");
    }
    return {};
}

QString textOf(const std::vector<qint64> &rows)
{
    QStringList numbers;
    for (const qint64 row : rows)
        numbers.append(QString::number(row));
    return numbers.isEmpty() ? QStringLiteral("") : numbers.join(u' ');
}

Problem changedElsewhere(const QString &file)
{
    return {QCoreApplication::translate("Storage",
                                        "The change was not saved: another program has changed the workspace "
                                        "meanwhile. Everything saved before is whole. Close this window and "
                                        "open it again."),
            file};
}

} // namespace

WorkspaceDatabase::WorkspaceDatabase(WorkspaceFolder folder, std::unique_ptr<SqlConnection> connection,
                                     std::unique_ptr<WorkspaceLock> lock, qint64 generation)
    : m_folder(std::move(folder))
    , m_lock(std::move(lock))
    , m_connection(std::move(connection))
    , m_generation(generation)
{
}

WorkspaceDatabase::~WorkspaceDatabase() = default;

Result<void> WorkspaceDatabase::advanceGeneration()
{
    const auto advanced =
        m_connection->run("UPDATE workspace_fact SET value = ? WHERE name = 'generation' AND value = ?",
                          {QString::number(m_generation + 1), QString::number(m_generation)});
    if (!advanced)
        return advanced.problem();
    if (advanced.value()->numRowsAffected() != 1)
        return changedElsewhere(m_connection->file());
    return {};
}

Result<void> WorkspaceDatabase::write(const std::function<Result<void>()> &steps)
{
    bool readyToCommit = false;
    const Result<void> done = m_connection->inTransaction([&]() -> Result<void> {
        Result<void> outcome = advanceGeneration();
        if (outcome)
            outcome = steps();
        readyToCommit = outcome.ok();
        return outcome;
    });
    if (!done)
        return readyToCommit ? afterFailedCommit(done.problem()) : done;
    ++m_generation;
    return {};
}

Result<void> WorkspaceDatabase::afterFailedCommit(const Problem &problem)
{
    // When only the last sync of the folder failed, the change stands in the file although SQLite reports an error.
    const Result<QVariant> generation =
        m_connection->value("SELECT value FROM workspace_fact WHERE name = 'generation'");
    if (!generation || generation.value().toLongLong() != m_generation + 1)
        return problem;
    ++m_generation;
    const Result<void> synced = syncFolder(m_folder.path());
    if (synced)
        return {};
    return Problem{QCoreApplication::translate("Storage",
                                               "The disk did not confirm the last change. Nothing saved before "
                                               "is touched. Close the program, check the drive, and look "
                                               "whether the change is there."),
                   synced.problem().details};
}

Result<SavedChange> WorkspaceDatabase::save(const PlanChange &change, const ChangeCause &cause)
{
    const SavedChange wanted{m_generation + 1, QDateTime::currentDateTimeUtc()};
    const Result<void> done = write([&]() -> Result<void> {
        const auto noted = m_connection->run(
            "INSERT INTO change_journal (number, at, learner_id, verb, cause, cause_rows, edits) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            {wanted.row, wanted.at.toString(Qt::ISODateWithMs), change.learner.text(), Cairn::codeOf(change.verb),
             codeOf(cause.kind), textOf(cause.rows), QString::fromUtf8(editsToJson(change.edits))});
        if (!noted)
            return noted.problem();
        return writeEdits(*m_connection, change);
    });
    if (!done)
        return done.problem();
    return wanted;
}

Result<LoadedPlan> WorkspaceDatabase::load(const LearnerId &learner)
{
    Result<PlanState> state = readPlan(*m_connection, learner);
    if (!state)
        return state.problem();
    const Result<std::vector<JournalRow>> rows =
        readJournal(*m_connection, learner, UndoRowsRead, UnknownEdits::EndReading);
    if (!rows)
        return rows.problem();
    return LoadedPlan{state.takeValue(), historyOf(rows.value())};
}

Result<std::vector<LearnerSummary>> WorkspaceDatabase::learners()
{
    return readLearners(*m_connection);
}

Result<std::vector<JournalRow>> WorkspaceDatabase::journal(const LearnerId &learner)
{
    return readJournal(*m_connection, learner, AllRows, UnknownEdits::LeftOut);
}

Result<void> WorkspaceDatabase::erase(const LearnerId &learner)
{
    const Result<PlanState> known = readPlan(*m_connection, learner);
    if (!known)
        return known.problem();
    const Result<SafetyCopy> copy = SafetyCopies(m_folder).take(*m_connection);
    if (!copy)
        return copy.problem();
    Result<void> erased = write([&]() -> Result<void> {
        for (const char *statement :
             {"DELETE FROM skill_level WHERE learner_id = ?", "DELETE FROM skill_note WHERE learner_id = ?",
              "DELETE FROM own_skill WHERE learner_id = ?", "DELETE FROM evidence WHERE learner_id = ?",
              "DELETE FROM availability WHERE learner_id = ?", "DELETE FROM step_record WHERE learner_id = ?",
              "DELETE FROM own_step WHERE learner_id = ?", "DELETE FROM logged_hours WHERE learner_id = ?",
              "DELETE FROM running_timer WHERE learner_id = ?", "DELETE FROM baseline WHERE learner_id = ?",
              "DELETE FROM pay_back WHERE learner_id = ?", "DELETE FROM advisor_level WHERE learner_id = ?",
              "DELETE FROM liking WHERE learner_id = ?", "DELETE FROM considered_roles WHERE learner_id = ?",
              "DELETE FROM wanted_level WHERE learner_id = ?", "DELETE FROM advertisement WHERE learner_id = ?",
              "DELETE FROM own_alias WHERE learner_id = ?", "DELETE FROM change_journal WHERE learner_id = ?",
              "DELETE FROM learner WHERE id = ?"}) {
            const auto deleted = m_connection->run(statement, {learner.text()});
            if (!deleted)
                return deleted.problem();
        }
        const auto noted =
            m_connection->run("INSERT INTO workspace_fact (name, value) VALUES ('unused_space', 'holds traces') "
                              "ON CONFLICT (name) DO NOTHING");
        return noted ? Result<void>() : Result<void>(noted.problem());
    });
    if (erased)
        clearUnusedSpace();
    return erased;
}

void WorkspaceDatabase::clearUnusedSpace()
{
    // secure_delete leaves the bytes of rows that had been moved between pages. When there is no room for writing
    // the file anew, the person is erased all the same, and the next opening tries again.
    const Result<QVariant> wanted = m_connection->value("SELECT 1 FROM workspace_fact WHERE name = 'unused_space'");
    if (!wanted || !wanted.value().isValid() || !m_connection->runOnce(QStringLiteral("VACUUM")))
        return;
    (void)m_connection->run("DELETE FROM workspace_fact WHERE name = 'unused_space'");
}

Result<void> WorkspaceDatabase::takeCopyOfTheDay(const QDateTime &now)
{
    const QDate today = now.toUTC().date();
    const SafetyCopies copies(m_folder);
    std::vector<SafetyCopy> all = copies.list(SafetyCopies::Look::NamesOnly);
    // A clock that was wrong once must not stop the copies until its day has come.
    std::erase_if(all,
                  [today](const SafetyCopy &copy) { return !copy.takenAt.isValid() || copy.takenAt.date() > today; });
    if (m_generation == 0 || (!all.empty() && all.front().takenAt.date() == today))
        return {};
    if (!all.empty()) {
        const Result<QVariant> newest = m_connection->value("SELECT MAX(at) FROM change_journal");
        if (!newest)
            return newest.problem();
        const QDateTime changedAt = QDateTime::fromString(newest.value().toString(), Qt::ISODateWithMs);
        if (changedAt.isValid() && changedAt < all.front().takenAt)
            return {};
    }
    const Result<SafetyCopy> copy = copies.take(*m_connection);
    if (!copy)
        return copy.problem();
    copies.thinOut(now);
    return {};
}

} // namespace Cairn
