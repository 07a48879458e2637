// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schoolpolicyfile.h"

#include "storage/workspaces.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Cairn;

using Kind = PolicyProblem::Kind;
Q_DECLARE_METATYPE(Cairn::PolicySystem)
Q_DECLARE_METATYPE(QList<Cairn::PolicyProblem::Kind>)

namespace {

const QStringList Languages{QStringLiteral("de"), QStringLiteral("en")};

/** A school's machine: a folder with a policy file, and an environment of its own. */
class Machine final
{
public:
    Machine()
    {
        m_environment.insert(QStringLiteral("HOME"), QStringLiteral("/home/amina"));
        m_environment.insert(QStringLiteral("USER"), QStringLiteral("amina"));
        m_environment.insert(QStringLiteral("CLASS"), QStringLiteral("9b"));
    }

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString file() const { return path("careercairn-policy.json"); }
    QProcessEnvironment &environment() { return m_environment; }

    SchoolPolicyReading read(const QByteArray &bytes)
    {
        if (!write(file(), bytes))
            qFatal("The test cannot write its policy.");
        return read();
    }
    SchoolPolicyReading read() { return SchoolPolicyFile::read({{file()}}, Languages, m_environment); }

    /** With the format and version that a policy has. */
    SchoolPolicyReading readEntries(const QByteArray &entries)
    {
        return read("{\"format\": \"careercairn-policy\", \"version\": 1" + (entries.isEmpty() ? "" : ", " + entries)
                    + "}");
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

QList<Kind> kindsIn(const SchoolPolicyReading &reading)
{
    QList<Kind> kinds;
    for (const PolicyProblem &problem : reading.problems)
        kinds.append(problem.kind);
    return kinds;
}

} // namespace

/** A school's policy: which file counts, what it sets, and what is wrong with it. */
class TestSchoolPolicyFile final : public QObject
{
    Q_OBJECT

private slots:
    void everySystemHasItsPlaces_data();
    void everySystemHasItsPlaces();
    void fileBesideTheProgramGoesFirst();
    void brokenFileBesideTheProgramStillGoesFirst();
    void noFileIsNoPolicy();
    void everythingIsRead();
    void emptyLanguageMeansTheSystems();
    void byteOrderMarkIsNoMistake();
    void pathsAreFilledIn_data();
    void pathsAreFilledIn();
    void homeAndUserAreKnownOnEverySystem();
    void fileThatIsNoPolicySetsNothing_data();
    void fileThatIsNoPolicySetsNothing();
    void problemNamesTheLine();
    void fileOfTheLargestSizeIsRead();
    void folderInPlaceOfTheFileIsNamed();
    void unreadableFileIsNamed();
    void oneWrongEntryLeavesTheOthers_data();
    void oneWrongEntryLeavesTheOthers();
    void lockOnAValueThatIsNotUnderstoodDoesNotHold();
};

void TestSchoolPolicyFile::everySystemHasItsPlaces_data()
{
    QTest::addColumn<PolicySystem>("system");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("files");
    const QString name = QStringLiteral("/careercairn-policy.json");
    QTest::newRow("Linux") << PolicySystem::Linux << QStringLiteral("/opt/cairn/bin")
                           << QStringList{QStringLiteral("/opt/cairn/bin") + name,
                                          QStringLiteral("/etc/careercairn") + name};
    QTest::newRow("Windows") << PolicySystem::Windows << QStringLiteral("E:/Career Cairn")
                             << QStringList{QStringLiteral("E:/Career Cairn") + name,
                                            QStringLiteral("C:/ProgramData/CareerCairn") + name};
    QTest::newRow("macOS") << PolicySystem::MacOs << QStringLiteral("/usr/local/bin")
                           << QStringList{QStringLiteral("/usr/local/bin") + name,
                                          QStringLiteral("/Library/Application Support/CareerCairn") + name};
}

void TestSchoolPolicyFile::everySystemHasItsPlaces()
{
    QFETCH(const PolicySystem, system);
    QFETCH(const QString, program);
    QFETCH(const QStringList, files);
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("ProgramData"), QStringLiteral("C:/ProgramData"));
    const std::vector<PolicyPlace> places = policyPlaces(system, program, environment);
    QCOMPARE(places.size(), size_t(2));
    QCOMPARE(QStringList({places[0].file, places[1].file}), files);
    QCOMPARE(places[0].place, SchoolPolicy::Place::BesideProgram);
    QCOMPARE(places[1].place, SchoolPolicy::Place::OfMachine);
}

void TestSchoolPolicyFile::fileBesideTheProgramGoesFirst()
{
    const QTemporaryDir folder;
    const QByteArray begin = R"({"format": "careercairn-policy", "version": 1, "language": ")";
    const QString beside = folder.filePath(QStringLiteral("beside.json"));
    const QString machines = folder.filePath(QStringLiteral("machine.json"));
    const std::vector<PolicyPlace> places{{beside, SchoolPolicy::Place::BesideProgram},
                                          {machines, SchoolPolicy::Place::OfMachine}};
    QVERIFY(write(machines, begin + "en\"}"));
    QCOMPARE(SchoolPolicyFile::read(places, Languages).policy.language, QStringLiteral("en"));
    QCOMPARE(SchoolPolicyFile::read(places, Languages).policy.place, SchoolPolicy::Place::OfMachine);
    QVERIFY(write(beside, begin + "de\"}"));
    const SchoolPolicyReading reading = SchoolPolicyFile::read(places, Languages);
    QCOMPARE(reading.policy.language, QStringLiteral("de"));
    QCOMPARE(reading.policy.file, beside);
    QCOMPARE(reading.policy.place, SchoolPolicy::Place::BesideProgram);
}

