// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/naivepay.h"
#include "domain/payselection.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>

using namespace Cairn;

namespace {

const QStringList Places{QString(), QStringLiteral("DE"), QStringLiteral("US"), QStringLiteral("JP")};
const QStringList Industries{QString(), QStringLiteral("Health"), QStringLiteral("Retail")};
const QStringList Sizes{QString(), QStringLiteral("S"), QStringLiteral("L")};
const QStringList Currencies{QStringLiteral("USD"), QStringLiteral("EUR"), QStringLiteral("JPY")};
constexpr int Roles = 3;
constexpr int FirstYear = 2019;
constexpr int Years = 5;

template <class Number>
Number anyBelow(qsizetype count)
{
    return static_cast<Number>(*rc::gen::resize(100, rc::gen::inRange(qsizetype{0}, count)));
}

PayRow anyRow(qsizetype currencies)
{
    PayRow row;
    row.role = anyBelow<quint16>(Roles);
    const int level = anyBelow<int>(PayLevelCount + 1);
    if (level < PayLevelCount)
        row.level = AllPayLevels[static_cast<size_t>(level)];
    row.place = anyBelow<quint16>(Places.size());
    row.industry = anyBelow<quint16>(Industries.size());
    row.size = anyBelow<quint8>(Sizes.size());
    row.currency = anyBelow<quint8>(currencies);
    const int year = anyBelow<int>(Years + 1);
    row.year = static_cast<quint16>(year == 0 ? 0 : FirstYear - 1 + year);
    // Few different amounts, so that many are the same.
    row.pay = 100.0 * (1 + anyBelow<int>(60)) + anyBelow<int>(3) / 3.0;
    return row;
}

QSet<QString> anyOf(const QStringList &words)
{
    QSet<QString> some;
    if (anyBelow<int>(2) == 0)
        return some;
    for (const QString &word : words) {
        if (anyBelow<int>(2) == 0)
            some.insert(word);
    }
    return some;
}

PaySelection anySelection()
{
    PaySelection selection;
    selection.places = anyOf(Places);
    selection.industries = anyOf(Industries);
    selection.sizes = anyOf(Sizes);
    if (anyBelow<int>(2) == 0)
        selection.fromYear = FirstYear + anyBelow<int>(Years);
    if (anyBelow<int>(2) == 0)
        selection.toYear = FirstYear + anyBelow<int>(Years);
    selection.currency = Currencies[anyBelow<qsizetype>(Currencies.size())];
    return selection;
}

/** Of some currencies there is none. */
PayRates anyRates()
{
    std::vector<CurrencyRate> rates;
    for (const QString &currency : Currencies) {
        if (anyBelow<int>(3) > 0)
            rates.push_back({currency, 2024, (1 + anyBelow<int>(1'000)) / 7.0, {}});
    }
    return PayRates(rates);
}

PayGrouping anyGrouping()
{
    return *rc::gen::element(PayGrouping::None, PayGrouping::Place, PayGrouping::Industry, PayGrouping::Size,
                             PayGrouping::Year);
}

/** Everything that is asked for at once. */
struct Asked
{
    PayWordLists words;
    std::vector<PayRow> rows;
    PaySelection selection = anySelection();
    PayRates rates = anyRates();
    PayGrouping grouping = anyGrouping();

    Asked()
    {
        for (int number = 0; number < Roles; ++number)
            words.roles.push_back(RoleId(QStringLiteral("role_%1").arg(number)));
        words.places = Places;
        words.industries = Industries;
        words.sizes = Sizes;
        words.currencies = Currencies.mid(0, 1 + anyBelow<qsizetype>(Currencies.size()));
        const int count = anyBelow<int>(2) == 0 ? anyBelow<int>(4) : anyBelow<int>(250);
        for (int at = 0; at < count; ++at)
            rows.push_back(anyRow(words.currencies.size()));
    }

    std::vector<PayCell> answer() const
    {
        return PaySelecting().cells(PayRows(words, rows, rates), selection, rates, grouping);
    }
};

/** Of all levels together. */
struct Totals
{
    qint64 n = 0;
    qint64 converted = 0;
    qint64 withoutRate = 0;

    friend bool operator==(const Totals &, const Totals &) = default;
};

Totals totalsOf(const std::vector<PayCell> &cells)
{
    Totals totals;
    for (const PayCell &cell : cells) {
        if (cell.level)
            continue;
        totals.n += cell.summary.n;
        totals.converted += cell.converted;
        totals.withoutRate += cell.withoutRate;
    }
    return totals;
}

} // namespace

/** What holds for every selection, checked on random rows. */
class TestPaySelectionProperties final : public QObject
{
    Q_OBJECT

private slots:
    void cellsAreThoseOfRowByRowAccounts();
    void orderOfTheRowsNeverMatters();
    void groupsTogetherHaveAllRows();
    void percentilesAscendWithinTheInterval();
    void narrowerSpansOfYearsNeverHaveMoreRows();
    void samplesTogetherAreAsOne();
};

void TestPaySelectionProperties::cellsAreThoseOfRowByRowAccounts()
{
    QVERIFY(rc::check("the cells are those that each row by itself gives", [] {
        const Asked asked;
        const auto naive = naiveCells(asked.words, asked.rows, asked.selection, asked.rates, asked.grouping);
        RC_ASSERT(difference(asked.answer(), naive).toStdString() == std::string());
    }));
}

void TestPaySelectionProperties::orderOfTheRowsNeverMatters()
{
    QVERIFY(rc::check("any order of the rows gives the same cells", [] {
        Asked asked;
        const auto before = asked.answer();
        if (!asked.rows.empty())
            std::rotate(asked.rows.begin(), asked.rows.begin() + anyBelow<int>(std::ssize(asked.rows)),
                        asked.rows.end());
        if (anyBelow<int>(2) == 0)
            std::reverse(asked.rows.begin(), asked.rows.end());
        RC_ASSERT(asked.answer() == before);
    }));
}

void TestPaySelectionProperties::groupsTogetherHaveAllRows()
{
    QVERIFY(rc::check("the groups together have the rows of all", [] {
        Asked asked;
        const Totals grouped = totalsOf(asked.answer());
        asked.grouping = PayGrouping::None;
        RC_ASSERT(totalsOf(asked.answer()) == grouped);
    }));
}

void TestPaySelectionProperties::percentilesAscendWithinTheInterval()
{
    QVERIFY(rc::check("percentiles ascend, and the median lies within its interval", [] {
        for (const PayCell &cell : Asked().answer()) {
            const PaySummary &summary = cell.summary;
            RC_ASSERT(std::is_sorted(summary.percentiles.begin(), summary.percentiles.end()));
            if (!summary.interval)
                continue;
            RC_ASSERT(summary.interval->low <= summary.percentiles[MedianAt]);
            RC_ASSERT(summary.interval->high >= summary.percentiles[MedianAt]);
        }
    }));
}

void TestPaySelectionProperties::narrowerSpansOfYearsNeverHaveMoreRows()
{
    QVERIFY(rc::check("a narrower span of years never has more rows", [] {
        Asked asked;
        asked.selection.fromYear = FirstYear;
        asked.selection.toYear = FirstYear + Years;
        const Totals wide = totalsOf(asked.answer());
        asked.selection.fromYear += anyBelow<int>(Years);
        asked.selection.toYear -= anyBelow<int>(Years);
        const Totals narrow = totalsOf(asked.answer());
        RC_ASSERT(narrow.n <= wide.n);
        RC_ASSERT(narrow.withoutRate <= wide.withoutRate);
    }));
}

void TestPaySelectionProperties::samplesTogetherAreAsOne()
{
    QVERIFY(rc::check("several samples have the percentiles of all their amounts in one", [] {
        std::vector<std::vector<double>> samples(1 + anyBelow<size_t>(6));
        std::vector<double> all;
        for (std::vector<double> &sample : samples) {
            for (int left = anyBelow<int>(40); left > 0; --left)
                sample.push_back(anyBelow<int>(30) / 3.0);
            std::sort(sample.begin(), sample.end());
            all.insert(all.end(), sample.begin(), sample.end());
        }
        const PaySummary summary = summaryOf({samples.begin(), samples.end()});
        RC_ASSERT(difference(summary, naiveSummary(all)).toStdString() == std::string());
    }));
}

QTEST_GUILESS_MAIN(TestPaySelectionProperties)
#include "tst_payselectionproperties.moc"
