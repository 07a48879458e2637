// SPDX-License-Identifier: GPL-3.0-or-later
#include "startbench.h"

#include "sample.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <chrono>
#include <cstdio>

namespace Cairn {

namespace {

constexpr int Runs = 21;
constexpr int SettleMilliseconds = 400;

/** One start: when the first and the last picture of the first moments went to the screen, and the memory then. */
struct Start
{
    double firstPaint = 0;
    double settled = 0;
    double memoryMegabytes = 0;
};

double nowMilliseconds()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double proportionalMemory(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

Start startOf(const QString &program, const QStringList &arguments, const QString &noteFile)
{
    QFile::remove(noteFile);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(CAIRN_FIRST_PAINT));
    environment.insert(QStringLiteral("FIRSTPAINT_FILE"), noteFile);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    process.setProcessEnvironment(environment);
    const double begin = nowMilliseconds();
    process.start(program, arguments);
    process.waitForStarted();
    QThread::msleep(SettleMilliseconds);
    Start start;
    start.memoryMegabytes = proportionalMemory(process.processId());
    process.kill();
    process.waitForFinished();
    QFile notes(noteFile);
    if (!notes.open(QIODevice::ReadOnly))
        return start;
    const QList<QByteArray> lines = notes.readAll().trimmed().split('\n');
    constexpr double NanosecondsInMillisecond = 1e6;
    start.firstPaint = lines.first().toDouble() / NanosecondsInMillisecond - begin;
    start.settled = lines.last().toDouble() / NanosecondsInMillisecond - begin;
    return start;
}

} // namespace

bool benchStart()
{
    if (QByteArray(CAIRN_FIRST_PAINT).isEmpty() || qEnvironmentVariableIsEmpty("DISPLAY")) {
        std::printf("start to first paint: not measured, there is no X display\n");
        return true;
    }
    QTemporaryDir folder;
    const QString notes = folder.filePath(QStringLiteral("notes"));
    const QStringList arguments{QStringLiteral("--workspace"), folder.filePath(QStringLiteral("workspace")),
                                QStringLiteral("--settings"), folder.filePath(QStringLiteral("settings.ini"))};
    Sample ours;
    Sample oursSettled;
    Sample yardstick;
    Sample memory;
    for (int run = 0; run < Runs; ++run) {
        const Start empty = startOf(QStringLiteral(CAIRN_EMPTY_WINDOW), {}, notes);
        const Start full = startOf(QStringLiteral(CAIRN_APP), arguments, notes);
        if (run == 0)
            continue; // the first start of each warms the disk
        yardstick.add(empty.firstPaint);
        ours.add(full.firstPaint);
        oursSettled.add(full.settled);
        memory.add(full.memoryMegabytes);
    }
    bool holds = printRatio("start to first paint, against an empty window", ours.median(), yardstick.median(), 1.5);
    printRatio("start to the last paint of the start (no limit)", oursSettled.median(), yardstick.median(), 1e3);
    holds = printLimit("memory of the open window (PSS)", memory.median(), "MB", 60) && holds;
    return holds;
}

} // namespace Cairn
