// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/naivepay.h"
#include "domain/payselection.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <functional>
#include <tuple>

using namespace Cairn;

namespace {

const QString Dollar = QStringLiteral("USD");
const QString Euro = QStringLiteral("EUR");
const QString Yen = QStringLiteral("JPY");
const QString Crown = QStringLiteral("SEK");
const QString Berlin = QStringLiteral("DE");
const QString Paris = QStringLiteral("FR");

constexpr std::array AllGroupings{PayGrouping::None, PayGrouping::Place, PayGrouping::Industry, PayGrouping::Size,
                                  PayGrouping::Year};

/** There is none for the crown. */
PayRates someRates()
{
    return PayRates({{Euro, 2024, 0.8, {}}, {Yen, 2024, 125, {}}});
}

PayWordLists someWords()
{
    PayWordLists words;
    words.roles = {RoleId(QStringLiteral("engineer")), RoleId(QStringLiteral("scientist"))};
    words.places += {Berlin, Paris};
    words.industries += {QStringLiteral("Health"), QStringLiteral("Retail")};
    words.sizes += {QStringLiteral("S"), QStringLiteral("L")};
    words.currencies = {Dollar, Euro, Yen, Crown};
    return words;
}

PayRow row(quint16 role, std::optional<PayLevel> level, quint16 place, quint8 currency, quint16 year, double pay)
{
    PayRow row;
    row.role = role;
    row.level = level;
    row.place = place;
    row.industry = static_cast<quint16>(year % 3);
    row.size = static_cast<quint8>((year + place) % 3);
    row.currency = currency;
    row.year = year;
    row.pay = pay;
    return row;
}

std::vector<PayRow> fewRows()
{
    constexpr auto Unsaid = std::nullopt;
    return {row(0, PayLevel::Entry, 1, 0, 2023, 50'000),  row(0, PayLevel::Entry, 1, 1, 2024, 44'000),
            row(0, PayLevel::Entry, 2, 1, 2024, 48'000),  row(0, PayLevel::Senior, 1, 0, 0, 90'000),
            row(0, PayLevel::Senior, 2, 2, 2023, 1.25e7), row(0, Unsaid, 0, 0, 2022, 70'000),
            row(0, Unsaid, 1, 3, 2024, 600'000),          row(1, PayLevel::Mid, 2, 3, 2023, 500'000),
            row(1, PayLevel::Mid, 0, 0, 2023, 65'000),    row(1, PayLevel::Executive, 2, 3, 2022, 900'000)};
}

/** Of all kinds, on no account in order. */
std::vector<PayRow> manyRows()
{
    std::vector<PayRow> rows;
    for (unsigned number = 0; number < 3'000; ++number) {
        const unsigned mixed = number * 2654435761U >> 7;
        std::optional<PayLevel> level;
        if (mixed % 5 < PayLevelCount)
            level = AllPayLevels[mixed % 5];
        rows.push_back(row(mixed / 5 % 2, level, mixed / 10 % 3, static_cast<quint8>(mixed / 30 % 4),
                           static_cast<quint16>(mixed / 120 % 4 == 0 ? 0 : 2020 + mixed / 120 % 4),
                           20'000 + 250.0 * (mixed / 500 % 700)));
    }
    return rows;
}

PaySelection in(const QString &currency)
{
    PaySelection selection;
    selection.currency = currency;
    return selection;
}

std::vector<PaySelection> someSelections()
{
    std::vector<PaySelection> selections{in(Dollar), in(Euro), in(Crown), in(QStringLiteral("XXX"))};
    PaySelection each = in(Dollar);
    each.places = {Berlin};
    selections.push_back(each);
    each.places = {QString(), Paris};
    each.fromYear = 2022;
    selections.push_back(each);
    each.industries = {QStringLiteral("Health"), QString()};
    each.sizes = {QStringLiteral("L"), QStringLiteral("S")};
    selections.push_back(each);
    PaySelection years = in(Yen);
    years.toYear = 2022;
    selections.push_back(years);
    years.fromYear = 2022;
    selections.push_back(years);
    years.fromYear = 2023;
    selections.push_back(years);
    each.places = {QStringLiteral("nowhere")};
    selections.push_back(each);
    return selections;
}

std::vector<PayCell> cellsOf(const std::vector<PayRow> &rows, const PaySelection &selection,
                             PayGrouping grouping = PayGrouping::None)
{
    return PaySelecting().cells(PayRows(someWords(), rows, someRates()), selection, someRates(), grouping);
}

const PayCell *cellAt(const std::vector<PayCell> &cells, size_t role, std::optional<PayLevel> level, int group = 0)
{
    const auto found = std::find_if(cells.begin(), cells.end(), [&](const PayCell &cell) {
        return cell.role == role && cell.level == level && cell.group == group;
    });
    return found == cells.end() ? nullptr : &*found;
}

/** How many rows all cells of all levels together have. */
qint64 countIn(const std::vector<PayCell> &cells)
{
    qint64 count = 0;
    for (const PayCell &cell : cells)
        count += cell.level ? 0 : cell.summary.n;
    return count;
}

} // namespace

/** Which rows pass a selection, and their percentiles role by role, level by level and group by group. */
class TestPaySelection final : public QObject
{
    Q_OBJECT

private slots:
    void cellsAreThoseOfRowByRowAccounts_data();
    void cellsAreThoseOfRowByRowAccounts();
    void cellsStandByRoleGroupAndLevelWithAllFirst();
    void amountsAreConverted();
    void rowsWithoutARateAreCountedAndLeftOut();
    void rowsWithoutALevelCountAmongAll();
    void rowsWithoutAYearAreInNoSpanOfYears();
    void rowsThatDoNotSayTheirPlaceCanBeAskedFor();
    void noRowsMakeNoCells();
    void orderOfTheRowsNeverMatters();
    void otherRatesThanThoseOfTheRowsCount();
    void askingAgainAnswersTheSame();
    void mostUsedCurrencyIsThatOfMostRowsThatPass();
};

void TestPaySelection::cellsAreThoseOfRowByRowAccounts_data()
{
    QTest::addColumn<std::vector<PayRow>>("rows");
    QTest::newRow("no row") << std::vector<PayRow>();
    QTest::newRow("one row") << std::vector<PayRow>{fewRows().front()};
    QTest::newRow("two rows") << std::vector<PayRow>{fewRows()[1], fewRows()[2]};
    QTest::newRow("few rows") << fewRows();
    QTest::newRow("many rows") << manyRows();
}

void TestPaySelection::cellsAreThoseOfRowByRowAccounts()
{
    QFETCH(std::vector<PayRow>, rows);
    const PayRows ordered(someWords(), rows, someRates());
    PaySelecting selecting;
    int number = 0;
    for (const PaySelection &selection : someSelections()) {
        for (const PayGrouping grouping : AllGroupings) {
            const auto cells = selecting.cells(ordered, selection, someRates(), grouping);
            const QString different =
                difference(cells, naiveCells(someWords(), rows, selection, someRates(), grouping));
            QVERIFY2(different.isEmpty(), qPrintable(QStringLiteral("selection %1, grouping %2: %3")
                                                         .arg(number)
                                                         .arg(static_cast<int>(grouping))
                                                         .arg(different)));
        }
        ++number;
    }
}

void TestPaySelection::cellsStandByRoleGroupAndLevelWithAllFirst()
{
    for (const PayGrouping grouping : AllGroupings) {
        const auto cells = cellsOf(manyRows(), in(Dollar), grouping);
        const auto isBefore = [](const PayCell &a, const PayCell &b) {
            return std::tie(a.role, a.group, a.level) < std::tie(b.role, b.group, b.level);
        };
        QVERIFY(std::is_sorted(cells.begin(), cells.end(), isBefore));
        QVERIFY(std::adjacent_find(cells.begin(), cells.end(), std::not_fn(isBefore)) == cells.end());
    }
}

void TestPaySelection::amountsAreConverted()
{
    // In dollars: 50,000, 55,000 and 60,000.
    const auto cells = cellsOf(fewRows(), in(Dollar));
    const PayCell *entry = cellAt(cells, 0, PayLevel::Entry);
    QVERIFY(entry);
    QCOMPARE(entry->summary.n, 3);
    QCOMPARE(entry->summary.percentiles[MedianAt], 55'000.0);
    QCOMPARE(entry->converted, 2);
    QCOMPARE(entry->withoutRate, 0);
    const auto inEuro = cellsOf(fewRows(), in(Euro));
    QCOMPARE(cellAt(inEuro, 0, PayLevel::Entry)->summary.percentiles[MedianAt], 44'000.0);
    QCOMPARE(cellAt(inEuro, 0, PayLevel::Entry)->converted, 1);
}

void TestPaySelection::rowsWithoutARateAreCountedAndLeftOut()
{
    const auto cells = cellsOf(fewRows(), in(Dollar));
    const PayCell *mid = cellAt(cells, 1, PayLevel::Mid);
    QVERIFY(mid);
    QCOMPARE(mid->summary.n, 1);
    QCOMPARE(mid->withoutRate, 1);
    const PayCell *executive = cellAt(cells, 1, PayLevel::Executive);
    QVERIFY(executive); // though none of its rows counts
    QCOMPARE(executive->summary.n, 0);
    QCOMPARE(executive->withoutRate, 1);
    QCOMPARE(cellAt(cells, 1, std::nullopt)->withoutRate, 2);

    // A currency needs no rate to itself.
    const auto inCrowns = cellsOf(fewRows(), in(Crown));
    QCOMPARE(cellAt(inCrowns, 1, PayLevel::Executive)->summary.percentiles[MedianAt], 900'000.0);
    QCOMPARE(cellAt(inCrowns, 1, PayLevel::Executive)->converted, 0);
    QCOMPARE(cellAt(inCrowns, 0, PayLevel::Entry)->withoutRate, 3);
}

void TestPaySelection::rowsWithoutALevelCountAmongAll()
{
    const auto cells = cellsOf(fewRows(), in(Dollar));
    QCOMPARE(cellAt(cells, 0, std::nullopt)->summary.n, 6);
    QCOMPARE(cellAt(cells, 0, PayLevel::Entry)->summary.n + cellAt(cells, 0, PayLevel::Senior)->summary.n, 5);
    QVERIFY(!cellAt(cells, 0, PayLevel::Mid));
}

void TestPaySelection::rowsWithoutAYearAreInNoSpanOfYears()
{
    const std::vector<PayRow> rows{row(0, PayLevel::Mid, 1, 0, 0, 10), row(0, PayLevel::Mid, 1, 0, 2023, 20)};
    PaySelection selection = in(Dollar);
    QCOMPARE(countIn(cellsOf(rows, selection)), 2);
    selection.toYear = 2030;
    QCOMPARE(countIn(cellsOf(rows, selection)), 1);
    selection = in(Dollar);
    selection.fromYear = 1;
    QCOMPARE(countIn(cellsOf(rows, selection)), 1);
    selection.fromYear = 0x10000 + 2023; // beyond all years that rows can have
    QCOMPARE(countIn(cellsOf(rows, selection)), 0);
    const auto byYear = cellsOf(rows, in(Dollar), PayGrouping::Year);
    QVERIFY(cellAt(byYear, 0, PayLevel::Mid, 0));
    QVERIFY(cellAt(byYear, 0, PayLevel::Mid, 2023));
}

void TestPaySelection::rowsThatDoNotSayTheirPlaceCanBeAskedFor()
{
    PaySelection selection = in(Dollar);
    selection.places = {QString()};
    QCOMPARE(countIn(cellsOf(fewRows(), selection)), 2);
    const auto byPlace = cellsOf(fewRows(), in(Dollar), PayGrouping::Place);
    QCOMPARE(cellAt(byPlace, 0, std::nullopt, 0)->summary.percentiles[MedianAt], 70'000.0);
}

void TestPaySelection::noRowsMakeNoCells()
{
    PaySelecting selecting;
    for (const PayGrouping grouping : AllGroupings) {
        QVERIFY(selecting.cells(PayRows(), in(Dollar), someRates(), grouping).empty());
        QVERIFY(cellsOf({}, in(Dollar), grouping).empty());
        PaySelection selection = in(Dollar);
        selection.places = {QStringLiteral("nowhere")};
        QVERIFY(cellsOf(manyRows(), selection, grouping).empty());
    }
    QVERIFY(selecting.mostUsedCurrency(PayRows(), in(Dollar)).isEmpty());
}

void TestPaySelection::orderOfTheRowsNeverMatters()
{
    std::vector<PayRow> turned = manyRows();
    std::reverse(turned.begin(), turned.end());
    std::rotate(turned.begin(), turned.begin() + 1'234, turned.end());
    for (const PaySelection &selection : someSelections()) {
        for (const PayGrouping grouping : AllGroupings)
            QCOMPARE(cellsOf(turned, selection, grouping), cellsOf(manyRows(), selection, grouping));
    }
}

void TestPaySelection::otherRatesThanThoseOfTheRowsCount()
{
    const PayRates others({{Euro, 2025, 2, {}}, {Yen, 2025, 0.25, {}}, {Crown, 2025, 11, {}}});
    PaySelecting selecting;
    const PayRows rows(someWords(), manyRows(), someRates());
    for (const PayGrouping grouping : AllGroupings) {
        const auto cells = selecting.cells(rows, in(Euro), others, grouping);
        const QString different = difference(cells, naiveCells(someWords(), manyRows(), in(Euro), others, grouping));
        QVERIFY2(different.isEmpty(), qPrintable(different));
    }
}

void TestPaySelection::askingAgainAnswersTheSame()
{
    PaySelecting selecting;
    const PayRows many(someWords(), manyRows(), someRates());
    const PayRows few(someWords(), fewRows(), someRates());
    const auto first = selecting.cells(few, in(Dollar), someRates(), PayGrouping::Place);
    selecting.cells(many, in(Euro), someRates(), PayGrouping::Year);
    selecting.cells(many, in(Euro), someRates());
    QCOMPARE(selecting.cells(few, in(Dollar), someRates(), PayGrouping::Place), first);
}

void TestPaySelection::mostUsedCurrencyIsThatOfMostRowsThatPass()
{
    const PayRows rows(someWords(), fewRows(), someRates());
    PaySelecting selecting;
    QCOMPARE(selecting.mostUsedCurrency(rows, in(Yen)), Dollar);
    PaySelection selection = in(Dollar);
    selection.places = {Paris};
    selection.fromYear = 2022;
    selection.toYear = 2023;
    QCOMPARE(selecting.mostUsedCurrency(rows, selection), Crown);
    selection.places = {QStringLiteral("nowhere")};
    QCOMPARE(selecting.mostUsedCurrency(rows, selection), QString());
}

QTEST_GUILESS_MAIN(TestPaySelection)
#include "tst_payselection.moc"
