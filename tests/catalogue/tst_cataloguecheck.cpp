// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/smallpack.h"

#include <QtTest>

#include <algorithm>

using namespace Cairn;

namespace {

const QString Catalogue = QStringLiteral("catalogue.json");
const QString Groups = QStringLiteral("groups.json");
const QString Sources = QStringLiteral("sources.json");
const QString Renamed = QStringLiteral("renamed.json");
const QString Skills = QStringLiteral("skills/one.json");
const QString Engineer = QStringLiteral("roles/r_engineer.json");
const QString Lead = QStringLiteral("roles/r_lead.json");
const QString Resources = QStringLiteral("resources/one.json");
const QString Occupations = QStringLiteral("occupations.json");
const QString Outlook = QStringLiteral("outlook.json");
const QString Demand = QStringLiteral("demand.json");
const QString Curricula = QStringLiteral("curricula.json");
const QString Questions = QStringLiteral("questions.json");
const QString Interests = QStringLiteral("interests.json");
const QString OccupationInterests = QStringLiteral("occupationinterests.json");
const QString Conditions = QStringLiteral("conditions.json");
const QJsonValue Gone(QJsonValue::Undefined);

} // namespace

class TestCatalogueCheck final : public QObject
{
    Q_OBJECT

private slots:
    void theSmallPackHasNoMistake();
    void eachBrokenRuleIsNamed_data();
    void eachBrokenRuleIsNamed();
    void aRingOfPrerequisitesIsNamedByItsPath();
    void aLongChainOfPrerequisitesIsNoRing();
    void eachMissingFileIsNamed_data();
    void eachMissingFileIsNamed();
    void idsAreNotBlamedWhereTheirFileCannotBeRead();
    void everyUnknownKeyIsNamed();
    void eachMissingKeyIsNamed_data();
    void eachMissingKeyIsNamed();
    void mistakesStandByFileAndLine();
    void anImmenseTextIsNamedAndDoesNotHurt();
    void aStrangeTextCannotWriteToTheTerminal();
    void noValueOfAnyKindBringsTheCheckDown();
    void bothSpellingsOfOneNameMayStandSideBySide();
};

void TestCatalogueCheck::theSmallPackHasNoMistake()
{
    SmallPack pack;
    QCOMPARE(inWords(pack.mistakes()), QStringList());
}

