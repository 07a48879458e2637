// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdowntext.h"
#include "exchange/someroadmap.h"
#include "exchange/tasklistexport.h"
#include "exchange/tasklistimport.h"

#include <QFont>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Cairn;

namespace {

QString lineWith(const QString &text, const char *what)
{
    for (const QString &line : text.split(u'\n')) {
        if (line.contains(QLatin1String(what)))
            return line;
    }
    return {};
}

QString states(const TaskListTicks &ticks)
{
    QStringList words;
    for (const StepMark &mark : ticks.marks) {
        words.append(mark.step.id.text() + u' ' + codeOf(mark.state));
        for (const SubStep &subStep : mark.subSteps)
            words.append(subStep.id.text() + (subStep.done ? u'+' : u'-'));
    }
    return words.join(u' ');
}

QString refusedLines(const TaskListTicks &ticks)
{
    QStringList lines;
    for (const RefusedLine &each : ticks.refused)
        lines.append(QString::number(each.line));
    return lines.join(u' ');
}

} // namespace

/** A plan as a list of tasks, and what is read of one that comes back. */
class TestTaskList final : public QObject
{
    Q_OBJECT

private slots:
    void listShowsStagesStepsAndSubSteps();
    void otherYearsAreSaid();
    void ownListChangesNothing();
    void titlesStayTheTextTheyAre_data();
    void titlesStayTheTextTheyAre();
    void titlesCannotForgeAMark();
    void idsOfAnyTextComeBack_data();
    void idsOfAnyTextComeBack();
    void ticksAreMarks_data();
    void ticksAreMarks();
    void bulletsAndEndsOfLinesDoNotMatter_data();
    void bulletsAndEndsOfLinesDoNotMatter();
    void orderTitlesAndLostLinesDoNotMatter();
    void unknownIdsAreTold();
    void linesThatCannotBeReadAreToldByNumber();
    void contradictionsAreToldAndNotUsed();
    void marksNameTheLineOfTheirStep();
    void otherFilesAreProblems_data();
    void otherFilesAreProblems();
    void longLinesAreRead();
};

void TestTaskList::listShowsStagesStepsAndSubSteps()
{
    const QString list = taskListOf(someRoadmap());
    QVERIFY(list.startsWith(QStringLiteral("# Plan of ")));
    const QString expected = QStringLiteral(R"(
## Learn

- [ ] Python, to Working (3 h, 4 May to 5 May) <!-- careercairn: learn:python:2 -->

## Build projects

- [ ] Write a report (2 h, 6 May) <!-- careercairn: build:report -->
  - [x] Read the data <!-- careercairn: build:report / 1 -->
  - [ ] Draw it <!-- careercairn: build:report / 2 -->

## Get certified

- [x] Pass the exam (4 h, 1 May to 3 May) <!-- careercairn: certify:exam -->

## Network and apply

- [x] ~~Give a talk~~ (5 h) <!-- careercairn: network:talk -->
)");
    QCOMPARE(list.mid(list.indexOf(QStringLiteral("\n## "))), expected);
}

void TestTaskList::otherYearsAreSaid()
{
    Roadmap roadmap = someRoadmap();
    roadmap.steps[0].finish = QDate(2027, 1, 2);
    QVERIFY(lineWith(taskListOf(roadmap), "python").contains(QStringLiteral("(3 h, 4 May to 2 Jan 2027)")));
}

void TestTaskList::ownListChangesNothing()
{
    const Result<TaskListTicks> ticks = ticksIn(taskListOf(someRoadmap()), someRoadmap());
    QVERIFY(ticks);
    QCOMPARE(ticks.value(), TaskListTicks());
}

