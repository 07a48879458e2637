// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policyproblem.h"
#include "domain/schoolpolicywords.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace Cairn;

namespace {

constexpr auto FirstProblem = PolicyProblem::Kind::NotAFile;
constexpr auto LastProblem = PolicyProblem::Kind::LockOnNothing;

PolicyProblem problemOf(PolicyProblem::Kind kind)
{
    PolicyProblem problem;
    problem.kind = kind;
    problem.file = QStringLiteral("/etc/careercairn/careercairn-policy.json");
    problem.key = QStringLiteral("colour");
    problem.value = QStringLiteral("4711");
    problem.known = QStringLiteral("de, en");
    problem.line = 7;
    return problem;
}

SchoolPolicy wholePolicy()
{
    SchoolPolicy policy;
    policy.file = QStringLiteral("/etc/careercairn/careercairn-policy.json");
    policy.contact = QStringLiteral("IT desk, room 12");
    policy.language = QStringLiteral("de");
    policy.colours = QStringLiteral("dark");
    policy.textPercent = 125;
    policy.usedBy = QStringLiteral("advisor");
    policy.workspace = QStringLiteral("/home/amina/plans");
    return policy;
}

} // namespace

/** What a school has set, and how it is told. */
class TestSchoolPolicy final : public QObject
{
    Q_OBJECT

private slots:
    void everySettingHasItsCode();
    void nothingIsSetAtFirst();
    void whatIsSetHasItsText();
    void contactStandsAfterTheWords();
    void everyProblemHasItsOwnSentence();
    void problemsOfTheWholeFileNameIt();
};

void TestSchoolPolicy::everySettingHasItsCode()
{
    QSet<QString> codes;
    for (const PolicySetting setting : AllPolicySettings) {
        codes.insert(codeOf(setting));
        QCOMPARE(policySettingFromCode(codeOf(setting)), std::optional(setting));
    }
    QCOMPARE(codes.size(), static_cast<qsizetype>(AllPolicySettings.size()));
    QVERIFY(!policySettingFromCode(QStringLiteral("Language")));
    QVERIFY(!policySettingFromCode(QString()));
}

void TestSchoolPolicy::nothingIsSetAtFirst()
{
    const SchoolPolicy policy;
    QVERIFY(!policy.isInForce());
    for (const PolicySetting setting : AllPolicySettings) {
        QVERIFY(!policy.sets(setting));
        QVERIFY(!policy.locks(setting));
        QCOMPARE(valueText(policy, setting), QString());
    }
}

void TestSchoolPolicy::whatIsSetHasItsText()
{
    const SchoolPolicy policy = wholePolicy();
    QVERIFY(policy.isInForce());
    QStringList texts;
    for (const PolicySetting setting : AllPolicySettings) {
        QVERIFY(policy.sets(setting));
        texts.append(valueText(policy, setting));
    }
    QCOMPARE(texts, QStringList({QStringLiteral("de"), QStringLiteral("dark"), QStringLiteral("125"),
                                 QStringLiteral("advisor"), QStringLiteral("/home/amina/plans")}));
}

void TestSchoolPolicy::contactStandsAfterTheWords()
{
    SchoolPolicy policy = wholePolicy();
    for (const QString &words : {lockWords(policy), workspaceLockWords(policy), languageLockWords(policy)}) {
        QVERIFY2(words.endsWith(policy.contact), qPrintable(words));
    }
    policy.contact.clear();
    for (const QString &words : {lockWords(policy), workspaceLockWords(policy), languageLockWords(policy)})
        QVERIFY2(words.endsWith(u'.') && !words.contains(QStringLiteral("Questions")), qPrintable(words));
}

void TestSchoolPolicy::everyProblemHasItsOwnSentence()
{
    QSet<QString> sentences;
    int count = 0;
    for (int kind = static_cast<int>(FirstProblem); kind <= static_cast<int>(LastProblem); ++kind, ++count) {
        const QString sentence = wordsOf(problemOf(static_cast<PolicyProblem::Kind>(kind)));
        QVERIFY2(sentence.contains(QStringLiteral("count")), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), count);
}

void TestSchoolPolicy::problemsOfTheWholeFileNameIt()
{
    for (int kind = static_cast<int>(FirstProblem); kind <= static_cast<int>(LastProblem); ++kind) {
        const PolicyProblem problem = problemOf(static_cast<PolicyProblem::Kind>(kind));
        QCOMPARE(wordsOf(problem).contains(QDir::toNativeSeparators(problem.file)), problem.isOfWholeFile());
    }
    QVERIFY(wordsOf(problemOf(PolicyProblem::Kind::NotJson)).contains(QStringLiteral("line 7")));
}

QTEST_GUILESS_MAIN(TestSchoolPolicy)
#include "tst_schoolpolicy.moc"
