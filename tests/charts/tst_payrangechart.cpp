// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/payrangechart.h"

#include "charts/chartscene.h"

#include <QAccessible>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace Cairn;

namespace {

constexpr int Wide = 1200;
constexpr int SpareWidth = 900;

QString thousands(double value)
{
    return QStringLiteral("€%1k").arg(value / 1000);
}

/** A chart of so many rows that is shown and has the keyboard. */
struct Scene
{
    PayRangeChart chart;

    explicit Scene(std::vector<PayRangeRow> rows, int width = Wide, qreal scale = 1.0)
    {
        chart.setDress(chartDress(scale));
        chart.setFormat(thousands);
        chart.setHeadings(QStringLiteral("answers"), QStringLiteral("source"), QStringLiteral("year"));
        chart.setLegend(QStringLiteral("line: p10 to p90"));
        chart.setRows(std::move(rows));
        chart.resize(width, chart.heightForWidth(width));
    }

    void show()
    {
        chart.show();
        chart.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&chart));
        chart.setFocus();
    }

    QImage picture() { return chart.grab().toImage(); }
    QPoint middleOf(int row) const { return chart.placeOf(row).center().toPoint(); }
};

/** Whether any dot of the row's part of the plot has that colour. */
bool hasColour(const QImage &picture, const QRectF &place, const QColor &colour)
{
    const QRect rect = place.toAlignedRect() & picture.rect();
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            if (picture.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

QRectF plotOf(const PayRangeChart &chart, int row)
{
    const QRectF plot = chart.places().plot();
    const QRectF band = chart.placeOf(row);
    return {plot.left(), band.top(), plot.width(), band.height()};
}

} // namespace

class TestPayRangeChart : public QObject
{
    Q_OBJECT

private slots:
    void greaterValuesStandFurtherOut();
    void fromRightToLeftEverythingIsReflected();
    void gridLinesOfQtChartsStandAtTheTicks();
    void aMedianIsWhereItsValueIs();
    void missingPercentilesLeaveTheirPartAway();
    void hiddenRowsShowTheirTextAndNoMark();
    void officialFiguresLookUnlikeAdvertisements();
    void nothingIsPaintedOutside_data();
    void nothingIsPaintedOutside();
    void heightGrowsWithRowsAndText();
    void narrowChartsFoldColumnsAway();
    void longChartsHaveTheAxisAtBothEnds();
    void textsAfterMarksEndBeforeTheColumns();
    void keysChooseRows();
    void aClickChoosesItsRow();
    void theChosenRowIsKeptInSight();
    void newRowsKeepTheChoiceWhereItIsStillThere();
    void theChosenRowIsSpoken();
    void tooltipsArePlainText();
    void chartsWithoutRowsAreDrawnAllTheSame();
};

void TestPayRangeChart::greaterValuesStandFurtherOut()
{
    Scene scene(rangeRows(9));
    double before = scene.chart.places().x(30000);
    for (double value = 31000; value < 120000; value += 1000) {
        const double at = scene.chart.places().x(value);
        QVERIFY(at > before);
        before = at;
    }
}

void TestPayRangeChart::fromRightToLeftEverythingIsReflected()
{
    Scene forwards(rangeRows(9));
    Scene backwards(rangeRows(9));
    backwards.chart.setLayoutDirection(Qt::RightToLeft);
    const PayRangeLayout &left = forwards.chart.places();
    const PayRangeLayout &right = backwards.chart.places();
    QCOMPARE(right.size(), left.size());
    const auto reflected = [](const QRectF &rect) {
        return QRectF(Wide - rect.right(), rect.top(), rect.width(), rect.height());
    };
    for (const double value : {40000.0, 58000.0, 71234.5})
        QCOMPARE(right.x(value), Wide - left.x(value));
    QCOMPARE(right.plot(), reflected(left.plot()));
    for (std::size_t at = 0; at < left.rows().size(); ++at) {
        QCOMPARE(right.rows()[at].label, reflected(left.rows()[at].label));
        QCOMPARE(right.rows()[at].n, reflected(left.rows()[at].n));
        QCOMPARE(right.rows()[at].year, reflected(left.rows()[at].year));
        QCOMPARE(right.rows()[at].middleText, reflected(left.rows()[at].middleText));
    }
    for (std::size_t at = 0; at < left.groups().size(); ++at)
        QCOMPARE(right.groups()[at].name, reflected(left.groups()[at].name));
}

void TestPayRangeChart::gridLinesOfQtChartsStandAtTheTicks()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        Scene scene(rangeRows(9));
        scene.chart.setLayoutDirection(direction);
        const QImage picture = scene.picture();
        const PayRangeLayout &places = scene.chart.places();
        const int y = static_cast<int>(places.plot().bottom()) - 2; // below all rows
        for (int at = 0; at <= places.scale().steps(); ++at) {
            const int x = static_cast<int>(std::floor(places.x(places.scale().tick(at))));
            QCOMPARE(picture.pixelColor(x, y), scene.chart.dress().colours.line);
            QCOMPARE(picture.pixelColor(x + 2, y), scene.chart.dress().colours.surface);
        }
    }
}

