// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/interestfit.h"

#include "common/smallcatalogue.h"
#include "domain/interestfitwords.h"

#include <QTest>

#include <cmath>

using namespace Cairn;

namespace {

const QString Near = QStringLiteral("15-0001.00");
const QString Far = QStringLiteral("15-0002.00");
const QString Flat = QStringLiteral("15-0003.00");
const QString Unknown = QStringLiteral("15-9999.00");

Catalogue catalogueWithFigures()
{
    CatalogueContents contents = smallCatalogueContents();
    const SourceId own(QStringLiteral("own"));
    contents.occupationInterests = {
        {Near, {1, 7, 3, 2, 4, 5}, own}, {Far, {3, 5, 1, 6, 2, 7}, own}, {Flat, {4, 4, 4, 4, 4, 4}, own}};
    contents.occupations.push_back(
        {OccupationId(QStringLiteral("near")), QStringLiteral("onet"), Near, {}, QStringLiteral("Finders"), own});
    return Catalogue(std::move(contents));
}

Role roleWith(const QStringList &codes)
{
    Role role;
    role.id = RoleId(QStringLiteral("r_engineer"));
    role.occupations = {QStringLiteral("fair"), codes, {}};
    return role;
}

/** A profile with five answers of each type and these points of ten. */
InterestProfile profileOf(const std::array<int, InterestTypeCount> &points)
{
    InterestProfile profile;
    for (size_t at = 0; at < InterestTypeCount; ++at)
        profile.shares[at] = {points[at], 5, 5};
    return profile;
}

} // namespace

class TestInterestFit final : public QObject
{
    Q_OBJECT

private slots:
    void correlationIsAsWorkedOutByHand_data();
    void correlationIsAsWorkedOutByHand();
    void aFlatProfileHasNoCorrelation();
    void theRoleHasTheMeanOfItsOccupations();
    void aCodeNamedTwiceCountsOnce();
    void occupationsWithoutFiguresAreNamed();
    void aFitIsKnownOrSaysWhyNot();
    void theLinesAreEnoughToWorkItOutAgain();
    void agreementHasBoundsAsShown_data();
    void agreementHasBoundsAsShown();
    void sentencesNameOccupationsAndSource();
    void aNegativeCorrelationHasAMinus();
};

void TestInterestFit::correlationIsAsWorkedOutByHand_data()
{
    QTest::addColumn<QList<double>>("one");
    QTest::addColumn<QList<double>>("other");
    QTest::addColumn<double>("expected");
    QTest::newRow("the same") << QList<double>{1, 2, 3, 4, 5, 6} << QList<double>{1, 2, 3, 4, 5, 6} << 1.0;
    QTest::newRow("reversed") << QList<double>{1, 2, 3, 4, 5, 6} << QList<double>{6, 5, 4, 3, 2, 1} << -1.0;
    QTest::newRow("unrelated") << QList<double>{1, -1, 1, -1, 0, 0} << QList<double>{1, 1, -1, -1, 0, 0} << 0.0;
    // Spearman's formula for ranks, 1 - 6 x sum of squared differences / (n x (n squared - 1)), with a sum of 4.
    QTest::newRow("two neighbours changed places twice")
        << QList<double>{1, 2, 3, 4, 5, 6} << QList<double>{2, 1, 3, 4, 6, 5} << 1 - 24.0 / 210;
    // One type alone against another alone: (0 - 2 x 1/6 + 6 x 1/36) / (5/6) = -1/5.
    QTest::newRow("one against another") << QList<double>{1, 0, 0, 0, 0, 0} << QList<double>{0, 1, 0, 0, 0, 0} << -0.2;
}