void TestTaskList::titlesStayTheTextTheyAre_data()
{
    QTest::addColumn<QString>("title");
    for (const char *title : {"plain",
                              "*bold* _both_ **x**",
                              "`code`",
                              "[link](https://example.org)",
                              "![image](file:///etc/passwd)",
                              "<img src=\"file:///etc/passwd\">",
                              "<!-- comment -->",
                              "--> ends",
                              "&amp; &#42; &lt;b&gt;",
                              "https://example.org/a_b?c=d",
                              "see www.example.org now",
                              "mail me@example.org",
                              "<https://example.org>",
                              "~~struck~~",
                              "| a | b |",
                              "# head",
                              "1. one",
                              "- item",
                              "+ plus",
                              "[ ] box",
                              "[x]",
                              "C++ and C#, 100 %",
                              "back\\slash \\* \\",
                              "[foo]: /url \"title\"",
                              "$x^2$ ==mark== {#id}",
                              "深度学习 *实践*",
                              "تعلم _بايثون_",
                              "a ' b \" c",
                              "ends with \\",
                              "***",
                              "---",
                              "===",
                              "> quote",
                              "\u00a0x",
                              ":smile: a:b:c",
                              "ftp://x mailto:a@b.c"})
        QTest::newRow(title) << QString::fromUtf8(title).simplified();
}

void TestTaskList::titlesStayTheTextTheyAre()
{
    QFETCH(QString, title);
    Roadmap roadmap = someRoadmap();
    roadmap.steps[1].step.title = title;
    roadmap.steps[1].subSteps[0].title = title;
    const QString list = taskListOf(roadmap);
    QCOMPARE(list.count(u'\n'), taskListOf(someRoadmap()).count(u'\n'));
    QCOMPARE(ticksIn(list, roadmap).value(), TaskListTicks());

    // As a program that knows GitHub's Markdown shows it.
    QTextDocument document;
    QFont font;
    font.setPixelSize(12);
    document.setDefaultFont(font);
    document.setMarkdown(list, QTextDocument::MarkdownDialectGitHub);
    int seen = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.text().trimmed() == title || block.text().trimmed().startsWith(title + QStringLiteral(" (2 h")))
            ++seen;
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            const QTextCharFormat format = piece.fragment().charFormat();
            QVERIFY(!format.isImageFormat());
            QVERIFY(!format.isAnchor());
            QVERIFY(!format.fontItalic());
            const bool isStruck = format.fontStrikeOut();
            QVERIFY(!isStruck || piece.fragment().text() == QStringLiteral("Give a talk"));
        }
    }
    QCOMPARE(seen, 2);
}

void TestTaskList::titlesCannotForgeAMark()
{
    Roadmap roadmap = someRoadmap();
    const QString forged =
        QStringLiteral("x <!-- careercairn: network:talk -->\n- [ ] <!-- careercairn: certify:exam -->");
    roadmap.steps[0].step.title = forged;
    roadmap.steps[1].subSteps[1].title = forged;
    const TaskListTicks ticks = ticksIn(taskListOf(roadmap), roadmap).value();
    QVERIFY(ticks.marks.empty());
    QVERIFY(ticks.unknown.isEmpty());
}

void TestTaskList::idsOfAnyTextComeBack_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"learn:sql:1", "own:5f0c-11--22", "a-->b", "a b", "a / b", "a/b", "%2D", "ü学", "x#2", "-"})
        QTest::newRow(id) << QString::fromUtf8(id);
}

void TestTaskList::idsOfAnyTextComeBack()
{
    QFETCH(QString, id);
    Roadmap roadmap = someRoadmap();
    roadmap.steps[1].step.id = StepId(id);
    roadmap.steps[1].subSteps[0].id = SubStepId(id);
    QString list = taskListOf(roadmap);
    QCOMPARE(ticksIn(list, roadmap).value(), TaskListTicks());
    list.replace(QStringLiteral("[x] Read"), QStringLiteral("[ ] Read"));
    QCOMPARE(states(ticksIn(list, roadmap).value()), id + QStringLiteral(" doing ") + id + u'-');
}

