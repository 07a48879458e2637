// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "domain/outlookwords.h"
#include "domain/resourcewords.h"

#include <QTest>

using namespace Cairn;

/** What is said of projections, classifications, demand and doubt is whole, sourced, and silent where nothing is known.
 */
class TestOutlookWords final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void aProjectionNamesPlacePeriodAndSource();
    void aWeakFitHasNoProjection();
    void aRoleWithoutOccupationsHasNoProjection();
    void theNextBestOccupationWithAProjectionIsTaken();
    void occupationsAreNamedWithTheirFitOnce();
    void demandNamesThreeOccupationsAndCountsTheOthers();
    void doubt_data();
    void doubt();
    void aRetiredResourceNamesWhatTookItsPlace();
    void aPriceTakesThePlaceOfTheWord();

private:
    static CatalogueContents contents();
    static const Role &engineer(const Catalogue &catalogue)
    {
        return *catalogue.role(RoleId(QStringLiteral("r_engineer")));
    }
};

CatalogueContents TestOutlookWords::contents()
{
    CatalogueContents all = smallCatalogueContents();
    const SourceId own(QStringLiteral("own"));
    const auto onet = [&own](const char *code, const char *title) {
        Occupation occupation;
        occupation.id = OccupationId(QStringLiteral("onet_") + QLatin1String(code));
        occupation.scheme = QStringLiteral("onet");
        occupation.code = QLatin1String(code);
        occupation.title = QLatin1String(title);
        occupation.source = own;
        return occupation;
    };
    all.occupations = {onet("15-2051.00", "Data Scientists"), onet("15-1221.00", "Research Scientists"),
                       onet("15-1252.00", "Software Developers"), onet("15-1243.00", "Database Architects")};
    all.outlooks = {{QStringLiteral("15-2051"), QStringLiteral("Data scientists"), QStringLiteral("United States"),
                     2024, 2034, 245900, 33.5, 23400, own},
                    {QStringLiteral("00-0000"), QStringLiteral("All occupations"), QStringLiteral("United States"),
                     2024, 2034, 169956100, 3.1, std::nullopt, own}};
    all.demand = {{SkillId(QStringLiteral("s_python")),
                   QStringLiteral("Python"),
                   {QStringLiteral("15-2051.00"), QStringLiteral("15-1221.00"), QStringLiteral("15-1252.00"),
                    QStringLiteral("15-1243.00")},
                   {},
                   own}};
    all.roles[0].occupations = {
        QStringLiteral("good"), {QStringLiteral("15-2051.00"), QStringLiteral("15-1221.00")}, {}};
    return all;
}

void TestOutlookWords::aProjectionNamesPlacePeriodAndSource()
{
    const Catalogue catalogue(contents());
    const QString said = outlookSentences(engineer(catalogue), catalogue).join(u'\n');
    for (const char *needed : {"Data scientists", "United States", "245,900", "2024", "2034", "+33.5", "+3.1", "23,400",
                               "Career Cairn", "Own profiles"})
        QVERIFY2(said.contains(QLatin1String(needed)), needed);
}

void TestOutlookWords::aWeakFitHasNoProjection()
{
    CatalogueContents all = contents();
    all.roles[0].occupations.fit = QStringLiteral("weak");
    const Catalogue catalogue(all);
    const QStringList said = outlookSentences(engineer(catalogue), catalogue);
    QCOMPARE(said.size(), 1);
    QVERIFY(!said.first().contains(QLatin1String("33.5")));
    QCOMPARE(occupationLines(engineer(catalogue), catalogue).front().second, QStringLiteral("only a weak fit"));
}

void TestOutlookWords::aRoleWithoutOccupationsHasNoProjection()
{
    const Catalogue catalogue(smallCatalogueContents());
    QVERIFY(!catalogue.outlookOf(engineer(catalogue)));
    QCOMPARE(outlookSentences(engineer(catalogue), catalogue).size(), 1);
    QVERIFY(occupationLines(engineer(catalogue), catalogue).empty());
    QVERIFY(demandSentences(SkillId(QStringLiteral("s_python")), catalogue).isEmpty());
}

