// SPDX-License-Identifier: GPL-3.0-or-later
#include "editbench.h"

#include "sample.h"
#include "storage/changejson.h"
#include "storage/workspaceopening.h"

#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdio>

namespace Cairn {

namespace {

constexpr int Edits = 400;

/** The same work by hand: the C interface, prepared statements, the same pragmas and rows. */
class BareSqlite final
{
public:
    explicit BareSqlite(const QByteArray &file)
    {
        sqlite3_open(file.constData(), &m_handle);
        for (const char *text :
             {"PRAGMA journal_mode = DELETE", "PRAGMA synchronous = EXTRA", "PRAGMA foreign_keys = ON",
              "PRAGMA secure_delete = ON", "CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT)",
              "INSERT INTO fact VALUES ('generation', '0')",
              "CREATE TABLE level (learner TEXT, skill TEXT, level INT, PRIMARY KEY (learner, skill))",
              "CREATE TABLE journal (number INTEGER PRIMARY KEY, at TEXT, learner TEXT, verb TEXT, cause TEXT, "
              "cause_rows TEXT, edits TEXT)",
              "CREATE INDEX journal_by_learner ON journal (learner, number)"})
            sqlite3_exec(m_handle, text, nullptr, nullptr, nullptr);
        m_begin = prepared("BEGIN IMMEDIATE");
        m_generation = prepared("UPDATE fact SET value = ? WHERE name = 'generation' AND value = ?");
        m_note = prepared("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?)");
        m_level = prepared("INSERT INTO level VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET level = excluded.level");
        m_commit = prepared("COMMIT");
    }
    BareSqlite(const BareSqlite &) = delete;
    BareSqlite &operator=(const BareSqlite &) = delete;
    ~BareSqlite()
    {
        for (sqlite3_stmt *statement : {m_begin, m_generation, m_note, m_level, m_commit})
            sqlite3_finalize(statement);
        sqlite3_close(m_handle);
    }

    void write(int number, const QByteArray &learner, const QByteArray &skill, int level, const QByteArray &edits)
    {
        step(m_begin);
        bind(m_generation, 1, QByteArray::number(number + 1));
        bind(m_generation, 2, QByteArray::number(number));
        step(m_generation);
        sqlite3_bind_int(m_note, 1, number + 1);
        bind(m_note, 2, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8());
        bind(m_note, 3, learner);
        bind(m_note, 4, "set_level");
        bind(m_note, 5, "done");
        bind(m_note, 6, "");
        bind(m_note, 7, edits);
        step(m_note);
        bind(m_level, 1, learner);
        bind(m_level, 2, skill);
        sqlite3_bind_int(m_level, 3, level);
        step(m_level);
        step(m_commit);
    }

private:
    sqlite3_stmt *prepared(const char *text)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_handle, text, -1, &statement, nullptr);
        return statement;
    }
    static void bind(sqlite3_stmt *statement, int place, const QByteArray &text)
    {
        sqlite3_bind_text(statement, place, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    }
    void step(sqlite3_stmt *statement)
    {
        if (sqlite3_step(statement) != SQLITE_DONE)
            std::printf("bare SQLite: %s\n", sqlite3_errmsg(m_handle));
        sqlite3_reset(statement);
    }

    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_begin = nullptr;
    sqlite3_stmt *m_generation = nullptr;
    sqlite3_stmt *m_note = nullptr;
    sqlite3_stmt *m_level = nullptr;
    sqlite3_stmt *m_commit = nullptr;
};

PlanChange levelChange(const LearnerId &learner, int at)
{
    const SkillId skill(QStringLiteral("skill_%1").arg(at % 90));
    return {learner, Verb::SetLevel, {LevelEdit{skill, static_cast<Level>(at % 4), static_cast<Level>(at % 4 + 1)}}};
}

} // namespace

bool benchEdits()
{
    QTemporaryDir folder(QStringLiteral("careercairn-bench-XXXXXX"));
    auto outcome = WorkspaceOpening(WorkspaceFolder(folder.filePath(QStringLiteral("ours")))).open();
    auto *held = std::get_if<std::unique_ptr<WorkspaceDatabase>>(&outcome);
    if (!held) {
        std::printf("edits: the workspace did not open\n");
        return false;
    }
    WorkspaceDatabase &database = **held;
    LearnerProfile profile;
    profile.id = LearnerId(QStringLiteral("learner"));
    profile.name = QStringLiteral("Bench");
    profile.createdAt = QDateTime::currentDateTimeUtc();
    (void)database.save({profile.id, Verb::AddLearner, {ProfileEdit{std::nullopt, profile}}}, {});

    BareSqlite bare(folder.filePath(QStringLiteral("bare.db")).toUtf8());
    Sample ours;
    Sample yardstick;
    for (int at = 0; at < Edits; ++at) { // in turns, so that both see the same disk
        const PlanChange change = levelChange(profile.id, at);
        ours.add(millisecondsOf([&] {
            const Result<SavedChange> saved = database.save(change, {});
            if (!saved)
                std::printf("edit: %s\n", qPrintable(saved.problem().details));
        }));
        const QByteArray edits = editsToJson(change.edits);
        yardstick.add(millisecondsOf(
            [&] { bare.write(at, "learner", QByteArray("skill_") + QByteArray::number(at % 90), at % 4 + 1, edits); }));
    }
    return printRatio("one edit to durable, against bare SQLite", ours.median(), yardstick.median(), 1.5);
}

} // namespace Cairn