void TestPayRangeChart::aMedianIsWhereItsValueIs()
{
    Scene scene(rangeRows(3));
    const QImage picture = scene.picture();
    for (int row = 0; row < 3; ++row) {
        const double median = *scene.chart.rows()[static_cast<std::size_t>(row)].percentiles[PayRangeRow::Median];
        const QPoint at(static_cast<int>(std::floor(scene.chart.places().x(median))), scene.middleOf(row).y());
        QCOMPARE(picture.pixelColor(at), scene.chart.dress().colours.series[0]);
    }
}

void TestPayRangeChart::missingPercentilesLeaveTheirPartAway()
{
    std::vector<PayRangeRow> rows = rangeRows(2);
    rows[1].percentiles[PayRangeRow::P10].reset();
    rows[1].percentiles[PayRangeRow::P90].reset();
    rows[1].middleText.clear();
    Scene scene(rows);
    const QImage picture = scene.picture();
    const double median = *rows[1].percentiles[PayRangeRow::Median];
    const QColor colour = scene.chart.dress().colours.series[0];
    const QRectF plot = plotOf(scene.chart, 1);
    const auto part = [&](double from, double to) {
        return QRectF(scene.chart.places().x(median * from), plot.top(),
                      scene.chart.places().x(median * to) - scene.chart.places().x(median * from), plot.height());
    };
    QVERIFY(hasColour(picture, part(0.95, 1.05), colour));
    QVERIFY(!hasColour(picture, part(0.7, 0.88), colour));
    QVERIFY(!hasColour(picture, part(1.12, 1.3), colour));
}

void TestPayRangeChart::hiddenRowsShowTheirTextAndNoMark()
{
    std::vector<PayRangeRow> rows = rangeRows(3);
    rows[1].look = PayRangeRow::Look::Hidden;
    rows[1].hiddenText = QStringLiteral("not enough data (n = 4)");
    Scene scene(rows);
    const QImage picture = scene.picture();
    const QRectF plot = plotOf(scene.chart, 1);
    const ChartColours &colours = scene.chart.dress().colours;
    QVERIFY(!hasColour(picture, plot, colours.series[0]));
    QVERIFY(!hasColour(picture, plot, colours.seriesFill[0]));
    QVERIFY(hasColour(picture, plot.adjusted(plot.width() / 2 - 60, 0, 60 - plot.width() / 2, 0), colours.text2));
    QVERIFY(scene.chart.places().rows()[1].middleText.isEmpty());

    rows[1].hiddenText.clear();
    scene.chart.setRows(rows);
    QVERIFY(!hasColour(scene.picture(), plot, colours.text2)); // so it was the text
}

void TestPayRangeChart::officialFiguresLookUnlikeAdvertisements()
{
    std::vector<PayRangeRow> rows = rangeRows(2);
    rows[1].percentiles = rows[0].percentiles;
    rows[1].look = PayRangeRow::Look::Official;
    Scene scene(rows);
    const QImage picture = scene.picture();
    const QColor fill = scene.chart.dress().colours.seriesFill[0];
    QVERIFY(hasColour(picture, plotOf(scene.chart, 0), fill));
    QVERIFY(!hasColour(picture, plotOf(scene.chart, 1), fill));
}

void TestPayRangeChart::nothingIsPaintedOutside_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("scale");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("wide") << Wide << 1.0 << Qt::LeftToRight;
    QTest::newRow("wide, mirrored") << Wide << 1.0 << Qt::RightToLeft;
    QTest::newRow("large text") << SpareWidth << 2.0 << Qt::LeftToRight;
    QTest::newRow("large text, mirrored") << SpareWidth << 2.0 << Qt::RightToLeft;
    QTest::newRow("narrow") << 420 << 1.0 << Qt::LeftToRight;
}

