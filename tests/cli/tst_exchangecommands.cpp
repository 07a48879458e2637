// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clirun.h"
#include "common/smallcatalogue.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Cairn;

/** A learner's plan goes out as files, and ticks come back. */
class ExchangeCommandsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void exportNeedsAFileAndATarget();
    void optionsThatDoNotFitAreWrongUse_data();
    void optionsThatDoNotFitAreWrongUse();
    void calendarIsWrittenAndBroughtUpToDate();
    void nameIsInTheCalendarOnlyWhenWanted();
    void foreignCalendarIsLeftAlone();
    void dashPrintsTheFile();
    void fileThatCannotBeWrittenIsNotDone();
    void ownListChangesNothing();
    void ticksComeBackAsOneChange();
    void reachedLevelKeepsItsStepDone();
    void unknownAndRefusedAreTold();
    void fileThatIsNoListIsNotDone();
    void dashReadsStandardInput();

private:
    CliRun run(const QString &line) const { return m_cli->run(line.split(u' ', Qt::SkipEmptyParts)); }
    CliRun json(const QString &line) const { return run(line + QStringLiteral(" --json")); }
    QString file(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    void beginPlan() const
    {
        run(QStringLiteral("learner add Ada"));
        run(QStringLiteral("target Ada r_analyst"));
    }
    QString stateOf(const QString &step) const
    {
        for (const QJsonValue &each :
             json(QStringLiteral("plan Ada")).object().value(QLatin1String("steps")).toArray()) {
            if (each[QLatin1String("id")].toString() == step)
                return each[QLatin1String("state")].toString();
        }
        return QStringLiteral("no such step");
    }
    int historyLength() const { return static_cast<int>(json(QStringLiteral("history Ada")).array().size()); }
    static QString contentsOf(const QString &path)
    {
        QFile opened(path);
        return opened.open(QIODevice::ReadOnly) ? QString::fromUtf8(opened.readAll()) : QString();
    }
    static void write(const QString &path, const QString &text)
    {
        QFile opened(path);
        QVERIFY(opened.open(QIODevice::WriteOnly));
        opened.write(text.toUtf8());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CliInProcess> m_cli;
};

void ExchangeCommandsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_cli = std::make_unique<CliInProcess>(m_folder->filePath(QStringLiteral("workspace")), smallCatalogueContents());
}

void ExchangeCommandsTest::exportNeedsAFileAndATarget()
{
    run(QStringLiteral("learner add Ada"));
    QCOMPARE(run(QStringLiteral("export Ada")).status, 2);
    const CliRun without = run(QStringLiteral("export Ada --ics ") + file("plan.ics"));
    QCOMPARE(without.status, 1);
    QVERIFY(without.err.contains(QLatin1String("careercairn-cli target")));
    QVERIFY(!QFile::exists(file("plan.ics")));
    QCOMPARE(run(QStringLiteral("export Nobody --ics ") + file("plan.ics")).status, 1);
}

void ExchangeCommandsTest::optionsThatDoNotFitAreWrongUse_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"export Ada --todo", "export Ada --with-name --markdown a.md", "export Ada --ics - --markdown -",
          "export Ada --ics a --markdown a", "export Ada --ics - --json", "import Ada", "export"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void ExchangeCommandsTest::optionsThatDoNotFitAreWrongUse()
{
    QFETCH(QString, line);
    beginPlan();
    const CliRun wrong = run(line);
    QCOMPARE(wrong.status, 2);
    QVERIFY(wrong.out.isEmpty());
    QVERIFY(wrong.err.contains(QLatin1String("careercairn-cli ")));
}

