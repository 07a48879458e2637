// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartimage.h"

#include "charts/chartscene.h"
#include "charts/paybackchart.h"
#include "charts/payrangechart.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QXmlStreamReader>

#include <memory>

using namespace Cairn;

namespace {

constexpr int Wide = 1000;

ChartCaption caption()
{
    return {QStringLiteral("Pay & <img src=\"/etc/passwd\"> ranges"),
            QStringLiteral("Germany, before tax"),
            {QStringLiteral("Source: a survey of 2024, n = 212"), QStringLiteral("Euros a year. CC BY 4.0")}};
}

std::unique_ptr<PayRangeChart> rangeChart(int rows = 6)
{
    auto chart = std::make_unique<PayRangeChart>();
    chart->setDress(chartDress());
    chart->setRows(rangeRows(rows));
    return chart;
}

std::unique_ptr<PayBackChart> payBackChart()
{
    auto chart = std::make_unique<PayBackChart>();
    chart->setDress(chartDress());
    chart->setLines({payBackLine(QStringLiteral("Your plan"), 0, 12, 98000)});
    return chart;
}

/** All text of an XML document; empty where it is not well formed. */
QString textsOf(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QString texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            texts += reader.text();
    }
    return reader.hasError() ? QString() : texts;
}

} // namespace

class TestChartImage : public QObject
{
    Q_OBJECT

private slots:
    void bitmapsHaveTheSizeAskedFor();
    void bitmapsHoldAllRowsWhateverIsInSight();
    void whatIsChosenIsNotInThePicture();
    void drawingsKeepTheirTexts();
    void drawingsWithControlCharactersAreWellFormed();
    void documentsAreDocuments();
    void theSameChartGivesTheSameBytes();
    void picturesThatAreTooLargeAreRefusedInWords();
};

void TestChartImage::bitmapsHaveTheSizeAskedFor()
{
    const auto chart = rangeChart();
    const Result<QByteArray> once = pngOf(*chart, caption(), Wide, 1);
    const Result<QByteArray> twice = pngOf(*chart, caption(), Wide, 2);
    QVERIFY(once && twice);
    const QImage image = QImage::fromData(once.value(), "PNG");
    QCOMPARE(image.width(), Wide);
    QVERIFY(image.height() > chart->heightForWidth(Wide)); // and its caption
    QCOMPARE(QImage::fromData(twice.value(), "PNG").size(), image.size() * 2);
}

void TestChartImage::bitmapsHoldAllRowsWhateverIsInSight()
{
    QScrollArea area;
    area.setWidget(rangeChart(60).release());
    area.setWidgetResizable(true);
    area.resize(Wide, 200);
    area.show();
    const auto &chart = *qobject_cast<PayRangeChart *>(area.widget());
    const Result<QByteArray> before = pngOf(chart, caption(), Wide, 1);
    area.verticalScrollBar()->setValue(area.verticalScrollBar()->maximum());
    const Result<QByteArray> after = pngOf(chart, caption(), Wide, 1);
    QVERIFY(before && after);
    QVERIFY(before.value() == after.value());
    QVERIFY(QImage::fromData(after.value()).height() > 60 * 20);
}

void TestChartImage::whatIsChosenIsNotInThePicture()
{
    const auto chart = rangeChart();
    const QByteArray before = pngOf(*chart, caption(), Wide, 1).value();
    chart->choose(2);
    QVERIFY(pngOf(*chart, caption(), Wide, 1).value() == before);
}

void TestChartImage::drawingsKeepTheirTexts()
{
    const auto ranges = rangeChart();
    const Result<QByteArray> drawn = svgOf(*ranges, caption(), Wide);
    QVERIFY(drawn.ok());
    const QString texts = textsOf(drawn.value());
    for (const QString &text :
         {caption().title, caption().subtitle, caption().footer[0], caption().footer[1], ranges->rows()[0].groupText,
          ranges->rows()[5].label, ranges->rows()[0].middleText, ranges->rows()[0].source})
        QVERIFY2(texts.contains(text), qPrintable(text));
    const auto payBack = payBackChart();
    const QString others = textsOf(svgOf(*payBack, caption(), Wide).value());
    for (const QString &text :
         {payBack->lines()[0].name, payBack->lines()[0].endText, QStringLiteral("Paid back after 12 months")})
        QVERIFY2(others.contains(text), qPrintable(text));
}

void TestChartImage::drawingsWithControlCharactersAreWellFormed()
{
    ChartCaption odd = caption();
    odd.subtitle = QStringLiteral("a\x01\x0b z");
    odd.footer << QStringLiteral("]]> &amp; <b>");
    QVERIFY(!textsOf(svgOf(*rangeChart(), odd, Wide).value()).isEmpty());
}

void TestChartImage::documentsAreDocuments()
{
    const Result<QByteArray> page = pdfOf(*payBackChart(), caption(), Wide);
    QVERIFY(page.ok());
    QVERIFY(page.value().startsWith("%PDF"));
    QVERIFY(page.value().trimmed().endsWith("%%EOF"));
    QVERIFY(page.value().contains("/FontFile")); // text is not drawn as lines
}

void TestChartImage::theSameChartGivesTheSameBytes()
{
    QVERIFY(svgOf(*payBackChart(), caption(), Wide).value() == svgOf(*payBackChart(), caption(), Wide).value());
    QVERIFY(pngOf(*rangeChart(), caption(), Wide, 1).value() == pngOf(*rangeChart(), caption(), Wide, 1).value());
}

void TestChartImage::picturesThatAreTooLargeAreRefusedInWords()
{
    for (const qreal scale : {1000.0, 0.0, -1.0}) {
        const Result<QByteArray> image = pngOf(*rangeChart(), caption(), Wide, scale);
        QVERIFY(!image.ok());
        QVERIFY(image.problem().sentence.contains(QStringLiteral("could not be made")));
    }
}

QTEST_MAIN(TestChartImage)
#include "tst_chartimage.moc"
