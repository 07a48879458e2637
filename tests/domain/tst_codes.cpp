// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planchange.h"
#include "domain/role.h"

#include <QSet>
#include <QTest>

using namespace Cairn;

/** The words that files, journal and command line use. They are kept for good: a changed word loses what was saved. */
class TestCodes final : public QObject
{
    Q_OBJECT

private slots:
    void levelsAreNumbers();
    void numbersOutsideAreNoLevel();
    void levelsHaveNames();
    void careerLevelsKeepTheirWords();
    void roleKindsKeepTheirWords();
    void evidenceKindsKeepTheirWords();
    void advertOutcomesKeepTheirWords();
    void likingsKeepTheirWords();
    void verbsKeepTheirWords();
    void unknownWordsAreNothing();
};

void TestCodes::levelsAreNumbers()
{
    for (int number = 0; number < LevelCount; ++number) {
        const auto level = levelFromNumber(number);
        QVERIFY(level.has_value());
        QCOMPARE(toNumber(*level), number);
        QCOMPARE(AllLevels[static_cast<size_t>(number)], *level);
    }
}

void TestCodes::numbersOutsideAreNoLevel()
{
    for (const int number : {-1, 5, 256, 1000})
        QVERIFY(!levelFromNumber(number));
}

void TestCodes::levelsHaveNames()
{
    QSet<QString> names;
    for (const Level level : AllLevels)
        names.insert(nameOf(level));
    QCOMPARE(names.size(), LevelCount);
    QVERIFY(!names.contains(QString()));
    QCOMPARE(nameOf(Level::Practitioner), QStringLiteral("Practitioner"));
    for (const CareerLevel level : AllCareerLevels)
        QVERIFY(!nameOf(level).isEmpty());
}

void TestCodes::careerLevelsKeepTheirWords()
{
    QCOMPARE(codeOf(CareerLevel::Entry), QStringLiteral("entry"));
    QCOMPARE(codeOf(CareerLevel::Mid), QStringLiteral("mid"));
    QCOMPARE(codeOf(CareerLevel::Senior), QStringLiteral("senior"));
    for (const CareerLevel level : AllCareerLevels)
        QCOMPARE(careerLevelFromCode(codeOf(level)), std::optional(level));
}

void TestCodes::roleKindsKeepTheirWords()
{
    QCOMPARE(codeOf(RoleKind::Specialist), QStringLiteral("specialist"));
    QCOMPARE(codeOf(RoleKind::Growth), QStringLiteral("growth"));
    QCOMPARE(codeOf(RoleKind::Emerging), QStringLiteral("emerging"));
    for (const RoleKind kind : {RoleKind::Specialist, RoleKind::Growth, RoleKind::Emerging})
        QCOMPARE(roleKindFromCode(codeOf(kind)), std::optional(kind));
}

void TestCodes::evidenceKindsKeepTheirWords()
{
    QCOMPARE(codeOf(EvidenceKind::Text), QStringLiteral("text"));
    QCOMPARE(codeOf(EvidenceKind::Link), QStringLiteral("link"));
    QCOMPARE(codeOf(EvidenceKind::File), QStringLiteral("file"));
    for (const EvidenceKind kind : {EvidenceKind::Text, EvidenceKind::Link, EvidenceKind::File})
        QCOMPARE(evidenceKindFromCode(codeOf(kind)), std::optional(kind));
}

void TestCodes::advertOutcomesKeepTheirWords()
{
    QCOMPARE(codeOf(AdvertOutcome::Open), QStringLiteral("open"));
    QCOMPARE(codeOf(AdvertOutcome::Applied), QStringLiteral("applied"));
    QCOMPARE(codeOf(AdvertOutcome::Interview), QStringLiteral("interview"));
    QCOMPARE(codeOf(AdvertOutcome::Offer), QStringLiteral("offer"));
    QCOMPARE(codeOf(AdvertOutcome::No), QStringLiteral("no"));
    QSet<QString> names;
    for (const AdvertOutcome outcome : AllAdvertOutcomes) {
        QCOMPARE(advertOutcomeFromCode(codeOf(outcome)), std::optional(outcome));
        names.insert(nameOf(outcome));
    }
    QCOMPARE(names.size(), static_cast<qsizetype>(AllAdvertOutcomes.size()));
    QVERIFY(!names.contains(QString()));
}

void TestCodes::likingsKeepTheirWords()
{
    QCOMPARE(codeOf(Liking::Dislike), QStringLiteral("dislike"));
    QCOMPARE(codeOf(Liking::Neutral), QStringLiteral("neutral"));
    QCOMPARE(codeOf(Liking::Like), QStringLiteral("like"));
    for (const Liking liking : {Liking::Dislike, Liking::Neutral, Liking::Like})
        QCOMPARE(likingFromCode(codeOf(liking)), std::optional(liking));
}

void TestCodes::verbsKeepTheirWords()
{
    const std::vector<std::pair<Verb, const char *>> words{{Verb::SetLevel, "set_level"},
                                                           {Verb::WriteNote, "write_note"},
                                                           {Verb::AddEvidence, "add_evidence"},
                                                           {Verb::ChangeEvidence, "change_evidence"},
                                                           {Verb::RemoveEvidence, "remove_evidence"},
                                                           {Verb::AddSkill, "add_skill"},
                                                           {Verb::ChangeSkill, "change_skill"},
                                                           {Verb::RemoveSkill, "remove_skill"},
                                                           {Verb::SetTarget, "set_target"},
                                                           {Verb::ChangeProfile, "change_profile"},
                                                           {Verb::AddLearner, "add_learner"},
                                                           {Verb::FollowCatalogue, "follow_catalogue"},
                                                           {Verb::SetPayBack, "set_pay_back"},
                                                           {Verb::SetAdvisorLevel, "set_advisor_level"},
                                                           {Verb::AnswerStatement, "answer_statement"},
                                                           {Verb::ConsiderRoles, "consider_roles"},
                                                           {Verb::WantLevels, "want_levels"},
                                                           {Verb::ConfirmLevels, "confirm_levels"},
                                                           {Verb::KeepAdvert, "keep_advert"},
                                                           {Verb::ChangeAdvert, "change_advert"},
                                                           {Verb::RemoveAdvert, "remove_advert"},
                                                           {Verb::NameSkill, "name_skill"}};
    for (const auto &[verb, word] : words) {
        QCOMPARE(codeOf(verb), QString::fromLatin1(word));
        QCOMPARE(verbFromCode(QString::fromLatin1(word)), std::optional(verb));
    }
}

void TestCodes::unknownWordsAreNothing()
{
    for (const QString &word : {QString(), QStringLiteral(""), QStringLiteral("Entry"), QStringLiteral("junior")}) {
        QVERIFY(!careerLevelFromCode(word));
        QVERIFY(!roleKindFromCode(word));
        QVERIFY(!evidenceKindFromCode(word));
        QVERIFY(!verbFromCode(word));
        QVERIFY(!advertOutcomeFromCode(word));
        QVERIFY(!likingFromCode(word));
    }
}

QTEST_GUILESS_MAIN(TestCodes)
#include "tst_codes.moc"
