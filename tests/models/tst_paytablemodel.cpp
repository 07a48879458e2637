// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "domain/paywords.h"
#include "models/paytablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Cairn;
using Column = PayTableModel::Column;

namespace {

const RoleId Engineer(QStringLiteral("r_engineer"));
const RoleId Analyst(QStringLiteral("r_analyst"));

PayFigure figureOf(const RoleId &role, PayLevel level, double median)
{
    PayFigure figure;
    figure.series = AdvertisementSeries;
    figure.population = PayPopulation::Advertisements;
    figure.role = role;
    figure.level = level;
    figure.place = QStringLiteral("US");
    figure.placeName = QStringLiteral("United States");
    figure.fromYear = 2024;
    figure.toYear = 2025;
    figure.percentiles = {PayAmount{median - 40000}, PayAmount{median - 20000}, PayAmount{median},
                          PayAmount{median + 20000}, PayAmount{median + 40000, true}};
    figure.mean = PayAmount{median + 1000};
    figure.currency = figure.publishedCurrency = QStringLiteral("USD");
    figure.n = 212;
    figure.source = SourceId(QStringLiteral("own"));
    return figure;
}

PayFigure hiddenFigure()
{
    PayFigure figure = figureOf(Analyst, PayLevel::Senior, 90000);
    figure.n = 4;
    figure.shown = PayShown::Hidden;
    figure.remarks = {PayRemark::TooFew};
    return figure;
}

std::vector<PayFigure> threeFigures()
{
    return {figureOf(Engineer, PayLevel::Entry, 120000), figureOf(Analyst, PayLevel::Mid, 100000), hiddenFigure()};
}

PayQuestion question(PayDimension along = PayDimension::Levels)
{
    PayQuestion asked;
    asked.roles = {Engineer, Analyst};
    asked.along = along;
    return asked;
}

} // namespace

/** The table says what the chart draws, in the same words, and tells of changes no more than there are. */
class TestPayTableModel final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void init();
    void cleanup();
    void cellsAreTheWordsOfTheChart();
    void numbersAreRawAndRight();
    void hiddenFiguresHaveNoAmounts();
    void theHeadingFollowsTheDimension_data();
    void theHeadingFollowsTheDimension();
    void theMeanStandsOnlyWhereThereIsNothingElse();
    void amountsNameTheirCurrencyWhereTheyDiffer();
    void theWholeCountryIsAtItsOwnPrices();
    void seriesNumbersAreThoseOfTheQuestion();
    void theFirstColumnSpeaksForTheRow();
    void everyCellSpeaks();
    void aSpanStandsInTheNote();
    void changedValuesTouchTheirRowsOnly();
    void sameFiguresAreSilent();
    void otherRowsResetTheModel();
    void anotherColumnResetsTheModel();
    void aNewNameOfASeriesTouchesItsRowsOnly();

private:
    QVariant at(int row, Column column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, m_model->sectionOf(column)).data(role);
    }

    Catalogue m_catalogue{smallCatalogueContents()};
    std::unique_ptr<PayTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestPayTableModel::init()
{
    m_model = std::make_unique<PayTableModel>(m_catalogue);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setFigures(question(), threeFigures());
}

void TestPayTableModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestPayTableModel::cellsAreTheWordsOfTheChart()
{
    QCOMPARE(m_model->rowCount(), 3);
    const PayFigure &figure = m_model->figureAt(0);
    QCOMPARE(at(0, Column::Role).toString(), QStringLiteral("Engineer"));
    QCOMPARE(at(0, Column::Along).toString(), dimensionText(figure, PayDimension::Levels));
    QCOMPARE(at(0, Column::Median).toString(), QStringLiteral("120,000"));
    QCOMPARE(at(0, Column::P90).toString(), payNumberText({160000, true}, QLocale()));
    QCOMPARE(at(0, Column::Count).toString(), QStringLiteral("212"));
    QCOMPARE(at(0, Column::Source).toString(), QStringLiteral("Own profiles"));
    QCOMPARE(at(0, Column::Period).toString(), QStringLiteral("2024–2025"));
    QVERIFY(at(0, Column::Note).toString().isEmpty());
    QCOMPARE(at(2, Column::Note).toString(), whyText(m_model->figureAt(2), m_catalogue));
    QCOMPARE(m_model->unit(), unitText(figure));
}

