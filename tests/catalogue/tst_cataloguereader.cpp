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

const QString Engineer = QStringLiteral("roles/r_engineer.json");
const QString Skills = QStringLiteral("skills/one.json");

/** The list of one file of the shipped catalogue, read by the plain parser. */
QJsonArray shippedList(const char *file, const char *list)
{
    QFile shipped(CatalogueReader::shippedFolder() + QLatin1Char('/') + QLatin1String(file));
    if (!shipped.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(shipped.readAll()).object().value(QLatin1String(list)).toArray();
}

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
    void everyShippedFigureArrives();
    void everyShippedResourceArrives();
    void smallPackIsReadWhole();
    void smallResourcesAndQuestionsAreReadWhole();
    void smallFiguresAreReadWhole();
    void whatIsNoPracticeIsNamedAndLeftOut();
    void unreadableThingsAreNamedAndTheRestIsTaken();
    void filesThatCannotBeParsedAreNamedWithTheirLine_data();
    void filesThatCannotBeParsedAreNamedWithTheirLine();
    void aFileThatIsTooLargeIsNotRead();
    void aFolderThatIsNotThereIsOneMistake();
};

void TestCatalogueReader::shippedCatalogueIsWhole()
{
    const CatalogueReading reading = CatalogueReader::read(CatalogueReader::shippedFolder());
    QCOMPARE(inWords(reading.mistakes), QStringList());
    const CatalogueContents &contents = reading.contents;
    const auto specialists = std::count_if(contents.roles.begin(), contents.roles.end(),
                                           [](const Role &role) { return role.kind == RoleKind::Specialist; });
    QVERIFY(specialists >= 10);
    QVERIFY(contents.skills.size() >= 90);
    QVERIFY(!contents.version.isEmpty());
    QVERIFY(!contents.sources.empty());
    QVERIFY(!contents.resources.empty());
    QVERIFY(!contents.occupations.empty());
    QVERIFY(!contents.outlooks.empty());
    QVERIFY(!contents.demand.empty());
    QVERIFY(!contents.curricula.empty());
    QVERIFY(!contents.questions.empty());
    QVERIFY(contents.traps.contains(QStringLiteral("ai technician")));
    QVERIFY(contents.traps.contains(QStringLiteral("prompter")));
}

