// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "domain/planstate.h"
#include "exchange/reportexport.h"
#include "exchange/reportpainter.h"
#include "exchange/reportpaper.h"
#include "exchange/reportunits.h"
#include "exchange/reportwords.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <array>

using namespace Cairn;

namespace {

const QDate Today(2026, 1, 8); // a Thursday
const QDate Begin(2025, 9, 8);

/** Answers every text of a page with Arabic letters around its places. */
class ArabicLetters final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        const QString source = QString::fromUtf8(text);
        if (source.contains(QLatin1String("MMM")))
            return source;
        return QString::fromUtf8("خطة ") + QString(source).remove(QRegularExpression(QStringLiteral("[A-Za-z]+")));
    }
};

/** Half a year of work on a plan with own steps: some done, one under way, one optional, one skipped. */
PlanState someState(int steps, const QString &title = QStringLiteral("Own step number %1"))
{
    PlanState state;
    state.profile.id = LearnerId(QStringLiteral("l"));
    state.profile.name = QStringLiteral("Amina");
    state.target = Target{RoleId(QStringLiteral("r_engineer")), CareerLevel::Entry};
    state.availability = evenly(12, Begin);
    state.availability->off.push_back({{QDate(2026, 1, 26), QDate(2026, 2, 8)}, {}, DayOffKind::Exam});
    for (int at = 0; at < steps; ++at) {
        OwnStep step;
        step.id = StepId(QStringLiteral("own:%1").arg(at, 3, 10, QLatin1Char('0')));
        step.stage = AllStages[static_cast<size_t>(at % StageCount)];
        step.title = title.arg(at);
        step.hours = {4, 8, 16};
        state.ownSteps.insert(step.id, step);
        StepRecord record;
        if (at % 4 == 0) {
            record.state = StepState::Done;
            record.doneOn = Begin.addDays(at);
        }
        if (at == 5)
            record.state = StepState::Skipped;
        if (at == 6)
            record.optional = true;
        state.steps.insert(step.id, record);
    }
    const LogId log(QStringLiteral("log"));
    state.log.insert(log, {log, StepId(QStringLiteral("own:001")), Today.addDays(-1), 2.25});
    return state;
}

} // namespace

/** The pages of a report: whole, within their paper, and the same in other scripts. */
class ReportTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_arabic);
        QLocale::setDefault(QLocale::c());
    }

    void paperIsThatOfTheRegion_data();
    void paperIsThatOfTheRegion();
    void blocksStandBelowEachOtherWithinTheirPage_data();
    void blocksStandBelowEachOtherWithinTheirPage();
    void nothingIsPaintedOutsideTheRoom_data();
    void nothingIsPaintedOutsideTheRoom();
    void textOfTheFileNamesEveryStep();
    void fileHasAsManyPagesAsItSays();
    void tornTablesRepeatTheirHead();
    void weekHasTheHoursOfEachDay();
    void curvesEndWithWhatTheRoadmapSays();
    void aWholeStepCountsOnItsDay();
    void rightToLeftIsTheMirroredPage();
    void printedRangeIsKept();
    void emptyPlanHasAPage();

private:
    ReportContents contentsOf(const PlanState &state) const
    {
        const Roadmap roadmap = roadmapOf(state, m_catalogue, Today);
        return reportContents(state, m_catalogue, roadmap, forecastOf(roadmap, 1));
    }
    static QImage imageOf(const ReportPainter &report, int page);
    static QString textOf(const QByteArray &pdf);
    /** Without ligatures, too, which fonts may have. */
    static QString withoutSpaces(const QString &text)
    {
        return text.normalized(QString::NormalizationForm_KC).remove(QRegularExpression(QStringLiteral("\\s")));
    }

    const Catalogue m_catalogue{smallCatalogueContents()};
    ArabicLetters m_arabic;
};

void ReportTest::paperIsThatOfTheRegion_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    for (const char *name : {"en_US", "es_US", "en_CA", "fr_CA", "es_MX", "en_PH", "es_CO"})
        QTest::newRow(name) << QString::fromLatin1(name) << QPageSize::Letter;
    for (const char *name : {"en_GB", "de_DE", "ar_AE", "ar_EG", "fr_FR", "pt_BR", "hi_IN", "zh_CN", "C"})
        QTest::newRow(name) << QString::fromLatin1(name) << QPageSize::A4;
}

void ReportTest::paperIsThatOfTheRegion()
{
    QFETCH(const QString, locale);
    QFETCH(const QPageSize::PageSizeId, paper);
    QCOMPARE(paperFor(QLocale(locale)).id(), paper);
}

