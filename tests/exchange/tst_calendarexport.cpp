// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarexport.h"
#include "exchange/someroadmap.h"

#include <libical/ical.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTest>

#include <memory>

using namespace Cairn;

namespace {

const QDateTime Now(QDate(2026, 5, 4), QTime(9, 30), Qt::UTC);
const QDateTime Later = Now.addSecs(3600);

/** An event or a task as a reader of the file has it. */
struct Seen
{
    QString kind;
    QString uid;
    QString summary;
    QString description;
    QString category;
    QString status;
    QString transparency;
    QDate start;
    QDate end; ///< of a task the day it is due
    int sequence = -1;
    int percent = -1;
    QString stamp;
    QString modified;

    friend bool operator==(const Seen &, const Seen &) = default;
};

QString stringOf(icalcomponent *component, icalproperty_kind kind)
{
    icalproperty *property = icalcomponent_get_first_property(component, kind);
    if (!property)
        return {};
    const icalvalue *value = icalproperty_get_value(property);
    if (icalvalue_isa(value) == ICAL_TEXT_VALUE)
        return QString::fromUtf8(icalvalue_get_text(value));
    return QString::fromUtf8(icalproperty_get_value_as_string(property));
}

QDate dayIn(icalcomponent *component, icalproperty_kind kind)
{
    const icalproperty *property = icalcomponent_get_first_property(component, kind);
    if (!property || icalvalue_isa(icalproperty_get_value(property)) != ICAL_DATE_VALUE)
        return {};
    return QDate::fromString(stringOf(component, kind), QStringLiteral("yyyyMMdd"));
}

int numberIn(icalcomponent *component, icalproperty_kind kind)
{
    const QString text = stringOf(component, kind);
    return text.isEmpty() ? -1 : text.toInt();
}

/** What the calendar library itself reads out of a file, by UID. */
QMap<QString, Seen> seenIn(const QByteArray &ics)
{
    struct Free
    {
        void operator()(icalcomponent *component) const { icalcomponent_free(component); }
    };
    const std::unique_ptr<icalcomponent, Free> calendar(icalcomponent_new_from_string(ics.constData()));
    QMap<QString, Seen> all;
    if (!calendar || icalcomponent_count_errors(calendar.get()) > 0)
        return all;
    for (icalcomponent *each = icalcomponent_get_first_component(calendar.get(), ICAL_ANY_COMPONENT); each;
         each = icalcomponent_get_next_component(calendar.get(), ICAL_ANY_COMPONENT)) {
        const bool isTask = icalcomponent_isa(each) == ICAL_VTODO_COMPONENT;
        Seen seen{QString::fromLatin1(icalcomponent_kind_to_string(icalcomponent_isa(each))),
                  stringOf(each, ICAL_UID_PROPERTY),
                  stringOf(each, ICAL_SUMMARY_PROPERTY),
                  stringOf(each, ICAL_DESCRIPTION_PROPERTY),
                  stringOf(each, ICAL_CATEGORIES_PROPERTY),
                  stringOf(each, ICAL_STATUS_PROPERTY),
                  stringOf(each, ICAL_TRANSP_PROPERTY),
                  dayIn(each, ICAL_DTSTART_PROPERTY),
                  dayIn(each, isTask ? ICAL_DUE_PROPERTY : ICAL_DTEND_PROPERTY),
                  numberIn(each, ICAL_SEQUENCE_PROPERTY),
                  numberIn(each, ICAL_PERCENTCOMPLETE_PROPERTY),
                  stringOf(each, ICAL_DTSTAMP_PROPERTY),
                  stringOf(each, ICAL_LASTMODIFIED_PROPERTY)};
        all.insert(seen.uid, seen);
    }
    return all;
}

CalendarWish wish(CalendarWish::Content content = CalendarWish::Content::Sessions)
{
    return {LearnerId(QStringLiteral("b9c1")), content, {}};
}

QByteArray exported(const Roadmap &roadmap, const QDateTime &now = Now, const QByteArray &before = {},
                    const CalendarWish &what = wish())
{
    const Result<QByteArray> bytes = calendarOf(roadmap, what, now, before);
    return bytes ? bytes.value() : QByteArray("refused: ") + bytes.problem().sentence.toUtf8();
}

QString sessionUid(const char *step, int number)
{
    return QStringLiteral("b9c1/%1/%2@careercairn").arg(QLatin1String(step)).arg(number);
}

} // namespace

