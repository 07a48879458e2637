// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/paybackchart.h"

#include "charts/chartscene.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Cairn;

namespace {

constexpr int Wide = 900;
constexpr int High = 400;

struct Scene
{
    PayBackChart chart;

    explicit Scene(std::vector<PayBackLine> lines, const QSize &size = {Wide, High}, qreal scale = 1.0)
    {
        chart.setDress(chartDress(scale));
        chart.setFormat([](double money) { return QStringLiteral("€%1k").arg(money / 1000); });
        chart.setAxisTitle(QStringLiteral("Money ahead of staying in the present job"));
        std::vector<PayBackTick> ticks{{0, QStringLiteral("today")}};
        for (int year = 1; year <= 8; ++year)
            ticks.push_back({12.0 * year, QStringLiteral("year %1").arg(year)});
        chart.setTicks(ticks);
        chart.setLines(std::move(lines));
        chart.resize(size);
    }

    void show()
    {
        chart.show();
        chart.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&chart));
        chart.setFocus();
    }

    QImage picture() { return chart.grab().toImage(); }
};

std::vector<PayBackLine> threeLines()
{
    return {payBackLine(QStringLiteral("Your plan"), 0, 12, 98000),
            payBackLine(QStringLiteral("Short course"), 1, 15, 95000),
            payBackLine(QStringLiteral("Two-year degree"), 2, 72, 36000)};
}

} // namespace

class TestPayBackChart : public QObject
{
    Q_OBJECT

private slots:
    void laterIsFurtherAndMoreIsHigher();
    void fromRightToLeftEverythingIsReflected();
    void gridLinesOfQtChartsStandAtTheTicks();
    void linesRunThroughTheirPoints();
    void wordsNeverMeetNorLeaveThePlot_data();
    void wordsNeverMeetNorLeaveThePlot();
    void labelsAreMovedApart();
    void nothingIsPaintedOutside();
    void keysAndClicksChooseLines();
    void theChosenLineIsSpoken();
    void manyPointsAreDrawnQuickly();
    void chartsWithoutLinesAreDrawnAllTheSame();
};

void TestPayBackChart::laterIsFurtherAndMoreIsHigher()
{
    Scene scene(threeLines());
    const PayBackLayout &places = scene.chart.places();
    QVERIFY(places.at({12, 0}).x() < places.at({24, 0}).x());
    QVERIFY(places.at({12, 10}).y() > places.at({12, 1000}).y());
    QCOMPARE(places.at({places.firstMonth(), places.money().low()}), places.plot().bottomLeft());
}

void TestPayBackChart::fromRightToLeftEverythingIsReflected()
{
    Scene forwards(threeLines());
    Scene backwards(threeLines());
    backwards.chart.setLayoutDirection(Qt::RightToLeft);
    const PayBackLayout &left = forwards.chart.places();
    const PayBackLayout &right = backwards.chart.places();
    const auto reflected = [](const QRectF &rect) {
        return rect.isNull() ? rect : QRectF(Wide - rect.right(), rect.top(), rect.width(), rect.height());
    };
    QCOMPARE(right.plot(), reflected(left.plot()));
    for (const QPointF &point : {QPointF(0, 0), QPointF(50, 20000)}) {
        QCOMPARE(right.at(point).x(), Wide - left.at(point).x());
        QCOMPARE(right.at(point).y(), left.at(point).y());
    }
    for (std::size_t at = 0; at < left.labels().size(); ++at)
        QCOMPARE(right.labels()[at].place, reflected(left.labels()[at].place));
    for (std::size_t at = 0; at < left.crossings().size(); ++at)
        QCOMPARE(right.crossings()[at].words, reflected(left.crossings()[at].words));
    for (std::size_t at = 0; at < left.months().size(); ++at)
        QCOMPARE(right.months()[at].place, reflected(left.months()[at].place));
}

void TestPayBackChart::gridLinesOfQtChartsStandAtTheTicks()
{
    PayBackLine flat = payBackLine(QStringLiteral("Flat"), 0, 12, 50000);
    flat.lower.clear(); // a band would lie over the grid
    flat.zeroText.clear();
    Scene scene({flat});
    const QImage picture = scene.picture();
    const PayBackLayout &places = scene.chart.places();
    const int x = static_cast<int>(places.plot().left()) + 3;
    int found = 0;
    for (int at = 0; at <= places.money().steps(); ++at) {
        if (places.money().tick(at) == 0)
            continue;
        const int y = static_cast<int>(std::floor(places.at({0, places.money().tick(at)}).y()));
        QCOMPARE(picture.pixelColor(x, y), scene.chart.dress().colours.line);
        ++found;
    }
    QVERIFY(found >= 2);
}

void TestPayBackChart::linesRunThroughTheirPoints()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        Scene scene({threeLines()[0]});
        scene.chart.setLayoutDirection(direction);
        const QImage picture = scene.picture();
        const PayBackLine &line = scene.chart.lines()[0];
        const QPointF middle = (line.median[1] + line.median[2]) / 2;
        const QPoint at = scene.chart.places().at(middle).toPoint();
        const QColor seen = picture.pixelColor(at);
        const QColor colour = scene.chart.dress().colours.series[0];
        constexpr int Rounding = 8; // of the edges
        QVERIFY(std::abs(seen.red() - colour.red()) < Rounding && std::abs(seen.green() - colour.green()) < Rounding);
    }
}

