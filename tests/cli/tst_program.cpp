// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clirun.h"
#include "storage/workspaceopening.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace Cairn;

/** The built program, as scripts see it. */
class ProgramTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void shippedContentHasTheKeysOfTheTable();
    void editsOfOneProcessAreThereInTheNext();
    void undoReachesOverProcesses();
    void namesOfAllScriptsPassThrough();
    void usageOfWrongUseStandsOnStderr();
    void jsonStandsAloneOnStdout();
    void wrongFileIsToldAndLeftAlone_data();
    void wrongFileIsToldAndLeftAlone();
    void openWorkspaceRefusesWriters();
    void twoWritersAtOnceLoseNothing();
    void readersBesideAWriterAreAnswered();
    void plainLocaleWritesUtf8();
    void languageIsThatAskedFor();
    void usualFolderIsThatOfTheSystem();
    void answerThatCannotBeWrittenIsNotDone();

private:
    CliRun runIn(const QStringList &arguments, const QProcessEnvironment &environment) const;
    CliRun run(const QStringList &arguments) const
    {
        return runIn(QStringList{QStringLiteral("--workspace"), folder().path()} + arguments,
                     QProcessEnvironment::systemEnvironment());
    }
    CliRun run(const QString &line) const { return run(line.split(u' ', Qt::SkipEmptyParts)); }
    CliRun json(const QString &line) const { return run(line + QStringLiteral(" --json")); }
    WorkspaceFolder folder() const { return WorkspaceFolder(m_folder->filePath(QStringLiteral("workspace"))); }
    static QByteArray contentsOf(const QString &file);
    static QStringList words(const char *line) { return QString::fromLatin1(line).split(u' '); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ProgramTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

CliRun ProgramTest::runIn(const QStringList &arguments, const QProcessEnvironment &environment) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CAIRN_CLI), arguments);
    CliRun run;
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return run;
    run.status = process.exitCode();
    run.out = QString::fromUtf8(process.readAllStandardOutput());
    run.err = QString::fromUtf8(process.readAllStandardError());
    return run;
}

QByteArray ProgramTest::contentsOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ProgramTest::shippedContentHasTheKeysOfTheTable()
{
    const QJsonArray roles = json(QStringLiteral("roles")).array();
    QVERIFY(roles.size() >= 10);
    QSet<QString> skillIds;
    const QJsonArray skills = json(QStringLiteral("skills")).array();
    for (const QJsonValue &value : skills) {
        const QJsonObject skill = value.toObject();
        QVERIFY(CliRun::hasKeys(skill, words("id title group levels prerequisites hours aliases in_demand curricula")));
        QCOMPARE(skill.value(QLatin1String("levels")).toArray().size(), 5);
        skillIds.insert(skill.value(QLatin1String("id")).toString());
    }
    for (const QJsonValue &value : roles) {
        const QJsonObject role = value.toObject();
        QVERIFY(CliRun::hasKeys(role,
                                words("id title kind summary requirements related next occupations outlook sources")));
        QVERIFY(words("specialist growth emerging").contains(role.value(QLatin1String("kind")).toString()));
        for (const QJsonValue &asked : role.value(QLatin1String("requirements")).toArray()) {
            QVERIFY(skillIds.contains(asked.toObject().value(QLatin1String("skill")).toString()));
            const int level = asked.toObject().value(QLatin1String("level")).toInt();
            QVERIFY(level >= 1 && level <= 4);
        }
    }
    for (const QJsonValue &resource : json(QStringLiteral("resources")).array())
        QVERIFY(CliRun::hasKeys(resource.toObject(), words("id kind title provider skills practice hours cost price "
                                                           "state retired_on replaced_by checked_on source brief")));
    for (const QJsonValue &question : json(QStringLiteral("questions")).array())
        QVERIFY(CliRun::hasKeys(question.toObject(), words("id question short answer roles skills resources sources")));
    for (const QJsonValue &source : json(QStringLiteral("sources")).array())
        QVERIFY(CliRun::hasKeys(source.toObject(), words("id publisher title version period url licence attribution "
                                                         "modified retrieved_on confidence note")));
    const QJsonObject found = json(QStringLiteral("find machine learning enginer")).first();
    QVERIFY(CliRun::hasKeys(found, words("kind id title matched")));
    QCOMPARE(found.value(QLatin1String("id")).toString(), QStringLiteral("ml_engineer"));
}

