// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarexport.h"
#include "exchange/calendarimport.h"
#include "exchange/someroadmap.h"

#include <QElapsedTimer>
#include <QStringConverter>
#include <QTest>

using namespace Cairn;

namespace {

const DateRange Year2026{QDate(2026, 1, 1), QDate(2026, 12, 31)};

QByteArray calendar(const QByteArray &inside)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//EN\r\n" + inside + "END:VCALENDAR\r\n";
}

/** An event of these lines, parted by "|". */
QByteArray eventOf(const char *lines)
{
    return "BEGIN:VEVENT\r\n" + QByteArray(lines).replace("|", "\r\n") + "\r\nEND:VEVENT\r\n";
}

/** For example "0504-0506 Exams/exam", several parted by ", ". */
QString shown(const Result<std::vector<DayOff>> &daysOff)
{
    if (!daysOff)
        return QStringLiteral("problem: ") + daysOff.problem().sentence;
    QStringList texts;
    for (const DayOff &off : daysOff.value()) {
        const QString first = off.days.first.toString(QStringLiteral("MMdd"));
        const QString last = off.days.last.toString(QStringLiteral("MMdd"));
        texts.append((first == last ? first : first + u'-' + last) + u' ' + off.title + u'/' + codeOf(off.kind));
    }
    return texts.join(QStringLiteral(", "));
}

QString read(const QByteArray &inside, const DateRange &window = Year2026)
{
    return shown(daysOffIn(calendar(inside), window));
}

} // namespace

/** Days off out of calendars that other programs wrote, and out of what is no calendar at all. */
class TestCalendarImport final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }
    void eventsThatTakeADayAreDaysOff_data();
    void eventsThatTakeADayAreDaysOff();
    void whatComesAgainIsThereOnEachOfItsDays_data();
    void whatComesAgainIsThereOnEachOfItsDays();
    void kindIsGuessedFromTheWords_data();
    void kindIsGuessedFromTheWords();
    void neighbouringDaysOfOneTitleAreOne();
    void windowCutsOff();
    void othersInTheFileAreLeftOut();
    void ownSessionsAreNoDaysOff();
    void bytesOfOtherEncodingsAreRead();
    void linesOfAnyEndAndFoldAreRead();
    void whatIsNoCalendarIsAProblem_data();
    void whatIsNoCalendarIsAProblem();
    void eachBeginningOfAFileIsAnswered();
    void damagedBytesAreAnswered();
    void endlessWorkEnds_data();
    void endlessWorkEnds();
};

void TestCalendarImport::eventsThatTakeADayAreDaysOff_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("seen");
    const auto row = [](const char *name, const char *lines, const char *seen) {
        QTest::newRow(name) << QByteArray(lines) << QString::fromUtf8(seen);
    };
    row("one day", "DTSTART;VALUE=DATE:20260504|DTEND;VALUE=DATE:20260505|SUMMARY:a", "0504 a/other");
    row("three days", "DTSTART;VALUE=DATE:20260504|DTEND;VALUE=DATE:20260507|SUMMARY:a", "0504-0506 a/other");
    row("without an end", "DTSTART;VALUE=DATE:20260504|SUMMARY:a", "0504 a/other");
    row("ends on the day itself", "DTSTART;VALUE=DATE:20260504|DTEND;VALUE=DATE:20260504|SUMMARY:a", "0504 a/other");
    row("duration", "DTSTART;VALUE=DATE:20260504|DURATION:P1W|SUMMARY:a", "0504-0510 a/other");
    row("six hours", "DTSTART:20260504T090000|DTEND:20260504T150000|SUMMARY:a", "0504 a/other");
    row("a minute less", "DTSTART:20260504T090000|DTEND:20260504T145900|SUMMARY:a", "");
    row("no length", "DTSTART:20260504T090000|SUMMARY:a", "");
    row("over days", "DTSTART:20260504T180000|DTEND:20260506T100000|SUMMARY:a", "0504-0506 a/other");
    row("to midnight", "DTSTART:20260504T080000|DTEND:20260505T000000|SUMMARY:a", "0504 a/other");
    row("hours as duration", "DTSTART;TZID=Asia/Tokyo:20260504T090000|DURATION:PT8H|SUMMARY:a", "0504 a/other");
    row("in UTC, the next day here", "DTSTART:20260504T223000Z|DTEND:20260505T063000Z|SUMMARY:a", "0505 a/other");
    row("cancelled", "DTSTART;VALUE=DATE:20260504|STATUS:CANCELLED|SUMMARY:a", "");
    row("tentative", "DTSTART;VALUE=DATE:20260504|STATUS:TENTATIVE|SUMMARY:a", "0504 a/other");
    row("without a title", "DTSTART;VALUE=DATE:20260504", "0504 Something else/other");
    row("no start", "SUMMARY:a", "");
    row("no day of the calendar", "DTSTART;VALUE=DATE:20260231|SUMMARY:a", "");
    row("not a day", "DTSTART:soon|SUMMARY:a", "");
    row("types that do not fit", "DTSTART;VALUE=TEXT:20260504|SUMMARY;VALUE=INTEGER:3|RRULE;VALUE=TEXT:x",
        "0504 3/other");
    row("ends before it begins", "DTSTART;VALUE=DATE:20260504|DTEND;VALUE=DATE:20260501|SUMMARY:a", "");
    row("markup and lines stay text", "DTSTART;VALUE=DATE:20260504|SUMMARY:<b>a</b>\\n\\, b",
        "0504 <b>a</b> , b/other");
}