void TestCatalogueCheck::eachBrokenRuleIsNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("blamed"); ///< the place, where it is not the changed one
    QTest::addColumn<QString>("words");

    const auto row = [](const char *name, const QString &file, const char *place, const QJsonValue &value,
                        const char *words, const char *blamed = nullptr) {
        const QString changed = QString::fromLatin1(place);
        QTest::newRow(name) << file << changed << value << (blamed ? QString::fromLatin1(blamed) : changed)
                            << QString::fromUtf8(words);
    };
    const auto text = [](const char *words) { return QJsonValue(QString::fromUtf8(words)); };
    const auto json = [](const char *object) { return QJsonValue(SmallPack::parsed(object)); };

    row("unknown skill in a role", Engineer, "/requirements/4/skill", text("s_x"), "no skill “s_x”");
    row("unknown skill as prerequisite", Skills, "/skills/4/prerequisites/0/skill", text("s_x"), "no skill “s_x”");
    row("unknown skill of a resource", Resources, "/resources/0/skills/0/skill", text("s_x"), "no skill “s_x”");
    row("unknown related role", Engineer, "/related/0", text("r_x"), "no role “r_x”");
    row("unknown next role", Engineer, "/next/0", text("r_x"), "no role “r_x”");
    row("unknown role in the order", Catalogue, "/roles/1", text("r_x"), "no role “r_x”");
    row("unknown group", Skills, "/skills/2/group", text("g_x"), "no group “g_x”");
    row("unknown source of a skill", Skills, "/skills/2/sources/0", text("x"), "no source record “x”");
    row("unknown source of a role", Engineer, "/sources/0", text("x"), "no source record “x”");
    row("unknown source of a resource", Resources, "/resources/0/source", text("x"), "no source record “x”");
    row("unknown replacement", Resources, "/resources/1/replaced_by/0", text("c_x"), "no resource “c_x”");
    row("unknown interest", Engineer, "/interests/0", text("sleeping"), "no interest “sleeping”");

    row(
        "doubled skill id", Skills, "/skills/12",
        [] {
            QJsonObject skill = SmallPack().file(Skills)[QStringLiteral("skills")][3].toObject();
            return QJsonValue(skill);
        }(),
        "given twice", "/skills/12/id");
    row("doubled role id", Lead, "/id", text("r_engineer"), "given twice");
    row("doubled group id", Groups, "/groups/1/id", text("g_one"), "given twice");
    row("doubled source id", Sources, "/sources/1", SmallPack().file(Sources)[QStringLiteral("sources")][0],
        "given twice", "/sources/1/id");
    row("doubled resource id", Resources, "/resources/1/id", text("c_new"), "given twice");
    row("doubled asked skill", Engineer, "/requirements/5/skill", text("s_4"), "asked for twice");
    row("doubled prerequisite", Skills, "/skills/4/prerequisites/1", json(R"({"skill": "s_3", "level": 2})"),
        "asked for twice", "/skills/4/prerequisites/1/skill");
    row("doubled related role", Engineer, "/related/1", text("r_lead"), "named twice");
    row("doubled role in the order", Catalogue, "/roles/1", text("r_engineer"), "named twice");
    row("doubled skill of a resource", Resources, "/resources/0/skills/1",
        json(R"({"skill": "s_0", "from": 1, "to": 3})"), "named twice", "/resources/0/skills/1/skill");
    row("role related to itself", Engineer, "/related/0", text("r_engineer"), "names itself");
    row("resource replaced by itself", Resources, "/resources/1/replaced_by/0", text("c_old"), "by itself");

    row("skill that needs itself", Skills, "/skills/0/prerequisites/0", json(R"({"skill": "s_0", "level": 1})"),
        "s_0 → s_0", "/skills/0/prerequisites/0/skill");

    row("asked level out of range", Engineer, "/requirements/0/levels/senior", 5, "from 0 to 4");
    row("asked level below range", Engineer, "/requirements/0/levels/entry", -1, "from 0 to 4");
    row("asked level between levels", Engineer, "/requirements/0/levels/mid", 2.5, "from 0 to 4");
    row("prerequisite level out of range", Skills, "/skills/4/prerequisites/0/level", 7, "from 0 to 4");
    row("prerequisite at expert", Skills, "/skills/4/prerequisites/0/level", 4, "too large");
    row("prerequisite at none", Skills, "/skills/4/prerequisites/0/level", 0, "too small");
    row("level falls to mid", Engineer, "/requirements/0/levels/mid", 0, "falls from entry to mid");
    row("level falls to senior", Engineer, "/requirements/0/levels/senior", 1, "falls from mid to senior");
    row("asked for at no level", Engineer, "/requirements/1/levels", json(R"({"entry": 0, "mid": 0, "senior": 0})"),
        "at no level");

    row("likely below low", Skills, "/skills/1/hours/2/likely", 1, "below the low");
    row("high below likely", Skills, "/skills/1/hours/2/high", 3, "below the likely");
    row("no hours at all", Skills, "/skills/1/hours/2/low", 0, "too small");
    row("resource high below low", Resources, "/resources/0/hours/high", 9, "below the low");
    row("step missing", Skills, "/skills/1/hours/3", Gone, "are missing", "/skills/1/hours");
    row("steps missing", Skills, "/skills/1/hours", Gone, "are missing");
    row("step in the wrong place", Skills, "/skills/1/hours/1/from", 2, "not in order", "/skills/1/hours/1");
    row("step too wide", Skills, "/skills/1/hours/1/to", 3, "not in order", "/skills/1/hours/1");

    row("alias of another skill", Skills, "/skills/5/aliases/0", text("ALIAS 4"), "belongs to “s_4”");
    row("alias of another skill with hyphen", Skills, "/skills/5/aliases/0", text("alias-4"), "belongs to “s_4”");
    row("alias of another skill with accent", Skills, "/skills/5/aliases/0", text("Álias_4"), "belongs to “s_4”");
    row("alias is a title", Skills, "/skills/5/aliases/0", text("skill 7"), "belongs to “s_7”");
    row("alias is the own title", Skills, "/skills/5/aliases/0", text("skill-5"), "given twice");
    row("alias twice", Skills, "/skills/5/aliases/1", text("Alias-5"), "given twice");
    row("title twice", Skills, "/skills/5/title", text("Skill 4"), "belongs to “s_4”");
    row("alias without a letter", Skills, "/skills/5/aliases/0", text("--"), "no letter");
    row("other title of another role", Lead, "/other_titles/0", text("Builder"), "belongs to “r_engineer”");
    row("other title is a role's title", Lead, "/other_titles/0", text("engineer"), "belongs to “r_engineer”");
    row("role title twice", Lead, "/title", text("Engineer"), "belongs to “r_engineer”");
    row("trap is a name", Catalogue, "/traps/0", text("Builder"), "lead nowhere");

    row("empty descriptor", Skills, "/skills/6/levels/3", text(" "), "level 3 is empty");
    row("missing descriptor", Skills, "/skills/6/levels/4", Gone, "five level texts", "/skills/6/levels");
    row("missing descriptors", Skills, "/skills/6/levels", Gone, "five level texts");
    row("descriptor of another skill", Skills, "/skills/6/levels/3", text("Does number 2 at 1."), "“s_2” already");
    row("descriptor of another level", Skills, "/skills/6/levels/3", text("does number 6 at 1"), "“s_6” already");

    row("weight too small", Engineer, "/requirements/3/weight", 0, "from 1 to 10");
    row("weight too large", Engineer, "/requirements/3/weight", 11, "from 1 to 10");
    row("weight in part", Engineer, "/requirements/3/weight", 2.5, "from 1 to 10");
    row("too few asked", Engineer, "/requirements/11", Gone, "12 to 25", "/requirements");
    row("nothing essential", Engineer, "/requirements/0/essential", false, "essential", "/requirements");
    row("unknown kind of role", Lead, "/kind", text("odd"), "kind of role");

    row("retired without a date", Resources, "/resources/1/retired_on", text(""), "no date");
    row("active with a date", Resources, "/resources/0/retired_on", text("2024-05-01"), "is active");
    row("a day that does not exist", Resources, "/resources/0/checked_on", text("2026-02-30"), "not a date");
    row("a date in words", Resources, "/resources/0/checked_on", text("today"), "not a date");

    row("no source for a skill", Skills, "/skills/2/sources", QJsonArray(), "No source");
    row("no source for a role", Engineer, "/sources", QJsonArray(), "No source");
    row("no source for a resource", Resources, "/resources/0/source", Gone, "No source");

    row("renamed skill still exists", Renamed, "/skills/0/from", text("s_3"), "still exists");
    row("renamed role still exists", Renamed, "/roles/0/from", text("r_lead"), "still exists");
    row("renamed skill leads nowhere", Renamed, "/skills/0/to/1", text("s_x"), "“s_x”, which does not exist");
    row("renamed skill has no new id", Renamed, "/skills/0/to", QJsonArray(), "leads nowhere");
    row("renamed role leads nowhere", Renamed, "/roles/0/to", text("r_x"), "“r_x”, which does not exist");
    row("renamed twice", Renamed, "/skills/1", json(R"({"from": "s_old", "to": ["s_1"]})"), "renamed twice",
        "/skills/1/from");

    row("tag in a text", Engineer, "/about", text("See <b>this</b>."), "markup");
    row("link in a text", Skills, "/skills/2/summary", text("See [this](http://x)."), "markup");
    row("control character", Sources, "/sources/0/note", text("a\x07z"), "control character");
    row("line break", Lead, "/good/0", text("a\nb"), "control character");
    row("turned text", Groups, "/groups/0/title", text("a\u202Eb"), "control character");

    row("unknown key", Skills, "/skills/2/colour", text("red"), "not known here");
    row("id in capitals", Groups, "/groups/1/id", text("G_Two"), "does not have the form");
    row("id with a hyphen", Groups, "/groups/1/id", text("g-two"), "does not have the form");
    row("summary too long", Engineer, "/summary", QString(61, u'x'), "has 61 characters; at most 60");
    row("title too long", Skills, "/skills/2/title", QString(200, u'x'), "has 200 characters");
    row("empty title", Skills, "/skills/2/title", text(""), "missing or empty");
    row("missing title", Engineer, "/title", Gone, "missing or empty");
    row("title of the wrong kind", Engineer, "/title", 3, "not a text");
    row("unknown family", Engineer, "/family", text("odd"), "none of the words");
    row("unknown field", Engineer, "/fields/0/field", text("odd"), "none of the words");
    row("unknown way in", Engineer, "/ways_in/0/way", text("odd"), "none of the words");
    row("unknown kind of resource", Resources, "/resources/0/kind", text("odd"), "none of the words");
    row("unknown state", Resources, "/resources/0/state", text("odd"), "none of the words");
    row("unknown cost", Resources, "/resources/0/cost", text("odd"), "none of the words");
    row("address that is no page", Resources, "/resources/0/url", text("file:///etc/passwd"), "does not have the form");
    row("too few tasks", Engineer, "/tasks", QJsonArray{QStringLiteral("a")}, "too short");
    row("too many interests", Engineer, "/interests",
        QJsonArray{QStringLiteral("statistics"), QStringLiteral("research"), QStringLiteral("data_systems"),
                   QStringLiteral("images_video"), QStringLiteral("language_text")},
        "too long");
    row("no skill", Skills, "/skills/11", text("skill"), "not a JSON object");
}

