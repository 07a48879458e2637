// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/plancommands.h"
#include "storage/directplanstore.h"
#include "storage/workspaceopening.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QTest>

namespace Cairn {

using Lock = WorkspaceOpening::Lock;

/** The open workspace; null, and the reason in the log, where it does not open. */
inline std::unique_ptr<WorkspaceDatabase> opened(const WorkspaceFolder &folder, Lock lock = Lock::Respect)
{
    WorkspaceOpening::Outcome outcome = WorkspaceOpening(folder).open(lock);
    if (auto *database = std::get_if<std::unique_ptr<WorkspaceDatabase>>(&outcome))
        return std::move(*database);
    const auto &problem = std::get<OpeningProblem>(outcome);
    qWarning() << "not opened:" << static_cast<int>(problem.trouble) << problem.details;
    return nullptr;
}

/** What stands in the way of opening; nothing where it opens. */
inline std::optional<OpeningProblem> troubleWith(const WorkspaceFolder &folder, Lock lock = Lock::Respect)
{
    WorkspaceOpening::Outcome outcome = WorkspaceOpening(folder).open(lock);
    if (const auto *problem = std::get_if<OpeningProblem>(&outcome))
        return *problem;
    return std::nullopt;
}

/** A pattern for temporary folders that need no disk: in memory where the system has such a place. */
inline QString quickPlace()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    const QString place = memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return place + QStringLiteral("/cairn-test-XXXXXX");
}

inline QByteArray bytesOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

inline bool write(const QString &file, const QByteArray &bytes)
{
    QFile opened(file);
    return opened.open(QIODevice::WriteOnly | QIODevice::Truncate) && opened.write(bytes) == bytes.size();
}

/** Every file below a folder, by its place, with a hash of its bytes. */
inline QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString file = all.next();
        files.insert(QDir(folder).relativeFilePath(file),
                     QCryptographicHash::hash(bytesOf(file), QCryptographicHash::Sha256).toHex());
    }
    return files;
}

/** Runs statements on the workspace file beside everything else, as a stranger would. */
inline bool runOn(const QString &file, const QStringList &statements)
{
    SqlConnection connection(file, SqlConnection::Access::ReadWrite);
    if (!connection.open())
        return false;
    for (const QString &statement : statements) {
        const Result<void> done = connection.runOnce(statement);
        if (!done) {
            qWarning() << done.problem().details;
            return false;
        }
    }
    return true;
}

/** A door to a workspace in a real folder, answering at once. */
struct OpenedDoor
{
    explicit OpenedDoor(const WorkspaceFolder &folder)
        : database(opened(folder))
        , store(*database)
        , commands(plan, learners, store)
    {
        QObject::connect(&commands, &PlanCommands::refused, &commands,
                         [this](const Problem &problem) { refusals.append(problem.sentence); });
    }

    std::unique_ptr<WorkspaceDatabase> database;
    DirectPlanStore store;
    OpenPlan plan;
    LearnerRegister learners;
    PlanCommands commands;
    QStringList refusals;
};

inline NewLearner ana()
{
    NewLearner learner;
    learner.name = QStringLiteral("Ana");
    learner.hoursPerWeek = 6;
    return learner;
}

} // namespace Cairn