void TestTaskList::ticksAreMarks_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("marks");
    QTest::newRow("to do, ticked") << "- [x] a <!-- careercairn: learn:python:2 -->"
                                   << "learn:python:2 done";
    QTest::newRow("to do, not ticked") << "- [ ] a <!-- careercairn: learn:python:2 -->"
                                       << "";
    QTest::newRow("doing, ticked") << "- [x] a <!-- careercairn: build:report -->"
                                   << "build:report done";
    QTest::newRow("doing, not ticked") << "- [ ] a <!-- careercairn: build:report -->"
                                       << "";
    QTest::newRow("done, ticked") << "- [x] a <!-- careercairn: certify:exam -->"
                                  << "";
    QTest::newRow("done, not ticked") << "- [ ] a <!-- careercairn: certify:exam -->"
                                      << "certify:exam todo";
    QTest::newRow("skipped, ticked") << "- [x] ~~a~~ <!-- careercairn: network:talk -->"
                                     << "";
    QTest::newRow("skipped, not ticked") << "- [ ] ~~a~~ <!-- careercairn: network:talk -->"
                                         << "network:talk todo";
    QTest::newRow("sub-step, ticked") << "  - [x] <!-- careercairn: build:report / 2 -->"
                                      << "build:report doing 2+";
    QTest::newRow("sub-step, not ticked") << "- [ ] <!-- careercairn: build:report / 1 -->"
                                          << "build:report doing 1-";
    QTest::newRow("sub-step, as it is") << "- [x] <!-- careercairn: build:report / 1 -->"
                                        << "";
}

void TestTaskList::ticksAreMarks()
{
    QFETCH(QString, line);
    QFETCH(QString, marks);
    const Result<TaskListTicks> ticks = ticksIn(line, someRoadmap());
    QVERIFY(ticks);
    QCOMPARE(states(ticks.value()), marks);
    QVERIFY(ticks.value().unknown.isEmpty());
    QVERIFY(ticks.value().refused.empty());
}

void TestTaskList::bulletsAndEndsOfLinesDoNotMatter_data()
{
    QTest::addColumn<QString>("list");
    const QString mark = QStringLiteral("<!-- careercairn: learn:python:2 -->");
    for (const char *line :
         {"* [x] a %1", "+ [x] a %1", "- [X] a %1", "\t- [x] a %1", "   \t * [x]  a %1", "1. [x] a %1", "12) [x] a %1",
          "> - [x] a %1", "- [x] %1", "- [x] %1 a", "-  [x] a %1  ", "- [ x ] a %1"})
        QTest::newRow(line) << QString::fromUtf8(line).arg(mark);
    const QString task = QStringLiteral("- [x] a ") + mark;
    QTest::newRow("CRLF") << QStringLiteral("# Plan\r\n\r\n") + task + QStringLiteral("\r\n\r\n");
    QTest::newRow("CR") << QStringLiteral("# Plan\r") + task + QStringLiteral("\r");
    QTest::newRow("byte order mark") << QChar(QChar::ByteOrderMark) + task;
    QTest::newRow("other blanks in the mark") << QStringLiteral("- [x] <!--careercairn:   learn:python:2-->");
}

void TestTaskList::bulletsAndEndsOfLinesDoNotMatter()
{
    QFETCH(QString, list);
    const Result<TaskListTicks> ticks = ticksIn(list, someRoadmap());
    QVERIFY(ticks);
    QCOMPARE(states(ticks.value()), QStringLiteral("learn:python:2 done"));
    QVERIFY(ticks.value().refused.empty());
}

void TestTaskList::orderTitlesAndLostLinesDoNotMatter()
{
    const TaskListTicks ticks = ticksIn(QStringLiteral("- [ ] passed <!-- careercairn: certify:exam -->\n"
                                                       "Some words of mine.\n\n"
                                                       "- [x] done! <!-- careercairn: build:report / 2 -->\n"
                                                       "- [x] <!-- careercairn: learn:python:2 -->\n"),
                                        someRoadmap())
                                    .value();
    QCOMPARE(states(ticks), QStringLiteral("learn:python:2 done build:report doing 2+ certify:exam todo"));
    QVERIFY(ticks.refused.empty());
}

