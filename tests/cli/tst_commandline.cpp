// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/clirun.h"
#include "cli/globaloptions.h"
#include "common/smallcatalogue.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Cairn;

class CommandLineTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void wrongUseIsTwoWithUsageOnStderr_data();
    void wrongUseIsTwoWithUsageOnStderr();
    void wrongUseOfACommandPrintsItsUsage();
    void familyNeedsItsSecondWord();
    void helpIsPrintedAndDone_data();
    void helpIsPrintedAndDone();
    void wholeHelpNamesEveryCommand();
    void helpAsJsonNamesEveryCommand();
    void manualAndCompletionNameEveryCommandAndOption();
    void versionIsPrinted();
    void globalOptionsStandAnywhere_data();
    void globalOptionsStandAnywhere();
    void wordsAfterTwoDashesAreNoOptions();
    void rolesHaveTheirKeys();
    void oneRoleIsAListOfOne();
    void requirementsAreThoseOfTheSeniority();
    void skillsHaveTheirKeys();
    void resourcesHaveTheirKeys();
    void resourcesOfASkill();
    void foundThingsHaveTheirKeys();
    void unknownIdsAreToldAndNotDone_data();
    void unknownIdsAreToldAndNotDone();
    void peopleGetColumnsAndNoJson_data();
    void peopleGetColumnsAndNoJson();
    void shippedCatalogueCanBeChecked();
    void brokenPackIsNotDone();
    void commandsWithoutLearnersMakeNoWorkspace();

private:
    CliInProcess cli() const { return {m_folder->filePath(QStringLiteral("workspace")), smallCatalogueContents()}; }
    static QStringList words(const QString &line) { return line.split(u' ', Qt::SkipEmptyParts); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CommandLineTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void CommandLineTest::wrongUseIsTwoWithUsageOnStderr_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList lines{
        {},
        QStringLiteral("bogus"),
        QStringLiteral("roles a b"),
        QStringLiteral("roles --bogus"),
        QStringLiteral("roles --level"),
        QStringLiteral("roles --level middle"),
        QStringLiteral("roles --since 2026-01-01"),
        QStringLiteral("roles --json=1"),
        QStringLiteral("--bogus"),
        QStringLiteral("--workspace"),
        QStringLiteral("roles --lang xx"),
        QStringLiteral("skills a b"),
        QStringLiteral("resource"),
        QStringLiteral("resource a b"),
        QStringLiteral("questions a b"),
        QStringLiteral("sources a b"),
        QStringLiteral("find"),
        QStringLiteral("catalogue"),
        QStringLiteral("catalogue bogus"),
        QStringLiteral("catalogue check a b"),
        QStringLiteral("learner"),
        QStringLiteral("learner bogus"),
        QStringLiteral("learner list x"),
        QStringLiteral("learner add"),
        QStringLiteral("learner add a b"),
        QStringLiteral("learner remove --yes"),
        QStringLiteral("level a s_python"),
        QStringLiteral("level a s_python 5"),
        QStringLiteral("level a s_python -1"),
        QStringLiteral("level a s_python 2.0"),
        QStringLiteral("level a s_python two"),
        QStringLiteral("level a s_python 2 3"),
        QStringLiteral("target a"),
        QStringLiteral("target a r_engineer --level x"),
        QStringLiteral("target a none --level mid"),
        QStringLiteral("match"),
        QStringLiteral("match a b c"),
        QStringLiteral("match a --level x"),
        QStringLiteral("level a s_python 2 --advisor=3"),
        QStringLiteral("consider"),
        QStringLiteral("consider a none r_engineer"),
        QStringLiteral("gap"),
        QStringLiteral("gap a b"),
        QStringLiteral("gap a --roles"),
        QStringLiteral("gap a --roles ,"),
        QStringLiteral("gap a --level x"),
        QStringLiteral("lift a"),
        QStringLiteral("lift a r_engineer b"),
        QStringLiteral("lift a r_engineer --level x"),
        QStringLiteral("lift a r_engineer --to"),
        QStringLiteral("lift a r_engineer --to 100.5"),
        QStringLiteral("lift a r_engineer --to=-1"),
        QStringLiteral("lift a r_engineer --to 7e1"),
        QStringLiteral("lift a r_engineer --to nan"),
        QStringLiteral("lift a r_engineer --to 70%"),
        QStringLiteral("lift a r_engineer --to 70,5"),
        QStringLiteral("advert file.txt --keep Title"),
        QStringLiteral("advert file.txt --learner a --keep"),
        QStringLiteral("history"),
        QStringLiteral("history a --since"),
        QStringLiteral("history a --since yesterday"),
        QStringLiteral("history a --since 2026-13-01"),
        QStringLiteral("undo"),
        QStringLiteral("undo a b"),
        QStringLiteral("redo"),
        QStringLiteral("doctor x"),
        QStringLiteral("help bogus"),
    };
    for (const QString &line : lines)
        QTest::addRow("%s", qPrintable(QStringLiteral("careercairn-cli ") + line)) << words(line);
    QTest::newRow("empty folder") << QStringList{QStringLiteral("roles"), QStringLiteral("--workspace"), {}};
    QTest::newRow("empty name") << QStringList{QStringLiteral("learner"), QStringLiteral("add"), QStringLiteral(" ")};
    QTest::newRow("long name") << QStringList{QStringLiteral("learner"), QStringLiteral("add"), QString(81, u'x')};
    QTest::newRow("name with an escape") << QStringList{QStringLiteral("learner"), QStringLiteral("add"),
                                                        QStringLiteral("a\u001b[31m")};
    QTest::newRow("empty pack") << QStringList{QStringLiteral("catalogue"), QStringLiteral("check"), {}};
    QTest::newRow("empty text") << QStringList{QStringLiteral("find"), QStringLiteral(" ")};
}

