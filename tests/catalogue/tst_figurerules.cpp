// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/smallpack.h"

#include <QtTest>

#include <algorithm>

using namespace Cairn;

namespace {

const QString Skills = QStringLiteral("skills/one.json");
const QString Engineer = QStringLiteral("roles/r_engineer.json");
const QString Lead = QStringLiteral("roles/r_lead.json");
const QString Resources = QStringLiteral("resources/one.json");
const QString Renamed = QStringLiteral("renamed.json");
const QString Occupations = QStringLiteral("occupations.json");
const QString Outlooks = QStringLiteral("outlook.json");
const QString Demand = QStringLiteral("demand.json");
const QString Curricula = QStringLiteral("curricula.json");
const QString Questions = QStringLiteral("questions.json");
const QString OccupationInterests = QStringLiteral("occupationinterests.json");
const QJsonValue Gone(QJsonValue::Undefined);

QJsonValue text(const char *words)
{
    return QString::fromUtf8(words);
}

QJsonValue json(const char *object)
{
    return SmallPack::parsed(object);
}

/** The first of a list of the small pack. */
QJsonValue firstOf(const QString &file, const char *list)
{
    return SmallPack().file(file).value(QLatin1String(list))[0];
}

/** A row of a table of mistakes; the blamed place is the changed one where none is named. */
void row(const char *name, const QString &file, const char *place, const QJsonValue &value, const char *words,
         const char *blamed = nullptr)
{
    QTest::newRow(name) << file << QString::fromLatin1(place) << value << QString::fromLatin1(blamed ? blamed : place)
                        << QString::fromUtf8(words);
}

void addColumns()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("blamed");
    QTest::addColumn<QString>("words");
}

/** Puts the value of the row into a small pack: the blamed place is named once, with the words. */
void checkRow()
{
    QFETCH(QString, file);
    QFETCH(QString, place);
    QFETCH(QJsonValue, value);
    QFETCH(QString, blamed);
    QFETCH(QString, words);
    SmallPack pack;
    pack.put(file, place, value);
    const std::vector<CatalogueMistake> mistakes = pack.mistakes();
    QStringList sentences;
    for (const CatalogueMistake &mistake : mistakes) {
        if (mistake.file == file && mistake.place == blamed && mistake.line > 0)
            sentences.append(mistake.sentence);
    }
    const bool isNamedOnce = sentences.size() == 1 && sentences.first().contains(words);
    QVERIFY2(isNamedOnce, qPrintable(inWords(mistakes).join(QLatin1Char('\n'))));
}

} // namespace

/** The rules for figures of others, for what is learned from, for questions and for ids that were released. */
class TestFigureRules final : public QObject
{
    Q_OBJECT

private slots:
    void noFigureIsWithoutItsSource_data();
    void noFigureIsWithoutItsSource();
    void aBrokenFigureIsNamed_data();
    void aBrokenFigureIsNamed();
    void aBrokenPracticeIsNamed_data();
    void aBrokenPracticeIsNamed();
    void aBrokenPriceOrBriefIsNamed_data();
    void aBrokenPriceOrBriefIsNamed();
    void aRetiredThingIsNotOffered_data();
    void aRetiredThingIsNotOffered();
    void whatRetiresIsTakenOutOfTheAnswers();
    void aBrokenQuestionIsNamed_data();
    void aBrokenQuestionIsNamed();
    void ourHoursStayNearPublishedOnes_data();
    void ourHoursStayNearPublishedOnes();
    void hoursAreNotComparedWhereASkillIsUnknown();
    void aRenamedIdNeedsItsEntry();
    void aRenamedRoleNeedsItsEntry();
    void aPlaceOfItsOwnHasItsOwnProjection();
    void aPackWithoutFiguresHasNoMistake();
};

