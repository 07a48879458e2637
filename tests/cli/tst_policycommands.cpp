// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/addition.h"
#include "catalogue/cataloguewords.h"
#include "catalogue/mergedcatalogue.h"
#include "cli/clirun.h"
#include "domain/schoolpolicywords.h"
#include "storage/schoolpolicyfile.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Cairn;

namespace {

constexpr int Done = 0;
constexpr int NotDone = 1;
constexpr int WrongUse = 2;

/** A machine of a school: a policy file, and the command line that obeys it. */
class School final
{
public:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString file() const { return path("careercairn-policy.json"); }

    void write(QJsonObject policy) const
    {
        policy[QStringLiteral("format")] = QStringLiteral("careercairn-policy");
        policy[QStringLiteral("version")] = 1;
        writeBytes(QJsonDocument(policy).toJson());
    }
    void writeBytes(const QByteArray &bytes) const
    {
        QFile opened(file());
        if (!opened.open(QIODevice::WriteOnly) || opened.write(bytes) != bytes.size())
            qFatal("The test cannot write its policy.");
    }

    CliRun run(const QStringList &arguments)
    {
        CliRun run;
        QTextStream out(&run.out);
        QTextStream err(&run.err);
        SchoolPolicyReading school = SchoolPolicyFile::read({{file()}}, {QStringLiteral("de"), QStringLiteral("en")});
        m_spoken.clear();
        const Surroundings surroundings{
            WorkspaceFolder(school.policy.workspace.value_or(path("workspace"))),
            [packs = school.policy.rolePacks] { return MergedCatalogue::read(packs).contents; },
            [this](const QString &code) {
                m_spoken.append(code);
                return code != QLatin1String("xx");
            },
            QDate(2026, 12, 1), school};
        run.status = static_cast<int>(
            CommandLine(surroundings, out, err).run(QStringList{QStringLiteral("careercairn-cli")} + arguments));
        return run;
    }
    const QStringList &spoken() const { return m_spoken; }

private:
    QTemporaryDir m_folder;
    QStringList m_spoken;
};

QJsonArray list(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

} // namespace

/** What a school's policy changes at the command line, and how it is told there. */
class TestPolicyCommands final : public QObject
{
    Q_OBJECT

private slots:
    void languageOfTheSchoolIsSpoken_data();
    void languageOfTheSchoolIsSpoken();
    void lockedWorkspaceCannotBeChanged();
    void workspaceOfTheSchoolIsUsed();
    void doctorTellsWhatIsInForce();
    void doctorTellsInWords();
    void doctorWithoutAPolicyIsAsBefore();
    void doctorNamesWhatDoesNotCount();
    void addedRolesAreRolesLikeOthers();
    void sourcesTellWhoAddedThem();
    void additionIsChecked();
    void additionNeedsAFolder();
    void programReadsThePolicyBesideIt();
};

void TestPolicyCommands::languageOfTheSchoolIsSpoken_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("isLocked");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("spoken");
    const QString german = QStringLiteral("de");
    const QString other = QStringLiteral("--lang=en");
    QTest::newRow("default") << QStringList() << false << Done << german;
    QTest::newRow("named") << QStringList{other} << false << Done << QStringLiteral("en");
    QTest::newRow("locked") << QStringList() << true << Done << german;
    QTest::newRow("locked and the same") << QStringList{QStringLiteral("--lang=de")} << true << Done << german;
    QTest::newRow("locked and another") << QStringList{other} << true << WrongUse << german;
}

void TestPolicyCommands::languageOfTheSchoolIsSpoken()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const bool, isLocked);
    QFETCH(const int, status);
    QFETCH(const QString, spoken);
    School school;
    school.write({{QStringLiteral("language"), QStringLiteral("de")},
                  {QStringLiteral("contact"), QStringLiteral("IT desk")},
                  {QStringLiteral("locked"), isLocked ? list({QStringLiteral("language")}) : QJsonArray()}});
    const CliRun run = school.run(arguments + QStringList{QStringLiteral("learner"), QStringLiteral("list")});
    QCOMPARE(run.status, status);
    QCOMPARE(school.spoken(), QStringList{spoken});
    QCOMPARE(run.err.contains(QStringLiteral("Your school has set the language")), status == WrongUse);
    QCOMPARE(run.err.contains(QStringLiteral("IT desk")), status == WrongUse);
}