void CommandLineTest::wrongUseIsTwoWithUsageOnStderr()
{
    QFETCH(QStringList, arguments);
    const CliRun run = cli().run(arguments);
    QCOMPARE(run.status, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains(QLatin1String("Usage:\n  careercairn-cli")), qPrintable(run.err));
    QVERIFY(!run.err.startsWith(QLatin1String("Usage")));
    QCOMPARE(cli().json(arguments).out, QString());
    QVERIFY(!QFileInfo::exists(m_folder->filePath(QStringLiteral("workspace"))));
}

void CommandLineTest::wrongUseOfACommandPrintsItsUsage()
{
    const CliRun run = cli().run(words(QStringLiteral("level a b")));
    QVERIFY(run.err.contains(QLatin1String("careercairn-cli level LEARNER SKILL 0..4")));
    QVERIFY(!run.err.contains(QLatin1String("doctor")));
}

void CommandLineTest::familyNeedsItsSecondWord()
{
    const CliRun run = cli().run({QStringLiteral("learner")});
    for (const char *form : {"learner list", "learner add NAME", "learner remove ID [--yes]"})
        QVERIFY2(run.err.contains(QLatin1String(form)), form);
    QVERIFY(!run.err.contains(QLatin1String("roles")));
}

void CommandLineTest::helpIsPrintedAndDone_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("holds");
    QTest::newRow("help") << QStringLiteral("help") << QStringLiteral("Commands:");
    QTest::newRow("--help") << QStringLiteral("--help") << QStringLiteral("Commands:");
    QTest::newRow("-h") << QStringLiteral("-h") << QStringLiteral("Commands:");
    QTest::newRow("help match") << QStringLiteral("help match") << QStringLiteral("match LEARNER [ROLE]");
    QTest::newRow("match --help") << QStringLiteral("match --help") << QStringLiteral("match LEARNER [ROLE]");
    QTest::newRow("--help learner add") << QStringLiteral("--help learner add") << QStringLiteral("learner add NAME");
    QTest::newRow("help learner add") << QStringLiteral("help learner add") << QStringLiteral("learner add NAME");
    QTest::newRow("help learner") << QStringLiteral("help learner") << QStringLiteral("learner list");
    QTest::newRow("learner --help") << QStringLiteral("learner --help") << QStringLiteral("learner list");
}

