// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conditionfit.h"

#include "common/smallcatalogue.h"

#include <QSet>
#include <QTest>

using namespace Cairn;

Q_DECLARE_METATYPE(std::optional<Liking>)

namespace {

const RoleId Engineer(QStringLiteral("r_engineer"));
const RoleId Analyst(QStringLiteral("r_analyst"));

StatementId idOf(const char *text)
{
    return StatementId(QString::fromLatin1(text));
}

WorkCondition conditionOf(const char *id, const QMap<RoleId, ConditionFrequency> &roles)
{
    WorkCondition condition;
    condition.id = idOf(id);
    condition.roles = roles;
    return condition;
}

Catalogue catalogueWithConditions()
{
    CatalogueContents contents = smallCatalogueContents();
    contents.workConditions = {
        conditionOf("condition_quiet", {{Engineer, ConditionFrequency::Often}, {Analyst, ConditionFrequency::Rarely}}),
        conditionOf("condition_nights", {{Engineer, ConditionFrequency::Sometimes}}),
        conditionOf("condition_dates", {{Engineer, ConditionFrequency::Rarely}, {Analyst, ConditionFrequency::Often}})};
    return Catalogue(std::move(contents));
}

} // namespace

class TestConditionFit final : public QObject
{
    Q_OBJECT

private slots:
    void frequenciesKeepTheirWords();
    void theTableOfVerdictsIsWhole_data();
    void theTableOfVerdictsIsWhole();
    void verdictsHaveWordsOfTheirOwn();
    void everyConditionOfTheRoleHasItsLine();
    void whatTheCatalogueDoesNotSayIsLeftOut();
    void withoutAnswersAllIsUnanswered();
    void theVerdictsShareTheLinesOut();
};

void TestConditionFit::frequenciesKeepTheirWords()
{
    const QStringList words{QStringLiteral("rarely"), QStringLiteral("sometimes"), QStringLiteral("often")};
    QSet<QString> names;
    for (size_t at = 0; at < AllConditionFrequencies.size(); ++at) {
        QCOMPARE(codeOf(AllConditionFrequencies[at]), words[qsizetype(at)]);
        QCOMPARE(conditionFrequencyFromCode(words[qsizetype(at)]), AllConditionFrequencies[at]);
        names.insert(nameOf(AllConditionFrequencies[at]));
    }
    QCOMPARE(names.size(), 3);
    for (const char *unknown : {"", "always", "Often"})
        QVERIFY(!conditionFrequencyFromCode(QString::fromLatin1(unknown)));
}

void TestConditionFit::theTableOfVerdictsIsWhole_data()
{
    QTest::addColumn<std::optional<Liking>>("liking");
    QTest::addColumn<QList<ConditionVerdict>>("verdicts"); // rarely, sometimes, often
    using Verdict = ConditionVerdict;
    QTest::newRow("like") << std::optional(Liking::Like)
                          << QList<Verdict>{Verdict::Missing, Verdict::Suits, Verdict::Suits};
    QTest::newRow("neutral") << std::optional(Liking::Neutral)
                             << QList<Verdict>{Verdict::NoMatter, Verdict::NoMatter, Verdict::NoMatter};
    QTest::newRow("dislike") << std::optional(Liking::Dislike)
                             << QList<Verdict>{Verdict::Suits, Verdict::Clashes, Verdict::Clashes};
    QTest::newRow("unanswered") << std::optional<Liking>()
                                << QList<Verdict>{Verdict::Unanswered, Verdict::Unanswered, Verdict::Unanswered};
}

void TestConditionFit::theTableOfVerdictsIsWhole()
{
    QFETCH(std::optional<Liking>, liking);
    QFETCH(QList<ConditionVerdict>, verdicts);
    for (size_t at = 0; at < AllConditionFrequencies.size(); ++at)
        QCOMPARE(conditionVerdict(liking, AllConditionFrequencies[at]), verdicts[qsizetype(at)]);
}

void TestConditionFit::verdictsHaveWordsOfTheirOwn()
{
    QSet<QString> words;
    for (const ConditionVerdict verdict : AllConditionVerdicts)
        words.insert(nameOf(verdict));
    QCOMPARE(size_t(words.size()), AllConditionVerdicts.size());
    QVERIFY(!words.contains(QString()));
}

void TestConditionFit::everyConditionOfTheRoleHasItsLine()
{
    const QMap<StatementId, Liking> likings{{idOf("condition_dates"), Liking::Like},
                                            {idOf("condition_nights"), Liking::Dislike},
                                            {idOf("interest_social_1"), Liking::Like}};
    const ConditionFit fit = conditionFit(Engineer, likings, catalogueWithConditions());
    QCOMPARE(fit.role, Engineer);
    QCOMPARE(fit.lines.size(), size_t{3});
    QCOMPARE(fit.lines[0].condition, idOf("condition_quiet"));
    QCOMPARE(fit.lines[0].frequency, ConditionFrequency::Often);
    QVERIFY(!fit.lines[0].liking);
    QCOMPARE(fit.lines[0].verdict, ConditionVerdict::Unanswered);
    QCOMPARE(fit.lines[1].verdict, ConditionVerdict::Clashes);
    QCOMPARE(fit.lines[1].liking, Liking::Dislike);
    QCOMPARE(fit.lines[2].verdict, ConditionVerdict::Missing);
}

void TestConditionFit::whatTheCatalogueDoesNotSayIsLeftOut()
{
    const Catalogue catalogue = catalogueWithConditions();
    const ConditionFit analyst = conditionFit(Analyst, {}, catalogue);
    QCOMPARE(analyst.lines.size(), size_t{2});
    QCOMPARE(analyst.lines[1].condition, idOf("condition_dates"));
    QVERIFY(conditionFit(RoleId(QStringLiteral("r_unknown")), {}, catalogue).lines.empty());
    QVERIFY(conditionFit(Engineer, {}, Catalogue(smallCatalogueContents())).lines.empty());
}

void TestConditionFit::withoutAnswersAllIsUnanswered()
{
    QCOMPARE(conditionFit(Engineer, {}, catalogueWithConditions()).countOf(ConditionVerdict::Unanswered), 3);
}

void TestConditionFit::theVerdictsShareTheLinesOut()
{
    const QMap<StatementId, Liking> likings{{idOf("condition_quiet"), Liking::Like},
                                            {idOf("condition_nights"), Liking::Neutral}};
    const ConditionFit fit = conditionFit(Engineer, likings, catalogueWithConditions());
    size_t sum = 0;
    for (const ConditionVerdict verdict : AllConditionVerdicts) {
        const std::vector<ConditionLine> lines = fit.with(verdict);
        QCOMPARE(fit.countOf(verdict), int(lines.size()));
        for (const ConditionLine &line : lines)
            QCOMPARE(line.verdict, verdict);
        sum += lines.size();
    }
    QCOMPARE(sum, fit.lines.size());
    QCOMPARE(fit.with(ConditionVerdict::Suits).at(0).condition, idOf("condition_quiet"));
}

QTEST_GUILESS_MAIN(TestConditionFit)
#include "tst_conditionfit.moc"
