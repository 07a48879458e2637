// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "domain/comparisonwords.h"
#include "exchange/comparisonreport.h"
#include "exchange/reportpaper.h"
#include "exchange/reportunits.h"
#include "exchange/reportwords.h"
#include "exchange/tableexport.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Cairn;

namespace {

const QDate Today(2026, 1, 8);
const RoleId Engineer(QStringLiteral("r_engineer"));
const RoleId Analyst(QStringLiteral("r_analyst"));

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
        return QString::fromUtf8("خطة ") + QString(source).remove(QRegularExpression(QStringLiteral("[A-KM-Za-z]+")));
    }
};

PayFigure figureOf(const RoleId &role, PayLevel level, double median, qint64 n)
{
    PayFigure figure;
    figure.series = AdvertisementSeries;
    figure.population = PayPopulation::Advertisements;
    figure.role = role;
    figure.level = level;
    figure.place = QStringLiteral("DE");
    figure.placeName = QStringLiteral("Germany");
    figure.currency = QStringLiteral("EUR");
    figure.n = n;
    if (n < LeastShown) {
        figure.shown = PayShown::Hidden;
        figure.remarks = {PayRemark::TooFew};
        return figure;
    }
    for (size_t at = 0; at < PayShares.size(); ++at)
        figure.percentiles[at] = PayAmount{median * (0.8 + 0.1 * double(at))};
    return figure;
}

} // namespace

/** The comparison as pages and as a table: whole, within the paper, and the same figures as everywhere. */
class ComparisonReportTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_arabic);
        QLocale::setDefault(QLocale::c());
    }
    void fileNamesRolesSkillsAndFigures();
    void manySkillsTakePagesWithTheirHead();
    void nothingIsPaintedOutsideTheRoom_data();
    void nothingIsPaintedOutsideTheRoom();
    void rightToLeftIsTheMirroredPage();
    void emptyComparisonHasAPage();
    void tableHasARowForEachFactAndSkill();
    void tableIsPlainText();

private:
    ComparisonContents contentsOf(const std::vector<ComparedRole> &columns, const Catalogue &catalogue) const
    {
        PlanState state;
        state.levels = {{SkillId(QStringLiteral("s_stats")), Level::Expert},
                        {SkillId(QStringLiteral("s_sql")), Level::Expert}};
        state.availability = evenly(10, Today);
        state.target = Target{Engineer, CareerLevel::Mid};
        ComparisonContents contents;
        contents.learnerName = QStringLiteral("Amina");
        contents.comparison = compareRoles(columns, state, catalogue);
        contents.pay = comparedPay(columns, {figureOf(Engineer, PayLevel::Mid, 74000, 212),
                                             figureOf(Engineer, PayLevel::Senior, 93000, 4),
                                             figureOf(Analyst, PayLevel::Mid, 69000, 40)});
        contents.today = Today;
        return contents;
    }
    ComparisonContents someContents() const
    {
        return contentsOf({{Engineer, CareerLevel::Mid}, {Analyst, CareerLevel::Mid}}, m_catalogue);
    }
    /** A role that asks sixty skills with long names, beside three others. */
    static CatalogueContents wideContents();
    static QImage imageOf(const ReportPages &pages, int page);
    static QString textOf(const QByteArray &pdf);
    /** Without ligatures, too, which fonts may have. */
    static QString withoutSpaces(const QString &text)
    {
        return text.normalized(QString::NormalizationForm_KC).remove(QRegularExpression(QStringLiteral("\\s")));
    }

    const Catalogue m_catalogue{smallCatalogueContents()};
    ArabicLetters m_arabic;
};

CatalogueContents ComparisonReportTest::wideContents()
{
    CatalogueContents contents = smallCatalogueContents();
    Role wide = contents.roles.front();
    wide.id = RoleId(QStringLiteral("r_wide"));
    wide.title = QStringLiteral("Engineer of very many different things in large organisations");
    for (int at = 0; at < 60; ++at) {
        Skill skill = contents.skills.front();
        skill.id = SkillId(QStringLiteral("w%1").arg(at));
        skill.title = QStringLiteral("Skill %1 with a name that does not fit into one line of its column").arg(at);
        contents.skills.push_back(skill);
        wide.requirements.push_back({skill.id, {Level::Working, Level::Practitioner, Level::Expert}, 5, false});
    }
    contents.roles.push_back(wide);
    return contents;
}