void TestCatalogueCheck::eachBrokenRuleIsNamed()
{
    QFETCH(QString, file);
    QFETCH(QString, place);
    QFETCH(QJsonValue, value);
    QFETCH(QString, blamed);
    QFETCH(QString, words);
    SmallPack pack;
    pack.put(file, place, value);
    const std::vector<CatalogueMistake> mistakes = pack.mistakes();
    const auto fitting = std::count_if(mistakes.begin(), mistakes.end(), [&](const CatalogueMistake &mistake) {
        return mistake.file == file && mistake.place == blamed && mistake.sentence.contains(words) && mistake.line > 0;
    });
    QVERIFY2(fitting == 1, qPrintable(inWords(mistakes).join(QLatin1Char('\n'))));

    // Schema, reader and rules do not say the same thing twice.
    const auto atPlace = std::count_if(mistakes.begin(), mistakes.end(), [&](const CatalogueMistake &mistake) {
        return mistake.file == file && mistake.place == blamed;
    });
    QVERIFY2(atPlace == 1, qPrintable(inWords(mistakes).join(QLatin1Char('\n'))));
}

void TestCatalogueCheck::aRingOfPrerequisitesIsNamedByItsPath()
{
    SmallPack pack;
    pack.put(Skills, QStringLiteral("/skills/2/prerequisites/1"), SmallPack::parsed(R"({"skill": "s_5", "level": 1})"));
    const std::vector<CatalogueMistake> mistakes = pack.mistakes();
    QCOMPARE(mistakes.size(), size_t(1));
    QCOMPARE(mistakes[0].file, Skills);
    const QString path = mistakes[0].sentence;
    // The ring may begin anywhere; written twice, it holds every turn of itself.
    const QStringList ring{QStringLiteral("s_5"), QStringLiteral("s_4"), QStringLiteral("s_3"), QStringLiteral("s_2")};
    const QString arrow = QStringLiteral(" → ");
    bool isNamed = false;
    for (qsizetype turn = 0; turn < ring.size(); ++turn) {
        const QStringList turned = ring.mid(turn) + ring.mid(0, turn) + QStringList(ring.at(turn));
        isNamed = isNamed || path.contains(turned.join(arrow));
    }
    QVERIFY2(isNamed, qPrintable(path));
}