void ExchangeCommandsTest::calendarIsWrittenAndBroughtUpToDate()
{
    beginPlan();
    const QString path = file("plan.ics");
    const CliRun written = json(QStringLiteral("export Ada --ics ") + path);
    QCOMPARE(written.status, 0);
    QCOMPARE(written.object().value(QLatin1String("ics")).toString(), path);
    const QString first = contentsOf(path);
    QVERIFY(first.contains(QLatin1String("BEGIN:VEVENT")));
    QVERIFY(first.contains(QLatin1String("/learn:s_python:1/1@careercairn")));
    QCOMPARE(run(QStringLiteral("export Ada --ics ") + path).status, 0);
    QCOMPARE(contentsOf(path), first);

    run(QStringLiteral("level Ada s_python 1"));
    QCOMPARE(run(QStringLiteral("export Ada --ics ") + path).status, 0);
    const QString second = contentsOf(path);
    QVERIFY(second.contains(QLatin1String("STATUS:CANCELLED")));
    QVERIFY(second.contains(QLatin1String("SEQUENCE:1")));

    const QString tasks = file("tasks.ics");
    QCOMPARE(run(QStringLiteral("export Ada --todo --ics ") + tasks).status, 0);
    QVERIFY(contentsOf(tasks).contains(QLatin1String("BEGIN:VTODO")));
    QVERIFY(!contentsOf(tasks).contains(QLatin1String("BEGIN:VEVENT")));
}

void ExchangeCommandsTest::nameIsInTheCalendarOnlyWhenWanted()
{
    beginPlan();
    QVERIFY(!run(QStringLiteral("export Ada --ics -")).out.contains(QLatin1String("Ada")));
    QVERIFY(run(QStringLiteral("export Ada --with-name --ics -")).out.contains(QLatin1String("Career Cairn: Ada")));
}

void ExchangeCommandsTest::foreignCalendarIsLeftAlone()
{
    beginPlan();
    const QString foreign = QStringLiteral("BEGIN:VCALENDAR\r\nPRODID:x\r\nEND:VCALENDAR\r\n");
    write(file("mine.ics"), foreign);
    const CliRun refused = run(QStringLiteral("export Ada --ics ") + file("mine.ics"));
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.err.contains(QLatin1String("left as it was")));
    QCOMPARE(contentsOf(file("mine.ics")), foreign);
}

void ExchangeCommandsTest::dashPrintsTheFile()
{
    beginPlan();
    QCOMPARE(run(QStringLiteral("export Ada --markdown ") + file("plan.md")).status, 0);
    const CliRun printed = run(QStringLiteral("export Ada --markdown -"));
    QCOMPARE(printed.status, 0);
    QVERIFY(printed.out.contains(QLatin1String("<!-- careercairn: learn:s_python:1 -->")));
    QCOMPARE(printed.out, contentsOf(file("plan.md")));
    QVERIFY(run(QStringLiteral("export Ada --ics -")).out.startsWith(QLatin1String("BEGIN:VCALENDAR\r\n")));
}

void ExchangeCommandsTest::fileThatCannotBeWrittenIsNotDone()
{
    beginPlan();
    const CliRun refused = run(QStringLiteral("export Ada --markdown ") + file("none/plan.md"));
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.err.contains(QLatin1String("plan.md")));
}

void ExchangeCommandsTest::ownListChangesNothing()
{
    beginPlan();
    run(QStringLiteral("export Ada --markdown ") + file("plan.md"));
    const int before = historyLength();
    const CliRun read = json(QStringLiteral("import Ada --markdown ") + file("plan.md"));
    QCOMPARE(read.status, 0);
    QVERIFY(CliRun::hasKeys(read.object(),
                            {QStringLiteral("changed"), QStringLiteral("unknown"), QStringLiteral("refused")}));
    for (const QJsonValue &each : read.object())
        QVERIFY(each.toArray().isEmpty());
    QCOMPARE(historyLength(), before);
    QVERIFY(!run(QStringLiteral("import Ada --markdown ") + file("plan.md")).out.isEmpty());
}

void ExchangeCommandsTest::ticksComeBackAsOneChange()
{
    beginPlan();
    run(QStringLiteral("export Ada --markdown ") + file("plan.md"));
    const QString first = contentsOf(file("plan.md"));
    QString list = first;
    QVERIFY(list.count(QLatin1String("- [ ] ")) > 1);
    list.replace(QLatin1String("- [ ] "), QLatin1String("* [X] ")).replace(u'\n', QLatin1String("\r\n"));
    write(file("plan.md"), list);
    const QJsonArray changed = json(QStringLiteral("import Ada --markdown ") + file("plan.md"))
                                   .object()
                                   .value(QLatin1String("changed"))
                                   .toArray();
    QCOMPARE(changed.size(), list.count(QLatin1String("* [X] ")));
    for (const QJsonValue &each : changed)
        QCOMPARE(each[QLatin1String("state")].toString(), QStringLiteral("done"));
    const QString ticked = run(QStringLiteral("export Ada --markdown -")).out;
    QVERIFY(!ticked.contains(QLatin1String("- [ ] ")));
    QCOMPARE(run(QStringLiteral("undo Ada")).status, 0);
    QCOMPARE(run(QStringLiteral("export Ada --markdown -")).out, first);
    QCOMPARE(run(QStringLiteral("redo Ada")).status, 0);

    // What is not ticked any more is to do again.
    write(file("plan.md"), QString(ticked).replace(QLatin1String("- [x] "), QLatin1String("- [ ] ")));
    QCOMPARE(run(QStringLiteral("import Ada --markdown ") + file("plan.md")).status, 0);
    QCOMPARE(run(QStringLiteral("export Ada --markdown -")).out, first);
}