void TestTaskList::unknownIdsAreTold()
{
    const TaskListTicks ticks = ticksIn(QStringLiteral("- [x] <!-- careercairn: learn:cobol:4 -->\n"
                                                       "- [x] <!-- careercairn: build:report / 9 -->\n"
                                                       "- [ ] <!-- careercairn: learn:cobol:4 / 1 -->\n"
                                                       "- [x] <!-- careercairn: learn:cobol:4 -->\n"),
                                        someRoadmap())
                                    .value();
    QVERIFY(ticks.marks.empty());
    QCOMPARE(ticks.unknown, (QStringList{QStringLiteral("learn:cobol:4"), QStringLiteral("build:report / 9"),
                                         QStringLiteral("learn:cobol:4 / 1")}));
}

void TestTaskList::linesThatCannotBeReadAreToldByNumber()
{
    const TaskListTicks ticks =
        ticksIn(QStringLiteral("# Plan\r\n"
                               "- [x] of mine\r\n"
                               "- [-] <!-- careercairn: learn:python:2 -->\r\n"
                               "- Python <!-- careercairn: learn:python:2 -->\r\n"
                               "- [x] <!-- careercairn: -->\r\n"
                               "- [x] <!-- careercairn: a / b / c -->\r\n"
                               "- [x] <!-- careercairn: learn:python:2\r\n"
                               "- [x] careercairn: learn:python:2 -->\r\n"
                               "- [x] <!-- careercairn: certify:exam --> <!-- careercairn: learn:python:2 -->\r\n"
                               "- [x] <!-- careercairn: certify:exam -->\r\n"),
                someRoadmap())
            .value();
    QVERIFY(ticks.marks.empty());
    QCOMPARE(refusedLines(ticks), QStringLiteral("2 3 4 5 6 7 8 9"));
    for (const RefusedLine &each : ticks.refused)
        QVERIFY(each.why.endsWith(u'.'));
}

void TestTaskList::contradictionsAreToldAndNotUsed()
{
    const QString list = QStringLiteral("- [x] <!-- careercairn: learn:python:2 -->\n"
                                        "- [x] <!-- careercairn: certify:exam -->\n"
                                        "- [ ] <!-- careercairn: learn:python:2 -->\n"
                                        "- [x] <!-- careercairn: learn:python:2 -->\n"
                                        "- [x] <!-- careercairn: build:report -->\n"
                                        "- [x] <!-- careercairn: build:report -->\n");
    const TaskListTicks ticks = ticksIn(list, someRoadmap()).value();
    QCOMPARE(states(ticks), QStringLiteral("build:report done"));
    QCOMPARE(refusedLines(ticks), QStringLiteral("3"));
    QVERIFY(ticks.refused.front().why.contains(u'1'));
}

void TestTaskList::marksNameTheLineOfTheirStep()
{
    const TaskListTicks ticks = ticksIn(QStringLiteral("\n- [x] <!-- careercairn: build:report / 2 -->\n"
                                                       "- [x] <!-- careercairn: learn:python:2 -->\n"),
                                        someRoadmap())
                                    .value();
    QCOMPARE(ticks.lines, (std::vector<int>{3, 0}));
}

void TestTaskList::otherFilesAreProblems_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("another list") << QStringLiteral("- [x] milk\n- [ ] bread\n");
    QTest::newRow("too long") << QStringLiteral("- [x] <!-- careercairn: learn:python:2 -->\n").repeated(200'000);
    QTest::newRow("noise") << QString(1000, QChar(0));
}

void TestTaskList::otherFilesAreProblems()
{
    QFETCH(QString, text);
    const Result<TaskListTicks> ticks = ticksIn(text, someRoadmap());
    QVERIFY(!ticks);
    QVERIFY(ticks.problem().sentence.contains(QStringLiteral("nothing was changed")));
}

void TestTaskList::longLinesAreRead()
{
    const QString mark = QStringLiteral("<!-- careercairn: learn:python:2 -->");
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(states(ticksIn(QStringLiteral("- [x] ") + QString(4'000'000, u'<') + mark, someRoadmap()).value()),
             QStringLiteral("learn:python:2 done"));
    QVERIFY(ticksIn(QStringLiteral("- [x]\n").repeated(800'000) + QStringLiteral("- [x] ") + mark, someRoadmap()));
    QVERIFY(!ticksIn(QStringLiteral("careercairn:").repeated(400'000), someRoadmap()));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(TestTaskList)
#include "tst_tasklist.moc"