/** A plan as a calendar file: what other programs read, and what the next export makes of it. */
class TestCalendarExport final : public QObject
{
    Q_OBJECT

private slots:
    void eachPlannedSessionIsAnEventOfADay();
    void anotherProgramReadsTheSame();
    void stepsAreEventsFromStartToFinish();
    void toDosAreTasksWithTheirState();
    void textsOfAllKindsComeBack_data();
    void textsOfAllKindsComeBack();
    void linesAreFoldedBetweenCharacters();
    void sameContentIsTheSameFile();
    void onlyWhatChangedGetsAHigherSequence();
    void whatIsNotPlannedAnyMoreIsCancelledOnce();
    void whatComesBackIsConfirmedAgain();
    void daysThatWentByStayAndShiftNoNumber();
    void otherChoiceCancelsTheFirst();
    void foreignFilesAreNotWrittenOver_data();
    void foreignFilesAreNotWrittenOver();
    void nameIsThereOnlyWhenItIsWanted();
    void hoursAreWrittenAsThePersonWritesThem();
    void oneYearOfSessionsIsQuick();
};

void TestCalendarExport::eachPlannedSessionIsAnEventOfADay()
{
    Roadmap roadmap = someRoadmap();
    roadmap.schedule.sessions.insert(roadmap.schedule.sessions.begin(),
                                     {SomeToday.addDays(-1), StepId(QStringLiteral("learn:python:2")), 4});
    const QMap<QString, Seen> seen = seenIn(exported(roadmap));
    QCOMPARE(seen.size(), 3);
    const Seen second = seen.value(sessionUid("learn:python:2", 2));
    QCOMPARE(second.kind, QStringLiteral("VEVENT"));
    QCOMPARE(second.summary, QStringLiteral("1.5 h: Python, to Working"));
    QCOMPARE(second.description, QStringLiteral("Learn. Left of this step: 3 h."));
    QCOMPARE(second.category, QStringLiteral("Learn"));
    QCOMPARE(second.status, QStringLiteral("CONFIRMED"));
    QCOMPARE(second.transparency, QStringLiteral("TRANSPARENT"));
    QCOMPARE(second.start, SomeToday.addDays(1));
    QCOMPARE(second.end, SomeToday.addDays(2));
    QCOMPARE(second.sequence, 0);
    QCOMPARE(second.stamp, QStringLiteral("20260504T093000Z"));
    QCOMPARE(second.modified, second.stamp);
    QCOMPARE(seen.value(sessionUid("build:report", 1)).description,
             QStringLiteral("Build projects. Left of this step: 1 h."));
}

void TestCalendarExport::anotherProgramReadsTheSame()
{
    const char *script = R"(
import sys, json
try:
    import icalendar
except ImportError:
    sys.exit(77)
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
day = lambda each, key: each.decoded(key).isoformat() if key in each else ''
print(json.dumps([[each.name, str(each['UID']), str(each['SUMMARY']), str(each['DESCRIPTION']),
    ','.join(str(category) for category in each['CATEGORIES'].cats), str(each['STATUS']),
    day(each, 'DTSTART'), day(each, 'DUE' if each.name == 'VTODO' else 'DTEND'), int(each['SEQUENCE'])]
    for each in calendar.walk() if each.name in ('VEVENT', 'VTODO')]))
)";
    Roadmap roadmap = someRoadmap();
    roadmap.steps[0].step.title = QStringLiteral("Ünï, 深度学习; and on: बहुत अच्छा, a title long enough to be folded");
    for (const auto content :
         {CalendarWish::Content::Sessions, CalendarWish::Content::Steps, CalendarWish::Content::ToDos}) {
        const QByteArray ics = exported(roadmap, Now, {}, wish(content));
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QString::fromUtf8(script)});
        if (!python.waitForStarted())
            QSKIP("Python is not installed.");
        python.write(ics);
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished());
        if (python.exitCode() == 77)
            QSKIP("Python's package icalendar is not installed.");
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
        const QJsonArray read = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
        const QMap<QString, Seen> seen = seenIn(ics);
        QVERIFY(!seen.isEmpty());
        QCOMPARE(read.size(), seen.size());
        for (const QJsonValue &row : read) {
            const Seen same = seen.value(row[1].toString());
            QCOMPARE(row[0].toString(), same.kind);
            QCOMPARE(row[2].toString(), same.summary);
            QCOMPARE(row[3].toString(), same.description);
            QCOMPARE(row[4].toString(), same.category);
            QCOMPARE(row[5].toString(), same.status);
            QCOMPARE(row[6].toString(), same.start.toString(Qt::ISODate));
            QCOMPARE(row[7].toString(), same.end.toString(Qt::ISODate));
            QCOMPARE(row[8].toInt(), same.sequence);
        }
    }
}