void TestCatalogueCheck::aLongChainOfPrerequisitesIsNoRing()
{
    SmallPack pack;
    QJsonObject file = pack.file(Skills);
    QJsonArray skills;
    const QJsonObject model = file[QStringLiteral("skills")][0].toObject();
    constexpr int count = 1000;
    for (int number = 0; number < count; ++number) {
        QJsonObject skill = model;
        skill[QStringLiteral("id")] = QStringLiteral("s_%1").arg(number);
        if (number + 1 < count)
            skill[QStringLiteral("prerequisites")] = QJsonArray{QJsonObject{
                {QStringLiteral("skill"), QStringLiteral("s_%1").arg(number + 1)}, {QStringLiteral("level"), 1}}};
        skills.append(skill);
    }
    pack.put(Skills, QStringLiteral("/skills"), skills);
    for (const CatalogueMistake &mistake : pack.mistakes())
        QVERIFY2(!mistake.sentence.contains(QStringLiteral("ring")), qPrintable(mistake.sentence));
}

void TestCatalogueCheck::eachMissingFileIsNamed_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : {Catalogue, Groups, Sources, Renamed})
        QTest::newRow(qPrintable(file)) << file;
}

void TestCatalogueCheck::eachMissingFileIsNamed()
{
    QFETCH(QString, file);
    SmallPack pack;
    pack.write();
    QVERIFY(QFile::remove(pack.folder() + QLatin1Char('/') + file));
    const std::vector<CatalogueMistake> mistakes = CatalogueCheck::check(pack.folder());
    QCOMPARE(mistakes.size(), size_t(1));
    QCOMPARE(mistakes[0].file, file);
    QVERIFY(mistakes[0].sentence.contains(QStringLiteral("missing")));
}