void TestOutlookWords::theNextBestOccupationWithAProjectionIsTaken()
{
    CatalogueContents all = contents();
    all.roles[0].occupations.onetCodes = {QStringLiteral("15-1221.00"), QStringLiteral("15-2051.00")};
    const Catalogue catalogue(all);
    QCOMPARE(catalogue.outlookOf(engineer(catalogue))->occupation, QStringLiteral("15-2051"));
    QCOMPARE(catalogue.occupationsOf(engineer(catalogue)).front()->title, QStringLiteral("Research Scientists"));
}

void TestOutlookWords::occupationsAreNamedWithTheirFitOnce()
{
    const Catalogue catalogue(contents());
    const auto lines = occupationLines(engineer(catalogue), catalogue);
    QCOMPARE(lines.size(), size_t{2});
    QCOMPARE(lines[0].first, QStringLiteral("Data Scientists (O*NET 15-2051.00)"));
    QCOMPARE(lines[0].second, QStringLiteral("a good fit"));
    QVERIFY(lines[1].second.isEmpty());
}

void TestOutlookWords::demandNamesThreeOccupationsAndCountsTheOthers()
{
    const Catalogue catalogue(contents());
    const QStringList said = demandSentences(SkillId(QStringLiteral("s_python")), catalogue);
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().startsWith(QLatin1String("Python is in demand for: Data Scientists, Research Scientists")));
    QVERIFY(!said.first().contains(QLatin1String("Database")));
    QVERIFY(said.first().contains(QLatin1Char('1')));
}

void TestOutlookWords::doubt_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("isDoubtful");
    QTest::newRow("on the day") << "active" << QDate(2026, 11, 20) << false;
    QTest::newRow("half a year later") << "active" << QDate(2027, 5, 20) << false;
    QTest::newRow("a day more") << "active" << QDate(2027, 5, 21) << true;
    QTest::newRow("unchecked") << "unchecked" << QDate(2026, 11, 20) << true;
}

void TestOutlookWords::doubt()
{
    QFETCH(QString, state);
    QFETCH(QDate, today);
    QFETCH(bool, isDoubtful);
    Resource resource = smallCatalogueContents().resources.front();
    resource.state = state;
    resource.checkedOn = QDate(2026, 11, 20);
    QCOMPARE(!doubtAbout(resource, today).isEmpty(), isDoubtful);
    resource.brief = ProjectBrief();
    QCOMPARE(resource.needsAnotherLook(today), false);
}

void TestOutlookWords::aRetiredResourceNamesWhatTookItsPlace()
{
    CatalogueContents all = smallCatalogueContents();
    Resource old = all.resources.front();
    old.id = ResourceId(QStringLiteral("old_course"));
    old.title = QStringLiteral("An old course");
    old.state = QStringLiteral("retired");
    old.retiredOn = QDate(2024, 5, 1);
    old.replacedBy = {all.resources.front().id};
    const Catalogue catalogue(all);
    const QString said = retiredSentence(old, catalogue);
    QVERIFY(said.contains(QLatin1String("An old course")));
    QVERIFY(said.contains(QLatin1String("5/1/24")));
    QVERIFY(said.contains(QLatin1String("A Python course")));
}

void TestOutlookWords::aPriceTakesThePlaceOfTheWord()
{
    Resource exam = smallCatalogueContents().resources.front();
    exam.cost = QStringLiteral("paid");
    QCOMPARE(costOf(exam), QStringLiteral("paid"));
    exam.price = Money{150, QStringLiteral("USD")};
    QCOMPARE(costOf(exam), QStringLiteral("USD\u00a0150"));
    exam.costNote = QStringLiteral("plus tax");
    QCOMPARE(costOf(exam), QStringLiteral("USD\u00a0150 (plus tax)"));
}

QTEST_GUILESS_MAIN(TestOutlookWords)
#include "tst_outlookwords.moc"
