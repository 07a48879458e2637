// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguereader.h"
#include "catalogue/contentpack.h"
#include "catalogue/smallpack.h"

#include <QDirIterator>
#include <QtTest>

#include <algorithm>

using namespace Cairn;

namespace {

QStringList idsOf(const auto &things)
{
    QStringList ids;
    for (const auto &thing : things)
        ids.append(thing.id.text());
    return ids;
}

QStringList sentencesOf(const std::vector<CatalogueMistake> &mistakes)
{
    QStringList all;
    for (const CatalogueMistake &mistake : mistakes)
        all.append(QStringLiteral("%1:%2 %3 %4")
                       .arg(mistake.file, QString::number(mistake.line), mistake.place, mistake.sentence));
    return all;
}

const QString Engineer = QStringLiteral("roles/r_engineer.json");
const QString Skills = QStringLiteral("skills/one.json");

} // namespace

class TestCatalogueReader final : public QObject
{
    Q_OBJECT

private slots:
    void shippedCatalogueIsWhole();
    void shippedCatalogueHasNoMistake();
    void shippedRolesStandInTheirOrder();
    void shippedSkillsStandByGroup();
    void everyShippedTextArrives();
    void smallPackIsReadWhole();
    void unreadableThingsAreNamedAndTheRestIsTaken();
    void filesThatCannotBeParsedAreNamedWithTheirLine_data();
    void filesThatCannotBeParsedAreNamedWithTheirLine();
    void aFileThatIsTooLargeIsNotRead();
    void aFolderThatIsNotThereIsOneMistake();
};

void TestCatalogueReader::shippedCatalogueIsWhole()
{
    const CatalogueReading reading = CatalogueReader::read(CatalogueReader::shippedFolder());
    QCOMPARE(sentencesOf(reading.mistakes), QStringList());
    const CatalogueContents &contents = reading.contents;
    const auto specialists = std::count_if(contents.roles.begin(), contents.roles.end(),
                                           [](const Role &role) { return role.kind == RoleKind::Specialist; });
    QVERIFY(specialists >= 10);
    QVERIFY(contents.skills.size() >= 90);
    QVERIFY(!contents.version.isEmpty());
    QVERIFY(!contents.sources.empty());
    QVERIFY(!contents.resources.empty());
    QVERIFY(contents.traps.contains(QStringLiteral("ai technician")));
    QVERIFY(contents.traps.contains(QStringLiteral("prompter")));
}

void TestCatalogueReader::shippedCatalogueHasNoMistake()
{
    QCOMPARE(sentencesOf(CatalogueCheck::check(CatalogueReader::shippedFolder())), QStringList());
}

void TestCatalogueReader::shippedRolesStandInTheirOrder()
{
    const CatalogueContents contents = CatalogueReader::read(CatalogueReader::shippedFolder()).contents;
    QVERIFY(std::is_sorted(contents.roles.begin(), contents.roles.end(),
                           [](const Role &a, const Role &b) { return a.kind < b.kind; }));
    const QStringList first{QStringLiteral("ml_engineer"),        QStringLiteral("data_scientist"),
                            QStringLiteral("data_engineer"),      QStringLiteral("ai_engineer"),
                            QStringLiteral("research_scientist"), QStringLiteral("computer_vision_engineer"),
                            QStringLiteral("nlp_engineer"),       QStringLiteral("deep_learning_engineer"),
                            QStringLiteral("mlops_engineer"),     QStringLiteral("ai_product_manager")};
    QCOMPARE(idsOf(contents.roles).mid(0, first.size()), first);
}

void TestCatalogueReader::shippedSkillsStandByGroup()
{
    const CatalogueContents contents = CatalogueReader::read(CatalogueReader::shippedFolder()).contents;
    QStringList groups;
    for (const Skill &skill : contents.skills) {
        if (groups.isEmpty() || groups.last() != skill.group.text())
            groups.append(skill.group.text());
    }
    QCOMPARE(groups, idsOf(contents.groups));
}