void TestInterestFit::correlationIsAsWorkedOutByHand()
{
    QFETCH(QList<double>, one);
    QFETCH(QList<double>, other);
    QFETCH(double, expected);
    InterestFigures a{};
    InterestFigures b{};
    std::copy(one.begin(), one.end(), a.begin());
    std::copy(other.begin(), other.end(), b.begin());
    const std::optional<double> correlation = profileCorrelation(a, b);
    QVERIFY(correlation.has_value());
    QVERIFY2(std::abs(*correlation - expected) < 1e-12, qPrintable(QString::number(*correlation)));
}

void TestInterestFit::aFlatProfileHasNoCorrelation()
{
    const InterestFigures sloped{1, 2, 3, 4, 5, 6};
    for (const double height : {0.0, 100.0 / 3, 1e9, -7.0}) {
        InterestFigures flat{};
        flat.fill(height);
        QVERIFY(!profileCorrelation(flat, sloped));
        QVERIFY(!profileCorrelation(sloped, flat));
        QVERIFY(!profileCorrelation(flat, flat));
    }
}

void TestInterestFit::theRoleHasTheMeanOfItsOccupations()
{
    const RoleInterests interests = roleInterests(roleWith({Near, Far}), catalogueWithFigures());
    QCOMPARE(interests.figures, (InterestFigures{2, 6, 2, 4, 3, 6}));
    QCOMPARE(interests.codes, (QStringList{Near, Far}));
    QCOMPARE(interests.fit, QStringLiteral("fair"));
    QCOMPARE(interests.sources, std::vector{SourceId(QStringLiteral("own"))});
}

void TestInterestFit::aCodeNamedTwiceCountsOnce()
{
    const RoleInterests interests = roleInterests(roleWith({Near, Near, Unknown, Unknown}), catalogueWithFigures());
    QCOMPARE(interests.figures, (InterestFigures{1, 7, 3, 2, 4, 5}));
    QCOMPARE(interests.codes, QStringList{Near});
    QCOMPARE(interests.codesWithout, QStringList{Unknown});
}

void TestInterestFit::occupationsWithoutFiguresAreNamed()
{
    const RoleInterests interests = roleInterests(roleWith({Unknown, Near}), catalogueWithFigures());
    QCOMPARE(interests.codes, QStringList{Near});
    QCOMPARE(interests.codesWithout, QStringList{Unknown});
    QCOMPARE(interests.figures[1], 7.0);
    QVERIFY(roleInterests(roleWith({Unknown}), catalogueWithFigures()).isEmpty());
    QVERIFY(roleInterests(roleWith({}), catalogueWithFigures()).isEmpty());
}

void TestInterestFit::aFitIsKnownOrSaysWhyNot()
{
    const Catalogue catalogue = catalogueWithFigures();
    const InterestProfile sloped = profileOf({0, 10, 4, 2, 6, 8});
    InterestProfile lacking = sloped;
    lacking.shares[3].answered = InterestProfile::FewestAnswers - 1;
    const auto stateOf = [&catalogue](const QString &code, const InterestProfile &profile) {
        const InterestFit fit = interestFit(roleWith({code}), profile, catalogue);
        const bool isKnown = fit.state == InterestFitState::Known;
        return isKnown == fit.correlation.has_value() && isKnown == fit.agreement().has_value()
                   ? std::optional(fit.state)
                   : std::nullopt;
    };
    QCOMPARE(stateOf(Near, sloped), InterestFitState::Known);
    QCOMPARE(stateOf(Near, lacking), InterestFitState::TooFewAnswers);
    QCOMPARE(stateOf(Near, InterestProfile()), InterestFitState::TooFewAnswers);
    QCOMPARE(stateOf(Near, profileOf({3, 3, 3, 3, 3, 3})), InterestFitState::FlatAnswers);
    QCOMPARE(stateOf(Flat, sloped), InterestFitState::FlatFigures);
    QCOMPARE(stateOf(Unknown, sloped), InterestFitState::NoFigures);
}