void TestPayTableModel::numbersAreRawAndRight()
{
    QCOMPARE(at(0, Column::P10, PayTableModel::RawRole).toDouble(), 80000.0);
    QCOMPARE(at(0, Column::P25, PayTableModel::RawRole).toDouble(), 100000.0);
    QCOMPARE(at(0, Column::Median, PayTableModel::RawRole).toDouble(), 120000.0);
    QCOMPARE(at(0, Column::P75, PayTableModel::RawRole).toDouble(), 140000.0);
    QCOMPARE(at(0, Column::P90, PayTableModel::RawRole).toDouble(), 160000.0);
    QCOMPARE(at(0, Column::Count, PayTableModel::RawRole).toDouble(), 212.0);
    QVERIFY(!at(0, Column::Role, PayTableModel::RawRole).isValid());
    for (const Column column : {Column::P10, Column::Median, Column::Count}) {
        QVERIFY(at(0, column, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(m_model->headerData(m_model->sectionOf(column), Qt::Horizontal, Qt::TextAlignmentRole).toInt()
                & Qt::AlignRight);
    }
    QVERIFY(at(0, Column::Role, Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
}

void TestPayTableModel::hiddenFiguresHaveNoAmounts()
{
    for (const Column column : {Column::P10, Column::P25, Column::Median, Column::P75, Column::P90}) {
        QVERIFY(at(2, column).toString().isEmpty());
        QVERIFY(!at(2, column, PayTableModel::RawRole).isValid());
        QVERIFY(!at(2, column, Qt::AccessibleTextRole).toString().contains(u'$'));
        QVERIFY(!at(2, column, Qt::AccessibleTextRole).toString().isEmpty());
    }
    QCOMPARE(at(2, Column::Count, PayTableModel::RawRole).toDouble(), 4.0);
    QCOMPARE(at(2, Column::Role, PayTableModel::ShownRole).toInt(), static_cast<int>(PayShown::Hidden));
}

void TestPayTableModel::theHeadingFollowsTheDimension_data()
{
    QTest::addColumn<int>("along");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("cell");
    const auto row = [](PayDimension along, const char *heading, const char *cell) {
        QTest::addRow("%s", heading) << static_cast<int>(along) << QString::fromLatin1(heading)
                                     << QString::fromUtf8(cell);
    };
    row(PayDimension::Levels, "Level", "Entry");
    row(PayDimension::Countries, "Country", "United States");
    row(PayDimension::States, "State", "United States");
    row(PayDimension::Metros, "Metropolitan area", "United States");
    row(PayDimension::Industries, "Industry", "All industries");
    row(PayDimension::Years, "Year", "2024–2025");
    row(PayDimension::Sizes, "Company size", "All sizes");
}

void TestPayTableModel::theHeadingFollowsTheDimension()
{
    QFETCH(int, along);
    QFETCH(QString, heading);
    QFETCH(QString, cell);
    m_model->setFigures(question(static_cast<PayDimension>(along)), threeFigures());
    QCOMPARE(m_model->headerData(m_model->sectionOf(Column::Along), Qt::Horizontal).toString(), heading);
    QVERIFY2(at(0, Column::Along).toString().startsWith(cell), qPrintable(at(0, Column::Along).toString()));
}

void TestPayTableModel::theMeanStandsOnlyWhereThereIsNothingElse()
{
    QCOMPARE(m_model->sectionOf(Column::Mean), -1);
    std::vector<PayFigure> figures = threeFigures();
    figures[0].percentiles = {};
    m_model->setFigures(question(), figures);
    QVERIFY(m_model->sectionOf(Column::Mean) > m_model->sectionOf(Column::P90));
    QCOMPARE(at(0, Column::Mean).toString(), QStringLiteral("121,000"));
    QVERIFY(at(1, Column::Mean).toString().isEmpty()); // its percentiles say more
    QVERIFY(at(0, Column::Median).toString().isEmpty());
    QCOMPARE(m_model->headerData(m_model->sectionOf(Column::Note), Qt::Horizontal).toString(), QStringLiteral("Note"));
}

void TestPayTableModel::amountsNameTheirCurrencyWhereTheyDiffer()
{
    std::vector<PayFigure> figures = threeFigures();
    figures[2].currency = QStringLiteral("GBP"); // hidden: it does not count
    m_model->setFigures(question(), figures);
    QCOMPARE(at(0, Column::Median).toString(), QStringLiteral("120,000"));

    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    figures[1].currency = QStringLiteral("EUR");
    m_model->setFigures(question(), figures);
    QCOMPARE(at(0, Column::Median).toString(), QStringLiteral("$120,000"));
    QCOMPARE(at(1, Column::Median).toString(), QStringLiteral("€100,000"));
    QVERIFY(m_model->unit().isEmpty());
    QCOMPARE(changed.count(), 3); // every row reads otherwise
}

void TestPayTableModel::theWholeCountryIsAtItsOwnPrices()
{
    std::vector<PayFigure> figures = threeFigures();
    figures[1].place = QStringLiteral("US-CA");
    figures[1].steps = {{PayStep::Kind::StatePriceLevel, 0.9, figures[1].place, QStringLiteral("US"), 2023,
                         SourceId(QStringLiteral("own"))}};
    m_model->setFigures(question(), figures);
    QCOMPARE(m_model->unit(), unitText(figures[1]));
    QVERIFY(m_model->unit() != unitText(figures[0]));
    figures[0].place = QStringLiteral("DE"); // without a step these are not the same prices
    m_model->setFigures(question(), figures);
    QVERIFY(m_model->unit().isEmpty());
}

void TestPayTableModel::seriesNumbersAreThoseOfTheQuestion()
{
    std::vector<PayFigure> figures = threeFigures();
    figures.push_back(PayFigure());
    m_model->setFigures(question(), figures);
    QCOMPARE(at(0, Column::Role, PayTableModel::SeriesNumberRole).toInt(), 0);
    QCOMPARE(at(1, Column::Role, PayTableModel::SeriesNumberRole).toInt(), 1);
    QCOMPARE(at(2, Column::Role, PayTableModel::SeriesNumberRole).toInt(), 1);
    QCOMPARE(at(3, Column::Role, PayTableModel::SeriesNumberRole).toInt(), -1);
}

void TestPayTableModel::theFirstColumnSpeaksForTheRow()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        QCOMPARE(m_model->index(row, 0).data(Qt::AccessibleTextRole).toString(),
                 lookText(m_model->figureAt(row), m_catalogue, {}));
    QCOMPARE(at(0, Column::P90, Qt::AccessibleTextRole).toString(), QStringLiteral("at least $160,000"));
    QCOMPARE(at(0, Column::Count, Qt::AccessibleTextRole).toString(), countText(m_model->figureAt(0)));
}

/** Whoever walks through the table with a screen reader meets no cell that is silent. */
void TestPayTableModel::everyCellSpeaks()
{
    QVERIFY(at(0, Column::Note).toString().isEmpty());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QString said = m_model->index(row, column).data(Qt::AccessibleTextRole).toString();
            QVERIFY2(!said.trimmed().isEmpty(), qPrintable(QStringLiteral("%1, %2").arg(row).arg(column)));
        }
    }
}

void TestPayTableModel::aSpanStandsInTheNote()
{
    PayFigure figure = figureOf(Engineer, PayLevel::Entry, 120000);
    figure.percentiles = {};
    figure.mean.reset();
    figure.low = PayAmount{90000};
    figure.high = PayAmount{120000};
    figure.population = PayPopulation::RuleOfThumb;
    figure.remarks = {PayRemark::NotMeasured};
    m_model->setFigures(question(), {figure});
    const QString note = at(0, Column::Note).toString();
    QVERIFY2(note.startsWith(QStringLiteral("$90,000 to $120,000.")), qPrintable(note));
    QVERIFY(note.endsWith(whyText(figure, m_catalogue)));
}

void TestPayTableModel::changedValuesTouchTheirRowsOnly()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex held(m_model->index(1, 0));
    std::vector<PayFigure> figures = threeFigures();
    figures[1].percentiles[MedianAt] = PayAmount{101000};
    figures[1].fromYear = 2023; // years move along with a slider
    m_model->setFigures(question(), figures);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), m_model->index(1, 0));
    QCOMPARE(changed[0][1].toModelIndex(), m_model->index(1, m_model->columnCount() - 1));
    QVERIFY(held.isValid());
    QCOMPARE(at(1, Column::Median).toString(), QStringLiteral("101,000"));
}