void TestCatalogueCheck::idsAreNotBlamedWhereTheirFileCannotBeRead()
{
    for (const QString &file :
         {Skills, Engineer, Resources, Groups, Sources, Occupations, Outlook, Demand, Curricula, Questions}) {
        SmallPack pack;
        pack.write();
        pack.writeBytes(file, "{");
        const std::vector<CatalogueMistake> mistakes = CatalogueCheck::check(pack.folder());
        QVERIFY2(mistakes.size() == 1, qPrintable(inWords(mistakes).join(QLatin1Char('\n'))));
        QCOMPARE(mistakes[0].file, file);
    }
}

void TestCatalogueCheck::everyUnknownKeyIsNamed()
{
    SmallPack pack;
    const QStringList places{QStringLiteral("/extra"), QStringLiteral("/skills/0/colour"),
                             QStringLiteral("/skills/0/hours/1/middle"), QStringLiteral("/skills/0/taste"),
                             QStringLiteral("/skills/7/colour")};
    for (const QString &place : places)
        pack.put(Skills, place, 1);
    QStringList named;
    for (const CatalogueMistake &mistake : pack.mistakes())
        named.append(mistake.place);
    named.sort();
    QCOMPARE(named, places);
}

void TestCatalogueCheck::eachMissingKeyIsNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("place");
    const SmallPack pack;
    const auto addKeys = [](const QString &file, const QString &place, const QJsonValue &object) {
        for (const QString &key : object.toObject().keys())
            QTest::addRow("%s%s/%s", qPrintable(file), qPrintable(place), qPrintable(key))
                << file << place + QLatin1Char('/') + key;
    };
    const auto part = [&pack](const QString &file, const char *list, int at) {
        return pack.file(file).value(QLatin1String(list))[at];
    };
    addKeys(Catalogue, QString(), pack.file(Catalogue));
    addKeys(Groups, QStringLiteral("/groups/0"), part(Groups, "groups", 0));
    addKeys(Sources, QStringLiteral("/sources/0"), part(Sources, "sources", 0));
    addKeys(Renamed, QString(), pack.file(Renamed));
    addKeys(Renamed, QStringLiteral("/skills/0"), part(Renamed, "skills", 0));
    addKeys(Skills, QStringLiteral("/skills/1"), part(Skills, "skills", 1));
    addKeys(Skills, QStringLiteral("/skills/1/hours/0"), part(Skills, "skills", 1)[QStringLiteral("hours")][0]);
    addKeys(Engineer, QString(), pack.file(Engineer));
    addKeys(Engineer, QStringLiteral("/requirements/0"), part(Engineer, "requirements", 0));
    addKeys(Engineer, QStringLiteral("/changes"), pack.file(Engineer).value(QStringLiteral("changes")));
    addKeys(Engineer, QStringLiteral("/occupations"), pack.file(Engineer).value(QStringLiteral("occupations")));
    addKeys(Resources, QStringLiteral("/resources/0"), part(Resources, "resources", 0));
    for (const char *object : {"price", "hours"})
        addKeys(Resources, QStringLiteral("/resources/0/") + QLatin1String(object),
                part(Resources, "resources", 0)[QLatin1String(object)]);
    addKeys(Resources, QStringLiteral("/resources/0/skills/0"),
            part(Resources, "resources", 0)[QStringLiteral("skills")][0]);
    const QJsonValue project = part(Resources, "resources", 2);
    addKeys(Resources, QStringLiteral("/resources/2"), project);
    addKeys(Resources, QStringLiteral("/resources/2/brief"), project[QStringLiteral("brief")]);
    addKeys(Resources, QStringLiteral("/resources/2/brief/hours"),
            project[QStringLiteral("brief")][QStringLiteral("hours")]);
    const std::vector<std::pair<QString, const char *>> figures{
        {Occupations, "occupations"},       {Outlook, "outlook"},      {Demand, "demand"},
        {Curricula, "curricula"},           {Questions, "questions"},  {Interests, "statements"},
        {OccupationInterests, "interests"}, {Conditions, "conditions"}};
    for (const auto &[file, list] : figures) {
        addKeys(file, QString(), pack.file(file));
        addKeys(file, QStringLiteral("/%1/0").arg(QLatin1String(list)), part(file, list, 0));
    }
    addKeys(Curricula, QStringLiteral("/curricula/0/hours"), part(Curricula, "curricula", 0)[QStringLiteral("hours")]);
    addKeys(Curricula, QStringLiteral("/curricula/0/steps/0"),
            part(Curricula, "curricula", 0)[QStringLiteral("steps")][0]);
    addKeys(OccupationInterests, QStringLiteral("/interests/0/figures"),
            part(OccupationInterests, "interests", 0)[QStringLiteral("figures")]);
}