void TestInterestFit::theLinesAreEnoughToWorkItOutAgain()
{
    const InterestFit fit = interestFit(roleWith({Near}), profileOf({1, 9, 4, 3, 5, 6}), catalogueWithFigures());
    double products = 0;
    double likedSquares = 0;
    double calledSquares = 0;
    for (size_t at = 0; at < InterestTypeCount; ++at) {
        const InterestFitLine &line = fit.lines[at];
        QCOMPARE(line.type, AllInterestTypes[at]);
        products += line.product();
        likedSquares += line.likedAboveMean * line.likedAboveMean;
        calledSquares += line.calledAboveMean * line.calledAboveMean;
    }
    QCOMPARE(fit.lines[1].liked, 90.0);
    QCOMPARE(fit.lines[1].called, 7.0);
    QCOMPARE(fit.correlation.value(), products / std::sqrt(likedSquares * calledSquares));
}

void TestInterestFit::agreementHasBoundsAsShown_data()
{
    QTest::addColumn<double>("correlation");
    QTest::addColumn<InterestAgreement>("agreement");
    QTest::newRow("1") << 1.0 << InterestAgreement::Strong;
    QTest::newRow("0.73") << 0.73 << InterestAgreement::Strong;
    QTest::newRow("shown as 0.73") << 0.7251 << InterestAgreement::Strong;
    QTest::newRow("shown as 0.72") << 0.7249 << InterestAgreement::Some;
    QTest::newRow("0.30") << 0.3 << InterestAgreement::Some;
    QTest::newRow("shown as 0.29") << 0.2949 << InterestAgreement::Little;
    QTest::newRow("0") << 0.0 << InterestAgreement::Little;
    QTest::newRow("-0.29") << -0.29 << InterestAgreement::Little;
    QTest::newRow("-0.30") << -0.3 << InterestAgreement::Opposite;
    QTest::newRow("-1") << -1.0 << InterestAgreement::Opposite;
}

void TestInterestFit::agreementHasBoundsAsShown()
{
    QFETCH(double, correlation);
    QFETCH(InterestAgreement, agreement);
    QCOMPARE(interestAgreement(correlation), agreement);
    QVERIFY(!nameOf(agreement).isEmpty());
}

void TestInterestFit::sentencesNameOccupationsAndSource()
{
    const Catalogue catalogue = catalogueWithFigures();
    const QStringList known =
        interestFitSentences(interestFit(roleWith({Near}), profileOf({0, 6, 2, 1, 3, 4}), catalogue), catalogue);
    QCOMPARE(known.size(), 4);
    QCOMPARE(known[0], QStringLiteral("Your interests agree strongly with this role’s (correlation 1.00)."));
    QVERIFY(known[1].contains(QStringLiteral("Finders (a fair fit)")));
    QVERIFY(known[2].startsWith(QStringLiteral("Source:")));
    QVERIFY(known[3].contains(QStringLiteral("no word on what you can do")));

    const QStringList none =
        interestFitSentences(interestFit(roleWith({Unknown}), profileOf({0, 10, 4, 2, 6, 8}), catalogue), catalogue);
    QCOMPARE(none.size(), 1);
    QVERIFY(none[0].contains(QStringLiteral("no interest figures")));
    const QStringList few =
        interestFitSentences(interestFit(roleWith({Near}), InterestProfile(), catalogue), catalogue);
    QVERIFY2(few[0].contains(u'3'), qPrintable(few[0]));
}

void TestInterestFit::aNegativeCorrelationHasAMinus()
{
    const Catalogue catalogue = catalogueWithFigures();
    const QStringList sentences =
        interestFitSentences(interestFit(roleWith({Near}), profileOf({6, 0, 4, 5, 3, 2}), catalogue), catalogue);
    QVERIFY2(sentences[0].contains(QStringLiteral("(correlation \u22121.00)")), qPrintable(sentences[0]));
    QVERIFY(sentences[0].contains(QStringLiteral("the other way")));
}

QTEST_GUILESS_MAIN(TestInterestFit)
#include "tst_interestfit.moc"