void TestCalendarImport::eventsThatTakeADayAreDaysOff()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, seen);
    QCOMPARE(read(eventOf(lines.constData())), seen);
}

void TestCalendarImport::whatComesAgainIsThereOnEachOfItsDays_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<QString>("seen");
    const auto row = [](const char *name, const QByteArray &inside, const char *seen) {
        QTest::newRow(name) << inside << QString::fromLatin1(seen);
    };
    row("three Mondays", eventOf("DTSTART;VALUE=DATE:20260504|RRULE:FREQ=WEEKLY;COUNT=3|SUMMARY:a"),
        "0504 a/other, 0511 a/other, 0518 a/other");
    row("until, included", eventOf("DTSTART;VALUE=DATE:20260504|RRULE:FREQ=WEEKLY;UNTIL=20260518|SUMMARY:a"),
        "0504 a/other, 0511 a/other, 0518 a/other");
    row("daily is one", eventOf("DTSTART;VALUE=DATE:20260504|RRULE:FREQ=DAILY;COUNT=5|SUMMARY:a"), "0504-0508 a/other");
    row("exceptions",
        eventOf("DTSTART;VALUE=DATE:20260504|RRULE:FREQ=WEEKLY;COUNT=4|EXDATE;VALUE=DATE:20260511,20260518|SUMMARY:a"),
        "0504 a/other, 0525 a/other");
    row("exceptions at a time",
        eventOf("DTSTART:20260504T080000|DTEND:20260504T180000|RRULE:FREQ=DAILY;INTERVAL=2;COUNT=3|"
                "EXDATE:20260506T080000|SUMMARY:a"),
        "0504 a/other, 0508 a/other");
    row("further days", eventOf("DTSTART;VALUE=DATE:20260504|RDATE;VALUE=DATE:20260601,20260701|SUMMARY:a"),
        "0504 a/other, 0601 a/other, 0701 a/other");
    row("every year, begun long ago", eventOf("DTSTART;VALUE=DATE:19001224|RRULE:FREQ=YEARLY|SUMMARY:a"),
        "1224 a/other");
    row("29 February in a common year", eventOf("DTSTART;VALUE=DATE:20240229|RRULE:FREQ=YEARLY|SUMMARY:a"), "");
    row("last Friday of March and June",
        eventOf("DTSTART;VALUE=DATE:20250328|RRULE:FREQ=YEARLY;BYMONTH=3,6;BYDAY=-1FR|SUMMARY:a"),
        "0327 a/other, 0626 a/other");
    row("last working day of a month",
        eventOf("DTSTART;VALUE=DATE:20260430|RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3|SUMMARY:a"),
        "0430 a/other, 0529 a/other, 0630 a/other");
    row("several days that reach into the window",
        eventOf("DTSTART;VALUE=DATE:20191229|DTEND;VALUE=DATE:20200104|RRULE:FREQ=YEARLY|SUMMARY:a"),
        "0101-0103 a/other, 1229-1231 a/other");
    row("in UTC, each on the day here",
        eventOf("DTSTART:20260503T223000Z|DTEND:20260504T063000Z|RRULE:FREQ=WEEKLY;BYDAY=SU;COUNT=2|SUMMARY:a"),
        "0504 a/other, 0511 a/other");
    row("one day moved and one called off",
        eventOf("UID:1|DTSTART;VALUE=DATE:20260504|RRULE:FREQ=WEEKLY;COUNT=3|SUMMARY:a")
            + eventOf("UID:1|RECURRENCE-ID;VALUE=DATE:20260511|DTSTART;VALUE=DATE:20260513|SUMMARY:b")
            + eventOf("UID:1|RECURRENCE-ID;VALUE=DATE:20260518|DTSTART;VALUE=DATE:20260518|STATUS:CANCELLED|SUMMARY:a"),
        "0504 a/other, 0513 b/other");
    row("by the hour it is once", eventOf("DTSTART;VALUE=DATE:20260504|RRULE:FREQ=HOURLY|SUMMARY:a"), "0504 a/other");
}