void ComparisonReportTest::fileNamesRolesSkillsAndFigures()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext is not installed.");
    const ComparisonContents contents = someContents();
    const auto document = ComparisonReport::toPdf(contents, m_catalogue);
    QVERIFY(document.ok());
    QCOMPARE(document.value().bytes.count("/Type /Page\n"), document.value().pages);
    QVERIFY(document.value().bytes.contains("/Title"));
    const QString text = withoutSpaces(textOf(document.value().bytes));
    QStringList expected{QStringLiteral("Amina"),
                         QStringLiteral("Engineer"),
                         QStringLiteral("Analyst"),
                         QStringLiteral("What stands out"),
                         QStringLiteral("100 h (50 h to 200 h)"),
                         QStringLiteral("30 h (15 h to 60 h)"),
                         QStringLiteral("€74k"),
                         QStringLiteral("€69k"),
                         QStringLiteral("n = 4"),
                         QStringLiteral("Germany"),
                         QStringLiteral("not asked"),
                         QStringLiteral("No official figure"),
                         ReportWords::day(Today),
                         QStringLiteral("Page 1 of %1").arg(document.value().pages)};
    for (const ComparedColumn &column : contents.comparison.columns)
        expected += comparedPercent(column.shownPercent);
    for (const ComparedSkill &row : contents.comparison.skills)
        expected += m_catalogue.titleOf(row.skill);
    for (const ComparisonFinding &finding : comparisonFindings(contents.comparison, contents.pay, m_catalogue))
        expected += {finding.title, finding.text};
    expected += comparisonSources(contents.comparison, contents.pay, m_catalogue, {});
    for (const QString &each : std::as_const(expected))
        QVERIFY2(text.contains(withoutSpaces(each)), qPrintable(each + u'\n' + text));
}

void ComparisonReportTest::manySkillsTakePagesWithTheirHead()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext is not installed.");
    const Catalogue catalogue(wideContents());
    const RoleId wide(QStringLiteral("r_wide"));
    const auto document = ComparisonReport::toPdf(contentsOf({{wide, CareerLevel::Entry},
                                                              {wide, CareerLevel::Mid},
                                                              {wide, CareerLevel::Senior},
                                                              {Analyst, CareerLevel::Mid}},
                                                             catalogue),
                                                  catalogue);
    QVERIFY(document.ok());
    QVERIFY(document.value().pages >= 3);
    const QString text = withoutSpaces(textOf(document.value().bytes));
    for (int at = 0; at < 60; ++at)
        QVERIFY(text.contains(QStringLiteral("Skill%1withaname").arg(at)));
    QVERIFY(text.count(QLatin1String("Levelnow")) >= document.value().pages - 2);
}

void ComparisonReportTest::nothingIsPaintedOutsideTheRoom_data()
{
    QTest::addColumn<bool>("isArabic");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void ComparisonReportTest::nothingIsPaintedOutsideTheRoom()
{
    QFETCH(const bool, isArabic);
    if (isArabic)
        QCoreApplication::installTranslator(&m_arabic);
    const Catalogue catalogue(wideContents());
    const RoleId wide(QStringLiteral("r_wide"));
    const ComparisonReport report(contentsOf({{wide, CareerLevel::Entry},
                                              {wide, CareerLevel::Mid},
                                              {Engineer, CareerLevel::Senior},
                                              {Analyst, CareerLevel::Mid}},
                                             catalogue),
                                  catalogue, reportPageOn(QPageSize(QPageSize::A4)));
    const QRectF room = report.pages().room();
    const auto points = [](qreal units) { return units / UnitsInAPoint; };
    for (int page = 0; page < report.pageCount(); ++page) {
        qreal bottom = room.top();
        for (const PlacedBlock &placed : report.pages().pages()[size_t(page)]) {
            QVERIFY(placed.room.top() >= bottom - 0.01);
            QVERIFY(placed.room.bottom() <= room.bottom() + 0.01);
            bottom = placed.room.bottom();
        }
        const QImage image = imageOf(report.pages(), page);
        const qreal start = isArabic ? report.pages().pageSize().width() - room.right() : room.left();
        const int left = int(points(start)) - 2;
        const int right = int(points(start + room.width())) + 2;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if ((x < left || x > right) && image.pixel(x, y) != qRgb(255, 255, 255))
                    QFAIL(qPrintable(QStringLiteral("Page %1 is painted at %2, %3").arg(page).arg(x).arg(y)));
            }
        }
    }
}