void ExchangeCommandsTest::reachedLevelKeepsItsStepDone()
{
    beginPlan();
    // Begun first, so that the plan still has the step when its level is reached.
    run(QStringLiteral("step Ada learn:s_python:1 doing"));
    run(QStringLiteral("level Ada s_python 1"));
    QCOMPARE(stateOf(QStringLiteral("learn:s_python:1")), QStringLiteral("done"));
    write(file("plan.md"), QStringLiteral("# Plan\n- [ ] Python <!-- careercairn: learn:s_python:1 -->\n"));
    const QJsonObject read = json(QStringLiteral("import Ada --markdown ") + file("plan.md")).object();
    QVERIFY(read.value(QLatin1String("changed")).toArray().isEmpty());
    const QJsonArray refused = read.value(QLatin1String("refused")).toArray();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.at(0)[QLatin1String("line")].toInt(), 2);
    QVERIFY(refused.at(0)[QLatin1String("why")].toString().contains(QLatin1String("level")));
}

void ExchangeCommandsTest::unknownAndRefusedAreTold()
{
    beginPlan();
    write(file("plan.md"), QStringLiteral("- [x] milk\n- [x] <!-- careercairn: learn:cobol:4 -->\n"
                                          "- [x] <!-- careercairn: learn:s_sql:1 -->\n"));
    const QJsonObject read = json(QStringLiteral("import Ada --markdown ") + file("plan.md")).object();
    QCOMPARE(read.value(QLatin1String("changed")).toArray(),
             QJsonArray{(QJsonObject{{QStringLiteral("id"), QStringLiteral("learn:s_sql:1")},
                                     {QStringLiteral("state"), QStringLiteral("done")}})});
    QCOMPARE(read.value(QLatin1String("unknown")).toArray(), QJsonArray{QStringLiteral("learn:cobol:4")});
    QCOMPARE(read.value(QLatin1String("refused")).toArray().at(0)[QLatin1String("line")].toInt(), 1);
    const QString told = run(QStringLiteral("import Ada --markdown ") + file("plan.md")).out;
    QVERIFY(told.contains(QLatin1String("learn:cobol:4")));
    QVERIFY(told.contains(QLatin1String("Line 1:")));
}

void ExchangeCommandsTest::fileThatIsNoListIsNotDone()
{
    beginPlan();
    write(file("diary.md"), QStringLiteral("- [x] milk\n"));
    const int before = historyLength();
    for (const char *name : {"diary.md", "none.md", "."}) {
        const CliRun refused = run(QStringLiteral("import Ada --markdown ") + file(name));
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.err.contains(QLatin1String("nothing was changed")));
    }
    QCOMPARE(historyLength(), before);
}

void ExchangeCommandsTest::dashReadsStandardInput()
{
    beginPlan();
    QProcess program;
    program.start(QStringLiteral(CAIRN_CLI),
                  {QStringLiteral("--workspace"), m_folder->filePath(QStringLiteral("workspace")),
                   QStringLiteral("import"), QStringLiteral("Ada"), QStringLiteral("--markdown"), QStringLiteral("-"),
                   QStringLiteral("--json")});
    QVERIFY(program.waitForStarted());
    program.write("- [x] <!-- careercairn: learn:cobol:4 -->\n");
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    const QJsonObject read = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
    QCOMPARE(read.value(QLatin1String("unknown")).toArray(), QJsonArray{QStringLiteral("learn:cobol:4")});
}

QTEST_GUILESS_MAIN(ExchangeCommandsTest)
#include "tst_exchangecommands.moc"