void TestPayTableModel::sameFiguresAreSilent()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setFigures(question(), threeFigures());
    QCOMPARE(changed.count(), 0);
    QCOMPARE(reset.count(), 0);
}

void TestPayTableModel::otherRowsResetTheModel()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    std::vector<PayFigure> figures = threeFigures();
    figures.pop_back();
    m_model->setFigures(question(), figures);
    QCOMPARE(reset.count(), 1);
    std::swap(figures[0], figures[1]);
    m_model->setFigures(question(), figures);
    QCOMPARE(reset.count(), 2);
    m_model->setFigures(question(PayDimension::Years), figures);
    QCOMPARE(reset.count(), 3);
    figures[0].toYear = 2023; // now another row
    m_model->setFigures(question(PayDimension::Years), figures);
    QCOMPARE(reset.count(), 4);
    m_model->setFigures(question(PayDimension::Years), {});
    QCOMPARE(reset.count(), 5);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(changed.count(), 0);
}

void TestPayTableModel::anotherColumnResetsTheModel()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const int before = m_model->columnCount();
    std::vector<PayFigure> figures = threeFigures();
    figures[0].percentiles = {};
    m_model->setFigures(question(), figures);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(m_model->columnCount(), before + 1);
}

void TestPayTableModel::aNewNameOfASeriesTouchesItsRowsOnly()
{
    std::vector<PayFigure> figures = threeFigures();
    figures[1].series = PaySeriesId(QStringLiteral("mine"));
    figures[1].population = PayPopulation::Own;
    m_model->setFigures(question(), figures);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    const PaySeries mine{figures[1].series, QStringLiteral("Our firm"), QStringLiteral("firm.csv"), {}, 2, nullptr};
    m_model->setOwnSeries({mine});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(at(1, Column::Source).toString(), QStringLiteral("firm.csv"));
    m_model->setOwnSeries({mine});
    QCOMPARE(changed.count(), 1);
}

QTEST_GUILESS_MAIN(TestPayTableModel)
#include "tst_paytablemodel.moc"