void TestCalendarExport::stepsAreEventsFromStartToFinish()
{
    const QMap<QString, Seen> seen = seenIn(exported(someRoadmap(), Now, {}, wish(CalendarWish::Content::Steps)));
    // What was skipped has no days.
    QCOMPARE(seen.keys(), (QStringList{QStringLiteral("b9c1/build:report@careercairn"),
                                       QStringLiteral("b9c1/certify:exam@careercairn"),
                                       QStringLiteral("b9c1/learn:python:2@careercairn")}));
    const Seen python = seen.last();
    QCOMPARE(python.summary, QStringLiteral("Python, to Working"));
    QCOMPARE(python.start, SomeToday);
    QCOMPARE(python.end, SomeToday.addDays(2));
    QCOMPARE(seen.value(QStringLiteral("b9c1/certify:exam@careercairn")).description,
             QStringLiteral("Get certified. Done."));
}

void TestCalendarExport::toDosAreTasksWithTheirState()
{
    Roadmap roadmap = someRoadmap();
    roadmap.steps[0].finish = {};
    const QMap<QString, Seen> seen = seenIn(exported(roadmap, Now, {}, wish(CalendarWish::Content::ToDos)));
    QCOMPARE(seen.size(), 4);
    const auto task = [&seen](const char *step) {
        return seen.value(QStringLiteral("b9c1/%1/todo@careercairn").arg(QLatin1String(step)));
    };
    QCOMPARE(task("learn:python:2").kind, QStringLiteral("VTODO"));
    QCOMPARE(task("learn:python:2").status, QStringLiteral("NEEDS-ACTION"));
    QVERIFY(!task("learn:python:2").end.isValid());
    QCOMPARE(task("build:report").status, QStringLiteral("IN-PROCESS"));
    QCOMPARE(task("build:report").percent, 50);
    QCOMPARE(task("build:report").end, SomeToday.addDays(2));
    QCOMPARE(task("certify:exam").status, QStringLiteral("COMPLETED"));
    QCOMPARE(task("certify:exam").percent, 100);
    QCOMPARE(task("network:talk").status, QStringLiteral("CANCELLED"));
}

void TestCalendarExport::textsOfAllKindsComeBack_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("seen");
    for (const char *title :
         {"a, b; c: d", "back\\slash \\n \\, \\;", "\"quoted\" 'too'", "END:VEVENT",
          "深度学习与大规模数据处理的工程实践，第二部分", "تعلم بايثون، المستوى الثاني", "मशीन लर्निंग; पहला कदम",
          "🧗🏽‍♀️ climb", "%1 %2 %n", "<b>bold</b> & more", "^n ^^ ^'"})
        QTest::newRow(title) << QString::fromUtf8(title) << QString::fromUtf8(title);
    QTest::newRow("lines") << QStringLiteral("a\nEND:VEVENT\nBEGIN:VEVENT\nb")
                           << QStringLiteral("a\nEND:VEVENT\nBEGIN:VEVENT\nb");
    QTest::newRow("control") << QStringLiteral("a\r\nb\tc\u0007d") + QChar(0) + u'e' << QStringLiteral("a \nb c d e");
    QTest::newRow("long") << QString(5000, u'ü') << QString(5000, u'ü');
    QTest::newRow("blanks around") << QStringLiteral("  a  ") << QStringLiteral("a");
}