void TestCatalogueReader::everyShippedTextArrives()
{
    // The files are read a second time by the plain parser, and each text has to stand somewhere in the contents.
    const CatalogueContents contents = CatalogueReader::read(CatalogueReader::shippedFolder()).contents;
    QHash<QString, const Role *> roles;
    for (const Role &role : contents.roles)
        roles.insert(role.id.text(), &role);
    QDirIterator files(CatalogueReader::shippedFolder() + QStringLiteral("/roles"));
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        const Role *role = roles.value(json.value(QStringLiteral("id")).toString());
        QVERIFY(role);
        QCOMPARE(role->title, json.value(QStringLiteral("title")).toString());
        QCOMPARE(role->about, json.value(QStringLiteral("about")).toString());
        QCOMPARE(role->tasks, json.value(QStringLiteral("tasks")).toVariant().toStringList());
        QCOMPARE(role->otherTitles, json.value(QStringLiteral("other_titles")).toVariant().toStringList());
        QCOMPARE(role->changes[2], json.value(QStringLiteral("changes"))[QStringLiteral("senior")].toString());
        const QJsonArray requirements = json.value(QStringLiteral("requirements")).toArray();
        QCOMPARE(qsizetype(role->requirements.size()), requirements.size());
        for (qsizetype at = 0; at < requirements.size(); ++at) {
            const Requirement &requirement = role->requirements[static_cast<size_t>(at)];
            const QJsonValue written = requirements.at(at);
            QCOMPARE(requirement.skill.text(), written[QStringLiteral("skill")].toString());
            QCOMPARE(requirement.weight, written[QStringLiteral("weight")].toInt());
            QCOMPARE(requirement.essential, written[QStringLiteral("essential")].toBool());
            for (const CareerLevel level : AllCareerLevels)
                QCOMPARE(toNumber(requirement.askedAt(level)),
                         written[QStringLiteral("levels")][codeOf(level)].toInt());
        }
        ++seen;
    }
    QCOMPARE(seen, int(contents.roles.size()));
}

void TestCatalogueReader::smallPackIsReadWhole()
{
    SmallPack pack;
    pack.put(Skills, QStringLiteral("/skills/0/group"), QStringLiteral("g_two"));
    pack.write();
    const CatalogueReading reading = CatalogueReader::read(pack.folder());
    QCOMPARE(sentencesOf(reading.mistakes), QStringList());
    const CatalogueContents &contents = reading.contents;
    QCOMPARE(contents.version, QStringLiteral("2026.11"));
    QCOMPARE(contents.traps, QStringList{QStringLiteral("ai technician")});
    QCOMPARE(contents.skills.size(), size_t(12));
    QCOMPARE(contents.skills.back().id.text(), QStringLiteral("s_0"));
    const Skill &first = contents.skills.front();
    QCOMPARE(first.id.text(), QStringLiteral("s_1"));
    QCOMPARE(first.title, QStringLiteral("Skill 1"));
    QCOMPARE(first.levels[4], QStringLiteral("Does number 1 at 4."));
    QCOMPARE(first.hours[3], (HoursRange{2, 4, 8}));
    QCOMPARE(first.prerequisites.size(), size_t(1));
    QCOMPARE(first.prerequisites[0].skill.text(), QStringLiteral("s_0"));
    QCOMPARE(first.prerequisites[0].level, Level::Awareness);
    QCOMPARE(first.aliases, QStringList{QStringLiteral("alias 1")});
    QCOMPARE(idsOf(contents.roles), (QStringList{QStringLiteral("r_engineer"), QStringLiteral("r_lead")}));
    QCOMPARE(contents.roles[1].kind, RoleKind::Growth);
    QCOMPARE(contents.roles[0].fields[1].field.text(), QStringLiteral("media"));
    QCOMPARE(contents.roles[0].waysIn[1].way, QStringLiteral("from_work"));
    QCOMPARE(contents.resources[0].hours->high, 20.0);
    QVERIFY(!contents.resources[1].hours);
    QCOMPARE(contents.resources[1].retiredOn, QDate(2024, 5, 1));
    QCOMPARE(contents.resources[1].replacedBy[0].text(), QStringLiteral("c_new"));
    QCOMPARE(contents.renamedSkills[0].to.size(), size_t(2));
    QCOMPARE(contents.renamedRoles[0].to.text(), QStringLiteral("r_lead"));
    QCOMPARE(contents.sources[0].retrievedOn, QDate(2026, 11, 20));
}