void ProgramTest::editsOfOneProcessAreThereInTheNext()
{
    QCOMPARE(run(QStringLiteral("learner add Ada")).status, 0);
    QCOMPARE(run(QStringLiteral("level Ada python 3")).status, 0);
    QCOMPARE(run(QStringLiteral("target Ada ml_engineer --level mid")).status, 0);
    const QJsonObject ada = json(QStringLiteral("learner list")).first();
    QCOMPARE(ada.value(QLatin1String("target")).toString(), QStringLiteral("ml_engineer"));
    QCOMPARE(ada.value(QLatin1String("level")).toString(), QStringLiteral("mid"));
    const QJsonArray history = json(QStringLiteral("history Ada")).array();
    QCOMPARE(history.size(), 3);
    QCOMPARE(history.at(1).toObject().value(QLatin1String("subject")).toString(), QStringLiteral("python"));
    QCOMPARE(history.at(1).toObject().value(QLatin1String("after")).toInt(), 3);
    QCOMPARE(json(QStringLiteral("doctor")).object().value(QLatin1String("learners")).toInt(), 1);
}

void ProgramTest::undoReachesOverProcesses()
{
    const auto levelOfPython = [this] {
        const QJsonArray history = json(QStringLiteral("history Ada")).array();
        return history.last().toObject().value(QLatin1String("after")).toInt(-1);
    };
    QCOMPARE(run(QStringLiteral("learner add Ada")).status, 0);
    for (int level = 1; level <= 3; ++level)
        QCOMPARE(run(QStringLiteral("level Ada python %1").arg(level)).status, 0);
    for (int level = 2; level >= 0; --level) {
        QCOMPARE(run(QStringLiteral("undo Ada")).status, 0);
        QCOMPARE(levelOfPython(), level);
    }
    for (int level = 1; level <= 3; ++level) {
        QCOMPARE(run(QStringLiteral("redo Ada")).status, 0);
        QCOMPARE(levelOfPython(), level);
    }
    QCOMPARE(run(QStringLiteral("redo Ada")).status, 1);
}

void ProgramTest::namesOfAllScriptsPassThrough()
{
    for (const QString &name :
         {QStringLiteral("Jürgen Müßig"), QStringLiteral("🧗🏽 Zoë"), QStringLiteral("李雷")}) {
        const CliRun add = run({QStringLiteral("learner"), QStringLiteral("add"), name, QStringLiteral("--json")});
        QCOMPARE(add.object().value(QLatin1String("name")).toString(), name);
        QCOMPARE(run({QStringLiteral("level"), name, QStringLiteral("python"), QStringLiteral("2")}).status, 0);
        QVERIFY(run(QStringLiteral("learner list")).out.contains(name));
    }
}

void ProgramTest::usageOfWrongUseStandsOnStderr()
{
    for (const QString &line : {QString(), QStringLiteral("bogus"), QStringLiteral("level Ada python 9"),
                                QStringLiteral("roles --bogus"), QStringLiteral("history Ada --since soon")}) {
        const CliRun wrong = run(line);
        QCOMPARE(wrong.status, 2);
        QVERIFY(wrong.out.isEmpty());
        QVERIFY(wrong.err.contains(QLatin1String("Usage:")));
    }
}

