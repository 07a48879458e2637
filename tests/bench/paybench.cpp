// SPDX-License-Identifier: GPL-3.0-or-later
#include "paybench.h"

#include "askedpay.h"
#include "domain/payrolenames.h"
#include "exchange/payimport.h"
#include "generatedpay.h"
#include "sample.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace Cairn {

namespace {

constexpr size_t Rows = 1'000'000;
constexpr int Runs = 25;
constexpr double MostForFilter = 16;
constexpr int Imports = 5;
constexpr double MostForImport = 2000;
constexpr double MostForCancel = 100;

/** The slowest question counts, each by its median. */
bool benchSelection(const char *name, const PayRows &rows)
{
    PaySelecting selecting;
    double slowest = 0;
    for (const AskedPay &asked : askedPay()) {
        Sample runs;
        size_t cells = 0;
        for (int run = 0; run < Runs; ++run)
            runs.add(millisecondsOf([&] { cells = selecting.cells(rows, asked.selection, generatedRates()).size(); }));
        std::printf("  %-28s median %6.2f ms, slowest %6.2f ms, %zu cells\n", qPrintable(asked.name), runs.median(),
                    runs.quantile(1.0), cells);
        slowest = std::max(slowest, runs.median());
    }
    return printLimit(name, slowest, "ms", MostForFilter);
}

void printGrouped(const char *name, const PayRows &rows, PayGrouping grouping)
{
    PaySelecting selecting;
    Sample runs;
    size_t cells = 0;
    const PaySelection all = askedPay().front().selection;
    for (int run = 0; run < Runs; ++run)
        runs.add(millisecondsOf([&] { cells = selecting.cells(rows, all, generatedRates(), grouping).size(); }));
    std::printf("  all rows by %-16s median %6.2f ms, %zu cells (no limit)\n", name, runs.median(), cells);
}

/** As the columns of csvOf() lie. */
PayImportPlan planOf(const GeneratedPay &pay)
{
    PayImportPlan plan;
    int column = 0;
    for (int *each : {&plan.columns.role, &plan.columns.level, &plan.columns.place, &plan.columns.industry,
                      &plan.columns.size, &plan.columns.currency, &plan.columns.year, &plan.columns.pay})
        *each = column++;
    for (const RoleId &role : pay.words.roles)
        plan.roles.insert(role.text(), role);
    return plan;
}

/** Milliseconds from when a person gives an import up at a share of it until it has ended. */
double cancelTime(const QString &path, const PayImportPlan &plan, double atShare)
{
    const PayRoleNames names{Catalogue()};
    QElapsedTimer sinceAsked;
    sinceAsked.start();
    qint64 longestWait = 0;
    bool isGivenUp = false;
    QElapsedTimer sinceGivenUp;
    const auto goOn = [&](double share) {
        longestWait = std::max(longestWait, sinceAsked.nsecsElapsed());
        sinceAsked.start();
        if (!isGivenUp && share >= atShare) {
            isGivenUp = true;
            sinceGivenUp.start();
        }
        return !isGivenUp;
    };
    const Result<PayImportOutcome> outcome = importPay(path, plan, names, generatedRates(), goOn);
    if (!outcome || !outcome.value().cancelled)
        return MostForCancel * 1000; // it was not given up at all
    // They may have asked for it right after the import last looked.
    return static_cast<double>(longestWait + sinceGivenUp.nsecsElapsed()) / 1e6;
}

bool benchImport(const GeneratedPay &pay)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pay.csv"));
    const QByteArray csv = csvOf(pay);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size()) {
        std::printf("import: the file could not be written: %s\n", qPrintable(file.errorString()));
        return false;
    }
    file.close();
    const PayImportPlan plan = planOf(pay);
    const PayRoleNames names{Catalogue()};
    Sample imports;
    qint64 used = 0;
    for (int run = 0; run < Imports; ++run) {
        imports.add(millisecondsOf([&] {
            const auto outcome = importPay(path, plan, names, generatedRates(), [](double) { return true; });
            used = outcome ? outcome.value().used : 0;
        }));
    }
    std::printf("import: %lld of %zu rows, %.1f MB\n", static_cast<long long>(used), pay.rows.size(),
                static_cast<double>(csv.size()) / 1e6);
    bool holds = used == static_cast<qint64>(pay.rows.size());
    holds = printLimit("import of a million rows", imports.median(), "ms", MostForImport) && holds;
    double longest = 0;
    for (const double share : {0.0, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.0})
        longest = std::max(longest, cancelTime(path, plan, share));
    return printLimit("import given up, until it has ended", longest, "ms", MostForCancel) && holds;
}

} // namespace

bool benchPay()
{
    const std::vector<RoleId> roles = generatedRoles();
    const GeneratedPay dollars = generatedPay(Rows, roles, GeneratedCurrencies::Dollars);
    const PayRows rows(dollars.words, dollars.rows, generatedRates());
    bool holds = benchSelection("changed filter to percentiles, one currency", rows);
    printGrouped("country", rows, PayGrouping::Place);
    printGrouped("year", rows, PayGrouping::Year);
    const GeneratedPay several = generatedPay(Rows, roles, GeneratedCurrencies::Several);
    const PayRows severalRows(several.words, several.rows, generatedRates());
    holds = benchSelection("changed filter to percentiles, currencies", severalRows) && holds;
    return benchImport(several) && holds;
}

} // namespace Cairn