void TestFigureRules::noFigureIsWithoutItsSource_data()
{
    addColumns();
    const std::vector<std::pair<QString, const char *>> figures{{Occupations, "/occupations/0/source"},
                                                                {Outlooks, "/outlook/1/source"},
                                                                {Demand, "/demand/0/source"},
                                                                {Curricula, "/curricula/0/source"},
                                                                {Resources, "/resources/2/source"}};
    for (const auto &[file, place] : figures) {
        row(qPrintable(file + QStringLiteral(": missing")), file, place, Gone, "No source is named");
        row(qPrintable(file + QStringLiteral(": empty")), file, place, text(""), "No source is named");
        row(qPrintable(file + QStringLiteral(": unknown")), file, place, text("x"), "no source record “x”");
    }
    row("question without sources", Questions, "/questions/0/sources", QJsonArray(), "No source is named");
    row("question with an unknown source", Questions, "/questions/0/sources/0", text("x"), "no source record “x”");
}

void TestFigureRules::noFigureIsWithoutItsSource()
{
    checkRow();
}

void TestFigureRules::aBrokenFigureIsNamed_data()
{
    addColumns();
    row("unknown O*NET occupation of a role", Engineer, "/occupations/onet/0", text("15-9999.00"),
        "no occupation “15-9999.00”");
    row("unknown ESCO occupation of a role", Engineer, "/occupations/esco",
        text("http://data.europa.eu/esco/occupation/00000000-0000-0000-0000-000000000000"), "no occupation “http");
    row("code of the other classification", Demand, "/demand/0/in_demand/0", text("2511.4"), "no occupation “2511.4”");
    row("unknown fit", Engineer, "/occupations/fit", text("perfect"), "none of the words");
    row("unknown classification", Occupations, "/occupations/0/scheme", text("isco"), "none of the words");
    row("address that names no occupation", Occupations, "/occupations/1/uri", text("https://example.org/"),
        "does not have the form");
    row("doubled occupation", Occupations, "/occupations/1/id", text("onet_15_2051_00"), "given twice");
    row("no list of occupations", Occupations, "/occupations", Gone, "The list “occupations” is missing");

    row("unknown skill of software", Demand, "/demand/0/skill", text("s_x"), "no skill “s_x”");
    row("unknown occupation that asks for it", Demand, "/demand/0/in_demand/0", text("15-9999.00"),
        "no occupation “15-9999.00”");
    row("unknown occupation that names it", Demand, "/demand/1/hot/0", text("15-9999.00"),
        "no occupation “15-9999.00”");
    row("software without a name", Demand, "/demand/0/software", text(""), "missing or empty");
    row("no list of software", Demand, "/demand", Gone, "The list “demand” is missing");

    row("projected twice", Outlooks, "/outlook/2", SmallPack().file(Outlooks)[QStringLiteral("outlook")][1],
        "projected twice", "/outlook/2/occupation");
    row("period that ends before it begins", Outlooks, "/outlook/1/to_year", 2020, "ends before it begins");
    row("period of no time", Outlooks, "/outlook/1/to_year", 2024, "ends before it begins");
    row("year of another age", Outlooks, "/outlook/1/from_year", 24, "not a whole number");
    row("year that is no number", Outlooks, "/outlook/1/to_year", text("soon"), "not a whole number");
    row("jobs in part", Outlooks, "/outlook/1/employed", 1.5, "not a whole number");
    row("less than no jobs", Outlooks, "/outlook/1/employed", -1, "not a whole number");
    row("change in words", Outlooks, "/outlook/1/change_percent", text("much"), "not a number");
    row("openings in words", Outlooks, "/outlook/1/openings_per_year", text("many"), "not a whole number");
    row("place without a name", Outlooks, "/outlook/1/place", text(""), "missing or empty");
    row("code that is too exact", Outlooks, "/outlook/1/occupation", text("15-2051.00"), "does not have the form");
    row("no list of projections", Outlooks, "/outlook", Gone, "The list “outlook” is missing");

    row("unknown skill of a curriculum", Curricula, "/curricula/0/steps/0/skill", text("s_x"), "no skill “s_x”");
    row("high hours below the low ones", Curricula, "/curricula/0/hours", json(R"({"low": 10, "high": 8})"),
        "below the low ones");
    row("course of no hours", Curricula, "/curricula/0/hours/low", 0, "too small");
    row("doubled curriculum", Curricula, "/curricula/1", firstOf(Curricula, "curricula"), "given twice",
        "/curricula/1/id");
    row("curriculum without a step", Curricula, "/curricula/0/steps", QJsonArray(), "too short");
    row("curriculum seen nowhere", Curricula, "/curricula/0/seen_at", QJsonArray(), "too short");
    row("curriculum seen some day", Curricula, "/curricula/0/checked_on", text("lately"), "not a date");
    row("no list of curricula", Curricula, "/curricula", Gone, "The list “curricula” is missing");
}