void TestCalendarImport::whatComesAgainIsThereOnEachOfItsDays()
{
    QFETCH(QByteArray, inside);
    QFETCH(QString, seen);
    QCOMPARE(read(inside), seen);
}

void TestCalendarImport::kindIsGuessedFromTheWords_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("kind");
    for (const char *title : {"Final exams", "EXAM: Statistics", "Midterm", "Prüfungswoche", "Matheklausur", "PRÜFUNG",
                              "Exámenes finales", "Examen partiel", "Épreuves du bac", "امتحان نهائي", "اختبارات الفصل",
                              "बोर्ड परीक्षा", "期末考试", "期中考試", "Exam week before the holidays"})
        QTest::newRow(title) << QString::fromUtf8(title) << QStringLiteral("exam");
    for (const char *title :
         {"Spring break", "Bank Holiday", "Vacation!", "Sommerferien", "Urlaub", "Weihnachtsferien",
          "Vacaciones de verano", "Día festivo", "Vacances d’hiver", "Jour férié", "Congés", "عطلة رسمية", "إجازة",
          "عيد الفطر", "दिवाली की छुट्टी", "होली", "国庆节放假", "寒假", "春節"})
        QTest::newRow(title) << QString::fromUtf8(title) << QStringLiteral("holiday");
    for (const char *title :
         {"For example", "Examine the house", "Breakfast", "Conference", "Hollywood", "会议", "Umzug"})
        QTest::newRow(title) << QString::fromUtf8(title) << QStringLiteral("other");
}

void TestCalendarImport::kindIsGuessedFromTheWords()
{
    QFETCH(QString, title);
    QFETCH(QString, kind);
    const QByteArray day = "DTSTART;VALUE=DATE:20260504|SUMMARY:";
    QCOMPARE(read(eventOf((day + title.toUtf8()).constData())), QStringLiteral("0504 ") + title + u'/' + kind);
    const QByteArray category = day + "a|CATEGORIES:x," + title.toUtf8().replace(",", "\\,");
    QCOMPARE(read(eventOf(category.constData())), QStringLiteral("0504 a/") + kind);
}

void TestCalendarImport::neighbouringDaysOfOneTitleAreOne()
{
    QCOMPARE(read(eventOf("DTSTART;VALUE=DATE:20260506|SUMMARY:a") + eventOf("DTSTART;VALUE=DATE:20260504|SUMMARY:a")
                  + eventOf("DTSTART;VALUE=DATE:20260505|SUMMARY:a") + eventOf("DTSTART;VALUE=DATE:20260505|SUMMARY:b")
                  + eventOf("DTSTART;VALUE=DATE:20260505|SUMMARY:a")
                  + eventOf("DTSTART;VALUE=DATE:20260508|SUMMARY:a")),
             QStringLiteral("0504-0506 a/other, 0505 b/other, 0508 a/other"));
}

void TestCalendarImport::windowCutsOff()
{
    const QByteArray inside = eventOf("DTSTART;VALUE=DATE:20260501|DTEND;VALUE=DATE:20260520|SUMMARY:a")
                              + eventOf("DTSTART;VALUE=DATE:20260506|RRULE:FREQ=DAILY|SUMMARY:b");
    QCOMPARE(read(inside, {QDate(2026, 5, 4), QDate(2026, 5, 8)}),
             QStringLiteral("0504-0508 a/other, 0506-0508 b/other"));
    QCOMPARE(read(inside, {QDate(2026, 5, 8), QDate(2026, 5, 4)}), QString());
    QCOMPARE(read(inside, {QDate(), QDate(2026, 5, 4)}), QString());
}

