// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Cairn;

namespace {

/** Answers every question with what it was given, and remembers the questions. */
class GivenFinder final : public Finder
{
public:
    std::vector<Found> find(const QString &text, int) const override
    {
        asked.append(text);
        return answers;
    }

    std::vector<Found> answers;
    mutable QStringList asked;
};

QStringList column(const FindModel &model, int role)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row).data(role).toString());
    return texts;
}

std::vector<FindModel::Command> someCommands()
{
    return {{QStringLiteral("0"), QStringLiteral("New Learner…"), QStringLiteral("Ctrl+Shift+N")},
            {QStringLiteral("1"), QStringLiteral("Show Roles"), QStringLiteral("Ctrl+1")},
            {QStringLiteral("2"), QStringLiteral("Quit"), {}}};
}

} // namespace

class FindModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_finder.answers = {};
        m_finder.asked.clear();
    }

    void kindsStandTogetherInTheirOrder()
    {
        FindModel model(m_finder);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_finder.answers = {
            {FoundKind::Skill, QStringLiteral("s1"), QStringLiteral("Python"), QStringLiteral("Python")},
            {FoundKind::Resource, QStringLiteral("c1"), QStringLiteral("A course"), {}},
            {FoundKind::Role, QStringLiteral("r1"), QStringLiteral("Engineer"), {}},
            {FoundKind::Skill, QStringLiteral("s2"), QStringLiteral("SQL"), QStringLiteral("Sequel")}};
        model.setCommands({{QStringLiteral("7"), QStringLiteral("Python Shortcuts"), {}}});
        model.search(QStringLiteral("py"));

        QCOMPARE(column(model, FindModel::IdRole),
                 (QStringList{QStringLiteral("r1"), QStringLiteral("s1"), QStringLiteral("s2"), QStringLiteral("c1"),
                              QStringLiteral("7")}));
        QCOMPARE(column(model, FindModel::FirstOfKindRole),
                 (QStringList{QStringLiteral("true"), QStringLiteral("true"), QStringLiteral("false"),
                              QStringLiteral("true"), QStringLiteral("true")}));
        QCOMPARE(model.index(0).data(FindModel::KindRole).value<FindModel::Kind>(), FindModel::Kind::Role);
        QCOMPARE(model.index(4).data(FindModel::KindRole).value<FindModel::Kind>(), FindModel::Kind::Command);
        QCOMPARE(model.index(4).data(FindModel::KindTextRole).toString(), QStringLiteral("Commands"));
    }

    void theOtherNameIsOnlyToldWhereItMetTheText()
    {
        FindModel model(m_finder);
        m_finder.answers = {
            {FoundKind::Skill, QStringLiteral("s1"), QStringLiteral("Python"), QStringLiteral("Python")},
            {FoundKind::Skill, QStringLiteral("s2"), QStringLiteral("SQL"), QStringLiteral("Sequel")}};
        model.search(QStringLiteral("x"));
        QCOMPARE(column(model, FindModel::MatchedRole), (QStringList{QString(), QStringLiteral("Sequel")}));
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Skill: Python"));
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Skill: SQL, also called Sequel"));
    }

    void withoutTextAllCommandsAreThere()
    {
        FindModel model(m_finder);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCommands(someCommands());
        model.search(QStringLiteral("   "));
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(m_finder.asked.isEmpty());
        QCOMPARE(model.index(0).data(FindModel::ShortcutRole).toString(), QStringLiteral("Ctrl+Shift+N"));
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Command: New Learner…, Ctrl+Shift+N"));
        QCOMPARE(model.index(2).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Command: Quit"));
    }

    void commandsAreFoundByBeginningsOfTheirWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("one word") << QStringLiteral("learn") << QStringList{QStringLiteral("0")};
        QTest::newRow("any order") << QStringLiteral("roles SHOW") << QStringList{QStringLiteral("1")};
        QTest::newRow("all words count") << QStringLiteral("show learner") << QStringList{};
        QTest::newRow("not within words") << QStringLiteral("uit") << QStringList{};
        QTest::newRow("only marks") << QStringLiteral("…") << QStringList{};
    }

    void commandsAreFoundByBeginningsOfTheirWords()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        FindModel model(m_finder);
        model.setCommands(someCommands());
        model.search(typed);
        QCOMPARE(column(model, FindModel::IdRole), found);
    }

    void commandsThatAreManyWaitForTyping()
    {
        FindModel model(m_finder);
        model.setCommands({{QStringLiteral("1"), QStringLiteral("Handbook: Salary"), {}, FindModel::Listing::WhenTyped},
                           {QStringLiteral("2"), QStringLiteral("Quit"), {}}});
        model.search({});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data(FindModel::IdRole).toString(), QStringLiteral("2"));
        model.search(QStringLiteral("sal"));
        QVERIFY(model.rowCount() > 0);
        QCOMPARE(model.index(model.rowCount() - 1).data(FindModel::IdRole).toString(), QStringLiteral("1"));
    }

    void aCommandComesBeforeWhatWasMetWithSlipsOnly()
    {
        FindModel model(m_finder);
        model.setCommands({{QStringLiteral("7"), QStringLiteral("Sources and Licences"), {}}});
        m_finder.answers = {
            {FoundKind::Skill, QStringLiteral("git"), QStringLiteral("Git"), QStringLiteral("source control")}};
        model.search(QStringLiteral("sources"));
        QCOMPARE(column(model, FindModel::IdRole), (QStringList{QStringLiteral("7"), QStringLiteral("git")}));
        model.search(QStringLiteral("source"));
        QCOMPARE(column(model, FindModel::IdRole), (QStringList{QStringLiteral("git"), QStringLiteral("7")}));
    }

    void oneKindDoesNotCrowdOutTheOthers()
    {
        FindModel model(m_finder);
        for (int number = 0; number < 20; ++number)
            m_finder.answers.push_back({FoundKind::Skill, QString::number(number), QStringLiteral("Skill"), {}});
        model.search(QStringLiteral("skill"));
        QCOMPARE(model.rowCount(), 8);
        QCOMPARE(model.index(7).data(FindModel::IdRole).toString(), QStringLiteral("7"));
    }

    void ownSkillsOfTheLearnerAreFoundToo()
    {
        FindModel model(m_finder);
        model.setOwnSkills({{FoundKind::Skill, QStringLiteral("own-1"), QStringLiteral("Bee keeping"), {}},
                            {FoundKind::Skill, QStringLiteral("own-2"), QStringLiteral("Pottery"), {}}});
        model.search(QStringLiteral("keep"));
        QCOMPARE(column(model, FindModel::IdRole), QStringList{QStringLiteral("own-1")});
        QCOMPARE(model.index(0).data(FindModel::KindRole).value<FindModel::Kind>(), FindModel::Kind::Skill);
        model.search({});
        QCOMPARE(model.rowCount(), 0);
    }

    void eachSearchIsOneReset()
    {
        FindModel model(m_finder);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.search(QStringLiteral("a"));
        model.search(QStringLiteral("ab"));
        QCOMPARE(resets.count(), 2);
        QCOMPARE(m_finder.asked, (QStringList{QStringLiteral("a"), QStringLiteral("ab")}));
    }

private:
    GivenFinder m_finder;
};

QTEST_GUILESS_MAIN(FindModelTest)
#include "tst_findmodel.moc"