void ReportTest::blocksStandBelowEachOtherWithinTheirPage_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("paper");
    const QString longTitle =
        QStringLiteral("Step %1, ") + QString(30, u'n') + QStringLiteral(" and so on").repeated(30);
    QTest::newRow("no steps") << 0 << QString() << int(QPageSize::A4);
    QTest::newRow("few") << 5 << QStringLiteral("Step %1") << int(QPageSize::A4);
    QTest::newRow("sixty") << 60 << QStringLiteral("Step %1") << int(QPageSize::Letter);
    QTest::newRow("long titles") << 60 << longTitle << int(QPageSize::A4);
    QTest::newRow("one word that fills pages") << 3 << QStringLiteral("%1") + QString(9000, u'w') << int(QPageSize::A4);
    QTest::newRow("small paper") << 60 << QStringLiteral("Step %1") << int(QPageSize::A5);
}

void ReportTest::blocksStandBelowEachOtherWithinTheirPage()
{
    QFETCH(const int, steps);
    QFETCH(const QString, title);
    QFETCH(const int, paper);
    const ReportPainter report(contentsOf(someState(steps, title)), ReportPart::Whole,
                               reportPageOn(QPageSize(static_cast<QPageSize::PageSizeId>(paper))));
    for (const ReportPage &page : report.pages()) {
        QVERIFY(!page.empty());
        qreal bottom = report.room().top();
        for (const PlacedBlock &placed : page) {
            QVERIFY(placed.room.top() >= bottom);
            bottom = placed.room.bottom();
        }
        QVERIFY2(bottom <= report.room().bottom(), qPrintable(QString::number(bottom)));
    }
}

void ReportTest::nothingIsPaintedOutsideTheRoom_data()
{
    QTest::addColumn<bool>("isArabic");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void ReportTest::nothingIsPaintedOutsideTheRoom()
{
    QFETCH(const bool, isArabic);
    if (isArabic)
        QCoreApplication::installTranslator(&m_arabic);
    const QString title =
        QStringLiteral("Step %1 with a title that is far too long for one line of the table of steps, "
                       "and for the drawing as well");
    const ReportPainter report(contentsOf(someState(60, title)), ReportPart::Whole,
                               reportPageOn(QPageSize(QPageSize::A4)));
    // The ink of letters may reach a little beyond their advance.
    const qreal slip = points(2);
    for (int page = 0; page < report.pageCount(); ++page) {
        const QImage image = imageOf(report, page);
        const qreal unit = image.width() / report.pageSize().width();
        const QRectF room((report.room().left() - slip) * unit, points(40) * unit,
                          (report.room().width() + 2 * slip) * unit, image.height() - points(78) * unit);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (!room.contains(x, y))
                    QVERIFY2(image.pixelColor(x, y) == Qt::white,
                             qPrintable(QStringLiteral("page %1 at %2, %3").arg(page + 1).arg(x).arg(y)));
            }
        }
    }
}

void ReportTest::textOfTheFileNamesEveryStep()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext is not installed.");
    const ReportContents contents = contentsOf(someState(60));
    for (const ReportPart part : {ReportPart::Plan, ReportPart::Whole}) {
        const auto document = ReportExport::toPdf(contents, part);
        QVERIFY(document.ok());
        const QString text = withoutSpaces(textOf(document.value().bytes));
        for (const RoadmapStep &step : contents.roadmap.steps)
            QVERIFY2(text.contains(withoutSpaces(step.step.title)), qPrintable(step.step.title));
        for (const QDate &day : {contents.forecast.p50, contents.forecast.p80, contents.forecast.p95})
            QVERIFY(text.contains(withoutSpaces(ReportWords::day(day))));
        QVERIFY(text.contains(QLatin1String("Amina")));
        QVERIFY(text.contains(QStringLiteral("Page1of%1").arg(document.value().pages)));
        QCOMPARE(text.contains(QLatin1String("Whatthesenumbersare")), part == ReportPart::Whole);
    }
}

void ReportTest::fileHasAsManyPagesAsItSays()
{
    const ReportContents contents = contentsOf(someState(60));
    int pagesOfWhole = 0;
    for (const ReportPart part : {ReportPart::Week, ReportPart::Plan, ReportPart::Whole}) {
        const auto document = ReportExport::toPdf(contents, part);
        QVERIFY(document.ok());
        QCOMPARE(document.value().bytes.count("/Type /Page\n"), document.value().pages);
        QVERIFY(document.value().pages > pagesOfWhole);
        pagesOfWhole = document.value().pages;
        QVERIFY(document.value().bytes.contains("/Title"));
    }
    QVERIFY(pagesOfWhole > 3);
}

void ReportTest::tornTablesRepeatTheirHead()
{
    const QPageLayout layout = reportPageOn(QPageSize(QPageSize::A4));
    const ReportPainter report(contentsOf(someState(90)), ReportPart::Plan, layout);
    int torn = 0;
    for (size_t page = 1; page < report.pages().size(); ++page) {
        const ReportPage &blocks = report.pages()[page];
        const auto &head = blocks.size() > 1 ? blocks[1].block.head : nullptr;
        if (!head)
            continue;
        ++torn;
        QCOMPARE(blocks[0].room.height(), head->height);
    }
    QVERIFY(torn > 0);
}