void TestPolicyCommands::lockedWorkspaceCannotBeChanged()
{
    School school;
    const QStringList add{QStringLiteral("--workspace"), school.path("own"), QStringLiteral("learner"),
                          QStringLiteral("add"), QStringLiteral("Amina")};
    QJsonObject policy{{QStringLiteral("workspace"), QStringLiteral("school")}};
    school.write(policy);
    QCOMPARE(school.run(add).status, Done);
    QVERIFY(QFileInfo::exists(school.path("own/workspace.cairndb")));

    policy[QStringLiteral("locked")] = list({QStringLiteral("workspace")});
    policy[QStringLiteral("contact")] = QStringLiteral("IT desk");
    school.write(policy);
    const CliRun refused = school.run(add);
    QCOMPARE(refused.status, WrongUse);
    QVERIFY2(refused.err.contains(QDir::toNativeSeparators(school.path("school")))
                 && refused.err.contains(QStringLiteral("IT desk")),
             qPrintable(refused.err));
    QCOMPARE(refused.out, QString());
    QVERIFY(!QFileInfo::exists(school.path("school")));
    // Help on a command needs no workspace.
    QCOMPARE(school.run(add + QStringList{QStringLiteral("--help")}).status, Done);
}

void TestPolicyCommands::workspaceOfTheSchoolIsUsed()
{
    School school;
    school.write({{QStringLiteral("workspace"), QStringLiteral("plans/here")}});
    QCOMPARE(school.run({QStringLiteral("learner"), QStringLiteral("add"), QStringLiteral("Amina")}).status, Done);
    QVERIFY(QFileInfo::exists(school.path("plans/here/workspace.cairndb")));
}

void TestPolicyCommands::doctorTellsWhatIsInForce()
{
    const Addition addition;
    School school;
    school.write({{QStringLiteral("contact"), QStringLiteral("IT desk")},
                  {QStringLiteral("language"), QString()},
                  {QStringLiteral("textPercent"), 125},
                  {QStringLiteral("workspace"), QStringLiteral("school")},
                  {QStringLiteral("rolePacks"), list({addition.written()})},
                  {QStringLiteral("locked"), list({QStringLiteral("textPercent")})}});
    const CliRun run = school.run({QStringLiteral("doctor"), QStringLiteral("--json")});
    QCOMPARE(run.status, Done);
    const QJsonObject told = run.object();
    QVERIFY(CliRun::hasKeys(told, {QStringLiteral("ok"), QStringLiteral("workspace"), QStringLiteral("exists"),
                                   QStringLiteral("schema"), QStringLiteral("learners"), QStringLiteral("changes"),
                                   QStringLiteral("backups"), QStringLiteral("problems")}));
    const QJsonObject expected{
        {QStringLiteral("file"), school.file()},
        {QStringLiteral("contact"), QStringLiteral("IT desk")},
        {QStringLiteral("sets"), QJsonObject{{QStringLiteral("language"), QString()},
                                             {QStringLiteral("textPercent"), 125},
                                             {QStringLiteral("workspace"), school.path("school")}}},
        {QStringLiteral("locked"), list({QStringLiteral("textPercent")})},
        {QStringLiteral("role_packs"), list({addition.folder()})}};
    QCOMPARE(told.value(QStringLiteral("policy")).toObject(), expected);
    const QJsonObject pack = told.value(QStringLiteral("added_packs")).toArray().at(0).toObject();
    QCOMPARE(pack.value(QStringLiteral("title")).toString(), QStringLiteral("Roles of school"));
    QCOMPARE(pack.value(QStringLiteral("roles")).toInt(), 1);
    QCOMPARE(pack.value(QStringLiteral("skills")).toInt(), 1);
    QCOMPARE(told.value(QStringLiteral("policy_problems")).toArray(), QJsonArray());
}