void TestCatalogueCheck::eachMissingKeyIsNamed()
{
    QFETCH(QString, file);
    QFETCH(QString, place);
    SmallPack pack;
    pack.put(file, place, Gone);
    const std::vector<CatalogueMistake> mistakes = pack.mistakes();
    const bool isNamed = std::any_of(mistakes.begin(), mistakes.end(), [&](const CatalogueMistake &mistake) {
        return mistake.file == file && mistake.place == place;
    });
    QVERIFY2(isNamed, qPrintable(inWords(mistakes).join(QLatin1Char('\n'))));
}

void TestCatalogueCheck::mistakesStandByFileAndLine()
{
    SmallPack pack;
    pack.put(Skills, QStringLiteral("/skills/9/group"), QStringLiteral("g_x"));
    pack.put(Skills, QStringLiteral("/skills/1/summary"), QStringLiteral("<i>"));
    pack.put(Engineer, QStringLiteral("/interests/0"), QStringLiteral("sleeping"));
    pack.put(Skills, QStringLiteral("/skills/4/hours/0/high"), 1);
    const std::vector<CatalogueMistake> mistakes = pack.mistakes();
    QCOMPARE(mistakes.size(), size_t(4));
    QCOMPARE(mistakes[0].file, Engineer);
    QCOMPARE(mistakes[1].place, QStringLiteral("/skills/1/summary"));
    QCOMPARE(mistakes[2].place, QStringLiteral("/skills/4/hours/0/high"));
    QCOMPARE(mistakes[3].place, QStringLiteral("/skills/9/group"));
    // The line is the one on which a person finds it with a plain editor.
    QFile file(pack.folder() + QLatin1Char('/') + Skills);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QVERIFY(lines.at(mistakes[1].line - 1).contains("<i>"));
    QVERIFY(lines.at(mistakes[3].line - 1).contains("g_x"));
}