void ProgramTest::jsonStandsAloneOnStdout()
{
    QCOMPARE(run(QStringLiteral("learner add Ada")).status, 0);
    for (const char *line : {"roles",
                             "roles ml_engineer",
                             "skills",
                             "skills python",
                             "resources",
                             "resources python",
                             "resource project_airport_cli",
                             "questions",
                             "questions what_is_an_ml_job",
                             "sources",
                             "sources onet_29_3",
                             "find python",
                             "learner list",
                             "learner add Ben",
                             "level Ada python 2",
                             "target Ada ml_engineer",
                             "match Ada",
                             "match Ada ml_engineer",
                             "history Ada",
                             "undo Ada",
                             "redo Ada",
                             "learner remove Ben --yes",
                             "doctor",
                             "help",
                             "--version"}) {
        const CliRun done = json(QString::fromLatin1(line));
        QCOMPARE(done.status, 0);
        QVERIFY2(done.isJson(), line);
        QVERIFY2(done.err.isEmpty(), qPrintable(done.err));
    }
}

void ProgramTest::wrongFileIsToldAndLeftAlone_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"junk", "empty", "cut", "foreign", "damaged"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void ProgramTest::wrongFileIsToldAndLeftAlone()
{
    QFETCH(QString, kind);
    const QString name = folder().databaseFile();
    QCOMPARE(run(QStringLiteral("learner add Ada")).status, 0);
    QByteArray bytes = contentsOf(name);
    if (kind == QLatin1String("junk"))
        bytes = QByteArray("not a workspace at all\n").repeated(500);
    else if (kind == QLatin1String("empty"))
        bytes.clear();
    else if (kind == QLatin1String("cut"))
        bytes.truncate(bytes.size() / 2);
    else if (kind == QLatin1String("foreign"))
        bytes[68] = 'X'; // the application id in the header
    else
        bytes.replace(4096, 8192, QByteArray(8192, '\x55'));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();

    for (const char *line : {"learner list", "learner add Ben", "level Ada python 2", "match Ada", "history Ada",
                             "undo Ada", "learner remove Ada --yes", "doctor"}) {
        const CliRun told = run(QString::fromLatin1(line));
        QVERIFY2(told.status == 1, line);
        QVERIFY2(told.err.count(u'\n') == 1, qPrintable(told.err));
        QVERIFY2(contentsOf(name) == bytes, line);
    }
    const QJsonObject report = json(QStringLiteral("doctor")).object();
    QVERIFY(!report.value(QLatin1String("ok")).toBool(true));
    QVERIFY(!report.value(QLatin1String("problems")).toArray().isEmpty());
}

void ProgramTest::openWorkspaceRefusesWriters()
{
    QCOMPARE(run(QStringLiteral("learner add Ada")).status, 0);
    auto opened = WorkspaceOpening(folder()).open();
    QVERIFY(std::holds_alternative<std::unique_ptr<WorkspaceDatabase>>(opened));
    const CliRun refused = run(QStringLiteral("level Ada python 2"));
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.err.contains(QLatin1String("another window")));
    QCOMPARE(json(QStringLiteral("learner list")).array().size(), 1);
    QCOMPARE(json(QStringLiteral("history Ada")).array().size(), 1);
}

void ProgramTest::twoWritersAtOnceLoseNothing()
{
    QCOMPARE(run(QStringLiteral("learner add Ada")).status, 0);
    QMap<QString, int> levels;
    int edits = 0;
    for (int round = 0; round < 10; ++round) {
        std::map<QString, QProcess> writers;
        for (const QString &skill : words("python sql git")) {
            const QStringList line = words("level Ada") + QStringList{skill, QString::number(1 + round % 4)};
            const QStringList place{QStringLiteral("--json"), QStringLiteral("--workspace"), folder().path()};
            writers[skill].start(QStringLiteral(CAIRN_CLI), line + place);
        }
        for (auto &[skill, writer] : writers) {
            QVERIFY(writer.waitForFinished(60000));
            QCOMPARE(writer.exitStatus(), QProcess::NormalExit);
            const QByteArray refusal = writer.readAllStandardError();
            QVERIFY2(writer.exitCode() == 0 || (writer.exitCode() == 1 && !refusal.isEmpty()), refusal.constData());
            if (writer.exitCode() != 0)
                continue;
            const QJsonObject answer = QJsonDocument::fromJson(writer.readAllStandardOutput()).object();
            const int level = answer.value(QLatin1String("level")).toInt();
            QCOMPARE(answer.value(QLatin1String("before")).toInt(), levels.value(skill));
            edits += levels.value(skill) == level ? 0 : 1;
            levels.insert(skill, level);
        }
    }
    QVERIFY(edits > 0);
    QCOMPARE(json(QStringLiteral("history Ada")).array().size(), edits + 1);
    QVERIFY(json(QStringLiteral("doctor")).object().value(QLatin1String("ok")).toBool());
}