void TestSchoolPolicyFile::brokenFileBesideTheProgramStillGoesFirst()
{
    const QTemporaryDir folder;
    const QString beside = folder.filePath(QStringLiteral("beside.json"));
    const QString machines = folder.filePath(QStringLiteral("machine.json"));
    QVERIFY(write(beside, "{"));
    QVERIFY(write(machines, R"({"format": "careercairn-policy", "version": 1, "language": "de"})"));
    const SchoolPolicyReading reading = SchoolPolicyFile::read({{beside}, {machines}}, Languages);
    QVERIFY(!reading.policy.isInForce());
    QCOMPARE(kindsIn(reading), QList{Kind::NotJson});
    QCOMPARE(reading.problems.front().file, beside);
}

void TestSchoolPolicyFile::noFileIsNoPolicy()
{
    Machine machine;
    const SchoolPolicyReading reading = machine.read();
    QVERIFY(!reading.policy.isInForce());
    QVERIFY(reading.problems.empty());
    QVERIFY(!QFileInfo::exists(machine.file()));
}

void TestSchoolPolicyFile::everythingIsRead()
{
    Machine machine;
    const SchoolPolicyReading reading = machine.readEntries(
        R"("contact": "  IT desk,\n room 12 ", "language": "de", "colours": "contrast", "textPercent": 125,)"
        R"("usedBy": "advisor", "workspace": "/srv/plans", "rolePacks": ["packs/our-school", "/srv/packs/town"],)"
        R"("locked": ["language", "colours", "textPercent", "usedBy", "workspace"])");
    QCOMPARE(kindsIn(reading), QList<Kind>());
    const SchoolPolicy &policy = reading.policy;
    QCOMPARE(policy.file, machine.file());
    QCOMPARE(policy.contact, QStringLiteral("IT desk, room 12"));
    QCOMPARE(policy.language, QStringLiteral("de"));
    QCOMPARE(policy.colours, QStringLiteral("contrast"));
    QCOMPARE(policy.textPercent, 125);
    QCOMPARE(policy.usedBy, QStringLiteral("advisor"));
    QCOMPARE(policy.workspace, QStringLiteral("/srv/plans"));
    QCOMPARE(policy.rolePacks, QStringList({machine.path("packs/our-school"), QStringLiteral("/srv/packs/town")}));
    for (const PolicySetting setting : AllPolicySettings)
        QVERIFY(policy.locks(setting));
}