void TestCatalogueReader::unreadableThingsAreNamedAndTheRestIsTaken()
{
    SmallPack pack;
    pack.put(Skills, QStringLiteral("/skills/3/levels/2"), 7);
    pack.put(Skills, QStringLiteral("/skills/5/id"), QStringLiteral("s_4"));
    pack.put(Engineer, QStringLiteral("/requirements/1/levels/mid"), 9);
    pack.put(Engineer, QStringLiteral("/requirements/2/weight"), QStringLiteral("heavy"));
    pack.put(Engineer, QStringLiteral("/title"), 4);
    pack.write();
    const CatalogueReading reading = CatalogueReader::read(pack.folder());
    QStringList places;
    for (const CatalogueMistake &mistake : reading.mistakes)
        places.append(mistake.file + mistake.place);
    places.sort();
    QCOMPARE(places,
             (QStringList{Engineer + QStringLiteral("/requirements/1/levels/mid"),
                          Engineer + QStringLiteral("/requirements/2/weight"), Engineer + QStringLiteral("/title"),
                          Skills + QStringLiteral("/skills/3/levels/2"), Skills + QStringLiteral("/skills/5/id")}));
    QCOMPARE(reading.contents.skills.size(), size_t(11));
    QCOMPARE(reading.contents.roles.size(), size_t(2));
    QCOMPARE(reading.contents.roles[0].requirements.size(), size_t(10));
    QCOMPARE(reading.contents.roles[0].title, QStringLiteral("r_engineer"));
}

void TestCatalogueReader::filesThatCannotBeParsedAreNamedWithTheirLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("place");
    QTest::newRow("empty") << QByteArray() << 1 << QString();
    QTest::newRow("not JSON") << QByteArray("{\n\"format\": 1,\n\"skills\": [oops]\n}") << 3 << QString();
    QTest::newRow("cut off") << QByteArray("{\n\"format\": 1,\n\"skills\": [") << 3 << QString();
    QTest::newRow("bytes that are no text")
        << QByteArray("{\n\"format\": 1,\n\"skills\": [\"\xFF\xFE\"]}") << 3 << QString();
    QTest::newRow("a list") << QByteArray("[]") << 1 << QString();
    QTest::newRow("format of tomorrow") << QByteArray("{\n\"skills\": [],\n\"format\": 2}") << 3
                                        << QStringLiteral("/format");
    QTest::newRow("no format") << QByteArray("{\"skills\": []}") << 1 << QStringLiteral("/format");
    QTest::newRow("doubled key") << QByteArray("{\"format\": 1,\n\"skills\": [],\n\"skills\": []}") << 3
                                 << QStringLiteral("/skills");
    QTest::newRow("nested without end") << QByteArray("{\"format\": 1, \"skills\": ") + QByteArray(5000, '[') << 1
                                        << QString();
}

void TestCatalogueReader::filesThatCannotBeParsedAreNamedWithTheirLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    QFETCH(QString, place);
    SmallPack pack;
    pack.write();
    pack.writeBytes(QStringLiteral("skills/two.json"), bytes);
    const CatalogueReading reading = CatalogueReader::read(pack.folder());
    QCOMPARE(reading.mistakes.size(), size_t(1));
    QCOMPARE(reading.mistakes[0].file, QStringLiteral("skills/two.json"));
    QCOMPARE(reading.mistakes[0].line, line);
    QCOMPARE(reading.mistakes[0].place, place);
    QVERIFY(!reading.mistakes[0].sentence.isEmpty());
    QCOMPARE(reading.contents.skills.size(), size_t(12));
    QCOMPARE(reading.contents.roles.size(), size_t(2));
}

void TestCatalogueReader::aFileThatIsTooLargeIsNotRead()
{
    SmallPack pack;
    pack.write();
    const QByteArray body = "{\"format\": 1, \"skills\": []}";
    const auto most = static_cast<qsizetype>(ContentPack::MostBytes);
    pack.writeBytes(QStringLiteral("skills/two.json"), body + QByteArray(most - body.size(), ' '));
    QCOMPARE(sentencesOf(CatalogueReader::read(pack.folder()).mistakes), QStringList());
    pack.writeBytes(QStringLiteral("skills/two.json"), body + QByteArray(most - body.size() + 1, ' '));
    const CatalogueReading reading = CatalogueReader::read(pack.folder());
    QCOMPARE(reading.mistakes.size(), size_t(1));
    QCOMPARE(reading.mistakes[0].file, QStringLiteral("skills/two.json"));
    QCOMPARE(reading.contents.skills.size(), size_t(12));
}

void TestCatalogueReader::aFolderThatIsNotThereIsOneMistake()
{
    const CatalogueReading reading = CatalogueReader::read(QStringLiteral("/no/such/folder"));
    QCOMPARE(reading.mistakes.size(), size_t(1));
    QVERIFY(reading.contents.roles.empty());
    QCOMPARE(CatalogueCheck::check(QStringLiteral("/no/such/folder")).size(), size_t(1));

    SmallPack pack;
    pack.write();
    QCOMPARE(CatalogueCheck::check(pack.folder() + QStringLiteral("/groups.json")).size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestCatalogueReader)
#include "tst_cataloguereader.moc"