void TestCatalogueCheck::anImmenseTextIsNamedAndDoesNotHurt()
{
    SmallPack pack;
    pack.put(Skills, QStringLiteral("/skills/1/id"), QString(3'000'000, u'a'));
    const std::vector<CatalogueMistake> mistakes = pack.mistakes();
    const bool isNamed = std::any_of(mistakes.begin(), mistakes.end(), [](const CatalogueMistake &mistake) {
        return mistake.place == QStringLiteral("/skills/1/id");
    });
    QVERIFY(isNamed);
    for (const CatalogueMistake &mistake : mistakes)
        QVERIFY(mistake.sentence.size() < 1000);
}

void TestCatalogueCheck::aStrangeTextCannotWriteToTheTerminal()
{
    SmallPack pack;
    const QString strange = QStringLiteral("\u001B[31m\u202Ered");
    pack.put(Engineer, QStringLiteral("/related/0"), strange);
    pack.put(Skills, QStringLiteral("/skills/1/") + strange, 1);
    pack.put(Skills, QStringLiteral("/skills/2/aliases/0"), strange);
    const std::vector<CatalogueMistake> mistakes = pack.mistakes();
    QVERIFY(mistakes.size() >= 3);
    for (const CatalogueMistake &mistake : mistakes) {
        for (const QString &part : {mistake.file, mistake.place, mistake.sentence}) {
            QVERIFY(!part.contains(QChar(0x1B)));
            QVERIFY(!part.contains(QChar(0x202E)));
        }
    }
}