void ComparisonReportTest::rightToLeftIsTheMirroredPage()
{
    const ComparisonContents contents = someContents();
    const auto inkOf = [this, &contents] {
        const ComparisonReport report(contents, m_catalogue, reportPageOn(QPageSize(QPageSize::A4)));
        const QImage image = imageOf(report.pages(), 0);
        std::pair<int, int> ink{0, 0}; // in the left and the right half
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) < 100)
                    ++(x < image.width() / 2 ? ink.first : ink.second);
            }
        }
        return ink;
    };
    const auto leftToRight = inkOf();
    QVERIFY(leftToRight.first > leftToRight.second);
    QCoreApplication::installTranslator(&m_arabic);
    const auto rightToLeft = inkOf();
    QVERIFY(rightToLeft.second > rightToLeft.first);
}

void ComparisonReportTest::emptyComparisonHasAPage()
{
    const auto document = ComparisonReport::toPdf({}, m_catalogue);
    QVERIFY(document.ok());
    QCOMPARE(document.value().pages, 1);
}

void ComparisonReportTest::tableHasARowForEachFactAndSkill()
{
    const ComparisonContents contents = someContents();
    const ExportTable table = comparisonTable(contents, m_catalogue);
    QCOMPARE(table.title, QStringLiteral("Roles compared for Amina"));
    QCOMPARE(table.headings, (QStringList{QStringLiteral("Skill"), QStringLiteral("Level now"),
                                          QStringLiteral("Engineer"), QStringLiteral("Analyst")}));
    const auto rowOf = [&table](const QString &name) {
        for (const QVariantList &row : table.rows) {
            if (row[0].toString() == name)
                return row;
        }
        return QVariantList();
    };
    QCOMPARE(rowOf(QStringLiteral("Level"))[2].toString(), QStringLiteral("Mid, the target"));
    QCOMPARE(rowOf(QStringLiteral("Hours to ready"))[3].toString(),
             QStringLiteral("30\u00a0h (15\u00a0h to 60\u00a0h)"));
    QVERIFY(rowOf(QStringLiteral("Pay, Mid"))[2].toString().contains(QStringLiteral("€74k")));
    QVERIFY(rowOf(QStringLiteral("Pay, Mid"))[2].toString().contains(QStringLiteral("212")));
    QCOMPARE(rowOf(QStringLiteral("Pay, Senior"))[2].toString(), QStringLiteral("n = 4"));
    QVERIFY(rowOf(QStringLiteral("Pay, Entry")).isEmpty());
    for (const ComparedSkill &skill : contents.comparison.skills) {
        const QVariantList row = rowOf(m_catalogue.titleOf(skill.skill));
        QCOMPARE(row.size(), 4);
        QCOMPARE(row[1].toString(), nameOf(skill.have));
        for (qsizetype column = 0; column < 2; ++column)
            QVERIFY(row[2 + column].toString().startsWith(askedText(skill.cells[size_t(column)])));
    }
    for (const QVariantList &row : table.rows)
        QCOMPARE(row.size(), table.headings.size());
    QVERIFY(table.notes.contains(QStringLiteral("As of %1.").arg(ReportWords::day(Today))));
    QVERIFY(tabSeparated(table).contains(QLatin1String("Linear algebra\tNone")));
}

void ComparisonReportTest::tableIsPlainText()
{
    CatalogueContents contents = smallCatalogueContents();
    contents.roles[0].title = QStringLiteral("=<b>%1 Engineer %2</b>");
    const Catalogue catalogue(std::move(contents));
    const ExportTable table =
        comparisonTable(contentsOf({{Engineer, CareerLevel::Mid}, {Analyst, CareerLevel::Mid}}, catalogue), catalogue);
    QCOMPARE(table.headings[2], QStringLiteral("=<b>%1 Engineer %2</b>"));
    QVERIFY(table.notes.join(u'\n').contains(QStringLiteral("Only =<b>%1 Engineer %2</b> asks Linear algebra.")));
    QVERIFY(!htmlTableOf(table).contains(QLatin1String("<b>%1")));
}

QImage ComparisonReportTest::imageOf(const ReportPages &pages, int page)
{
    const QSizeF size = pages.pageSize() / UnitsInAPoint;
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(1 / UnitsInAPoint, 1 / UnitsInAPoint);
    pages.paintPage(painter, page);
    return image;
}

QString ComparisonReportTest::textOf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("comparison.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file.fileName(), QStringLiteral("-")});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

QTEST_MAIN(ComparisonReportTest)
#include "tst_comparisonreport.moc"