void TestFigureRules::aBrokenFigureIsNamed()
{
    checkRow();
}

void TestFigureRules::aBrokenPracticeIsNamed_data()
{
    addColumns();
    row("unknown skill", Resources, "/resources/0/skills/0/skill", text("s_x"), "no skill “s_x”");
    row("no skill", Resources, "/resources/0/skills/0/skill", Gone, "missing or empty");
    row("skill named twice", Resources, "/resources/2/skills/1/skill", text("s_1"), "named twice");
    row("skill of a curriculum named twice", Curricula, "/curricula/0/steps/1/skill", text("s_0"), "named twice");
    row("leads to where it begins", Resources, "/resources/0/skills/0/from", 2, "not above the one to begin with",
        "/resources/0/skills/0/to");
    row("leads down", Resources, "/resources/0/skills/0/from", 3, "not above the one to begin with",
        "/resources/0/skills/0/to");
    row("leads to nothing", Resources, "/resources/0/skills/0/to", 0, "not above the one to begin with");
    row("step of a curriculum leads down", Curricula, "/curricula/0/steps/1/to", 1, "not above the one to begin with");
    row("level out of range", Resources, "/resources/0/skills/0/to", 5, "from 0 to 4");
    row("level between levels", Resources, "/resources/0/skills/0/from", 0.5, "from 0 to 4");
    row("begins at expert", Resources, "/resources/0/skills/0", json(R"({"skill": "s_0", "from": 4, "to": 4})"),
        "too large", "/resources/0/skills/0/from");
    row("level that is missing", Curricula, "/curricula/0/steps/0/to", Gone, "from 0 to 4");
    row("skill without levels", Resources, "/resources/0/skills/0", text("s_0"), "wrong kind of value");
    row("nothing practised", Resources, "/resources/0/skills", QJsonArray(), "too short");
}

void TestFigureRules::aBrokenPracticeIsNamed()
{
    checkRow();
}

void TestFigureRules::aBrokenPriceOrBriefIsNamed_data()
{
    addColumns();
    row("price that was seen nowhere", Resources, "/resources/0/seen_at", QJsonArray(),
        "A price is given, but nothing says where it was seen");
    row("free with a price", Resources, "/resources/0/cost", text("free"), "It is free, and yet it has a price",
        "/resources/0/price");
    row("price without a currency", Resources, "/resources/0/price/currency", Gone, "missing or empty");
    row("price in a currency of its own", Resources, "/resources/0/price/currency", text("dollars"),
        "does not have the form");
    row("price in words", Resources, "/resources/0/price/amount", text("cheap"), "not a number");
    row("price below nothing", Resources, "/resources/0/price/amount", -1, "too small");
    row("active, but seen nowhere", Resources, "/resources/0/seen_at", QJsonArray(),
        "Nothing says where it was seen, so it is “unchecked”", "/resources/0/state");
    row("retired, but seen nowhere", Resources, "/resources/1/seen_at", QJsonArray(),
        "Nothing says where it was seen, so it is “unchecked”", "/resources/1/state");

    row("project without a brief", Resources, "/resources/2/brief", Gone, "The brief of the project is missing");
    row("brief of a certificate", Resources, "/resources/2/kind", text("certificate"), "Only a project has a brief",
        "/resources/2/brief");
    row("brief without a goal", Resources, "/resources/2/brief/goal", text(" "), "missing or empty");
    row("brief that proves nothing", Resources, "/resources/2/brief/proves", Gone, "missing or empty");
    row("brief with one step", Resources, "/resources/2/brief/steps", QJsonArray{QStringLiteral("Make it")},
        "too short");
    row("brief without acceptance", Resources, "/resources/2/brief/acceptance", QJsonArray(), "too short");
    row("likely hours below the low ones", Resources, "/resources/2/brief/hours/likely", 4, "hours are not in order",
        "/resources/2/brief/hours");
    row("likely hours above the high ones", Resources, "/resources/2/brief/hours/high", 7, "hours are not in order",
        "/resources/2/brief/hours");
}