void ReportTest::weekHasTheHoursOfEachDay()
{
    const ReportContents contents = contentsOf(someState(60));
    QCOMPARE(contents.monday(), QDate(2026, 1, 5));
    double worked = 0;
    double planned = 0;
    QDate before = contents.monday();
    for (const ReportHours &each : contents.week) {
        QVERIFY(each.day >= before);
        QVERIFY(each.day <= QDate(2026, 1, 11));
        QVERIFY(each.isWorked || each.day >= Today);
        before = each.day;
        (each.isWorked ? worked : planned) += each.hours;
    }
    QCOMPARE(worked, 2.25);
    // 12 hours a week are 2.25 on each weekday and 0.75 on Saturday.
    QCOMPARE(planned, 2.25 + 2.25 + 0.75);
}

void ReportTest::curvesEndWithWhatTheRoadmapSays()
{
    const ReportContents contents = contentsOf(someState(60));
    const auto isNear = [](double a, double b) { return qAbs(a - b) < 1e-6; };
    QVERIFY(isNear(contents.hoursDone.at(Today), contents.roadmap.total.hoursDone));
    QVERIFY(isNear(contents.hoursAgreed.at(Today.addDays(-1)), contents.roadmap.total.hoursPlanned));
    double agreed = 0;
    for (const BaselineStep &step : contents.roadmap.agreed.steps)
        agreed += step.hours;
    QVERIFY(isNear(contents.hoursAgreed.at(contents.roadmap.agreed.finish), agreed));
    for (const HoursCurve &curve : {contents.hoursDone, contents.hoursAgreed}) {
        for (size_t at = 1; at < curve.points.size(); ++at) {
            QVERIFY(curve.points[at - 1].first < curve.points[at].first);
            QVERIFY(curve.points[at - 1].second <= curve.points[at].second + 1e-9);
        }
    }
}

void ReportTest::aWholeStepCountsOnItsDay()
{
    const ReportContents contents = contentsOf(someState(1));
    QCOMPARE(contents.hoursDone.at(Begin.addDays(-1)), 0.0);
    QCOMPARE(contents.hoursDone.at(Begin), 8.0);
}

void ReportTest::rightToLeftIsTheMirroredPage()
{
    const ReportContents contents = contentsOf(someState(60));
    const QPageLayout layout = reportPageOn(QPageSize(QPageSize::A4));
    const auto inkOfHalves = [](const QImage &image) {
        // The band of the page's title, which stands at the start edge.
        std::array<int, 2> ink{};
        for (int y = image.height() * 7 / 100; y < image.height() * 11 / 100; ++y) {
            for (int x = 0; x < image.width(); ++x)
                ink[x < image.width() / 2 ? 0 : 1] += image.pixelColor(x, y) != Qt::white;
        }
        return ink;
    };
    const auto leftToRight = inkOfHalves(imageOf(ReportPainter(contents, ReportPart::Week, layout), 0));
    QVERIFY(leftToRight[0] > 0);
    QCOMPARE(leftToRight[1], 0);
    QCoreApplication::installTranslator(&m_arabic);
    const auto rightToLeft = inkOfHalves(imageOf(ReportPainter(contents, ReportPart::Week, layout), 0));
    QVERIFY(rightToLeft[1] > 0);
    QCOMPARE(rightToLeft[0], 0);
}

void ReportTest::printedRangeIsKept()
{
    const QPageLayout layout = reportPageOn(QPageSize(QPageSize::A4));
    const ReportPainter report(contentsOf(someState(60)), ReportPart::Whole, layout);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(layout);
        QPageRanges ranges;
        ranges.addRange(2, 3);
        writer.setPageRanges(ranges);
        QVERIFY(report.paint(writer));
    }
    QCOMPARE(bytes.count("/Type /Page\n"), 2);
}

void ReportTest::emptyPlanHasAPage()
{
    PlanState state;
    state.profile.name = QStringLiteral("Amina");
    state.profile.createdAt = QDateTime(Today, QTime(8, 0), Qt::UTC);
    for (const ReportPart part : {ReportPart::Plan, ReportPart::Week, ReportPart::Whole}) {
        const auto document = ReportExport::toPdf(contentsOf(state), part);
        QVERIFY(document.ok());
        QVERIFY(document.value().pages >= 1);
    }
}

QImage ReportTest::imageOf(const ReportPainter &report, int page)
{
    const QSizeF size = report.pageSize() / UnitsInAPoint;
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(1 / UnitsInAPoint, 1 / UnitsInAPoint);
    report.paintPage(painter, page);
    return image;
}

QString ReportTest::textOf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("report.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file.fileName(), QStringLiteral("-")});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

QTEST_MAIN(ReportTest)
#include "tst_report.moc"
