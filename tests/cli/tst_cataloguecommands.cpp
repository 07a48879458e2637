// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clirun.h"
#include "common/smallcatalogue.h"

#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace Cairn;

namespace {

const QString EscoUri = QStringLiteral("http://data.europa.eu/esco/occupation/258e46f9-0075-4a2e-adae-1ff0477e0f30");

Resource resourceOf(const char *id, const char *kind, const char *title)
{
    Resource resource;
    resource.id = ResourceId(QString::fromLatin1(id));
    resource.kind = QString::fromLatin1(kind);
    resource.title = QString::fromLatin1(title);
    resource.provider = QStringLiteral("An institute");
    resource.skills = {{SkillId(QStringLiteral("s_sql")), Level::Awareness, Level::Practitioner}};
    resource.cost = QStringLiteral("paid");
    resource.state = QStringLiteral("active");
    resource.checkedOn = QDate(2026, 11, 20);
    resource.source = SourceId(QStringLiteral("own"));
    return resource;
}

void addResources(CatalogueContents &contents)
{
    contents.resources[0].hours = Resource::Hours{20, 40};

    Resource exam = resourceOf("exam_new", "certificate", "The new exam");
    exam.price = Money{150, QStringLiteral("USD")};
    exam.costNote = QStringLiteral("Plus tax.");
    exam.validity = QStringLiteral("Two years");
    exam.prerequisites = QStringLiteral("Some SQL");
    exam.seenAt = {QStringLiteral("https://example.org/exam")};
    Resource oldExam = resourceOf("exam_old", "certificate", "The old exam");
    oldExam.state = QStringLiteral("retired");
    oldExam.retiredOn = QDate(2024, 5, 1);
    oldExam.replacedBy = {exam.id};
    Resource school = resourceOf("school", "course", "A school by the month");
    school.cost = QStringLiteral("subscription");
    school.price = Money{49, QStringLiteral("EUR")};
    school.state = QStringLiteral("unchecked");
    Resource project = resourceOf("project_shop", "project", "A shop in tables");
    project.cost = QStringLiteral("free");
    project.brief = ProjectBrief{QStringLiteral("Answer twelve questions."),
                                 QStringLiteral("The tables of a shop."),
                                 QStringLiteral("https://example.org/tables"),
                                 {QStringLiteral("Load the tables"), QStringLiteral("Write the queries")},
                                 {QStringLiteral("All twelve run"), QStringLiteral("Each has a test")},
                                 QStringLiteral("You can read a schema."),
                                 {6, 9, 14}};
    contents.resources.insert(contents.resources.end(), {exam, oldExam, school, project});
}

void addFigures(CatalogueContents &contents)
{
    const SourceId office(QStringLiteral("office"));
    SourceRecord record;
    record.id = office;
    record.publisher = QStringLiteral("A statistics office");
    record.title = QStringLiteral("Projections");
    record.version = QStringLiteral("2024–34");
    record.period = QStringLiteral("2024–2034");
    record.url = QStringLiteral("https://example.org/figures");
    record.licence = QStringLiteral("CC BY 4.0");
    record.attribution = QStringLiteral("By the office.");
    record.modified = true;
    record.retrievedOn = QDate(2026, 11, 21);
    record.confidence = QStringLiteral("A");
    record.note = QStringLiteral("Read from a copy.");
    contents.sources.push_back(record);

    const QString onet = QStringLiteral("15-2051.00");
    contents.occupations = {
        {OccupationId(QStringLiteral("o_1")), QStringLiteral("onet"), onet, {}, QStringLiteral("Counters"), office},
        {OccupationId(QStringLiteral("e_1")), QStringLiteral("esco"), QStringLiteral("2511.4"), EscoUri,
         QStringLiteral("counting person"), office}};
    const QString place = QStringLiteral("Iceland");
    contents.outlooks = {
        {QStringLiteral("00-0000"), QStringLiteral("All"), place, 2024, 2034, 990, 3.1, std::nullopt, office},
        {QStringLiteral("15-2051"), QStringLiteral("Counters"), place, 2024, 2034, 900, -1.5, 30, office}};
    contents.roles[0].occupations = {QStringLiteral("good"), {onet}, EscoUri};
    contents.roles[0].otherTitles = {QStringLiteral("Maker"), QStringLiteral("Builder")};
    contents.roles[1].occupations = {QStringLiteral("weak"), {onet}, {}};
    contents.demand = {{SkillId(QStringLiteral("s_python")), QStringLiteral("Python"), {onet}, {}, office},
                       {SkillId(QStringLiteral("s_sql")),
                        QStringLiteral("A database"),
                        {},
                        {onet, QStringLiteral("99-9999.00")},
                        office}};

    Curriculum study;
    study.id = CurriculumId(QStringLiteral("study"));
    study.title = QStringLiteral("A study");
    study.provider = QStringLiteral("A university");
    study.lowHours = 25;
    study.highHours = 35;
    study.steps = {{SkillId(QStringLiteral("s_python")), Level::None, Level::Working}};
    study.source = office;
    study.checkedOn = QDate(2026, 11, 21);
    contents.curricula = {study};
}

CatalogueContents contentsWithFigures()
{
    CatalogueContents contents = smallCatalogueContents();
    addResources(contents);
    addFigures(contents);
    Question question;
    question.id = QuestionId(QStringLiteral("q_start"));
    question.question = QStringLiteral("How do I start?");
    question.shortAnswer = QStringLiteral("With one step.");
    question.answer = {QStringLiteral("Take it today."), QStringLiteral("Then take another.")};
    question.roles = {RoleId(QStringLiteral("r_engineer"))};
    question.skills = {SkillId(QStringLiteral("s_python"))};
    question.resources = {ResourceId(QStringLiteral("course_python"))};
    question.sources = {SourceId(QStringLiteral("own"))};
    contents.questions = {question};
    return contents;
}

QString shown(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

} // namespace

/** What the commands on the catalogue print of figures, resources, questions and sources. */
class CatalogueCommandsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void roleTellsItsOccupationsAndTheirOutlook();
    void weakFitHasNoProjection();
    void roleWithoutOccupationsSaysSo();
    void roleAsJsonHasItsOutlook();
    void skillTellsWhatEmployersName();
    void skillHoldsItsHoursAgainstPublishedOnes();
    void skillAsJsonHasItsCurricula();
    void resourcesTellCostHoursAndDay();
    void oldLooksAreMarked_data();
    void oldLooksAreMarked();
    void projectIsPrintedWhole();
    void certificateIsPrintedWhole();
    void retiredThingNamesWhatTookItsPlace();
    void resourceAsJsonIsThatOfTheList();
    void nearestResourceIsTold();
    void questionsAreListedAndAnswered();
    void questionsHaveTheirKeys();
    void sourcesAreListedAndPrinted();
    void sourcesHaveTheirKeys();

private:
    CliInProcess cli(const QDate &today = QDate(2026, 12, 1)) const
    {
        return {m_folder->filePath(QStringLiteral("workspace")), contentsWithFigures(), today};
    }
    /** What people read, with one space for all that stands between words. */
    QString read(const QString &line) const
    {
        const CliRun run = cli().run(line.split(u' '));
        return run.status == 0 && run.err.isEmpty() ? run.out.simplified() : QString();
    }
    QJsonArray list(const QString &line) const { return cli().json(line.split(u' ')).array(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CatalogueCommandsTest::roleTellsItsOccupationsAndTheirOutlook()
{
    const QString out = read(QStringLiteral("roles r_engineer"));
    for (const char *words : {"Also called: Maker", "Nearest occupations of public classifications: a good fit",
                              "O*NET 15-2051.00 Counters", "ESCO 2511.4 counting person",
                              "Projected for “Counters” (a good fit), Iceland:", "900 jobs in 2024; -1.5 % until 2034.",
                              "All occupations together in the same time: +3.1 %.", "About 30 openings a year",
                              "Source: A statistics office, Projections, 2024–34."})
        QVERIFY2(out.contains(QString::fromUtf8(words)), qPrintable(out));
    QVERIFY(!out.contains(QLatin1String("no official projection")));
}

void CatalogueCommandsTest::weakFitHasNoProjection()
{
    const QString out = read(QStringLiteral("roles r_analyst"));
    QVERIFY2(out.contains(QLatin1String("There is no official projection for this role")), qPrintable(out));
    QVERIFY(out.contains(QLatin1String("only a weak fit")));
    QVERIFY(out.contains(QLatin1String("O*NET 15-2051.00 Counters")));
    QVERIFY(!out.contains(QLatin1String("jobs in")));
}

void CatalogueCommandsTest::roleWithoutOccupationsSaysSo()
{
    const CliInProcess plain(m_folder->path(), smallCatalogueContents());
    const QString out = plain.run({QStringLiteral("roles"), QStringLiteral("r_engineer")}).out;
    QVERIFY2(out.contains(QLatin1String("There is no official projection")), qPrintable(out));
    QVERIFY(!out.contains(QLatin1String("Nearest occupations")));
    QVERIFY(!out.contains(QLatin1String("Also called")));
}

void CatalogueCommandsTest::roleAsJsonHasItsOutlook()
{
    const QJsonArray roles = list(QStringLiteral("roles"));
    const QJsonObject outlook = roles[0][QLatin1String("outlook")].toObject();
    QVERIFY(CliRun::hasKeys(outlook, {QStringLiteral("occupation"), QStringLiteral("fit"), QStringLiteral("place"),
                                      QStringLiteral("from_year"), QStringLiteral("to_year"), QStringLiteral("jobs"),
                                      QStringLiteral("change_percent"), QStringLiteral("openings_per_year"),
                                      QStringLiteral("source")}));
    QCOMPARE(outlook.value(QLatin1String("jobs")).toInt(), 900);
    QCOMPARE(roles[0][QLatin1String("occupations")].toArray().size(), 2);
    QVERIFY(roles[1][QLatin1String("outlook")].isNull());
}

void CatalogueCommandsTest::skillTellsWhatEmployersName()
{
    const QString python = read(QStringLiteral("skills s_python"));
    QVERIFY2(python.contains(QLatin1String("Python is in demand for: Counters.")), qPrintable(python));
    QVERIFY(python.contains(QLatin1String("flags, not shares")));
    QVERIFY(python.contains(QStringLiteral("Source: A statistics office, Projections, 2024–34.")));
    const QString sql = read(QStringLiteral("skills s_sql"));
    QVERIFY2(sql.contains(QLatin1String("A database is often named for: Counters.")), qPrintable(sql));
    QVERIFY(!sql.contains(QLatin1String("in demand for")));
    QVERIFY(!read(QStringLiteral("skills s_algebra")).contains(QLatin1String("What employers name")));
}

void CatalogueCommandsTest::skillHoldsItsHoursAgainstPublishedOnes()
{
    // From none to working: 10 and 20 likely hours, half of it low, double high.
    const QString python = read(QStringLiteral("skills s_python"));
    QVERIFY2(python.contains(QStringLiteral("25–35 30 15–60 A study A university")), qPrintable(python));
    QVERIFY(!read(QStringLiteral("skills s_sql")).contains(QLatin1String("Published hours")));
}

void CatalogueCommandsTest::skillAsJsonHasItsCurricula()
{
    const QJsonObject python = list(QStringLiteral("skills s_python")).first().toObject();
    const QJsonObject study = python.value(QLatin1String("curricula"))[0].toObject();
    QCOMPARE(study.value(QLatin1String("id")).toString(), QStringLiteral("study"));
    QCOMPARE(study.value(QLatin1String("hours"))[QLatin1String("high")].toDouble(), 35.0);
    QCOMPARE(study.value(QLatin1String("our_hours"))[QLatin1String("likely")].toDouble(), 30.0);
    QCOMPARE(study.value(QLatin1String("steps"))[0][QLatin1String("to")].toInt(), 2);
    QCOMPARE(python.value(QLatin1String("in_demand"))[0][QLatin1String("software")].toString(),
             QStringLiteral("Python"));
    QVERIFY(list(QStringLiteral("skills s_sql")).first()[QLatin1String("curricula")].toArray().isEmpty());
}

void CatalogueCommandsTest::resourcesTellCostHoursAndDay()
{
    const QString out = read(QStringLiteral("resources"));
    const QString day = shown(QDate(2026, 11, 20)).simplified();
    for (const QString &row :
         {QStringLiteral("course_python course active free 20–40 %1 A school A Python course").arg(day),
          QStringLiteral("exam_new certificate active USD 150 %1 An institute The new exam").arg(day),
          QStringLiteral("school course unchecked EUR 49, by subscription %1 An institute").arg(day),
          QStringLiteral("exam_old certificate retired paid %1 An institute").arg(day),
          QStringLiteral("project_shop project active free 6–14 %1 An institute").arg(day)})
        QVERIFY2(out.contains(row), qPrintable(row + u'\n' + out));
}

void CatalogueCommandsTest::oldLooksAreMarked_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("isMarked");
    QTest::newRow("the same day") << QDate(2026, 11, 20) << false;
    QTest::newRow("half a year later") << QDate(2027, 5, 20) << false;
    QTest::newRow("a day more") << QDate(2027, 5, 21) << true;
}

void CatalogueCommandsTest::oldLooksAreMarked()
{
    QFETCH(QDate, today);
    QFETCH(bool, isMarked);
    const CliInProcess program = cli(today);
    const QString all = program.run({QStringLiteral("resources")}).out;
    // Four of the five: our own brief has no price and no state that could change.
    QCOMPARE(all.count(QLatin1String("look again")), isMarked ? 4 : 0);
    const auto one = [&program](const char *id) {
        return program.run({QStringLiteral("resource"), QString::fromLatin1(id)}).out;
    };
    QCOMPARE(one("exam_new").contains(QLatin1String("look again")), isMarked);
    QVERIFY(!one("project_shop").contains(QLatin1String("look again")));
    QVERIFY(one("school").contains(QLatin1String("could not be verified")));
}

void CatalogueCommandsTest::projectIsPrintedWhole()
{
    const QString out = read(QStringLiteral("resource project_shop"));
    for (const char *words :
         {"A shop in tables Project by An institute", "Cost: free", "Goal Answer twelve questions.",
          "Data The tables of a shop. https://example.org/tables", "Steps - Load the tables - Write the queries",
          "It is done when - All twelve run - Each has a test", "What it proves You can read a schema.",
          "About 9; 6 if it goes well, 14 if it goes slowly.", "s_sql SQL 1 Awareness 3 Practitioner",
          "Source: Career Cairn, Own profiles."})
        QVERIFY2(out.contains(QLatin1String(words)), qPrintable(out));
}

void CatalogueCommandsTest::certificateIsPrintedWhole()
{
    const QString out = read(QStringLiteral("resource exam_new"));
    for (const char *words : {"Certificate by An institute", "Cost: USD 150", "On the cost: Plus tax.",
                              "Needed before: Some SQL", "Valid: Two years", "Seen at - https://example.org/exam"})
        QVERIFY2(out.contains(QLatin1String(words)), qPrintable(out));
    QVERIFY(out.contains(QStringLiteral("Checked on %1").arg(shown(QDate(2026, 11, 20)))));
    for (const char *words : {"Goal", "retired", "Published hours", "Address"})
        QVERIFY2(!out.contains(QLatin1String(words)), qPrintable(out));
    QVERIFY(read(QStringLiteral("resource course_python")).contains(QStringLiteral("Published hours: 20–40")));
}

void CatalogueCommandsTest::retiredThingNamesWhatTookItsPlace()
{
    const QString out = read(QStringLiteral("resource exam_old"));
    QVERIFY2(out.contains(QStringLiteral("It was retired on %1.").arg(shown(QDate(2024, 5, 1)))), qPrintable(out));
    QVERIFY2(out.contains(QLatin1String("What took its place - The new exam (exam_new)")), qPrintable(out));
}

void CatalogueCommandsTest::resourceAsJsonIsThatOfTheList()
{
    const QJsonArray all = list(QStringLiteral("resources"));
    QCOMPARE(all.size(), 5);
    for (const QJsonValue &listed : all) {
        const QString id = listed[QLatin1String("id")].toString();
        const CliRun run = cli().json({QStringLiteral("resource"), id});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.object(), listed.toObject());
    }
    const QJsonValue brief = all.last()[QLatin1String("brief")];
    QVERIFY(CliRun::hasKeys(brief.toObject(),
                            {QStringLiteral("goal"), QStringLiteral("data"), QStringLiteral("steps"),
                             QStringLiteral("acceptance"), QStringLiteral("proves"), QStringLiteral("hours")}));
    QVERIFY(all.first()[QLatin1String("brief")].isNull());
    QCOMPARE(all.first()[QLatin1String("skills")].toArray(), QJsonArray{QStringLiteral("s_python")});
}

void CatalogueCommandsTest::nearestResourceIsTold()
{
    const CliRun near = cli().run({QStringLiteral("resource"), QStringLiteral("python_course")});
    QCOMPARE(near.status, 1);
    QVERIFY2(near.err.contains(QStringLiteral("Did you mean “course_python” (A Python course)?")),
             qPrintable(near.err));
    const CliRun far = cli().run({QStringLiteral("resource"), QStringLiteral("zzzzzz")});
    QCOMPARE(far.status, 1);
    QVERIFY2(far.err.contains(QLatin1String("careercairn-cli resources")), qPrintable(far.err));
}

void CatalogueCommandsTest::questionsAreListedAndAnswered()
{
    QCOMPARE(read(QStringLiteral("questions")), QStringLiteral("Id Question q_start How do I start?"));
    QCOMPARE(read(QStringLiteral("questions q_start")),
             QStringLiteral("How do I start? With one step. Take it today. Then take another. "
                            "Roles - Engineer (r_engineer) Skills - Python (s_python) "
                            "To learn from - A Python course (course_python) Source: Career Cairn, Own profiles."));
    const CliRun none = cli().run({QStringLiteral("questions"), QStringLiteral("q_end")});
    QCOMPARE(none.status, 1);
    QVERIFY2(none.err.contains(QStringLiteral("“q_end”")), qPrintable(none.err));
}

void CatalogueCommandsTest::questionsHaveTheirKeys()
{
    const QJsonObject expected{
        {QStringLiteral("id"), QStringLiteral("q_start")},
        {QStringLiteral("question"), QStringLiteral("How do I start?")},
        {QStringLiteral("short"), QStringLiteral("With one step.")},
        {QStringLiteral("answer"), QJsonArray{QStringLiteral("Take it today."), QStringLiteral("Then take another.")}},
        {QStringLiteral("roles"), QJsonArray{QStringLiteral("r_engineer")}},
        {QStringLiteral("skills"), QJsonArray{QStringLiteral("s_python")}},
        {QStringLiteral("resources"), QJsonArray{QStringLiteral("course_python")}},
        {QStringLiteral("sources"), QJsonArray{QStringLiteral("own")}}};
    QCOMPARE(list(QStringLiteral("questions")), QJsonArray{expected});
    QCOMPARE(list(QStringLiteral("questions q_start")), QJsonArray{expected});
}

void CatalogueCommandsTest::sourcesAreListedAndPrinted()
{
    const QString all = read(QStringLiteral("sources"));
    QVERIFY2(all.contains(QLatin1String("own our own judgement Own profiles Career Cairn")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("office 2024–34 A: official")), qPrintable(all));
    const QString one = read(QStringLiteral("sources office"));
    for (const QString &words :
         {QStringLiteral("Projections Publisher: A statistics office"), QStringLiteral("Version: 2024–34"),
          QStringLiteral("Period: 2024–2034"), QStringLiteral("Licence: CC BY 4.0"),
          QStringLiteral("Address: https://example.org/figures"),
          QStringLiteral("Read on: %1").arg(shown(QDate(2026, 11, 21))),
          QStringLiteral("Changed for this program: yes"), QStringLiteral("By the office."),
          QStringLiteral("Read from a copy.")})
        QVERIFY2(one.contains(words), qPrintable(one));
    QCOMPARE(cli().run({QStringLiteral("sources"), QStringLiteral("nobody")}).status, 1);
}

void CatalogueCommandsTest::sourcesHaveTheirKeys()
{
    const QJsonArray all = list(QStringLiteral("sources"));
    QCOMPARE(all.size(), 2);
    const QJsonObject office = all.last().toObject();
    QVERIFY(CliRun::hasKeys(office,
                            {QStringLiteral("id"), QStringLiteral("publisher"), QStringLiteral("title"),
                             QStringLiteral("version"), QStringLiteral("period"), QStringLiteral("url"),
                             QStringLiteral("licence"), QStringLiteral("attribution"), QStringLiteral("modified"),
                             QStringLiteral("retrieved_on"), QStringLiteral("confidence"), QStringLiteral("note")}));
    QCOMPARE(office.value(QLatin1String("retrieved_on")).toString(), QStringLiteral("2026-11-21"));
    QVERIFY(office.value(QLatin1String("modified")).toBool());
    QCOMPARE(list(QStringLiteral("sources office")), QJsonArray{office});
}

QTEST_GUILESS_MAIN(CatalogueCommandsTest)
#include "tst_cataloguecommands.moc"
