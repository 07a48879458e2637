// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguereader.h"
#include "catalogue/cataloguewords.h"
#include "domain/conditionfit.h"
#include "domain/interestfitwords.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Cairn;

namespace {

constexpr size_t StatementsForEachType = 5;

/** A person who likes all statements of the named types and dislikes all others. */
InterestProfile fondOf(const std::vector<InterestType> &types, const Catalogue &catalogue)
{
    QMap<StatementId, Liking> likings;
    for (const InterestStatement &statement : catalogue.interestStatements()) {
        const bool isLiked = std::find(types.begin(), types.end(), statement.type) != types.end();
        likings.insert(statement.id, isLiked ? Liking::Like : Liking::Dislike);
    }
    return interestProfile(catalogue.interestStatements(), likings);
}

} // namespace

/** What the shipped statements, interest figures and conditions of work have to hold. */
class TestShippedInterests final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTypeHasFiveStatementsInTurns();
    void statementsAreShortAndDiffer();
    void idsOfStatementsAndConditionsDiffer();
    void everyOccupationHasItsFigures();
    void figuresAreThoseOfOnet_data();
    void figuresAreThoseOfOnet();
    void figuresSayThatTheyWerePredicted();
    void everyConditionTellsRolesApart();
    void conditionsAreOurOwnJudgement();
    void everyRoleHasAFitAndItsConditions();
    void interestsTellRolesApart();
    void everyTextIsTranslatable();

private:
    const Role &role(const char *id) const { return *m_catalogue.role(RoleId(QString::fromLatin1(id))); }
    double correlation(const std::vector<InterestType> &types, const char *role) const;

    Catalogue m_catalogue;
};

double TestShippedInterests::correlation(const std::vector<InterestType> &types, const char *id) const
{
    return interestFit(role(id), fondOf(types, m_catalogue), m_catalogue).correlation.value();
}

void TestShippedInterests::initTestCase()
{
    const CatalogueReading reading = CatalogueReader::read(CatalogueReader::shippedFolder());
    QVERIFY(reading.mistakes.empty());
    m_catalogue = Catalogue(reading.contents);
    QCOMPARE(m_catalogue.roles().size(), size_t{21});
    QCOMPARE(m_catalogue.workConditions().size(), size_t{8});
}

void TestShippedInterests::everyTypeHasFiveStatementsInTurns()
{
    const std::vector<InterestStatement> &statements = m_catalogue.interestStatements();
    QCOMPARE(statements.size(), StatementsForEachType * InterestTypeCount);
    // In turns, so that no type is met at a stretch.
    for (size_t at = 0; at < statements.size(); ++at)
        QCOMPARE(statements[at].type, AllInterestTypes[at % InterestTypeCount]);
}

void TestShippedInterests::statementsAreShortAndDiffer()
{
    QSet<QString> seen;
    for (const InterestStatement &statement : m_catalogue.interestStatements()) {
        QVERIFY2(statement.text.size() <= 60, qPrintable(statement.text));
        QVERIFY2(!statement.text.endsWith(u'.'), qPrintable(statement.text));
        QVERIFY2(!seen.contains(statement.text), qPrintable(statement.text));
        seen.insert(statement.text);
        QCOMPARE(m_catalogue.source(statement.source)->confidence, QStringLiteral("own"));
    }
}

void TestShippedInterests::idsOfStatementsAndConditionsDiffer()
{
    // A person's answers to both are kept side by side.
    QSet<StatementId> ids;
    for (const InterestStatement &statement : m_catalogue.interestStatements())
        ids.insert(statement.id);
    for (const WorkCondition &condition : m_catalogue.workConditions())
        ids.insert(condition.id);
    QCOMPARE(size_t(ids.size()), m_catalogue.interestStatements().size() + m_catalogue.workConditions().size());
}

void TestShippedInterests::everyOccupationHasItsFigures()
{
    for (const Occupation &occupation : m_catalogue.occupations()) {
        if (occupation.scheme != QLatin1String("onet"))
            continue;
        const OccupationInterests *interests = m_catalogue.occupationInterests(occupation.code);
        QVERIFY2(interests, qPrintable(occupation.code));
        for (const double figure : interests->figures)
            QVERIFY(figure >= OccupationInterests::Lowest && figure <= OccupationInterests::Highest);
        // Figures of two decimals, as published.
        for (const double figure : interests->figures)
            QCOMPARE(std::round(figure * 100) / 100, figure);
    }
}