void CommandLineTest::helpIsPrintedAndDone()
{
    QFETCH(QString, line);
    QFETCH(QString, holds);
    const CliRun run = cli().run(words(line));
    QCOMPARE(run.status, 0);
    QVERIFY(run.err.isEmpty());
    QVERIFY2(run.out.contains(holds), qPrintable(run.out));
    QVERIFY(run.out.contains(QLatin1String("--workspace DIR")));
    const CliRun json = cli().json(words(line));
    QVERIFY2(json.isJson() && !json.array().isEmpty(), qPrintable(json.out));
}

void CommandLineTest::wholeHelpNamesEveryCommand()
{
    const QString help = cli().run({QStringLiteral("help")}).out;
    const CommandTable table;
    QStringList names;
    for (const auto &command : table.commands()) {
        QVERIFY2(!names.contains(command->name()), qPrintable(command->name()));
        names.append(command->name());
        QVERIFY2(help.contains(QStringLiteral("\n  ") + command->name()), qPrintable(command->name()));
        QVERIFY2(help.contains(command->summary()), qPrintable(command->name()));
        QVERIFY(command->summary().endsWith(u'.'));
    }
}

void CommandLineTest::helpAsJsonNamesEveryCommand()
{
    const QJsonArray commands = cli().json({QStringLiteral("help")}).array();
    QCOMPARE(static_cast<size_t>(commands.size()), CommandTable().commands().size());
    for (const QJsonValue &command : commands)
        QVERIFY(CliRun::hasKeys(command.toObject(),
                                {QStringLiteral("command"), QStringLiteral("usage"), QStringLiteral("summary")}));
}

