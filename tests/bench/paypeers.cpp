// SPDX-License-Identifier: GPL-3.0-or-later
#include "paypeers.h"

#include "generatedpay.h"
#include "paypeer.h"
#include "sample.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace Cairn {

namespace {

constexpr size_t Rows = 1'000'000;
constexpr int OurRuns = 51;
constexpr int WarmUps = 3;

/** Our answers to one question. */
struct OurAnswers
{
    double milliseconds = 0;
    PayAnswers answers;
};

PayAnswers answersOf(const std::vector<PayCell> &cells, const PayRows &rows)
{
    PayAnswers answers;
    for (const PayCell &cell : cells) {
        const QString level = cell.level ? codeOf(*cell.level) : QStringLiteral("all");
        answers[{rows.words().roles[cell.role].text(), level}] = {cell.summary.n, cell.summary.percentiles};
    }
    return answers;
}

OurAnswers answered(const PayRows &rows, const AskedPay &asked)
{
    PaySelecting selecting;
    Sample runs;
    std::vector<PayCell> cells;
    for (int run = 0; run < WarmUps + OurRuns; ++run) {
        const double milliseconds = millisecondsOf([&] { cells = selecting.cells(rows, asked.selection, PayRates()); });
        if (run >= WarmUps)
            runs.add(milliseconds);
    }
    return {runs.median(), answersOf(cells, rows)};
}

/** Prints a line for each question; whether all is the same and ours is ahead in each. */
bool compare(const PayPeer &peer, const PayPeerRun &run, const std::vector<AskedPay> &questions,
             const std::vector<OurAnswers> &ours)
{
    bool holds = true;
    double least = 0;
    size_t cells = 0;
    std::printf("%s\n", qPrintable(run.version));
    for (size_t at = 0; at < questions.size(); ++at) {
        const auto found = run.questions.find(questions[at].name);
        const PayPeerRun::Answered theirs = found == run.questions.end() ? PayPeerRun::Answered() : found->second;
        QString different = difference(ours[at].answers, theirs.answers);
        if (different.isEmpty() && !theirs.isTheSameInAllWays)
            different = QStringLiteral("its own answers differ");
        const double times = theirs.leastMilliseconds() / ours[at].milliseconds;
        least = at == 0 ? times : std::min(least, times);
        const bool isAhead = times > 1;
        std::printf("  %-28s ours %7.2f ms  %s %8.2f ms  %6.1f times as fast  %s\n", qPrintable(questions[at].name),
                    ours[at].milliseconds, qPrintable(peer.name), theirs.leastMilliseconds(), times,
                    !different.isEmpty() ? qPrintable(different)
                    : isAhead            ? "holds"
                                         : "TOO SLOW");
        holds = holds && isAhead && different.isEmpty();
        cells += ours[at].answers.size();
    }
    std::printf("against %s: at least %.1f times as fast, number of rows and percentiles of %zu cells the same: %s\n",
                qPrintable(peer.name), least, cells, holds ? "holds" : "DOES NOT HOLD");
    std::fflush(stdout);
    return holds;
}

bool comparePeer(const PayPeer &peer, const QString &file, const std::vector<AskedPay> &questions,
                 const std::vector<OurAnswers> &ours)
{
    if (peer.program.isEmpty()) {
        std::printf("peers: pay was not compared with %s, which is not installed\n", qPrintable(peer.name));
        return false;
    }
    const Result<PayPeerRun> run = payPeerRun(peer, file, questions);
    if (!run) {
        std::printf("%s %s\n", qPrintable(run.problem().sentence), qPrintable(run.problem().details));
        return false;
    }
    return compare(peer, run.value(), questions, ours);
}

} // namespace

bool benchPayPeers()
{
    const GeneratedPay pay = generatedPay(Rows, generatedRoles(), GeneratedCurrencies::Dollars);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pay.csv"));
    const QByteArray csv = csvOf(pay);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size()) {
        std::printf("peers: the rows could not be written: %s\n", qPrintable(file.errorString()));
        return false;
    }
    file.close();
    const PayRows rows(pay.words, pay.rows, PayRates());
    const std::vector<AskedPay> questions = askedPay();
    std::vector<OurAnswers> ours;
    std::transform(questions.begin(), questions.end(), std::back_inserter(ours),
                   [&rows](const AskedPay &asked) { return answered(rows, asked); });
    std::printf("percentiles of %zu rows of pay, by role and level\n", rows.size());
    bool holds = comparePeer(duckDb(), path, questions, ours);
    holds = comparePeer(pandas(), path, questions, ours) && holds;
    return holds;
}

} // namespace Cairn