void TestCatalogueCheck::noValueOfAnyKindBringsTheCheckDown()
{
    const QList<QJsonValue> strange{QJsonValue(),  true,
                                    -1e300,        1e9,
                                    QString(),     QStringLiteral("%1 %2"),
                                    QJsonArray(),  QJsonArray{QJsonArray(), QJsonObject(), 1, QJsonValue()},
                                    QJsonObject(), QJsonObject{{QString(), QJsonObject()}}};
    const QList<std::pair<QString, QStringList>> places{
        {Catalogue, {QStringLiteral("/roles"), QStringLiteral("/traps"), QStringLiteral("/version")}},
        {Groups, {QStringLiteral("/groups"), QStringLiteral("/groups/0")}},
        {Sources, {QStringLiteral("/sources"), QStringLiteral("/sources/0/modified")}},
        {Renamed,
         {QStringLiteral("/skills"), QStringLiteral("/skills/0"), QStringLiteral("/roles/0/to"),
          QStringLiteral("/released_skills"), QStringLiteral("/released_roles/0")}},
        {Skills,
         {QStringLiteral("/skills"), QStringLiteral("/skills/0"), QStringLiteral("/skills/0/id"),
          QStringLiteral("/skills/1/levels"), QStringLiteral("/skills/1/hours"), QStringLiteral("/skills/1/hours/0"),
          QStringLiteral("/skills/1/prerequisites"), QStringLiteral("/skills/1/prerequisites/0"),
          QStringLiteral("/skills/1/aliases"), QStringLiteral("/skills/1/sources")}},
        {Engineer,
         {QStringLiteral("/id"), QStringLiteral("/kind"), QStringLiteral("/requirements"),
          QStringLiteral("/requirements/0"), QStringLiteral("/requirements/0/levels"), QStringLiteral("/fields"),
          QStringLiteral("/ways_in"), QStringLiteral("/changes"), QStringLiteral("/interests"),
          QStringLiteral("/related")}},
        {Resources,
         {QStringLiteral("/resources"), QStringLiteral("/resources/0"), QStringLiteral("/resources/0/hours"),
          QStringLiteral("/resources/0/replaced_by"), QStringLiteral("/resources/0/skills"),
          QStringLiteral("/resources/0/skills/0/to"), QStringLiteral("/resources/2/brief"),
          QStringLiteral("/resources/2/brief/steps"), QStringLiteral("/resources/2/brief/hours"),
          QStringLiteral("/resources/0/price")}},
        {Occupations, {QStringLiteral("/occupations"), QStringLiteral("/occupations/0/code")}},
        {Outlook,
         {QStringLiteral("/outlook"), QStringLiteral("/outlook/1"), QStringLiteral("/outlook/1/to_year"),
          QStringLiteral("/outlook/1/employed")}},
        {Demand, {QStringLiteral("/demand/0"), QStringLiteral("/demand/0/in_demand")}},
        {Curricula,
         {QStringLiteral("/curricula"), QStringLiteral("/curricula/0/hours"), QStringLiteral("/curricula/0/steps"),
          QStringLiteral("/curricula/0/steps/0/from"), QStringLiteral("/curricula/0/hours/low")}},
        {Questions,
         {QStringLiteral("/questions"), QStringLiteral("/questions/0/answer"),
          QStringLiteral("/questions/0/resources")}},
        {Interests,
         {QStringLiteral("/statements"), QStringLiteral("/statements/0"), QStringLiteral("/statements/0/type"),
          QStringLiteral("/statements/0/text")}},
        {OccupationInterests,
         {QStringLiteral("/interests"), QStringLiteral("/interests/0/occupation"),
          QStringLiteral("/interests/0/figures"), QStringLiteral("/interests/0/figures/social")}},
        {Conditions,
         {QStringLiteral("/conditions"), QStringLiteral("/conditions/0/roles"),
          QStringLiteral("/conditions/0/roles/r_lead"), QStringLiteral("/conditions/0/id")}}};
    // One place in every file at a time, since each file is looked at for itself.
    for (qsizetype round = 0; round < 10; ++round) {
        for (const QJsonValue &value : strange) {
            SmallPack pack;
            for (const auto &[file, pointers] : places)
                pack.put(file, pointers.at(round % pointers.size()), value);
            const std::vector<CatalogueMistake> mistakes = pack.mistakes();
            QVERIFY(value.isArray() || !mistakes.empty());
            for (const CatalogueMistake &mistake : mistakes) {
                QVERIFY(!mistake.sentence.isEmpty());
                QVERIFY2(!mistake.sentence.contains(QStringLiteral("could not be held")),
                         qPrintable(mistake.file + mistake.place + mistake.sentence));
            }
        }
    }
}

void TestCatalogueCheck::bothSpellingsOfOneNameMayStandSideBySide()
{
    SmallPack pack;
    pack.put(Skills, QStringLiteral("/skills/1/aliases/0"), QStringLiteral("tokenisation"));
    pack.put(Skills, QStringLiteral("/skills/1/aliases/1"), QStringLiteral("tokenization"));
    QCOMPARE(inWords(pack.mistakes()), QStringList());
    pack.put(Skills, QStringLiteral("/skills/2/aliases/0"), QStringLiteral("Tokenization"));
    const std::vector<CatalogueMistake> mistakes = pack.mistakes();
    QCOMPARE(mistakes.size(), size_t(1));
    QCOMPARE(mistakes[0].place, QStringLiteral("/skills/2/aliases/0"));
}

QTEST_GUILESS_MAIN(TestCatalogueCheck)
#include "tst_cataloguecheck.moc"