void CommandLineTest::manualAndCompletionNameEveryCommandAndOption()
{
    const auto read = [](const char *name) {
        QFile file(QStringLiteral(CAIRN_SOURCE_DIR "/packaging/") + QString::fromLatin1(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    const QString manual = read("man/careercairn-cli.1");
    const QString completion = read("completion/careercairn-cli.bash");
    QStringList options;
    for (const QCommandLineOption &option : globalOptions())
        options.append(option.names());
    const CommandTable table; // outlives the loop over its commands
    for (const auto &command : table.commands()) {
        QVERIFY2(manual.contains(QStringLiteral("\n.It Cm ") + command->name()), qPrintable(command->name()));
        for (const QString &word : command->name().split(u' '))
            QVERIFY2(completion.contains(word), qPrintable(word));
        for (const QCommandLineOption &option : command->options())
            options.append(option.names());
    }
    for (const QString &option : options) {
        const bool isLetter = option.size() == 1;
        QVERIFY2(manual.contains((isLetter ? QStringLiteral("Fl ") : QStringLiteral("Fl Fl ")) + option),
                 qPrintable(option));
        QVERIFY2(isLetter || completion.contains(QStringLiteral("--") + option), qPrintable(option));
    }
}

void CommandLineTest::versionIsPrinted()
{
    const QString version = QStringLiteral(CAIRN_VERSION);
    QCOMPARE(cli().run({QStringLiteral("--version")}).out, QStringLiteral("careercairn-cli %1\n").arg(version));
    QCOMPARE(cli().run({QStringLiteral("roles"), QStringLiteral("--version")}).status, 0);
    QCOMPARE(cli().json({QStringLiteral("--version")}).object().value(QLatin1String("version")).toString(), version);
}

void CommandLineTest::globalOptionsStandAnywhere_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"--json --workspace %1 learner list", "learner --json --workspace %1 list",
                             "learner list --workspace=%1 --json", "learner --lang de list --workspace %1 --json",
                             "--lang=pt_BR learner list --json --workspace %1"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void CommandLineTest::globalOptionsStandAnywhere()
{
    QFETCH(QString, line);
    const QString elsewhere = m_folder->filePath(QStringLiteral("elsewhere"));
    QCOMPARE(cli().run({QStringLiteral("learner"), QStringLiteral("add"), QStringLiteral("Here")}).status, 0);
    const CliInProcess other(elsewhere, smallCatalogueContents());
    QCOMPARE(other.run({QStringLiteral("learner"), QStringLiteral("add"), QStringLiteral("There")}).status, 0);

    const CliRun run = cli().run(words(line.arg(elsewhere)));
    QCOMPARE(run.status, 0);
    QCOMPARE(run.array().size(), 1);
    QCOMPARE(run.first().value(QLatin1String("name")).toString(), QStringLiteral("There"));
}

void CommandLineTest::wordsAfterTwoDashesAreNoOptions()
{
    const QStringList line{QStringLiteral("learner"), QStringLiteral("add"), QStringLiteral("--json"),
                           QStringLiteral("--"), QStringLiteral("--help")};
    const CliRun run = cli().run(line);
    QCOMPARE(run.status, 0);
    QCOMPARE(run.object().value(QLatin1String("name")).toString(), QStringLiteral("--help"));
}

void CommandLineTest::rolesHaveTheirKeys()
{
    const CliRun run = cli().json({QStringLiteral("roles")});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.array().size(), 2);
    for (const QJsonValue &role : run.array()) {
        QVERIFY(CliRun::hasKeys(role.toObject(), words(QStringLiteral("id title kind summary requirements related next "
                                                                      "sources"))));
        for (const QJsonValue &asked : role.toObject().value(QLatin1String("requirements")).toArray())
            QVERIFY(CliRun::hasKeys(asked.toObject(), words(QStringLiteral("skill level weight essential"))));
    }
    const QJsonObject engineer = run.first();
    QCOMPARE(engineer.value(QLatin1String("id")).toString(), QStringLiteral("r_engineer"));
    QCOMPARE(engineer.value(QLatin1String("kind")).toString(), QStringLiteral("specialist"));
    QCOMPARE(engineer.value(QLatin1String("related")).toArray(), QJsonArray{QStringLiteral("r_analyst")});
    QCOMPARE(engineer.value(QLatin1String("sources")).toArray(), QJsonArray{QStringLiteral("own")});
}

void CommandLineTest::oneRoleIsAListOfOne()
{
    const CliRun run = cli().json(words(QStringLiteral("roles r_analyst")));
    QCOMPARE(run.array().size(), 1);
    QCOMPARE(run.first().value(QLatin1String("title")).toString(), QStringLiteral("Analyst"));
}

void CommandLineTest::requirementsAreThoseOfTheSeniority()
{
    const auto asked = [this](const QString &line) {
        QMap<QString, int> levels;
        for (const QJsonValue &value : cli().json(words(line)).first().value(QLatin1String("requirements")).toArray())
            levels.insert(value.toObject().value(QLatin1String("skill")).toString(),
                          value.toObject().value(QLatin1String("level")).toInt());
        return levels;
    };
    const QMap<QString, int> entry{
        {QStringLiteral("s_python"), 2}, {QStringLiteral("s_sql"), 1}, {QStringLiteral("s_algebra"), 1}};
    const QMap<QString, int> senior{{QStringLiteral("s_python"), 4},
                                    {QStringLiteral("s_sql"), 3},
                                    {QStringLiteral("s_algebra"), 3},
                                    {QStringLiteral("s_stats"), 2}};
    QCOMPARE(asked(QStringLiteral("roles r_engineer")), entry);
    QCOMPARE(asked(QStringLiteral("roles r_engineer --level entry")), entry);
    QCOMPARE(asked(QStringLiteral("roles --level senior r_engineer")), senior);
}

void CommandLineTest::skillsHaveTheirKeys()
{
    const CliRun run = cli().json({QStringLiteral("skills")});
    QCOMPARE(run.array().size(), 4);
    for (const QJsonValue &value : run.array()) {
        const QJsonObject skill = value.toObject();
        QVERIFY(CliRun::hasKeys(skill, words(QStringLiteral("id title group levels prerequisites hours aliases"))));
        QCOMPARE(skill.value(QLatin1String("levels")).toArray().size(), 5);
        const QJsonArray hours = skill.value(QLatin1String("hours")).toArray();
        QCOMPARE(hours.size(), 4);
        for (int at = 0; at < 4; ++at) {
            QVERIFY(CliRun::hasKeys(hours.at(at).toObject(), words(QStringLiteral("from to low likely high"))));
            QCOMPARE(hours.at(at).toObject().value(QLatin1String("from")).toInt(), at);
            QCOMPARE(hours.at(at).toObject().value(QLatin1String("to")).toInt(), at + 1);
        }
    }
    const QJsonObject sql = cli().json(words(QStringLiteral("skills s_sql"))).first();
    const QJsonObject needed = sql.value(QLatin1String("prerequisites")).toArray().at(0).toObject();
    QCOMPARE(needed,
             (QJsonObject{{QStringLiteral("skill"), QStringLiteral("s_python")}, {QStringLiteral("level"), 1}}));
    QCOMPARE(sql.value(QLatin1String("group")).toString(), QStringLiteral("g_code"));
}

void CommandLineTest::resourcesHaveTheirKeys()
{
    const CliRun run = cli().json({QStringLiteral("resources")});
    QCOMPARE(run.array().size(), 1);
    QVERIFY(CliRun::hasKeys(run.first(), words(QStringLiteral("id kind title provider skills hours cost state "
                                                              "retired_on replaced_by checked_on source"))));
    QCOMPARE(run.first().value(QLatin1String("checked_on")).toString(), QStringLiteral("2026-11-20"));
    QVERIFY(run.first().value(QLatin1String("retired_on")).isNull());
    QVERIFY(run.first().value(QLatin1String("hours")).isNull());
}

void CommandLineTest::resourcesOfASkill()
{
    QCOMPARE(cli().json(words(QStringLiteral("resources s_python"))).array().size(), 1);
    const CliRun none = cli().json(words(QStringLiteral("resources s_sql")));
    QCOMPARE(none.status, 0);
    QVERIFY(none.isJson() && none.array().isEmpty());
}

void CommandLineTest::foundThingsHaveTheirKeys()
{
    const CliRun run = cli().json(words(QStringLiteral("find reporting specialist")));
    QCOMPARE(run.status, 0);
    QVERIFY(CliRun::hasKeys(run.first(), words(QStringLiteral("kind id title matched"))));
    QCOMPARE(run.first().value(QLatin1String("kind")).toString(), QStringLiteral("role"));
    QCOMPARE(run.first().value(QLatin1String("id")).toString(), QStringLiteral("r_analyst"));
    QCOMPARE(run.first().value(QLatin1String("matched")).toString(), QStringLiteral("Reporting specialist"));

    const CliRun none = cli().json({QStringLiteral("find"), QStringLiteral("qqqqqqqq")});
    QCOMPARE(none.status, 0);
    QVERIFY(none.isJson() && none.array().isEmpty());
}

void CommandLineTest::unknownIdsAreToldAndNotDone_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"roles r_enginer", "skills s_pyton", "resources s_pyton", "resource course_pyton",
                             "resource zzzzzz", "questions none", "sources none", "level Ada s_python 2",
                             "target Ada r_engineer", "target Ada r_nothing", "target Ada none", "match Ada",
                             "history Ada", "undo Ada", "redo Ada", "learner remove Ada", "learner remove Ada --yes"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void CommandLineTest::unknownIdsAreToldAndNotDone()
{
    QFETCH(QString, line);
    for (const QString &format : {QString(), QStringLiteral(" --json")}) {
        const CliRun run = cli().run(words(line + format));
        QCOMPARE(run.status, 1);
        QVERIFY(run.out.isEmpty());
        QCOMPARE(run.err.count(u'\n'), 1);
        QVERIFY2(!run.err.contains(QLatin1String("Usage")), qPrintable(run.err));
    }
}

void CommandLineTest::peopleGetColumnsAndNoJson_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("holds");
    QTest::newRow("roles") << QStringLiteral("roles") << QStringLiteral("\nr_engineer  Engineer  Does the work");
    QTest::newRow("role") << QStringLiteral("roles r_engineer --level mid") << QStringLiteral("3 Practitioner");
    QTest::newRow("skills") << QStringLiteral("skills") << QStringLiteral("\ns_python   Python          Programming");
    QTest::newRow("skill") << QStringLiteral("skills s_sql") << QStringLiteral("Python (s_python): 1 Awareness");
    QTest::newRow("resources") << QStringLiteral("resources") << QStringLiteral("A school  A Python course");
    QTest::newRow("no resource") << QStringLiteral("resources s_sql") << QStringLiteral("nothing");
    QTest::newRow("resource") << QStringLiteral("resource course_python") << QStringLiteral("Course by A school");
    QTest::newRow("questions") << QStringLiteral("questions") << QStringLiteral("q_start   How do I start?");
    QTest::newRow("question") << QStringLiteral("questions q_start") << QStringLiteral("How do I start?");
    QTest::newRow("sources") << QStringLiteral("sources") << QStringLiteral("Own profiles");
    QTest::newRow("source") << QStringLiteral("sources own") << QStringLiteral("Publisher: Career Cairn");
    QTest::newRow("find") << QStringLiteral("find python") << QStringLiteral("skill     s_python");
    QTest::newRow("nothing found") << QStringLiteral("find qqqqqqq") << QStringLiteral("“qqqqqqq”");
    QTest::newRow("no learner") << QStringLiteral("learner list") << QStringLiteral("learner add NAME");
    QTest::newRow("doctor") << QStringLiteral("doctor") << QStringLiteral("no workspace");
}

void CommandLineTest::peopleGetColumnsAndNoJson()
{
    QFETCH(QString, line);
    QFETCH(QString, holds);
    const CliRun run = cli().run(words(line));
    QCOMPARE(run.status, 0);
    QVERIFY(run.err.isEmpty());
    QVERIFY2(run.out.contains(holds), qPrintable(run.out));
    QVERIFY(!run.isJson());
}

void CommandLineTest::shippedCatalogueCanBeChecked()
{
    const CliRun run = cli().json(words(QStringLiteral("catalogue check")));
    QVERIFY(run.isJson());
    QCOMPARE(run.status, run.array().isEmpty() ? 0 : 1);
    for (const QJsonValue &mistake : run.array())
        QVERIFY(CliRun::hasKeys(mistake.toObject(), words(QStringLiteral("file place line sentence"))));
}

void CommandLineTest::brokenPackIsNotDone()
{
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("pack")));
    QFile file(m_folder->filePath(QStringLiteral("pack/catalogue.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\n\"format\": oops }\n");
    file.close();
    const QStringList line{QStringLiteral("catalogue"), QStringLiteral("check"),
                           m_folder->filePath(QStringLiteral("pack"))};
    const CliRun people = cli().run(line);
    QCOMPARE(people.status, 1);
    QVERIFY2(people.out.contains(QLatin1String("catalogue.json:2: ")), qPrintable(people.out));
    QCOMPARE(people.err.count(u'\n'), 1);
    const CliRun json = cli().json(line);
    QCOMPARE(json.status, 1);
    QVERIFY(!json.array().isEmpty());
    QCOMPARE(cli().json({line.at(0), line.at(1), m_folder->filePath(QStringLiteral("nowhere"))}).status, 1);
}

void CommandLineTest::commandsWithoutLearnersMakeNoWorkspace()
{
    for (const char *line : {"learner list", "doctor", "level Ada s_python 2", "target Ada r_engineer", "undo Ada",
                             "learner remove Ada --yes", "history Ada"})
        (void)cli().json(words(QString::fromLatin1(line)));
    QVERIFY(!QFileInfo::exists(m_folder->filePath(QStringLiteral("workspace"))));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