void TestFigureRules::aBrokenPriceOrBriefIsNamed()
{
    checkRow();
}

void TestFigureRules::aRetiredThingIsNotOffered_data()
{
    addColumns();
    row("in place of another", Resources, "/resources/0/replaced_by/0", text("c_old"),
        "“c_old” is offered instead, but it is retired");
    row("in an answer", Questions, "/questions/0/resources/0", text("c_old"), "“c_old” is offered, but it is retired");
}

void TestFigureRules::aRetiredThingIsNotOffered()
{
    checkRow();
}

void TestFigureRules::whatRetiresIsTakenOutOfTheAnswers()
{
    SmallPack pack;
    pack.put(Resources, QStringLiteral("/resources/0/state"), QStringLiteral("retired"));
    pack.put(Resources, QStringLiteral("/resources/0/retired_on"), QStringLiteral("2026-10-01"));
    pack.put(Resources, QStringLiteral("/resources/1/replaced_by"), QJsonArray());
    const std::vector<CatalogueMistake> mistakes = pack.mistakes();
    QVERIFY2(mistakes.size() == 1, qPrintable(inWords(mistakes).join(QLatin1Char('\n'))));
    QCOMPARE(mistakes[0].file, Questions);
    QCOMPARE(mistakes[0].place, QStringLiteral("/questions/0/resources/0"));
}

void TestFigureRules::aBrokenQuestionIsNamed_data()
{
    addColumns();
    row("unknown role", Questions, "/questions/0/roles/0", text("r_x"), "“r_x” does not exist");
    row("unknown skill", Questions, "/questions/0/skills/0", text("s_x"), "“s_x” does not exist");
    row("unknown resource", Questions, "/questions/0/resources/0", text("c_x"), "“c_x” does not exist");
    row("doubled question", Questions, "/questions/1", firstOf(Questions, "questions"), "given twice",
        "/questions/1/id");
    row("question without words", Questions, "/questions/0/question", text(""), "missing or empty");
    row("no short answer", Questions, "/questions/0/short", Gone, "missing or empty");
    row("no answer", Questions, "/questions/0/answer", QJsonArray(), "too short");
    row("markup in an answer", Questions, "/questions/0/answer/0", text("<b>No</b>"), "markup");
    row("no list of questions", Questions, "/questions", Gone, "The list “questions” is missing");
}

void TestFigureRules::aBrokenQuestionIsNamed()
{
    checkRow();
}

void TestFigureRules::ourHoursStayNearPublishedOnes_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<bool>("isNear");
    // Our likely hours for the steps are 8; they may lie a quarter outside of what is published.
    QTest::newRow("the same") << 8.0 << 8.0 << true;
    QTest::newRow("between") << 4.0 << 40.0 << true;
    QTest::newRow("little below") << 10.5 << 20.0 << true;
    QTest::newRow("too far below") << 10.8 << 20.0 << false;
    QTest::newRow("little above") << 5.0 << 6.5 << true;
    QTest::newRow("too far above") << 5.0 << 6.3 << false;
}

void TestFigureRules::ourHoursStayNearPublishedOnes()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(bool, isNear);
    SmallPack pack;
    pack.put(Curricula, QStringLiteral("/curricula/0/hours/low"), low);
    pack.put(Curricula, QStringLiteral("/curricula/0/hours/high"), high);
    const std::vector<CatalogueMistake> mistakes = pack.mistakes();
    if (isNear) {
        QCOMPARE(inWords(mistakes), QStringList());
        return;
    }
    QCOMPARE(mistakes.size(), size_t(1));
    QCOMPARE(mistakes[0].place, QStringLiteral("/curricula/0/hours"));
    QVERIFY2(mistakes[0].sentence.contains(QStringLiteral("sum up to 8")), qPrintable(mistakes[0].sentence));
}