void TestCatalogueReader::shippedCatalogueHasNoMistake()
{
    QCOMPARE(inWords(CatalogueCheck::check(CatalogueReader::shippedFolder())), QStringList());
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

void TestCatalogueReader::everyShippedFigureArrives()
{
    const CatalogueContents contents = CatalogueReader::read(CatalogueReader::shippedFolder()).contents;
    const QJsonArray outlooks = shippedList("outlook.json", "outlook");
    QCOMPARE(qsizetype(contents.outlooks.size()), outlooks.size());
    for (qsizetype at = 0; at < outlooks.size(); ++at) {
        const Outlook &outlook = contents.outlooks[static_cast<size_t>(at)];
        const QJsonValue written = outlooks.at(at);
        QCOMPARE(outlook.occupation, written[QStringLiteral("occupation")].toString());
        QCOMPARE(outlook.jobs, written[QStringLiteral("employed")].toInteger());
        QCOMPARE(outlook.changePercent, written[QStringLiteral("change_percent")].toDouble());
        QCOMPARE(outlook.openingsPerYear.value_or(-1), written[QStringLiteral("openings_per_year")].toInteger(-1));
    }
    const QJsonArray demand = shippedList("demand.json", "demand");
    QCOMPARE(qsizetype(contents.demand.size()), demand.size());
    for (qsizetype at = 0; at < demand.size(); ++at) {
        const SoftwareDemand &one = contents.demand[static_cast<size_t>(at)];
        QCOMPARE(one.software, demand.at(at)[QStringLiteral("software")].toString());
        QCOMPARE(one.inDemand, demand.at(at)[QStringLiteral("in_demand")].toVariant().toStringList());
        QCOMPARE(one.hot, demand.at(at)[QStringLiteral("hot")].toVariant().toStringList());
    }
    const QJsonArray curricula = shippedList("curricula.json", "curricula");
    QCOMPARE(qsizetype(contents.curricula.size()), curricula.size());
    for (qsizetype at = 0; at < curricula.size(); ++at) {
        const Curriculum &one = contents.curricula[static_cast<size_t>(at)];
        QCOMPARE(one.highHours, curricula.at(at)[QStringLiteral("hours")][QStringLiteral("high")].toDouble());
        QCOMPARE(qsizetype(one.steps.size()), curricula.at(at)[QStringLiteral("steps")].toArray().size());
    }
    QCOMPARE(qsizetype(contents.occupations.size()), shippedList("occupations.json", "occupations").size());
    QCOMPARE(qsizetype(contents.questions.size()), shippedList("questions.json", "questions").size());
}

void TestCatalogueReader::everyShippedResourceArrives()
{
    const CatalogueContents contents = CatalogueReader::read(CatalogueReader::shippedFolder()).contents;
    QHash<QString, const Resource *> resources;
    for (const Resource &resource : contents.resources)
        resources.insert(resource.id.text(), &resource);
    int seen = 0;
    const QDir folder(CatalogueReader::shippedFolder() + QStringLiteral("/resources"));
    for (const QString &name : folder.entryList(QDir::Files)) {
        for (const QJsonValue &written : shippedList(qPrintable(QStringLiteral("resources/") + name), "resources")) {
            const Resource *resource = resources.value(written[QStringLiteral("id")].toString());
            QVERIFY(resource);
            const QJsonArray skills = written[QStringLiteral("skills")].toArray();
            QCOMPARE(qsizetype(resource->skills.size()), skills.size());
            for (qsizetype at = 0; at < skills.size(); ++at) {
                const SkillPractice &practice = resource->skills[static_cast<size_t>(at)];
                QCOMPARE(practice.skill.text(), skills.at(at)[QStringLiteral("skill")].toString());
                QCOMPARE(toNumber(practice.from), skills.at(at)[QStringLiteral("from")].toInt());
                QCOMPARE(toNumber(practice.to), skills.at(at)[QStringLiteral("to")].toInt());
            }
            QCOMPARE(resource->price.has_value(), written[QStringLiteral("price")].isObject());
            QCOMPARE(resource->brief.has_value(), written[QStringLiteral("brief")].isObject());
            QCOMPARE(resource->brief.has_value(), resource->kind == QStringLiteral("project"));
            if (resource->brief)
                QCOMPARE(resource->brief->acceptance,
                         written[QStringLiteral("brief")][QStringLiteral("acceptance")].toVariant().toStringList());
            ++seen;
        }
    }
    QCOMPARE(seen, int(contents.resources.size()));
}

void TestCatalogueReader::smallPackIsReadWhole()
{
    SmallPack pack;
    pack.put(Skills, QStringLiteral("/skills/0/group"), QStringLiteral("g_two"));
    pack.write();
    const CatalogueReading reading = CatalogueReader::read(pack.folder());
    QCOMPARE(inWords(reading.mistakes), QStringList());
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
    QCOMPARE(contents.skills.back().escoUri,
             QStringLiteral("http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d"));
    QVERIFY(first.escoUri.isEmpty());
    QCOMPARE(contents.roles[0].occupations.fit, QStringLiteral("good"));
    QCOMPARE(contents.roles[0].occupations.onetCodes, QStringList{QStringLiteral("15-2051.00")});
    QCOMPARE(contents.roles[0].occupations.escoUri,
             QStringLiteral("http://data.europa.eu/esco/occupation/258e46f9-0075-4a2e-adae-1ff0477e0f30"));
}

void TestCatalogueReader::smallResourcesAndQuestionsAreReadWhole()
{
    SmallPack pack;
    pack.write();
    const CatalogueContents contents = CatalogueReader::read(pack.folder()).contents;
    const Resource &course = contents.resources[0];
    const std::vector<SkillPractice> practised{{SkillId(QStringLiteral("s_0")), Level::None, Level::Working}};
    QVERIFY(course.skills == practised);
    QVERIFY(course.price == (Money{150, QStringLiteral("USD")}));
    QVERIFY(!course.brief);

    const Resource &project = contents.resources[2];
    QCOMPARE(project.kind, QStringLiteral("project"));
    QCOMPARE(project.skills.size(), size_t(2));
    QVERIFY(!project.price);
    QVERIFY(project.brief.has_value());
    QCOMPARE(project.brief->goal, QStringLiteral("Make it."));
    QCOMPARE(project.brief->data, QStringLiteral("Your own."));
    QCOMPARE(project.brief->dataUrl, QString());
    QCOMPARE(project.brief->steps.size(), qsizetype(4));
    QCOMPARE(project.brief->acceptance.at(2), QStringLiteral("Is shown"));
    QCOMPARE(project.brief->proves, QStringLiteral("You can make it."));
    QCOMPARE(project.brief->hours, (HoursRange{5, 8, 12}));

    QCOMPARE(contents.questions.size(), size_t(1));
    const Question &question = contents.questions[0];
    QCOMPARE(question.id.text(), QStringLiteral("q_one"));
    QCOMPARE(question.question, QStringLiteral("What is it?"));
    QCOMPARE(question.shortAnswer, QStringLiteral("It is this."));
    QCOMPARE(question.answer.size(), qsizetype(2));
    QCOMPARE(question.roles.front().text(), QStringLiteral("r_engineer"));
    QCOMPARE(question.skills.front().text(), QStringLiteral("s_0"));
    QCOMPARE(question.resources.front().text(), QStringLiteral("c_new"));
    QCOMPARE(question.sources.front().text(), QStringLiteral("own"));
}

void TestCatalogueReader::smallFiguresAreReadWhole()
{
    SmallPack pack;
    pack.write();
    const CatalogueContents contents = CatalogueReader::read(pack.folder()).contents;
    QCOMPARE(idsOf(contents.occupations),
             (QStringList{QStringLiteral("onet_15_2051_00"), QStringLiteral("esco_2511_4")}));
    QCOMPARE(contents.occupations[0].scheme, QStringLiteral("onet"));
    QCOMPARE(contents.occupations[0].code, QStringLiteral("15-2051.00"));
    QCOMPARE(contents.occupations[0].title, QStringLiteral("Data Scientists"));
    QCOMPARE(contents.occupations[1].uri, contents.roles[0].occupations.escoUri);

    QCOMPARE(contents.outlooks.size(), size_t(2));
    QVERIFY(!contents.outlooks[0].openingsPerYear);
    const Outlook &outlook = contents.outlooks[1];
    QCOMPARE(outlook.occupation, QStringLiteral("15-2051"));
    QCOMPARE(outlook.place, QStringLiteral("United States"));
    QCOMPARE(outlook.fromYear, 2024);
    QCOMPARE(outlook.toYear, 2034);
    QCOMPARE(outlook.jobs, qint64(2000));
    QCOMPARE(outlook.changePercent, -1.5);
    QCOMPARE(outlook.openingsPerYear.value_or(0), qint64(300));
    QCOMPARE(outlook.source.text(), QStringLiteral("own"));

    QCOMPARE(contents.demand.size(), size_t(2));
    QCOMPARE(contents.demand[0].skill.text(), QStringLiteral("s_0"));
    QCOMPARE(contents.demand[0].software, QStringLiteral("Tool"));
    QCOMPARE(contents.demand[0].inDemand, QStringList{QStringLiteral("15-2051.00")});
    QCOMPARE(contents.demand[1].hot, QStringList{QStringLiteral("15-2051.00")});

    QCOMPARE(contents.curricula.size(), size_t(1));
    const Curriculum &curriculum = contents.curricula[0];
    QCOMPARE(curriculum.id.text(), QStringLiteral("k_one"));
    QCOMPARE(curriculum.provider, QStringLiteral("A school"));
    QCOMPARE(curriculum.lowHours, 8.0);
    QCOMPARE(curriculum.highHours, 10.0);
    const SkillPractice second{SkillId(QStringLiteral("s_1")), Level::Working, Level::Practitioner};
    QVERIFY(curriculum.steps.size() == 2 && curriculum.steps[1] == second);
    QCOMPARE(curriculum.note, QStringLiteral("One term."));
    QCOMPARE(curriculum.seenAt, QStringList{QStringLiteral("https://example.org/study")});
    QCOMPARE(curriculum.checkedOn, QDate(2026, 11, 20));
}

void TestCatalogueReader::whatIsNoPracticeIsNamedAndLeftOut()
{
    SmallPack pack;
    const QString resources = QStringLiteral("resources/one.json");
    pack.put(resources, QStringLiteral("/resources/2/skills/0/to"), QStringLiteral("far"));
    pack.write();
    const CatalogueReading reading = CatalogueReader::read(pack.folder());
    QCOMPARE(reading.mistakes.size(), size_t(1));
    QCOMPARE(reading.mistakes[0].place, QStringLiteral("/resources/2/skills/0/to"));
    QCOMPARE(reading.contents.resources[2].skills.size(), size_t(1));
    QCOMPARE(reading.contents.resources[2].skills[0].skill.text(), QStringLiteral("s_2"));
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
    QCOMPARE(inWords(CatalogueReader::read(pack.folder()).mistakes), QStringList());
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