void TestShippedInterests::figuresAreThoseOfOnet_data()
{
    // O*NET 29.3, table Interests, scale OI, date 11/2023, as read by hand.
    QTest::addColumn<QString>("code");
    QTest::addColumn<QList<double>>("figures");
    QTest::newRow("Data Scientists") << QStringLiteral("15-2051.00")
                                     << QList<double>{2.16, 6.99, 2.59, 1.66, 1.71, 5.4};
    QTest::newRow("Chief Executives") << QStringLiteral("11-1011.00") << QList<double>{1.3, 3.24, 2.08, 3.52, 6.88, 5};
    QTest::newRow("Robotics Engineers") << QStringLiteral("17-2199.08")
                                        << QList<double>{6.1, 5.79, 1.81, 1.43, 1.74, 4.57};
}

void TestShippedInterests::figuresAreThoseOfOnet()
{
    QFETCH(QString, code);
    QFETCH(QList<double>, figures);
    const InterestFigures &held = m_catalogue.occupationInterests(code)->figures;
    QCOMPARE(QList<double>(held.begin(), held.end()), figures);
}

void TestShippedInterests::figuresSayThatTheyWerePredicted()
{
    for (const OccupationInterests &interests : m_catalogue.occupationInterests()) {
        const SourceRecord *source = m_catalogue.source(interests.source);
        QVERIFY(source->title.contains(QStringLiteral("29.3")));
        QVERIFY(source->note.contains(QStringLiteral("Machine Learning")));
        QVERIFY(source->note.contains(QStringLiteral("no workers were asked")));
        QVERIFY(source->attribution.contains(QStringLiteral("CC BY 4.0")));
    }
}

void TestShippedInterests::everyConditionTellsRolesApart()
{
    for (const WorkCondition &condition : m_catalogue.workConditions()) {
        QCOMPARE(size_t(condition.roles.size()), m_catalogue.roles().size());
        std::map<ConditionFrequency, int> counts;
        for (const ConditionFrequency frequency : condition.roles)
            ++counts[frequency];
        for (const ConditionFrequency frequency : AllConditionFrequencies)
            QVERIFY2(counts[frequency] > 0, qPrintable(condition.id.text() + u' ' + codeOf(frequency)));
    }
}

void TestShippedInterests::conditionsAreOurOwnJudgement()
{
    for (const WorkCondition &condition : m_catalogue.workConditions()) {
        const SourceRecord *source = m_catalogue.source(condition.source);
        QCOMPARE(source->confidence, QStringLiteral("own"));
        QVERIFY(source->note.contains(QStringLiteral("our judgement")));
    }
}

void TestShippedInterests::everyRoleHasAFitAndItsConditions()
{
    const InterestProfile profile = fondOf({InterestType::Investigative}, m_catalogue);
    QVERIFY(profile.isComplete());
    for (const Role &each : m_catalogue.roles()) {
        const InterestFit fit = interestFit(each, profile, m_catalogue);
        QVERIFY2(fit.state == InterestFitState::Known, qPrintable(each.id.text()));
        QVERIFY(fit.calledFor.codesWithout.isEmpty());
        const QStringList sentences = interestFitSentences(fit, m_catalogue);
        QCOMPARE(sentences.size(), 4);
        QVERIFY(!sentences.join(u' ').contains(u'%'));
        QCOMPARE(conditionFit(each.id, {}, m_catalogue).lines.size(), m_catalogue.workConditions().size());
    }
}

void TestShippedInterests::interestsTellRolesApart()
{
    const std::vector<InterestType> leading{InterestType::Enterprising, InterestType::Conventional};
    const std::vector<InterestType> finding{InterestType::Investigative, InterestType::Conventional};
    const std::vector<InterestType> mending{InterestType::Realistic, InterestType::Investigative};
    QVERIFY(correlation(leading, "chief_ai_officer") > correlation(leading, "research_scientist"));
    QVERIFY(correlation(finding, "data_scientist") > correlation(finding, "ai_product_manager"));
    QVERIFY(correlation(mending, "robotics_ai_engineer") > correlation(mending, "data_scientist"));
    QVERIFY(correlation(finding, "data_scientist") > 0.8);
    QVERIFY(correlation({InterestType::Social}, "data_scientist") < 0);
}

void TestShippedInterests::everyTextIsTranslatable()
{
    CatalogueContents contents = CatalogueReader::read(CatalogueReader::shippedFolder()).contents;
    contents = inWordsOf(std::move(contents), [](const QString &text) { return QStringLiteral("~") + text; });
    for (const InterestStatement &statement : contents.interestStatements)
        QVERIFY(statement.text.startsWith(u'~'));
    for (const WorkCondition &condition : contents.workConditions) {
        for (const QString &text : {condition.title, condition.statement, condition.explanation})
            QVERIFY(text.startsWith(u'~'));
    }
}

QTEST_GUILESS_MAIN(TestShippedInterests)
#include "tst_shippedinterests.moc"
