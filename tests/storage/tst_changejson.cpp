// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changejson.h"
#include "storage/onevalueofeach.h"

#include <QTest>

using namespace Cairn;

/** The journal's text of a change: its form is kept for good, and what is not of that form is refused. */
class TestChangeJson final : public QObject
{
    Q_OBJECT

private slots:
    void formIsKeptForGood();
    void everyEditReadsBack();
    void formOfTheRoadmapIsKeptForGood_data();
    void formOfTheRoadmapIsKeptForGood();
    void whatSaysNothingIsNotWritten();
    void unknownKeysAreLeftAlone();
    void otherTextIsRefused_data();
    void otherTextIsRefused();
    void brokenTextIsNeverACrash();

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
    const auto roadmap = editsFromJson(editsToJson(editsOfARoadmap()));
    QVERIFY(roadmap.has_value());
    QCOMPARE(*roadmap, editsOfARoadmap());
    const PlanChange back = reversed({{}, Verb::AgreePlan, editsOfARoadmap()});
    QCOMPARE(editsFromJson(editsToJson(back.edits)).value(), back.edits);
}

void TestChangeJson::formOfTheRoadmapIsKeptForGood_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, int number, const char *expected) {
        QTest::newRow(name) << number << QByteArray(expected);
    };
    row("availability", 0,
        R"([{"after":{"at_once":3,"boosts":[{"first":"2026-07-01","hours_per_week":12.5,"last":"2026-07-14"}],"deadline":"2027-01-08","hours_on_weekday":[2,0,1.5,0,0.25,4,0],"off":[{"first":"2026-06-01","kind":"exam","last":"2026-06-12","title":"Finals"}],"start":"2026-01-08"},"before":null,"edit":"availability","id":""}])");
    row("step", 1,
        R"([{"after":{"done_on":"2026-02-03","fixed_start":"2026-01-20","hours":{"high":4,"likely":2.5,"low":1},"links":["https://example.org"],"memory":{"hours":{"high":5,"likely":4,"low":3},"resource":"p","skill":"s","stage":"learn","title":"Learn s","to":2},"needs_another_look":true,"note":"went well","optional":false,"parts":[{"hours":{"high":3,"likely":2,"low":1},"number":2,"title":"Half"}],"place":-2,"state":"done","sub_steps":[{"done":true,"id":"u1","title":"Read"},{"id":"u2","title":"Write"}],"title":"My way"},"before":{},"edit":"step","id":"learn:s:2"}])");
    row("own step", 2,
        R"([{"after":{"after":["learn:s:2"],"hours":{"high":3,"likely":2,"low":1},"skill":"s","stage":"experience","title":"A stall"},"before":null,"edit":"own_step","id":"own:1"}])");
    row("log", 3,
        R"([{"after":{"day":"2026-01-09","hours":1.75,"step":"learn:s:2#1"},"before":null,"edit":"log","id":"l1"}])");
    row("timer", 4,
        R"([{"after":{"since":"2026-01-09T10:42:01.005Z","step":"learn:s:2"},"before":null,"edit":"timer","id":""}])");
    row("baseline", 5,
        R"([{"after":{"agreed_on":"2026-01-10","finish":"2026-01-12","sessions":[{"day":"2026-01-11","quarters":16,"step":"learn:s:2"},{"day":"2026-01-12","quarters":16,"step":"learn:s:2"}],"steps":[{"finish":"2026-01-12","hours":8,"id":"learn:s:2","stage":"learn","start":"2026-01-11","title":"Learn s"},{"hours":0.5,"id":"own:1","stage":"build","title":"A stall"}],"target":{"level":"senior","role":"r"}},"before":null,"edit":"baseline","id":""}])");
    row("plan B", 6, R"([{"after":{"level":"entry","role":"r_b"},"before":null,"edit":"plan_b","id":""}])");
    row("pay back", 7,
        R"([{"after":{"currency":"EUR","fees":1200,"months_to_find_job":2.5,"other_cost":56000,"other_months":24,"pay_given_up":4000,"present_pay":31000.5,"years":10},"before":null,"edit":"pay_back","id":""}])");
    row("advisor's level", 8, R"([{"after":0,"before":null,"edit":"advisor_level","id":"s"}])");
    row("liking", 9, R"([{"after":"like","before":null,"edit":"liking","id":"i"}])");
    row("considered roles", 10,
        R"([{"after":{"roles":["r_b","r_a"]},"before":{"roles":[]},"edit":"considered_roles","id":""}])");
    row("wanted level", 11, R"([{"after":4,"before":0,"edit":"wanted_level","id":"s"}])");
    row("advertisement", 12,
        R"([{"after":{"kept_on":"2026-01-09","note":"by Ben","outcome":"interview","outcome_on":"2026-01-20","text":"We ask for SQL","title":"Analyst"},"before":null,"edit":"advertisement","id":"ad1"}])");
    row("own alias", 13, R"([{"after":"s","before":"","edit":"own_alias","id":"Ess"}])");
}

void TestChangeJson::formOfTheRoadmapIsKeptForGood()
{
    QFETCH(const int, number);
    QFETCH(const QByteArray, expected);
    QCOMPARE(editsToJson({editsOfARoadmap().at(static_cast<size_t>(number))}), expected);
}

void TestChangeJson::whatSaysNothingIsNotWritten()
{
    StepRecord record;
    record.state = StepState::Doing;
    QCOMPARE(editsToJson({StepEdit{StepId(QStringLiteral("x")), {}, record}}),
             QByteArray(R"([{"after":{"state":"doing"},"before":{},"edit":"step","id":"x"}])"));
    const AdvertId advert(QStringLiteral("a"));
    QCOMPARE(editsToJson({AdvertEdit{advert, std::nullopt, KeptAdvert{advert, {}, {}, {}, {}, {}, {}}}}),
             QByteArray(R"([{"after":{"outcome":"open"},"before":null,"edit":"advertisement","id":"a"}])"));
}

void TestChangeJson::unknownKeysAreLeftAlone()
{
    // Every object gets a key that this program does not know, as a later one may write it.
    QByteArray json = editsToJson(editsOfARoadmap());
    const QByteArray known = json;
    json.replace("{\"", "{\"a_later_key\":[{\"x\":null}],\"");
    QVERIFY(json.count("a_later_key") > 20);
    QCOMPARE(editsFromJson(json).value(), editsOfARoadmap());
    QCOMPARE(editsToJson(editsFromJson(json).value()), known);
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
    const auto edited = [](int number, const char *from, const char *to) {
        QByteArray json = editsToJson({editsOfARoadmap().at(static_cast<size_t>(number))});
        if (!json.contains(from))
            qFatal("There is no %s in %s", from, json.constData());
        QTest::addRow("%s to %s in %d", from, to, number) << json.replace(from, to);
    };
    edited(0, "[2,0,1.5,0,0.25,4,0]", "[2,0,1.5,0,0.25,4]");
    edited(0, "[2,0,1.5,0,0.25,4,0]", "[2,0,1.5,0,0.25,4,null]");
    edited(0, "[2,0,1.5,0,0.25,4,0]", "{}");
    edited(0, "\"exam\"", "\"nap\"");
    edited(0, "2026-06-12", "2026-06-31");
    edited(0, "2027-01-08", "soon");
    edited(0, "12.5", "1e999");
    edited(0, "12.5", "\"12.5\"");
    edited(0, "\"at_once\":3", "\"at_once\":3.5");
    edited(0, "\"at_once\":3", "\"at_once\":3000000000");
    edited(0, "\"at_once\":3,", "");
    edited(1, "\"before\":{}", "\"before\":null");
    edited(1, "\"before\":{}", "\"before\":[]");
    edited(1, "\"state\":\"done\"", "\"state\":\"dreamt\"");
    edited(1, "\"state\":\"done\"", "\"state\":2");
    edited(1, "2026-02-03", "2026-02-30");
    edited(1, "\"needs_another_look\":true", "\"needs_another_look\":1");
    edited(1, "\"optional\":false", "\"optional\":null");
    edited(1, "\"place\":-2", "\"place\":\"-2\"");
    edited(1, "\"likely\":2.5", "\"likely\":null");
    edited(1, "\"likely\":2.5,", "");
    edited(1, "[\"https://example.org\"]", "[7]");
    edited(1, "[\"https://example.org\"]", "\"https://example.org\"");
    edited(1, "\"went well\"", "[\"went well\"]");
    edited(1, "\"number\":2", "\"number\":0");
    edited(1, "\"number\":2", "\"number\":2147483647");
    edited(1, "\"sub_steps\":[{", "\"sub_steps\":[null,{");
    edited(1, "\"to\":2", "\"to\":5");
    edited(1, "\"stage\":\"learn\"", "\"stage\":\"sleep\"");
    edited(2, "\"experience\"", "\"\"");
    edited(2, "[\"learn:s:2\"]", "[[]]");
    edited(3, "1.75", "0");
    edited(3, "1.75", "-1");
    edited(3, "2026-01-09", "");
    edited(4, "2026-01-09T", "2026-13-09T");
    edited(4, "\"since\"", "\"until\"");
    edited(5, "2026-01-10", "0000-00-00");
    edited(5, "\"senior\"", "\"boss\"");
    edited(5, "\"quarters\":16", "\"quarters\":-16");
    edited(5, "\"day\":\"2026-01-11\",", "");
    edited(6, "\"entry\"", "\"exit\"");
    edited(7, "\"EUR\"", "\"eur\"");
    edited(7, "\"EUR\"", "\"EURO\"");
    edited(7, "\"EUR\"", "978");
    edited(7, "\"currency\":\"EUR\",", "");
    edited(7, "31000.5", "-0.5");
    edited(7, "31000.5", "1000000000.5");
    edited(7, "31000.5", "1e999");
    edited(7, "31000.5", "\"31000.5\"");
    edited(7, "\"fees\":1200", "\"fees\":-1");
    edited(7, "\"fees\":1200", "\"fees\":null");
    edited(7, "\"fees\":1200,", "");
    edited(7, "\"pay_given_up\":4000", "\"pay_given_up\":2000000000");
    edited(7, "\"other_cost\":56000", "\"other_cost\":2000000000");
    edited(7, "\"other_months\":24", "\"other_months\":601");
    edited(7, "2.5", "-2.5");
    edited(7, "\"years\":10", "\"years\":0");
    edited(7, "\"years\":10", "\"years\":31");
    edited(7, "\"years\":10", "\"years\":10.5");
    edited(8, "\"after\":0", "\"after\":5");
    edited(8, "\"after\":0", "\"after\":\"0\"");
    edited(8, "\"before\":null,", "");
    edited(9, "\"like\"", "\"adore\"");
    edited(9, "\"like\"", "2");
    edited(9, "\"before\":null,", "");
    edited(10, "{\"roles\":[]}", "null");
    edited(10, "{\"roles\":[]}", "{}");
    edited(10, "[\"r_b\",\"r_a\"]", "[\"r_b\",7]");
    edited(10, "[\"r_b\",\"r_a\"]", "\"r_b\"");
    edited(11, "\"after\":4", "\"after\":5");
    edited(11, "\"before\":0", "\"before\":null");
    edited(12, "\"interview\"", "\"dream\"");
    edited(12, "\"outcome\":\"interview\",", "");
    edited(12, "2026-01-09", "2026-01-32");
    edited(12, "\"Analyst\"", "7");
    edited(12, "\"We ask for SQL\"", "null");
    edited(13, "\"before\":\"\"", "\"before\":null");
    edited(13, "\"after\":\"s\"", "\"after\":{}");
    QTest::newRow("one right, one wrong")
        << QByteArray(R"([{"edit":"level","id":"s","before":0,"after":1},{"edit":"song"}])");
}

void TestChangeJson::otherTextIsRefused()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!editsFromJson(json).has_value());
}

void TestChangeJson::brokenTextIsNeverACrash()
{
    const QByteArray whole = editsToJson(editsOfARoadmap());
    const QList<QByteArray> pieces{"null", "[]", "{}", "\"\"", "1e308", "-1", "true", "]", "}", ",", ":", "\\", "\xff"};
    for (qsizetype at = 0; at < whole.size(); ++at) {
        (void)editsFromJson(whole.left(at));
        for (const QByteArray &piece : pieces)
            (void)editsFromJson(whole.left(at) + piece + whole.mid(at + 1));
    }
    (void)editsFromJson(QByteArray(100000, '['));
    (void)editsFromJson(R"([{"edit":"step","id":"x","before":{},"after":)" + QByteArray(R"({"hours":)").repeated(900)
                        + "1" + QByteArray(900, '}') + "}]");
}

QTEST_GUILESS_MAIN(TestChangeJson)
#include "tst_changejson.moc"