void TestSchoolPolicyFile::emptyLanguageMeansTheSystems()
{
    Machine machine;
    const SchoolPolicyReading reading = machine.readEntries(R"("language": "", "locked": ["language"])");
    QCOMPARE(reading.policy.language, QString());
    QVERIFY(reading.policy.language.has_value());
    QVERIFY(reading.policy.locks(PolicySetting::Language));
    QVERIFY(reading.problems.empty());
}

void TestSchoolPolicyFile::byteOrderMarkIsNoMistake()
{
    Machine machine;
    const SchoolPolicyReading reading =
        machine.read("\xEF\xBB\xBF{\"format\": \"careercairn-policy\", \"version\": 1, \"usedBy\": \"student\"}");
    QVERIFY(reading.problems.empty());
    QCOMPARE(reading.policy.usedBy, QStringLiteral("student"));
}

void TestSchoolPolicyFile::pathsAreFilledIn_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("whole"); // with "." for the folder of the policy; empty: refused
    QTest::addColumn<QList<Kind>>("problems");
    const QList<Kind> none;
    QTest::newRow("whole") << "/srv/plans"
                           << "/srv/plans" << none;
    QTest::newRow("home") << "${HOME}/plans"
                          << "/home/amina/plans" << none;
    QTest::newRow("several") << "/srv/${CLASS}/${USER}/plans"
                             << "/srv/9b/amina/plans" << none;
    QTest::newRow("same twice") << "/srv/${USER}/${USER}"
                                << "/srv/amina/amina" << none;
    QTest::newRow("relative") << "plans/${USER}"
                              << "./plans/amina" << none;
    QTest::newRow("upwards") << "/srv/plans/../other/"
                             << "/srv/other" << none;
    QTest::newRow("dollar alone") << "/srv/$USER/}"
                                  << "/srv/$USER/}" << none;
    QTest::newRow("not set") << "/srv/${NOBODY_HAS_THIS}/plans"
                             << "" << QList{Kind::VariableNotSet};
    QTest::newRow("not closed") << "/srv/${USER"
                                << "" << QList{Kind::UnfinishedVariable};
    QTest::newRow("no name") << "/srv/${}"
                             << "" << QList{Kind::UnfinishedVariable};
    QTest::newRow("empty") << "  "
                           << "" << QList{Kind::EmptyPath};
}

void TestSchoolPolicyFile::pathsAreFilledIn()
{
    QFETCH(const QString, path);
    QFETCH(QString, whole);
    QFETCH(const QList<Kind>, problems);
    Machine machine;
    const SchoolPolicyReading reading = machine.readEntries("\"workspace\": \"" + path.toUtf8() + "\"");
    QCOMPARE(kindsIn(reading), problems);
    QCOMPARE(reading.policy.workspace.has_value(), problems.isEmpty());
    if (whole.startsWith(QStringLiteral("./")))
        whole = QFileInfo(machine.file()).absolutePath() + whole.mid(1);
    QCOMPARE(reading.policy.workspace.value_or(QString()), whole);
}

void TestSchoolPolicyFile::homeAndUserAreKnownOnEverySystem()
{
    Machine machine;
    machine.environment() = {};
    QCOMPARE(machine.readEntries(R"("workspace": "${HOME}/plans")").policy.workspace,
             QDir::homePath() + QStringLiteral("/plans"));
    QCOMPARE(kindsIn(machine.readEntries(R"("workspace": "/srv/${USER}")")), QList{Kind::VariableNotSet});
    machine.environment().insert(QStringLiteral("USERNAME"), QStringLiteral("ben"));
    QCOMPARE(machine.readEntries(R"("workspace": "/srv/${USER}")").policy.workspace, QStringLiteral("/srv/ben"));
}

