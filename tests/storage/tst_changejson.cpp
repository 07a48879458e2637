// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changejson.h"

#include <QTest>

using namespace Cairn;

/** The journal's text of a change: its form is kept for good, and what is not of that form is refused. */
class TestChangeJson final : public QObject
{
    Q_OBJECT

private slots:
    void formIsKeptForGood();
    void everyEditReadsBack();
    void otherTextIsRefused_data();
    void otherTextIsRefused();

private:
    static std::vector<Edit> oneOfEach();
};

std::vector<Edit> TestChangeJson::oneOfEach()
{
    const SkillId own(QStringLiteral("own-1"));
    const EvidenceId evidence(QStringLiteral("e1"));
    const Evidence shown{evidence,
                         SkillId(QStringLiteral("s")),
                         EvidenceKind::Link,
                         QStringLiteral("Talk"),
                         QStringLiteral("https://example.org"),
                         QDate(2026, 1, 8)};
    LearnerProfile profile;
    profile.id = LearnerId(QStringLiteral("ana"));
    profile.name = QStringLiteral("Ana");
    profile.kind = LearnerKind::Sample;
    profile.hoursPerWeek = 7.5;
    profile.interests = {InterestId(QStringLiteral("research"))};
    profile.createdAt = QDateTime(QDate(2026, 1, 8), QTime(10, 42, 1, 5), Qt::UTC);
    return {LevelEdit{SkillId(QStringLiteral("s")), Level::None, Level::Expert},
            NoteEdit{SkillId(QStringLiteral("s")), QStringLiteral(""), QStringLiteral("a")},
            EvidenceEdit{evidence, shown, std::nullopt},
            OwnSkillEdit{own, std::nullopt, OwnSkill{own, GroupId(QStringLiteral("g")), QStringLiteral("Juggling")}},
            TargetEdit{std::nullopt, Target{RoleId(QStringLiteral("r")), CareerLevel::Mid}},
            ProfileEdit{std::nullopt, profile}};
}

void TestChangeJson::formIsKeptForGood()
{
    QCOMPARE(
        editsToJson(oneOfEach()),
        QByteArray(
            R"([{"after":4,"before":0,"edit":"level","id":"s"},)"
            R"({"after":"a","before":"","edit":"note","id":"s"},)"
            R"({"after":null,"before":{"date":"2026-01-08","kind":"link","reference":"https://example.org","skill":"s","title":"Talk"},"edit":"evidence","id":"e1"},)"
            R"({"after":{"group":"g","title":"Juggling"},"before":null,"edit":"own_skill","id":"own-1"},)"
            R"({"after":{"level":"mid","role":"r"},"before":null,"edit":"target","id":""},)"
            R"({"after":{"created_at":"2026-01-08T10:42:01.005Z","hours_per_week":7.5,"id":"ana","interests":["research"],"kind":"sample","name":"Ana"},"before":null,"edit":"profile","id":""}])"));
}

void TestChangeJson::everyEditReadsBack()
{
    const auto read = editsFromJson(editsToJson(oneOfEach()));
    QVERIFY(read.has_value());
    QCOMPARE(*read, oneOfEach());
    QCOMPARE(editsFromJson("[]").value().size(), size_t{0});
}

void TestChangeJson::otherTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("cut short") << editsToJson(oneOfEach()).chopped(1);
    QTest::newRow("an object") << QByteArray("{}");
    QTest::newRow("a number inside") << QByteArray("[1]");
    QTest::newRow("an edit without a kind") << QByteArray("[{}]");
    QTest::newRow("an unknown kind") << QByteArray(R"([{"edit":"song","id":"s","before":null,"after":null}])");
    QTest::newRow("level out of range") << QByteArray(R"([{"edit":"level","id":"s","before":0,"after":5}])");
    QTest::newRow("level below") << QByteArray(R"([{"edit":"level","id":"s","before":-1,"after":1}])");
    QTest::newRow("half a level") << QByteArray(R"([{"edit":"level","id":"s","before":0,"after":1.5}])");
    QTest::newRow("level as text") << QByteArray(R"([{"edit":"level","id":"s","before":"0","after":1}])");
    QTest::newRow("no before") << QByteArray(R"([{"edit":"target","id":"","after":null}])");
    QTest::newRow("unknown seniority") << QByteArray(
        R"([{"edit":"target","id":"","before":null,"after":{"role":"r","level":"boss"}}])");
    QTest::newRow("unknown evidence") << QByteArray(
        R"([{"edit":"evidence","id":"e","before":null,"after":{"kind":"smell"}}])");
    QTest::newRow("profile without an id") << QByteArray(R"([{"edit":"profile","id":"","before":null,"after":{}}])");
    QTest::newRow("one right, one wrong")
        << QByteArray(R"([{"edit":"level","id":"s","before":0,"after":1},{"edit":"song"}])");
}

void TestChangeJson::otherTextIsRefused()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!editsFromJson(json).has_value());
}

QTEST_GUILESS_MAIN(TestChangeJson)
#include "tst_changejson.moc"