void TestPolicyCommands::doctorTellsInWords()
{
    const Addition addition;
    School school;
    school.write({{QStringLiteral("colours"), QStringLiteral("dark")},
                  {QStringLiteral("language"), QString()},
                  {QStringLiteral("rolePacks"), list({addition.written()})},
                  {QStringLiteral("locked"), list({QStringLiteral("colours")})}});
    const CliRun run = school.run({QStringLiteral("doctor")});
    QCOMPARE(run.status, Done);
    const QString told = run.out.simplified();
    for (const QString &part :
         {QStringLiteral("Policy in force: %1").arg(QDir::toNativeSeparators(school.file())),
          QStringLiteral("colours: dark, locked"), QStringLiteral("language: as the system"),
          QStringLiteral("“Roles of school”. Roles: 1. Skills: 1."), QStringLiteral("Everything is whole.")})
        QVERIFY2(told.contains(part), qPrintable(told));
}

void TestPolicyCommands::doctorWithoutAPolicyIsAsBefore()
{
    School school;
    const CliRun run = school.run({QStringLiteral("doctor"), QStringLiteral("--json")});
    QCOMPARE(run.status, Done);
    QVERIFY(run.object().value(QStringLiteral("policy")).isNull());
    QVERIFY(run.object().value(QStringLiteral("ok")).toBool());
    QVERIFY(school.run({QStringLiteral("doctor")}).out.contains(QStringLiteral("No policy of a school is in force.")));
}

void TestPolicyCommands::doctorNamesWhatDoesNotCount()
{
    Addition addition;
    addition["roles/school_role.json"][QStringLiteral("salary")] = 7;
    School school;
    school.write({{QStringLiteral("colours"), QStringLiteral("purple")},
                  {QStringLiteral("rolePacks"), list({addition.written()})}});
    const CliRun run = school.run({QStringLiteral("doctor"), QStringLiteral("--json")});
    QCOMPARE(run.status, NotDone);
    QVERIFY(!run.object().value(QStringLiteral("ok")).toBool());
    const QJsonArray problems = run.object().value(QStringLiteral("policy_problems")).toArray();
    QCOMPARE(problems.size(), 2);
    QVERIFY(problems.at(0).toString().contains(QStringLiteral("purple")));
    QVERIFY(problems.at(1).toString().contains(QStringLiteral("salary")));
    const CliRun words = school.run({QStringLiteral("doctor")});
    QCOMPARE(words.status, NotDone);
    QVERIFY2(words.out.contains(QStringLiteral("purple")) && words.out.contains(QStringLiteral("salary")),
             qPrintable(words.out));

    school.writeBytes("{\n\n");
    const CliRun broken = school.run({QStringLiteral("doctor"), QStringLiteral("--json")});
    QCOMPARE(broken.status, NotDone);
    QVERIFY(broken.object().value(QStringLiteral("policy")).isNull());
    QVERIFY(
        broken.object().value(QStringLiteral("policy_problems")).toArray().at(0).toString().contains(school.file()));
    // All else works.
    QCOMPARE(school.run({QStringLiteral("learner"), QStringLiteral("list")}).status, Done);
}

void TestPolicyCommands::addedRolesAreRolesLikeOthers()
{
    const Addition addition;
    School school;
    school.write({{QStringLiteral("rolePacks"), list({addition.written()})}});
    const QString role = addition.id("role");
    const CliRun shown = school.run({QStringLiteral("roles"), role, QStringLiteral("--json")});
    QCOMPARE(shown.status, Done);
    QVERIFY(shown.out.contains(QStringLiteral("Keeper of school")));
    QCOMPARE(school.run({QStringLiteral("learner"), QStringLiteral("add"), QStringLiteral("Amina")}).status, Done);
    QCOMPARE(school.run({QStringLiteral("target"), QStringLiteral("Amina"), role}).status, Done);
    const CliRun gap = school.run({QStringLiteral("gap"), QStringLiteral("Amina"), QStringLiteral("--json")});
    QCOMPARE(gap.status, Done);
    QVERIFY(gap.out.contains(addition.id("skill")));
}