void TestCalendarImport::othersInTheFileAreLeftOut()
{
    const QByteArray zone = "BEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\nDTSTART:20260504T000000\r\n"
                            "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
    const QByteArray task = "BEGIN:VTODO\r\nDTSTART;VALUE=DATE:20260505\r\nSUMMARY:t\r\nEND:VTODO\r\n";
    const QByteArray alarm =
        "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260504\r\nSUMMARY:a\r\nBEGIN:VALARM\r\nSUMMARY:no\r\n"
        "DURATION:P9D\r\nEND:VALARM\r\nEND:VEVENT\r\n";
    QCOMPARE(read(zone + task + alarm), QStringLiteral("0504 a/other"));
    QCOMPARE(read({}), QString());
}

void TestCalendarImport::ownSessionsAreNoDaysOff()
{
    const CalendarWish wish{LearnerId(QStringLiteral("a")), CalendarWish::Content::Sessions, {}};
    const Result<QByteArray> ics = calendarOf(someRoadmap(), wish, QDateTime(QDate(2026, 5, 4), QTime(0, 0), Qt::UTC));
    QVERIFY(ics.value().contains("BEGIN:VEVENT"));
    QCOMPARE(shown(daysOffIn(ics.value(), Year2026)), QString());
}

void TestCalendarImport::bytesOfOtherEncodingsAreRead()
{
    const QString text = QString::fromUtf8(calendar(eventOf("DTSTART;VALUE=DATE:20260504|SUMMARY:Prüfung 考试")));
    const QString seen = QStringLiteral("0504 Prüfung 考试/exam");
    for (const auto encoding :
         {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf32LE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        QCOMPARE(shown(daysOffIn(encoder(text), Year2026)), seen);
    }
    QVERIFY(shown(daysOffIn(text.toLatin1(), Year2026)).startsWith(QStringLiteral("0504 Pr")));
}

void TestCalendarImport::linesOfAnyEndAndFoldAreRead()
{
    const QByteArray folded =
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=D\r\n ATE:20260504\r\nSUMMARY:a lo\r\n\tng \r\n"
        " title\r\nEND:VEVENT\r\nEND:VCALENDAR";
    const QString seen = QStringLiteral("0504 a long title/other");
    QCOMPARE(shown(daysOffIn(folded, Year2026)), seen);
    QCOMPARE(shown(daysOffIn(QByteArray(folded).replace("\r\n", "\n"), Year2026)), seen);
    QCOMPARE(shown(daysOffIn(QByteArray(folded).replace("\r\n", "\r"), Year2026)), seen);
    QCOMPARE(shown(daysOffIn(QByteArray(folded).replace("BEGIN", "begin").replace("END:", "End: "), Year2026)), seen);
    QCOMPARE(shown(daysOffIn("\r\n\r\n" + folded + "\r\n\r\n", Year2026)), seen);
}

void TestCalendarImport::whatIsNoCalendarIsAProblem_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear diary,\nBEGIN: nothing\n");
    QTest::newRow("page") << QByteArray("<!DOCTYPE html><html><body>Sign in</body></html>");
    QTest::newRow("an event without its calendar") << eventOf("DTSTART;VALUE=DATE:20260504");
    QTest::newRow("zeros") << QByteArray(100'000, 0);
    QTest::newRow("bytes") << QByteArray("\xFF\xFE\x00\xD8\xFF\xDF\x00\x01\x80\x81 BEGIN", 17);
    QTest::newRow("cut off") << calendar(eventOf("DTSTART;VALUE=DATE:20260504")).chopped(16);
    QTest::newRow("crossed") << QByteArray("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\nEND:VEVENT\n");
    QTest::newRow("closed twice") << calendar({}) + "END:VCALENDAR\r\n";
    QTest::newRow("nested") << calendar(QByteArray("BEGIN:VEVENT\n").repeated(100'000)
                                        + QByteArray("END:VEVENT\n").repeated(100'000));
    QTest::newRow("nested calendars") << QByteArray("BEGIN:VCALENDAR\n").repeated(300'000);
    QTest::newRow("too large") << calendar(QByteArray("X-A:b\n").repeated(1'000'000));
}

void TestCalendarImport::whatIsNoCalendarIsAProblem()
{
    QFETCH(QByteArray, bytes);
    const Result<std::vector<DayOff>> daysOff = daysOffIn(bytes, Year2026);
    QVERIFY(!daysOff);
    QVERIFY(daysOff.problem().sentence.contains(QStringLiteral("nothing was read")));
}

void TestCalendarImport::eachBeginningOfAFileIsAnswered()
{
    const QByteArray whole = calendar(eventOf("UID:1|DTSTART;TZID=Europe/Berlin:20260504T080000|DURATION:PT9H|RRULE:"
                                              "FREQ=MONTHLY;BYDAY=2MO;UNTIL=20270101T000000Z|EXDATE:20260608T080000|"
                                              "CATEGORIES:a,b|SUMMARY:Exam"));
    QVERIFY(daysOffIn(whole, Year2026));
    for (qsizetype size = 0; size < whole.size() - 2; ++size)
        QVERIFY(!daysOffIn(whole.left(size), Year2026));
}

void TestCalendarImport::damagedBytesAreAnswered()
{
    const QByteArray whole =
        calendar(eventOf("UID:1|DTSTART;VALUE=DATE:20260504|DTEND;VALUE=DATE:20260506|RRULE:FREQ=YEARLY;"
                         "BYMONTH=5;BYDAY=1MO,-1SU;BYSETPOS=1;COUNT=5|RDATE:20260701T000000|"
                         "RECURRENCE-ID:20260504|STATUS:CONFIRMED|SUMMARY:Exam"));
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const char byte : {'\0', '\n', ':', ';', '=', ',', '"', '9', '-', '\xFF', '\x80', 'Z'}) {
            QByteArray damaged = whole;
            damaged[at] = byte;
            const Result<std::vector<DayOff>> daysOff = daysOffIn(damaged, Year2026);
            QVERIFY(daysOff || !daysOff.problem().sentence.isEmpty());
        }
    }
}

void TestCalendarImport::endlessWorkEnds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto many = [](const char *lines, int count) { return calendar(eventOf(lines).repeated(count)); };
    QTest::newRow("never on that day") << many("DTSTART;VALUE=DATE:20260101|RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                                               40'000);
    QTest::newRow("every second") << many(
        "DTSTART:20260101T000000|DURATION:PT9H|RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", 30'000);
    QTest::newRow("counted from the year 1")
        << many("DTSTART;VALUE=DATE:00010101|RRULE:FREQ=DAILY;COUNT=2147483647", 40'000);
    QTest::newRow("every day") << many("DTSTART;VALUE=DATE:00010101|RRULE:FREQ=DAILY", 40'000);
    QTest::newRow("interval") << many("DTSTART;VALUE=DATE:20260101|RRULE:FREQ=DAILY;INTERVAL=0", 40'000);
    QTest::newRow("for ever") << many("DTSTART;VALUE=DATE:20260101|DURATION:P2147483647W|RRULE:FREQ=DAILY", 40'000);
    QTest::newRow("many single days") << many("DTSTART;VALUE=DATE:20260101", 49'000);
    QTest::newRow("events without end") << many("", 150'000);
    QTest::newRow("one line") << calendar("BEGIN:VEVENT\nSUMMARY:" + QByteArray(5'000'000, 'a') + "\nEND:VEVENT\n");
    QTest::newRow("folds") << calendar("BEGIN:VEVENT\nSUMMARY:" + QByteArray("\n a").repeated(1'600'000)
                                       + "\nEND:VEVENT\n");
    const QByteArray days = "EXDATE;VALUE=DATE:" + QByteArray("20260101,").repeated(7'000) + "20260102\n";
    QTest::newRow("exceptions") << calendar("BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260101\nRRULE:FREQ=DAILY\n"
                                            + days.repeated(80) + "END:VEVENT\n");
    QTest::newRow("rules") << calendar("BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260101\n"
                                       + QByteArray("RRULE:FREQ=DAILY\n").repeated(290'000) + "END:VEVENT\n");
    QTest::newRow("parameters") << calendar("BEGIN:VEVENT\nDTSTART" + QByteArray(";A=b").repeated(16'000)
                                            + ":20260101\nEND:VEVENT\n");
    QTest::newRow("by day") << calendar("BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260101\nRRULE:FREQ=YEARLY;BYDAY="
                                        + QByteArray("1MO,").repeated(16'000) + "MO\nEND:VEVENT\n");
}

void TestCalendarImport::endlessWorkEnds()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const Result<std::vector<DayOff>> daysOff = daysOffIn(bytes, Year2026);
    QVERIFY(daysOff || !daysOff.problem().sentence.isEmpty());
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestCalendarImport)
#include "tst_calendarimport.moc"