void TestSchoolPolicyFile::fileThatIsNoPolicySetsNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("empty") << QByteArray() << Kind::NotJson;
    QTest::newRow("with a comment") << QByteArray("{\n// ours\n\"version\": 1}") << Kind::NotJson;
    QTest::newRow("cut short") << QByteArray(R"({"format": "careercairn-policy", "version": 1, "lang)")
                               << Kind::NotJson;
    QTest::newRow("in UTF-16") << QByteArray("\xFF\xFE{\0}\0", 6) << Kind::NotJson;
    QTest::newRow("too deep") << QByteArray(5000, '[') << Kind::NotJson;
    QTest::newRow("a list") << QByteArray("[1]") << Kind::NotAnObject;
    QTest::newRow("no format") << QByteArray(R"({"version": 1, "language": "de"})") << Kind::WrongFormat;
    QTest::newRow("other format") << QByteArray(R"({"format": "policy", "version": 1})") << Kind::WrongFormat;
    QTest::newRow("no version") << QByteArray(R"({"format": "careercairn-policy"})") << Kind::WrongVersion;
    QTest::newRow("version in words") << QByteArray(R"({"format": "careercairn-policy", "version": "1"})")
                                      << Kind::WrongVersion;
    QTest::newRow("version 0") << QByteArray(R"({"format": "careercairn-policy", "version": 0})") << Kind::WrongVersion;
    QTest::newRow("newer") << QByteArray(R"({"format": "careercairn-policy", "version": 2, "language": "de"})")
                           << Kind::NewerVersion;
    QTest::newRow("too large") << QByteArray(SchoolPolicyFile::MostBytes + 1, ' ') << Kind::TooLarge;
}

void TestSchoolPolicyFile::fileThatIsNoPolicySetsNothing()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Kind, kind);
    Machine machine;
    const SchoolPolicyReading reading = machine.read(bytes);
    QCOMPARE(kindsIn(reading), QList{kind});
    QVERIFY(reading.problems.front().isOfWholeFile());
    QCOMPARE(reading.problems.front().file, machine.file());
    QVERIFY(!reading.policy.isInForce());
    QVERIFY(!reading.policy.language);
    QCOMPARE(bytesOf(machine.file()), bytes);
}

void TestSchoolPolicyFile::problemNamesTheLine()
{
    Machine machine;
    QCOMPARE(machine.read("{\"format\": 1,\n \"version\": 1,\n \"language\": de}").problems.front().line, 3);
    QCOMPARE(machine.read("{,}").problems.front().line, 1);
}

void TestSchoolPolicyFile::fileOfTheLargestSizeIsRead()
{
    Machine machine;
    QByteArray bytes = R"({"format": "careercairn-policy", "version": 1, "language": "de"})";
    bytes += QByteArray(static_cast<int>(SchoolPolicyFile::MostBytes) - bytes.size(), '\n');
    QCOMPARE(machine.read(bytes).policy.language, QStringLiteral("de"));
}

void TestSchoolPolicyFile::folderInPlaceOfTheFileIsNamed()
{
    Machine machine;
    QVERIFY(QDir().mkpath(machine.file()));
    QCOMPARE(kindsIn(machine.read()), QList{Kind::NotAFile});
}

void TestSchoolPolicyFile::unreadableFileIsNamed()
{
    Machine machine;
    QVERIFY(write(machine.file(), "{}"));
    QVERIFY(QFile::setPermissions(machine.file(), {}));
    if (QFile opened(machine.file()); opened.open(QIODevice::ReadOnly))
        QSKIP("This user may read every file.");
    QCOMPARE(kindsIn(machine.read()), QList{Kind::Unreadable});
}