void TestPolicyCommands::sourcesTellWhoAddedThem()
{
    const Addition addition;
    School school;
    school.write({{QStringLiteral("rolePacks"), list({addition.written()})}});
    const QString source = addition.id("source");
    const CliRun one = school.run({QStringLiteral("sources"), source});
    QVERIFY2(one.out.simplified().contains(
                 QStringLiteral("Added by your school, from the pack “Roles of school” by The school of school.")),
             qPrintable(one.out));
    const CliRun all = school.run({QStringLiteral("sources")});
    QVERIFY(all.out.simplified().contains(QStringLiteral("Its sources: %1").arg(source)));
    const QJsonArray sources = school.run({QStringLiteral("sources"), QStringLiteral("--json")}).array();
    for (const auto &each : sources) {
        const QJsonObject told = each.toObject();
        const bool isAdded = told.value(QStringLiteral("id")).toString() == source;
        QCOMPARE(told.value(QStringLiteral("added_by")),
                 isAdded ? QJsonValue(QStringLiteral("Roles of school")) : QJsonValue(QJsonValue::Null));
    }
}

void TestPolicyCommands::additionIsChecked()
{
    Addition addition;
    School school;
    const QStringList check{QStringLiteral("catalogue"), QStringLiteral("check"), addition.written()};
    const QStringList added{QStringLiteral("--added")};
    QCOMPARE(school.run(check + added).status, Done);
    // By itself it is no whole pack.
    const CliRun alone = school.run(check);
    QCOMPARE(alone.status, NotDone);
    QVERIFY(alone.out.contains(QStringLiteral("groups.json")));

    addition["roles/school_role.json"][QStringLiteral("title")] = QStringLiteral("Data Scientist");
    (void)addition.written();
    const CliRun wrong = school.run(check + added + QStringList{QStringLiteral("--json")});
    QCOMPARE(wrong.status, NotDone);
    QCOMPARE(wrong.array().size(), 1);
    QCOMPARE(wrong.first().value(QStringLiteral("file")).toString(), QStringLiteral("roles/school_role.json"));
}

void TestPolicyCommands::additionNeedsAFolder()
{
    School school;
    const CliRun run = school.run({QStringLiteral("catalogue"), QStringLiteral("check"), QStringLiteral("--added")});
    QCOMPARE(run.status, WrongUse);
    QVERIFY(run.err.contains(QStringLiteral("--added")));
}

void TestPolicyCommands::programReadsThePolicyBesideIt()
{
    School school;
    const QString program =
        school.path("careercairn-cli") + QStringLiteral(CAIRN_CLI).section(u"careercairn-cli"_qs, -1);
    QVERIFY(QFile::copy(QStringLiteral(CAIRN_CLI), program));
    QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    school.write({{QStringLiteral("language"), QStringLiteral("de")},
                  {QStringLiteral("workspace"), QStringLiteral("pläne")},
                  {QStringLiteral("locked"), list({QStringLiteral("workspace")})}});
    const auto run = [&program](const QStringList &arguments) {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished();
        return std::pair(process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()));
    };
    const auto [status, told] = run({QStringLiteral("doctor"), QStringLiteral("--json")});
    QCOMPARE(status, Done);
    const QJsonObject document = QJsonDocument::fromJson(told.toUtf8()).object();
    QCOMPARE(document.value(QStringLiteral("policy")).toObject().value(QStringLiteral("file")).toString(),
             school.file());
    QCOMPARE(document.value(QStringLiteral("workspace")).toString(),
             QFileInfo(school.file()).absolutePath() + QStringLiteral("/pläne/workspace.cairndb"));
    QVERIFY(run({QStringLiteral("help")}).second.contains(QStringLiteral("Aufruf")));
    QCOMPARE(run({QStringLiteral("--workspace"), school.path("own"), QStringLiteral("doctor")}).first, WrongUse);
}

QTEST_GUILESS_MAIN(TestPolicyCommands)
#include "tst_policycommands.moc"
