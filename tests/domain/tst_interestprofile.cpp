// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/interestprofile.h"

#include <QSet>
#include <QTest>

using namespace Cairn;

namespace {

/** As many statements of each type as asked for: realistic_0, realistic_1 ... */
std::vector<InterestStatement> statementsOf(int eachType)
{
    std::vector<InterestStatement> statements;
    for (int number = 0; number < eachType; ++number) {
        for (const InterestType type : AllInterestTypes)
            statements.push_back({StatementId(QStringLiteral("%1_%2").arg(codeOf(type)).arg(number)), type, {}, {}});
    }
    return statements;
}

/** Answers to the first statements of a type: L like, N neutral, D dislike. */
void answer(QMap<StatementId, Liking> &likings, InterestType type, const QString &answers)
{
    for (qsizetype number = 0; number < answers.size(); ++number) {
        const Liking liking = answers[number] == u'L'   ? Liking::Like
                              : answers[number] == u'N' ? Liking::Neutral
                                                        : Liking::Dislike;
        likings.insert(StatementId(QStringLiteral("%1_%2").arg(codeOf(type)).arg(number)), liking);
    }
}

} // namespace

class TestInterestProfile final : public QObject
{
    Q_OBJECT

private slots:
    void typesKeepTheirWords();
    void typesHaveNamesAndMeanings();
    void aShareIsWhatIsLikedOfWhatCouldBe_data();
    void aShareIsWhatIsLikedOfWhatCouldBe();
    void answersCountForTheirTypeAlone();
    void aProfileIsCompleteFromThreeAnswersOfEachType();
    void otherAnswersCountNothing();
    void withoutStatementsThereIsNoProfile();
};

void TestInterestProfile::typesKeepTheirWords()
{
    const QStringList words{QStringLiteral("realistic"),    QStringLiteral("investigative"),
                            QStringLiteral("artistic"),     QStringLiteral("social"),
                            QStringLiteral("enterprising"), QStringLiteral("conventional")};
    for (size_t at = 0; at < InterestTypeCount; ++at) {
        QCOMPARE(placeOf(AllInterestTypes[at]), at);
        QCOMPARE(codeOf(AllInterestTypes[at]), words[qsizetype(at)]);
        QCOMPARE(interestTypeFromCode(words[qsizetype(at)]), AllInterestTypes[at]);
    }
    for (const char *unknown : {"", "Realistic", "r", "other"})
        QVERIFY(!interestTypeFromCode(QString::fromLatin1(unknown)));
}

void TestInterestProfile::typesHaveNamesAndMeanings()
{
    QSet<QString> seen;
    for (const InterestType type : AllInterestTypes) {
        seen.insert(nameOf(type));
        seen.insert(meaningOf(type));
        QVERIFY(meaningOf(type).endsWith(u'.'));
    }
    QCOMPARE(seen.size(), 12);
}

void TestInterestProfile::aShareIsWhatIsLikedOfWhatCouldBe_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<double>("percent");
    QTest::newRow("none") << QString() << 0.0;
    QTest::newRow("all liked") << QStringLiteral("LLLLL") << 100.0;
    QTest::newRow("all disliked") << QStringLiteral("DDDDD") << 0.0;
    QTest::newRow("all neutral") << QStringLiteral("NNN") << 50.0;
    QTest::newRow("one liked, the others unanswered") << QStringLiteral("L") << 100.0;
    QTest::newRow("one of each") << QStringLiteral("LND") << 50.0;
    QTest::newRow("seven of ten points") << QStringLiteral("LLNLD") << 70.0;
}

void TestInterestProfile::aShareIsWhatIsLikedOfWhatCouldBe()
{
    QFETCH(QString, answers);
    QFETCH(double, percent);
    QMap<StatementId, Liking> likings;
    answer(likings, InterestType::Artistic, answers);
    const InterestShare share = interestProfile(statementsOf(5), likings).of(InterestType::Artistic);
    QCOMPARE(share.answered, answers.size());
    QCOMPARE(share.asked, 5);
    QCOMPARE(share.percent(), percent);
}

void TestInterestProfile::answersCountForTheirTypeAlone()
{
    for (const InterestType liked : AllInterestTypes) {
        QMap<StatementId, Liking> likings;
        for (const InterestType type : AllInterestTypes)
            answer(likings, type, type == liked ? QStringLiteral("LLL") : QStringLiteral("DDD"));
        const InterestFigures percents = interestProfile(statementsOf(3), likings).percents();
        for (const InterestType type : AllInterestTypes)
            QCOMPARE(percents[placeOf(type)], type == liked ? 100.0 : 0.0);
    }
}

void TestInterestProfile::aProfileIsCompleteFromThreeAnswersOfEachType()
{
    for (const InterestType last : AllInterestTypes) {
        QMap<StatementId, Liking> likings;
        for (const InterestType type : AllInterestTypes)
            answer(likings, type, type == last ? QStringLiteral("LD") : QStringLiteral("LND"));
        const InterestProfile profile = interestProfile(statementsOf(5), likings);
        QVERIFY(!profile.isComplete());
        QCOMPARE(profile.answered(), 17);
        QCOMPARE(profile.asked(), 30);
        answer(likings, last, QStringLiteral("LDN"));
        QVERIFY(interestProfile(statementsOf(5), likings).isComplete());
    }
}

void TestInterestProfile::otherAnswersCountNothing()
{
    QMap<StatementId, Liking> likings;
    likings.insert(StatementId(QStringLiteral("condition_quiet")), Liking::Like);
    likings.insert(StatementId(QStringLiteral("social_9")), Liking::Like);
    QCOMPARE(interestProfile(statementsOf(5), likings).answered(), 0);
}

void TestInterestProfile::withoutStatementsThereIsNoProfile()
{
    const InterestProfile profile = interestProfile({}, {});
    QCOMPARE(profile.asked(), 0);
    QVERIFY(!profile.isComplete());
    QCOMPARE(profile.percents(), InterestFigures{});
}

QTEST_GUILESS_MAIN(TestInterestProfile)
#include "tst_interestprofile.moc"