void ProgramTest::readersBesideAWriterAreAnswered()
{
    QCOMPARE(run(QStringLiteral("learner add Ada")).status, 0);
    int rows = 1;
    QProcess writer;
    for (int round = 0; round < 15; ++round) {
        writer.start(QStringLiteral(CAIRN_CLI),
                     {QStringLiteral("--workspace"), folder().path(), QStringLiteral("level"), QStringLiteral("Ada"),
                      QStringLiteral("python"), QString::number(round % 2)});
        const CliRun reader = json(QStringLiteral("history Ada"));
        QVERIFY2(reader.status == 0, qPrintable(reader.err));
        const auto seen = static_cast<int>(reader.array().size());
        QVERIFY(seen == rows || seen == rows + 1);
        QVERIFY(writer.waitForFinished(60000));
        rows = static_cast<int>(json(QStringLiteral("history Ada")).array().size());
        QVERIFY(writer.exitCode() == 1 || rows >= seen);
    }
    QVERIFY(rows > 1);
}

void ProgramTest::plainLocaleWritesUtf8()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no LC_ALL.");
#endif
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    const QStringList place{QStringLiteral("--workspace"), folder().path()};
    const CliRun add = runIn(
        place + words("learner add") + QStringList{QStringLiteral("Jürgen"), QStringLiteral("--json")}, environment);
    QCOMPARE(add.status, 0);
    QVERIFY2(add.err.isEmpty(), qPrintable(add.err));
    QCOMPARE(add.object().value(QLatin1String("name")).toString(), QStringLiteral("Jürgen"));
    QVERIFY(runIn(place + words("learner list"), environment).out.contains(QLatin1String("J\xfcrgen")));
}

void ProgramTest::languageIsThatAskedFor()
{
    const CliRun english = run(QStringLiteral("roles"));
    const CliRun arabic = run(QStringLiteral("roles --lang ar"));
    QCOMPARE(arabic.status, 0);
    for (const CliRun &each : {english, arabic})
        QVERIFY(each.out.contains(QLatin1String("ml_engineer")));
    QVERIFY(english.out.contains(QLatin1String("Machine Learning Engineer")));
    QVERIFY(!arabic.out.contains(QLatin1String("Machine Learning Engineer")));
    QVERIFY(run(QStringLiteral("help --lang ar")).out != run(QStringLiteral("help")).out);
    // A language that is not spoken yet gets English texts.
    QCOMPARE(run(QStringLiteral("roles --lang is")).out, english.out);
}

void ProgramTest::usualFolderIsThatOfTheSystem()
{
#if !defined(Q_OS_UNIX) || defined(Q_OS_MACOS)
    QSKIP("Only where the folder can be named by XDG_DATA_HOME.");
#endif
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->filePath(QStringLiteral("data")));
    QCOMPARE(runIn(words("learner add Ada"), environment).status, 0);
    QVERIFY(QFileInfo::exists(m_folder->filePath(QStringLiteral("data/CareerCairn/workspace/workspace.cairndb"))));
    QCOMPARE(runIn(words("learner list --json"), environment).array().size(), 1);
}

void ProgramTest::answerThatCannotBeWrittenIsNotDone()
{
    if (!QFileInfo::exists(QStringLiteral("/dev/full")))
        QSKIP("Only where there is a file that is always full.");
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(CAIRN_CLI), {QStringLiteral("roles"), QStringLiteral("--json")});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.readAllStandardError().count('\n'), 1);
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