void TestPayRangeChart::nothingIsPaintedOutside()
{
    QFETCH(const int, width);
    QFETCH(const double, scale);
    QFETCH(const Qt::LayoutDirection, direction);
    std::vector<PayRangeRow> rows = rangeRows(12);
    rows[0].groupText = rows[1].groupText = QStringLiteral("A name of many words that nobody could ever have wished");
    rows[0].source = QStringLiteral("A survey whose name goes on and on, longer than any column");
    rows[2].atLeast[PayRangeRow::P90] = true;
    rows[3].look = PayRangeRow::Look::Hidden;
    rows[3].hiddenText = QStringLiteral("not enough data for any range of pay here (n = 4)");
    rows[4].look = PayRangeRow::Look::Guide;
    rows[5].look = PayRangeRow::Look::MeanOnly;
    rows[5].mean = 20000;
    rows[6].middleText = QStringLiteral("€60k to €70k with a long text");
    Scene scene(rows, width, scale);
    scene.chart.setLayoutDirection(direction);
    const QImage image = paintedWithSpare(scene.chart, {width, scene.chart.heightForWidth(width)});
    QVERIFY(isSpareUntouched(image));
    const QRectF all(0, 0, width, scene.chart.height());
    for (const PayRangeLayout::Row &row : scene.chart.places().rows()) {
        for (const QRectF &place : {row.band, row.label, row.n, row.middleText})
            QVERIFY(place.isNull() || all.contains(place));
    }
}

void TestPayRangeChart::heightGrowsWithRowsAndText()
{
    const auto heightOf = [](int rows, qreal scale) { return Scene(rangeRows(rows), Wide, scale).chart.height(); };
    QVERIFY(heightOf(1, 1) < heightOf(2, 1));
    QVERIFY(heightOf(2, 1) < heightOf(9, 1));
    QVERIFY(heightOf(9, 1) < heightOf(120, 1));
    QVERIFY(heightOf(9, 1) * 3 / 2 < heightOf(9, 2));
    const Scene scene(rangeRows(2));
    const QFontMetrics metrics(scene.chart.dress().secondary);
    QVERIFY(scene.chart.placeOf(0).height() >= metrics.height() + 10);
}

void TestPayRangeChart::narrowChartsFoldColumnsAway()
{
    Scene wide(rangeRows(3), 800);
    QVERIFY(!wide.chart.places().headSource().isEmpty());
    Scene narrow(rangeRows(3), 740);
    QVERIFY(narrow.chart.places().headSource().isEmpty());
    QVERIFY(narrow.chart.places().rows()[0].year.isEmpty());
    QVERIFY(!narrow.chart.places().rows()[0].n.isEmpty()); // a figure never stands without its n
    Scene large(rangeRows(3), SpareWidth, 2.0);
    QVERIFY(large.chart.places().headSource().isEmpty());
    QVERIFY(large.chart.places().plot().width() > SpareWidth * 0.4);
}

void TestPayRangeChart::longChartsHaveTheAxisAtBothEnds()
{
    Scene few(rangeRows(25));
    QVERIFY(few.chart.places().ticks().front().above.isEmpty());
    Scene many(rangeRows(120));
    const PayRangeLayout &places = many.chart.places();
    for (const PayRangeLayout::Tick &tick : places.ticks()) {
        QVERIFY(!tick.above.isEmpty());
        QCOMPARE(tick.above.left(), tick.below.left());
        QVERIFY(tick.above.bottom() <= places.rows().front().band.top());
        QVERIFY(tick.below.top() >= places.rows().back().band.bottom());
    }
}

void TestPayRangeChart::textsAfterMarksEndBeforeTheColumns()
{
    for (const int width : {500, 700, SpareWidth, Wide}) {
        Scene scene(rangeRows(30), width);
        for (const PayRangeLayout::Row &row : scene.chart.places().rows())
            QVERIFY(row.middleText.right() <= row.n.left());
    }
}

void TestPayRangeChart::keysChooseRows()
{
    Scene scene(rangeRows(4));
    scene.show();
    QSignalSpy chosen(&scene.chart, &PayRangeChart::rowChosen);
    QTest::keyClick(&scene.chart, Qt::Key_Down);
    QCOMPARE(scene.chart.chosen(), 0);
    QTest::keyClick(&scene.chart, Qt::Key_Down);
    QTest::keyClick(&scene.chart, Qt::Key_End);
    QCOMPARE(scene.chart.chosen(), 3);
    QTest::keyClick(&scene.chart, Qt::Key_Down);
    QTest::keyClick(&scene.chart, Qt::Key_Up);
    QTest::keyClick(&scene.chart, Qt::Key_Home);
    QTest::keyClick(&scene.chart, Qt::Key_Up);
    QList<int> rows;
    for (const QList<QVariant> &signal : chosen)
        rows << signal[0].toInt();
    QCOMPARE(rows, (QList<int>{0, 1, 3, 2, 0}));
}

