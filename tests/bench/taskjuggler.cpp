// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskjuggler.h"

#include "sample.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimeZone>

namespace Cairn {

namespace {

constexpr int MostMilliseconds = 600'000;

QString programTj3()
{
    return QStandardPaths::findExecutable(QStringLiteral("tj3"));
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QDateTime momentFrom(const QByteArray &text)
{
    return QDateTime(QDate::fromString(QString::fromLatin1(text.left(10)), QStringLiteral("yyyy-MM-dd")),
                     QTime::fromString(QString::fromLatin1(text.mid(11)), QStringLiteral("HH:mm")), QTimeZone::utc());
}

std::map<QString, TaskJugglerRun::Task> tasksFrom(const QByteArray &report)
{
    std::map<QString, TaskJugglerRun::Task> tasks;
    QList<QByteArray> lines = report.trimmed().split('\n');
    lines.removeFirst(); // the names of the columns
    for (QByteArray &line : lines) {
        const QList<QByteArray> cells = line.replace('"', "").split(';');
        if (cells.size() == 4)
            tasks[QString::fromLatin1(cells[0])] = {momentFrom(cells[1]), momentFrom(cells[2]), cells[3].toDouble()};
    }
    return tasks;
}

} // namespace

QString taskJugglerVersion()
{
    if (programTj3().isEmpty())
        return {};
    QProcess process;
    process.start(programTj3(), {QStringLiteral("--version")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput().trimmed());
}

Result<TaskJugglerRun> taskJugglerRun(const QByteArray &project)
{
    const QTemporaryDir folder;
    const QString projectFile = folder.filePath(QStringLiteral("plan.tjp"));
    const QString timeFile = folder.filePath(QStringLiteral("time"));
    QFile file(projectFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(project) != project.size())
        return Problem{QStringLiteral("The project could not be written."), file.errorString()};
    file.close();

    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SCHEDULING_TIME_FILE"), timeFile);
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    TaskJugglerRun run;
    run.wholeMilliseconds = millisecondsOf([&] {
        process.start(QStringLiteral("ruby"), {QStringLiteral("-r"), QStringLiteral(CAIRN_SCHEDULING_TIME),
                                               programTj3(), QStringLiteral("--silent"), QStringLiteral("--no-color"),
                                               QStringLiteral("-o"), folder.path(), projectFile});
        process.waitForFinished(MostMilliseconds);
    });
    run.schedulingMilliseconds = contentOf(timeFile).toDouble();
    run.tasks = tasksFrom(contentOf(folder.filePath(QStringLiteral("finishes.csv"))));
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || run.tasks.empty()
        || run.schedulingMilliseconds <= 0)
        return Problem{QStringLiteral("TaskJuggler did not schedule the plan."),
                       QString::fromUtf8(process.readAll().trimmed())};
    return run;
}

} // namespace Cairn