void TestSchoolPolicyFile::oneWrongEntryLeavesTheOthers_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QList<Kind>>("kinds");
    const auto row = [](const char *name, const QByteArray &entry, const QList<Kind> &kinds) {
        QTest::newRow(name) << entry << kinds;
    };
    row("unknown key", R"("colors": "dark")", {Kind::UnknownKey});
    row("language that is not spoken", R"("language": "tlh")", {Kind::UnknownLanguage});
    row("language as a number", R"("language": 7)", {Kind::WrongKindOfValue});
    row("unknown colours", R"("colours": "purple")", {Kind::UnknownColours});
    row("empty colours", R"("colours": "")", {Kind::UnknownColours});
    row("text too small", R"("textPercent": 99)", {Kind::WrongTextPercent});
    row("text too large", R"("textPercent": 201)", {Kind::WrongTextPercent});
    row("half a percent", R"("textPercent": 125.5)", {Kind::WrongTextPercent});
    row("percent as a text", R"("textPercent": "125")", {Kind::WrongKindOfValue});
    row("unknown user", R"("usedBy": "teacher")", {Kind::UnknownUser});
    row("workspace as a list", R"("workspace": ["/srv"])", {Kind::WrongKindOfValue});
    row("long contact", "\"contact\": \"" + QByteArray(201, 'x') + '"', {Kind::ContactTooLong});
    row("contact as an object", R"("contact": {})", {Kind::WrongKindOfValue});
    row("one pack", R"("rolePacks": "packs")", {Kind::WrongKindOfValue});
    row("pack without a name", R"("rolePacks": [""])", {Kind::EmptyPath});
    row("pack as a number", R"("rolePacks": [1])", {Kind::WrongKindOfValue});
    row("one lock", R"("locked": "language")", {Kind::WrongKindOfValue});
    row("unknown lock", R"("locked": ["rolePacks"])", {Kind::UnknownLock});
    row("lock as a number", R"("locked": [3])", {Kind::WrongKindOfValue});
    row("lock on nothing", R"("locked": ["colours"])", {Kind::LockOnNothing});
    row("several", R"("colors": 1, "colours": "pink", "locked": ["textPercent"])",
        {Kind::UnknownKey, Kind::UnknownColours, Kind::LockOnNothing});
}

void TestSchoolPolicyFile::oneWrongEntryLeavesTheOthers()
{
    QFETCH(const QByteArray, entry);
    QFETCH(const QList<Kind>, kinds);
    Machine machine;
    // Where the entry is none of these itself, they are understood beside it.
    QByteArray others;
    if (!entry.startsWith("\"usedBy\""))
        others += R"(, "usedBy": "advisor")";
    if (!entry.contains("rolePacks\":"))
        others += R"(, "rolePacks": ["a", "b", "a"])";
    const SchoolPolicyReading reading = machine.readEntries(entry + others);
    QCOMPARE(kindsIn(reading), kinds);
    QVERIFY(reading.policy.isInForce());
    QCOMPARE(reading.policy.usedBy.has_value(), !entry.startsWith("\"usedBy\""));
    QCOMPARE(reading.policy.rolePacks.size(), entry.contains("rolePacks\":") ? 0 : 2);
    QVERIFY(!reading.policy.language && !reading.policy.colours && !reading.policy.textPercent
            && !reading.policy.workspace && reading.policy.locked.empty());
}

void TestSchoolPolicyFile::lockOnAValueThatIsNotUnderstoodDoesNotHold()
{
    Machine machine;
    const SchoolPolicyReading reading = machine.readEntries(
        R"("workspace": "${NOBODY_HAS_THIS}", "language": "de", "locked": ["workspace", "language"])");
    // The value is named once, and not its lock as well.
    QCOMPARE(kindsIn(reading), QList{Kind::VariableNotSet});
    QVERIFY(!reading.policy.locks(PolicySetting::Workspace));
    QVERIFY(reading.policy.locks(PolicySetting::Language));
}

QTEST_GUILESS_MAIN(TestSchoolPolicyFile)
#include "tst_schoolpolicyfile.moc"