void TestPayRangeChart::aClickChoosesItsRow()
{
    Scene scene(rangeRows(4));
    scene.show();
    QSignalSpy chosen(&scene.chart, &PayRangeChart::rowChosen);
    const QImage before = scene.picture();
    QTest::mouseClick(&scene.chart, Qt::LeftButton, {}, scene.middleOf(2));
    QCOMPARE(scene.chart.chosen(), 2);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(scene.picture() != before); // it can be seen
    QTest::mouseClick(&scene.chart, Qt::LeftButton, {}, QPoint(Wide / 2, scene.chart.height() - 2));
    QCOMPARE(scene.chart.chosen(), 2);
    QCOMPARE(chosen.size(), 1);
}

void TestPayRangeChart::theChosenRowIsKeptInSight()
{
    constexpr int AreaHeight = 200;
    QScrollArea area;
    auto *chart = new PayRangeChart;
    chart->setDress(chartDress());
    chart->setRows(rangeRows(60));
    area.setWidget(chart);
    area.setWidgetResizable(true);
    area.resize(Wide, AreaHeight);
    area.show();
    area.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    QVERIFY(chart->height() >= chart->heightForWidth(chart->width()));
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_End);
    const QRect place = chart->placeOf(59).toRect().translated(0, chart->y());
    QVERIFY(place.top() >= 0 && place.bottom() <= area.viewport()->height());
}

void TestPayRangeChart::newRowsKeepTheChoiceWhereItIsStillThere()
{
    Scene scene(rangeRows(6));
    QSignalSpy chosen(&scene.chart, &PayRangeChart::rowChosen);
    scene.chart.choose(4);
    std::vector<PayRangeRow> fewer = rangeRows(6);
    fewer.erase(fewer.begin(), fewer.begin() + 2);
    scene.chart.setRows(fewer);
    QCOMPARE(scene.chart.chosen(), 2);
    scene.chart.setRows(rangeRows(2));
    QCOMPARE(scene.chart.chosen(), PayRangeChart::NothingChosen);
    QCOMPARE(chosen.size(), 0);
}

void TestPayRangeChart::theChosenRowIsSpoken()
{
    Scene scene(rangeRows(3));
    scene.chart.setAccessibleName(QStringLiteral("Pay ranges"));
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&scene.chart);
    QVERIFY(spoken);
    QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Pay ranges"));
    scene.chart.choose(1);
    QCOMPARE(spoken->text(QAccessible::Value), QStringLiteral("Spoken Role number 0 Level 1"));
    QVERIFY(spoken->text(QAccessible::Name).contains(QStringLiteral("Spoken Role number 0 Level 1")));
}

void TestPayRangeChart::tooltipsArePlainText()
{
    const QString tip = QStringLiteral("<img src=\"/etc/passwd\"> & n < 20");
    std::vector<PayRangeRow> rows = rangeRows(3);
    rows[1].tip = tip;
    Scene scene(rows);
    scene.show();
    QCOMPARE(scene.chart.tipAt(scene.middleOf(1)), tip);
    const QPoint at = scene.middleOf(1);
    QHelpEvent help(QEvent::ToolTip, at, scene.chart.mapToGlobal(at));
    QApplication::sendEvent(&scene.chart, &help);
    QTRY_VERIFY(QToolTip::isVisible());
    QVERIFY(QToolTip::text().contains(tip.toHtmlEscaped()));
    QVERIFY(!QToolTip::text().contains(QStringLiteral("<img")));
    const PayRangeLayout::Group &group = scene.chart.places().groups().front();
    QCOMPARE(scene.chart.tipAt(group.name.center()), rows[0].groupText);
    QToolTip::hideText();
}

void TestPayRangeChart::chartsWithoutRowsAreDrawnAllTheSame()
{
    Scene none({});
    QVERIFY(!none.picture().isNull());
    std::vector<PayRangeRow> rows = rangeRows(1);
    rows[0].percentiles = {};
    Scene empty(rows);
    empty.show();
    QVERIFY(!empty.picture().isNull());
    QVERIFY(empty.chart.places().ticks().empty());
    QTest::keyClick(&none.chart, Qt::Key_Down);
    QCOMPARE(none.chart.chosen(), PayRangeChart::NothingChosen);
}

QTEST_MAIN(TestPayRangeChart)
#include "tst_payrangechart.moc"
