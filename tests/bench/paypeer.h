// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "askedpay.h"
#include "domain/result.h"

#include <map>

namespace Cairn {

/** The number of rows of a cell, and their percentiles; by whom does not matter. */
struct PayAnswer
{
    qint64 n = 0;
    std::array<double, PayShares.size()> percentiles{};
};

/** By the id of the role and the code of the level, "all" for all levels together. */
using PayAnswers = std::map<std::pair<QString, QString>, PayAnswer>;

/** What another program answers, and how long it takes. */
struct PayPeerRun
{
    /** To one question, asked in several ways of which the quickest counts. */
    struct Answered
    {
        std::map<QString, double> milliseconds; ///< by the way
        PayAnswers answers;
        bool isTheSameInAllWays = true;

        double leastMilliseconds() const;
    };

    QString version;
    std::map<QString, Answered> questions; ///< by name
};

/** A program that another one is written for: paypeers.mjs for DuckDB, paypeers.py for pandas. */
struct PayPeer
{
    QString name;
    QString program; ///< empty where it is not installed
    QStringList arguments;
    int runs = 0;
};

/** DuckDB in a process of Node.js. */
PayPeer duckDb();
/** pandas in a process of Python. */
PayPeer pandas();

/** Has it answer over the rows of a file as csvOf() writes it. */
Result<PayPeerRun> payPeerRun(const PayPeer &peer, const QString &file, const std::vector<AskedPay> &questions);

/** Whether two numbers are the same but for the order in which they were worked out. */
bool isNearly(double a, double b);
/** What differs first between two answers; empty where nothing does. */
QString difference(const PayAnswers &ours, const PayAnswers &theirs);

} // namespace Cairn