void TestFigureRules::hoursAreNotComparedWhereASkillIsUnknown()
{
    SmallPack pack;
    pack.put(Curricula, QStringLiteral("/curricula/0/steps/0/skill"), QStringLiteral("s_x"));
    const std::vector<CatalogueMistake> mistakes = pack.mistakes();
    QVERIFY2(mistakes.size() == 1, qPrintable(inWords(mistakes).join(QLatin1Char('\n'))));
    QCOMPARE(mistakes[0].place, QStringLiteral("/curricula/0/steps/0/skill"));
}

void TestFigureRules::aRenamedIdNeedsItsEntry()
{
    SmallPack pack;
    pack.put(Renamed, QStringLiteral("/released_skills/2"), QStringLiteral("s_11"));
    QCOMPARE(inWords(pack.mistakes()), QStringList());

    pack.put(Skills, QStringLiteral("/skills/11/id"), QStringLiteral("s_eleven"));
    pack.put(Engineer, QStringLiteral("/requirements/11/skill"), QStringLiteral("s_eleven"));
    const std::vector<CatalogueMistake> mistakes = pack.mistakes();
    QVERIFY2(mistakes.size() == 1, qPrintable(inWords(mistakes).join(QLatin1Char('\n'))));
    QCOMPARE(mistakes[0].file, Renamed);
    QCOMPARE(mistakes[0].place, QStringLiteral("/released_skills/2"));
    QVERIFY(mistakes[0].sentence.contains(QStringLiteral("“s_11” was released once and is gone")));

    pack.put(Renamed, QStringLiteral("/skills/1"), json(R"({"from": "s_11", "to": ["s_eleven"]})"));
    QCOMPARE(inWords(pack.mistakes()), QStringList());
}

void TestFigureRules::aRenamedRoleNeedsItsEntry()
{
    SmallPack pack;
    pack.put(Renamed, QStringLiteral("/released_roles/2"), QStringLiteral("r_gone"));
    const std::vector<CatalogueMistake> mistakes = pack.mistakes();
    QVERIFY2(mistakes.size() == 1, qPrintable(inWords(mistakes).join(QLatin1Char('\n'))));
    QCOMPARE(mistakes[0].place, QStringLiteral("/released_roles/2"));
    QVERIFY(mistakes[0].sentence.contains(QStringLiteral("progress would be lost")));

    pack.put(Renamed, QStringLiteral("/roles/1"), json(R"({"from": "r_gone", "to": "r_engineer"})"));
    QCOMPARE(inWords(pack.mistakes()), QStringList());
}

void TestFigureRules::aPlaceOfItsOwnHasItsOwnProjection()
{
    SmallPack pack;
    pack.put(Outlooks, QStringLiteral("/outlook/2"), pack.file(Outlooks)[QStringLiteral("outlook")][1]);
    pack.put(Outlooks, QStringLiteral("/outlook/2/place"), QStringLiteral("Iceland"));
    QCOMPARE(inWords(pack.mistakes()), QStringList());
}

void TestFigureRules::aPackWithoutFiguresHasNoMistake()
{
    SmallPack pack;
    for (const QString &role : {Engineer, Lead})
        pack.put(role, QStringLiteral("/occupations"), json(R"({"fit": "weak", "onet": [], "esco": ""})"));
    pack.write();
    for (const QString &file : {Occupations, Outlooks, Demand, Curricula, Questions, OccupationInterests})
        QVERIFY(QFile::remove(pack.folder() + QLatin1Char('/') + file));
    QCOMPARE(inWords(CatalogueCheck::check(pack.folder())), QStringList());
}

QTEST_GUILESS_MAIN(TestFigureRules)
#include "tst_figurerules.moc"