void TestPayBackChart::wordsNeverMeetNorLeaveThePlot_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::addColumn<QList<double>>("zeros");
    QTest::addColumn<int>("least"); // so many have words
    QTest::newRow("as designed") << QSize(Wide, High) << 1.0 << QList<double>{12, 72} << 2;
    QTest::newRow("all at once") << QSize(Wide, High) << 1.0 << QList<double>{20, 20.5, 21} << 2;
    QTest::newRow("at the ends") << QSize(Wide, High) << 1.0 << QList<double>{0.5, 50, 90} << 3;
    QTest::newRow("large text") << QSize(Wide, 560) << 2.0 << QList<double>{12, 15, 72} << 2;
    QTest::newRow("hardly any room") << QSize(500, 240) << 1.5 << QList<double>{12, 15, 72} << 0;
}

void TestPayBackChart::wordsNeverMeetNorLeaveThePlot()
{
    QFETCH(const QSize, size);
    QFETCH(const double, scale);
    QFETCH(const QList<double>, zeros);
    QFETCH(const int, least);
    std::vector<PayBackLine> lines;
    for (int at = 0; at < zeros.size(); ++at)
        lines.push_back(payBackLine(QStringLiteral("Path %1").arg(at), at, zeros[at], 60000));
    Scene scene(lines, size, scale);
    const PayBackLayout &places = scene.chart.places();
    QCOMPARE(places.crossings().size(), lines.size());
    int shown = 0;
    for (const PayBackLayout::Crossing &crossing : places.crossings()) {
        if (crossing.words.isEmpty())
            continue;
        ++shown;
        QVERIFY(places.plot().contains(crossing.words));
        for (const PayBackLayout::Crossing &other : places.crossings()) {
            QVERIFY(!crossing.words.contains(other.ring));
            QVERIFY(other.line == crossing.line || !crossing.words.intersects(other.words));
        }
    }
    QVERIFY(shown >= least);
}

void TestPayBackChart::labelsAreMovedApart()
{
    for (const int high : {High, 200, 120}) {
        std::vector<PayBackLine> lines;
        for (int at = 0; at < 3; ++at)
            lines.push_back(payBackLine(QStringLiteral("Path %1").arg(at), at, 12, 60000 + at));
        Scene scene(lines, {Wide, high});
        const std::vector<PayBackLayout::Label> &labels = scene.chart.places().labels();
        for (const PayBackLayout::Label &label : labels) {
            QVERIFY(QRectF(0, 0, Wide, high).contains(label.place));
            QVERIFY(!label.words.isEmpty());
            for (const PayBackLayout::Label &other : labels)
                QVERIFY(&label == &other || !label.place.intersects(other.place));
        }
    }
}

void TestPayBackChart::nothingIsPaintedOutside()
{
    for (const qreal scale : {1.0, 2.0}) {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            Scene scene(threeLines(), {Wide, High}, scale);
            scene.chart.setLayoutDirection(direction);
            QVERIFY(isSpareUntouched(paintedWithSpare(scene.chart, {Wide, High})));
        }
    }
}

void TestPayBackChart::keysAndClicksChooseLines()
{
    Scene scene(threeLines());
    scene.show();
    QSignalSpy chosen(&scene.chart, &PayBackChart::lineChosen);
    QTest::keyClick(&scene.chart, Qt::Key_Down);
    QCOMPARE(scene.chart.chosen(), 0);
    QTest::keyClick(&scene.chart, Qt::Key_End);
    QCOMPARE(scene.chart.chosen(), 2);
    QTest::mouseClick(&scene.chart, Qt::LeftButton, {}, scene.chart.placeOf(1).center().toPoint());
    QCOMPARE(scene.chart.chosen(), 1);
    const QPointF onDegree = scene.chart.places().at(scene.chart.lines()[2].median[1]);
    QTest::mouseClick(&scene.chart, Qt::LeftButton, {}, onDegree.toPoint());
    QCOMPARE(scene.chart.chosen(), 2);
    QCOMPARE(scene.chart.tipAt(onDegree), QStringLiteral("Tip of Two-year degree"));
    QCOMPARE(chosen.size(), 4);
    const QPointF nowhere(scene.chart.places().plot().left() + 4, scene.chart.places().plot().top() + 4);
    QTest::mouseClick(&scene.chart, Qt::LeftButton, {}, nowhere.toPoint());
    QCOMPARE(chosen.size(), 4);
}

void TestPayBackChart::theChosenLineIsSpoken()
{
    Scene scene(threeLines());
    scene.chart.choose(1);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&scene.chart);
    QVERIFY(spoken);
    QCOMPARE(spoken->text(QAccessible::Value), QStringLiteral("Spoken Short course"));
}

void TestPayBackChart::manyPointsAreDrawnQuickly()
{
    constexpr int Count = 100000;
    constexpr qint64 MostMilliseconds = 3000; // without thinning it would be as many times ten
    std::vector<PayBackLine> lines = threeLines();
    for (PayBackLine &line : lines) {
        line.median.clear();
        for (int at = 0; at < Count; ++at)
            line.median.emplace_back(96.0 * at / (Count - 1), 1000 * std::sin(at * 0.7) + at);
        line.lower = line.upper = line.median;
    }
    QElapsedTimer timer;
    timer.start();
    Scene scene(lines);
    QVERIFY(!scene.picture().isNull());
    QVERIFY(timer.elapsed() < MostMilliseconds);
}

void TestPayBackChart::chartsWithoutLinesAreDrawnAllTheSame()
{
    Scene none({});
    QVERIFY(!none.picture().isNull());
    Scene empty({PayBackLine()});
    empty.show();
    QVERIFY(!empty.picture().isNull());
    QTest::keyClick(&empty.chart, Qt::Key_Down);
    QCOMPARE(empty.chart.chosen(), 0);
}

QTEST_MAIN(TestPayBackChart)
#include "tst_paybackchart.moc"
