// SPDX-License-Identifier: GPL-3.0-or-later
#include "paypeer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>

namespace Cairn {

namespace {

constexpr int MostMilliseconds = 600'000;

QString ranOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool isDone = process.waitForFinished(MostMilliseconds);
    const bool isWell = isDone && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return isWell ? QString::fromUtf8(process.readAllStandardOutput().trimmed()) : QString();
}

/** The first Python that has pandas: that of the system, whose packages it is one of, or that of the person. */
QString pythonWithPandas()
{
    for (const QString &python :
         {QStringLiteral("/usr/bin/python3"), QStandardPaths::findExecutable(QStringLiteral("python3"))}) {
        if (QFile::exists(python)
            && !ranOf(python, {QStringLiteral("-c"), QStringLiteral("import pandas; print(1)")}).isEmpty())
            return python;
    }
    return {};
}

QByteArray jsonOf(const std::vector<AskedPay> &questions)
{
    QJsonArray all;
    for (const AskedPay &asked : questions) {
        const QStringList places(asked.selection.places.begin(), asked.selection.places.end());
        all.append(QJsonObject{{QStringLiteral("name"), asked.name},
                               {QStringLiteral("places"), QJsonArray::fromStringList(places)},
                               {QStringLiteral("fromYear"), asked.selection.fromYear},
                               {QStringLiteral("toYear"), asked.selection.toYear}});
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

void readCell(PayPeerRun::Answered &answered, const QList<QByteArray> &cells)
{
    constexpr qsizetype FirstPercentile = 5;
    PayAnswer answer;
    answer.n = cells[4].toLongLong();
    for (size_t at = 0; at < answer.percentiles.size(); ++at)
        answer.percentiles[at] = cells[FirstPercentile + static_cast<qsizetype>(at)].toDouble();
    const auto [known, isNew] =
        answered.answers.try_emplace({QString::fromUtf8(cells[2]), QString::fromUtf8(cells[3])}, answer);
    if (!isNew && (known->second.n != answer.n || known->second.percentiles != answer.percentiles))
        answered.isTheSameInAllWays = false;
}

PayPeerRun runFrom(const QByteArray &lines)
{
    constexpr qsizetype CellsOfTime = 4;
    constexpr qsizetype CellsOfCell = 10;
    PayPeerRun run;
    for (const QByteArray &line : lines.split('\n')) {
        const QList<QByteArray> cells = line.trimmed().split('\t');
        if (cells.front() == "version")
            run.version = QString::fromUtf8(cells.back());
        else if (cells.front() == "time" && cells.size() == CellsOfTime)
            run.questions[QString::fromUtf8(cells[1])].milliseconds[QString::fromUtf8(cells[2])] = cells[3].toDouble();
        else if (cells.front() == "cell" && cells.size() == CellsOfCell)
            readCell(run.questions[QString::fromUtf8(cells[1])], cells);
    }
    return run;
}

} // namespace

double PayPeerRun::Answered::leastMilliseconds() const
{
    const auto least = std::min_element(milliseconds.begin(), milliseconds.end(),
                                        [](const auto &a, const auto &b) { return a.second < b.second; });
    return least == milliseconds.end() ? 0 : least->second;
}

PayPeer duckDb()
{
    constexpr int Runs = 11;
    const QString folder = QStringLiteral(CAIRN_PEERS_FOLDER);
    PayPeer peer{QStringLiteral("DuckDB"), {}, {QStringLiteral(CAIRN_PAY_PEERS ".mjs"), folder}, Runs};
    if (QFile::exists(folder + QStringLiteral("/node_modules/@duckdb/node-api/package.json")))
        peer.program = QStandardPaths::findExecutable(QStringLiteral("node"));
    return peer;
}

PayPeer pandas()
{
    constexpr int Runs = 5;
    return {QStringLiteral("pandas"), pythonWithPandas(), {QStringLiteral(CAIRN_PAY_PEERS ".py")}, Runs};
}

Result<PayPeerRun> payPeerRun(const PayPeer &peer, const QString &file, const std::vector<AskedPay> &questions)
{
    QProcess process;
    process.start(peer.program,
                  peer.arguments + QStringList{file, QString::number(peer.runs), QString::fromUtf8(jsonOf(questions))});
    process.waitForFinished(MostMilliseconds);
    if (process.state() != QProcess::NotRunning || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        return Problem{peer.name + QStringLiteral(" did not answer."),
                       QString::fromUtf8(process.readAllStandardError().trimmed())};
    return runFrom(process.readAllStandardOutput());
}

bool isNearly(double a, double b)
{
    constexpr double MostDifference = 1e-9;
    return std::abs(a - b) <= MostDifference * std::max(std::abs(a), std::abs(b));
}

QString difference(const PayAnswers &ours, const PayAnswers &theirs)
{
    if (ours.size() != theirs.size())
        return QStringLiteral("%1 cells, not %2").arg(ours.size()).arg(theirs.size());
    for (const auto &[key, our] : ours) {
        const QString name = key.first + QLatin1Char(' ') + key.second;
        const auto their = theirs.find(key);
        if (their == theirs.end())
            return name + QStringLiteral(" is missing");
        if (our.n != their->second.n)
            return QStringLiteral("%1 has %2 rows, not %3").arg(name).arg(our.n).arg(their->second.n);
        for (size_t at = 0; at < our.percentiles.size(); ++at) {
            const double ourPay = our.percentiles[at];
            const double theirPay = their->second.percentiles[at];
            if (!isNearly(ourPay, theirPay))
                return QStringLiteral("%1 has %2 below which %3 lie, not %4")
                    .arg(name)
                    .arg(ourPay, 0, 'g', 17)
                    .arg(PayShares[at])
                    .arg(theirPay, 0, 'g', 17);
        }
    }
    return {};
}

} // namespace Cairn