void TestCalendarExport::textsOfAllKindsComeBack()
{
    QFETCH(QString, title);
    QFETCH(QString, seen);
    Roadmap roadmap = someRoadmap();
    roadmap.steps[1].step.title = title;
    const QByteArray ics = exported(roadmap);
    const QMap<QString, Seen> all = seenIn(ics);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.value(sessionUid("build:report", 1)).summary, QStringLiteral("1 h: ") + seen);
    // Read back by the next export, it is the same text.
    QCOMPARE(exported(roadmap, Later, ics), ics);
}

void TestCalendarExport::linesAreFoldedBetweenCharacters()
{
    Roadmap roadmap = someRoadmap();
    roadmap.steps[0].step.title = QString::fromUtf8("学").repeated(200);
    const QByteArray ics = exported(roadmap);
    QVERIFY(ics.endsWith("\r\n"));
    QCOMPARE(ics.count('\n'), ics.count("\r\n"));
    QCOMPARE(ics.count('\r'), ics.count("\r\n"));
    for (const QByteArray &line : ics.split('\n')) {
        QVERIFY(line.size() <= 76); // with CR
        QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
}

void TestCalendarExport::sameContentIsTheSameFile()
{
    const Roadmap roadmap = someRoadmap();
    for (const auto content :
         {CalendarWish::Content::Sessions, CalendarWish::Content::Steps, CalendarWish::Content::ToDos}) {
        const QByteArray first = exported(roadmap, Now, {}, wish(content));
        QCOMPARE(exported(roadmap, Later, first, wish(content)), first);
        // However another program has broken the lines and ordered the properties.
        QByteArray rewritten = first;
        rewritten.replace("\r\n ", "").replace("\r\n", "\n").replace("VERSION:2.0\n", "");
        QCOMPARE(exported(roadmap, Later, rewritten, wish(content)), first);
        QCOMPARE(exported(roadmap, Later, "\xEF\xBB\xBF" + first, wish(content)), first);
    }
}

void TestCalendarExport::onlyWhatChangedGetsAHigherSequence()
{
    Roadmap roadmap = someRoadmap();
    const QByteArray first = exported(roadmap);
    roadmap.schedule.sessions[1].day = SomeToday.addDays(4);
    const QByteArray second = exported(roadmap, Later, first);
    const QMap<QString, Seen> before = seenIn(first);
    const QMap<QString, Seen> after = seenIn(second);
    QCOMPARE(after.keys(), before.keys());
    const QString moved = sessionUid("learn:python:2", 2);
    for (const QString &uid : before.keys()) {
        if (uid != moved)
            QCOMPARE(after.value(uid), before.value(uid));
    }
    QCOMPARE(after.value(moved).sequence, 1);
    QCOMPARE(after.value(moved).start, SomeToday.addDays(4));
    QCOMPARE(after.value(moved).stamp, QStringLiteral("20260504T103000Z"));
    roadmap.schedule.sessions[1].quarters = 5;
    QCOMPARE(seenIn(exported(roadmap, Later, second)).value(moved).sequence, 2);
}

void TestCalendarExport::whatIsNotPlannedAnyMoreIsCancelledOnce()
{
    Roadmap roadmap = someRoadmap();
    const QByteArray first = exported(roadmap);
    roadmap.schedule.sessions.pop_back();
    const QByteArray second = exported(roadmap, Later, first);
    const Seen gone = seenIn(second).value(sessionUid("build:report", 1));
    QCOMPARE(gone.status, QStringLiteral("CANCELLED"));
    QCOMPARE(gone.sequence, 1);
    QCOMPARE(gone.stamp, QStringLiteral("20260504T103000Z"));
    QCOMPARE(gone.summary, QStringLiteral("1 h: Write a report"));
    QCOMPARE(exported(roadmap, Later.addDays(1), second), second);
}

void TestCalendarExport::whatComesBackIsConfirmedAgain()
{
    const Roadmap whole = someRoadmap();
    Roadmap less = whole;
    less.schedule.sessions.pop_back();
    const QByteArray cancelled = exported(less, Later, exported(whole));
    const Seen back = seenIn(exported(whole, Later, cancelled)).value(sessionUid("build:report", 1));
    QCOMPARE(back.status, QStringLiteral("CONFIRMED"));
    QCOMPARE(back.sequence, 2);
}

void TestCalendarExport::daysThatWentByStayAndShiftNoNumber()
{
    Roadmap roadmap = someRoadmap();
    const QByteArray first = exported(roadmap);
    roadmap.today = SomeToday.addDays(1);
    roadmap.schedule.sessions.erase(roadmap.schedule.sessions.begin());
    QCOMPARE(exported(roadmap, Later.addDays(1), first), first);
}

void TestCalendarExport::otherChoiceCancelsTheFirst()
{
    const Roadmap roadmap = someRoadmap();
    const QMap<QString, Seen> seen =
        seenIn(exported(roadmap, Later, exported(roadmap), wish(CalendarWish::Content::ToDos)));
    QCOMPARE(seen.size(), 7);
    QCOMPARE(seen.value(sessionUid("build:report", 1)).status, QStringLiteral("CANCELLED"));
}

void TestCalendarExport::foreignFilesAreNotWrittenOver_data()
{
    QTest::addColumn<QByteArray>("before");
    const QByteArray ours = exported(someRoadmap());
    const QByteArray event = "BEGIN:VEVENT\r\nUID:1@example.org\r\nDTSTART:20260504T100000Z\r\nEND:VEVENT\r\n";
    const auto with = [&ours](const QByteArray &part) {
        return QByteArray(ours).replace("END:VCALENDAR", part + "END:VCALENDAR");
    };
    QTest::newRow("an event of another program") << with(event);
    QTest::newRow("an event without UID") << with("BEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT\r\n");
    QTest::newRow("a journal") << with("BEGIN:VJOURNAL\r\nUID:b9c1/x@careercairn\r\nEND:VJOURNAL\r\n");
    QTest::newRow("a second calendar") << ours + "BEGIN:VCALENDAR\r\n" + event + "END:VCALENDAR\r\n";
    QTest::newRow("another learner") << QByteArray(ours).replace("b9c1", "b9c2");
    QTest::newRow("a longer id of a learner") << QByteArray(ours).replace("b9c1", "b9c11");
    QTest::newRow("an empty calendar of another program")
        << QByteArray("BEGIN:VCALENDAR\r\nPRODID:-//Example//EN\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n");
    QTest::newRow("no calendar") << QByteArray("Dear diary");
    QTest::newRow("cut off") << ours.left(ours.size() / 2);
    QTest::newRow("too large") << QByteArray(6 * 1024 * 1024, 'x');
}

void TestCalendarExport::foreignFilesAreNotWrittenOver()
{
    QFETCH(QByteArray, before);
    const Result<QByteArray> written = calendarOf(someRoadmap(), wish(), Later, before);
    QVERIFY(!written);
    QVERIFY(written.problem().sentence.contains(QStringLiteral("left as it was")));
}

void TestCalendarExport::nameIsThereOnlyWhenItIsWanted()
{
    CalendarWish named = wish();
    QVERIFY(!exported(someRoadmap(), Now, {}, named).contains("Ada"));
    named.name = QStringLiteral("Ada\nLovelace");
    const QByteArray ics = exported(someRoadmap(), Now, {}, named);
    QCOMPARE(ics.count("Ada"), 1);
    QVERIFY(ics.contains("X-WR-CALNAME:Career Cairn: Ada Lovelace\r\n"));
    QVERIFY(!exported(someRoadmap(), Later, ics).contains("Ada"));
}

void TestCalendarExport::hoursAreWrittenAsThePersonWritesThem()
{
    QLocale::setDefault(QLocale(QLocale::German));
    const QMap<QString, Seen> seen = seenIn(exported(someRoadmap()));
    QLocale::setDefault(QLocale::c());
    QCOMPARE(seen.value(sessionUid("learn:python:2", 1)).summary, QStringLiteral("1,5 h: Python, to Working"));
}

void TestCalendarExport::oneYearOfSessionsIsQuick()
{
    Roadmap roadmap = someRoadmap();
    for (int day = 3; day < 2000; ++day)
        roadmap.schedule.sessions.push_back({SomeToday.addDays(day), StepId(QStringLiteral("build:report")), 4});
    QElapsedTimer timer;
    timer.start();
    const QByteArray first = exported(roadmap);
    const QByteArray again = exported(roadmap, Later, first);
    QCOMPARE(again, first);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(seenIn(first).size(), 2000);
}

QTEST_GUILESS_MAIN(TestCalendarExport)
#include "tst_calendarexport.moc"
