// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dayrecurrence.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Cairn;

namespace {

/** A rule, where it begins, and the days of it that are asked for. */
struct Case
{
    QString rule;
    QDate start;
    QDate first;
    QDate last;
};

/** Makes up rules of the kinds that calendars have: the standard allows each part with some frequencies only. */
class AnyRules final
{
public:
    explicit AnyRules(quint32 seed) : m_random(seed) {}

    Case next()
    {
        const QDate start = QDate(2024, 1, 1).addDays(between(0, 900));
        const QDate first = start.addDays(between(-100, 700));
        return {rule(), start, first, first.addDays(between(0, 900))};
    }

private:
    int between(int lowest, int highest) { return static_cast<int>(m_random.bounded(lowest, highest + 1)); }
    bool oneIn(int chances) { return between(1, chances) == 1; }

    QString numbers(int most, int lowest, int highest)
    {
        QStringList list;
        for (int count = between(1, most); count > 0; --count) {
            const int number = between(lowest, highest);
            list.append(QString::number(number == 0 ? highest : number));
        }
        list.removeDuplicates();
        return list.join(u',');
    }

    QString weekdays(int farthest)
    {
        static const QStringList names{QStringLiteral("MO"), QStringLiteral("TU"), QStringLiteral("WE"),
                                       QStringLiteral("TH"), QStringLiteral("FR"), QStringLiteral("SA"),
                                       QStringLiteral("SU")};
        // With a position each or without any: the other program takes a mixture for what fits both.
        const bool hasPositions = farthest > 0 && oneIn(2);
        QStringList list;
        for (int count = between(1, 3); count > 0; --count) {
            const int position = hasPositions ? between(1, farthest) * (oneIn(2) ? 1 : -1) : 0;
            list.append((position == 0 ? QString() : QString::number(position)) + names.at(between(0, 6)));
        }
        list.removeDuplicates();
        return list.join(u',');
    }

    QString rule()
    {
        static const QStringList frequencies{QStringLiteral("DAILY"), QStringLiteral("WEEKLY"),
                                             QStringLiteral("MONTHLY"), QStringLiteral("YEARLY")};
        const int frequency = between(0, 3);
        QString rule = QStringLiteral("FREQ=") + frequencies.at(frequency);
        if (oneIn(2))
            rule += QStringLiteral(";INTERVAL=%1").arg(between(1, 5));
        if (oneIn(3))
            rule += QStringLiteral(";WKST=SU");
        if (oneIn(3))
            rule += QStringLiteral(";BYMONTH=") + numbers(3, 1, 12);
        rule += days(frequency);
        if (oneIn(3))
            rule += QStringLiteral(";COUNT=%1").arg(between(1, 30));
        else if (oneIn(3))
            rule += QStringLiteral(";UNTIL=")
                    + QDate(2026, 1, 1).addDays(between(0, 1000)).toString(QStringLiteral("yyyyMMdd"));
        return rule;
    }

    QString days(int frequency)
    {
        const bool isWeekly = frequency == 1;
        const bool isYearly = frequency == 3;
        const bool hasPeriods = frequency > 1;
        QString days;
        if (oneIn(2) && !isWeekly)
            days += QStringLiteral(";BYMONTHDAY=") + numbers(3, -31, 31);
        else if (oneIn(3) && isYearly)
            days += QStringLiteral(";BYYEARDAY=") + numbers(4, -366, 366);
        if (oneIn(2))
            days += QStringLiteral(";BYDAY=") + weekdays(hasPeriods && days.isEmpty() ? 5 : 0);
        if (!days.isEmpty() && hasPeriods && oneIn(3))
            days += QStringLiteral(";BYSETPOS=") + numbers(2, -3, 3);
        return days;
    }

    QRandomGenerator m_random;
};

std::vector<QDate> daysOf(const Case &each)
{
    DayRecurrence::Budget budget{10'000'000};
    const icalrecurrencetype rule = icalrecurrencetype_from_string(each.rule.toLatin1().constData());
    return DayRecurrence(rule, QDateTime(each.start, QTime(0, 0), Qt::UTC)).daysBetween(each.first, each.last, budget);
}

QString text(const std::vector<QDate> &days)
{
    QStringList texts;
    for (const QDate &day : days)
        texts.append(day.toString(Qt::ISODate));
    return texts.join(u' ');
}

} // namespace

/** Rules of recurrence, held against another implementation of the standard (Python's dateutil). */
class TestDayRecurrence final : public QObject
{
    Q_OBJECT

private slots:
    void daysAreThoseOfAnotherProgram();
    void daysDoNotDependOnTheWindow();
    void weekNumbersAreThoseOfTheYear();
    void budgetEndsTheWork();
};

void TestDayRecurrence::daysAreThoseOfAnotherProgram()
{
    // What the other program does not find in a moment is nowhere near.
    const char *script = R"(
import sys, json, signal
from datetime import datetime
try:
    from dateutil.rrule import rrulestr
except ImportError:
    sys.exit(77)
class Late(Exception):
    pass
def late(*_):
    raise Late
signal.signal(signal.SIGVTALRM, late)
answers = []
for rule, start, first, last in json.load(sys.stdin):
    at = lambda day: datetime.fromisoformat(day)
    days = []
    try:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0.2)
        for day in rrulestr(rule, dtstart=at(start)):
            if day > at(last):
                break
            if day >= at(first):
                days.append(day.date().isoformat())
    except Late:
        pass
    signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    answers.append(' '.join(days))
print(json.dumps(answers))
)";
#ifdef Q_OS_WIN
    QSKIP("The other program keeps its time by signals, which Windows does not have.");
#endif
    std::vector<Case> cases;
    QJsonArray questions;
    AnyRules rules(20260504);
    for (int number = 0; number < 400; ++number) {
        cases.push_back(rules.next());
        const Case &each = cases.back();
        questions.append(QJsonArray{each.rule, each.start.toString(Qt::ISODate), each.first.toString(Qt::ISODate),
                                    each.last.toString(Qt::ISODate)});
    }
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QString::fromUtf8(script)});
    if (!python.waitForStarted())
        QSKIP("Python is not installed.");
    python.write(QJsonDocument(questions).toJson());
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished(300'000));
    if (python.exitCode() == 77)
        QSKIP("Python's package dateutil is not installed.");
    const QJsonArray answers = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    QVERIFY2(answers.size() == questions.size(), python.readAllStandardError().constData());
    int withDays = 0;
    for (qsizetype at = 0; at < answers.size(); ++at) {
        const Case &each = cases.at(static_cast<size_t>(at));
        const QString words = QStringLiteral("%1 from %2 in %3 to %4: ")
                                  .arg(each.rule, each.start.toString(Qt::ISODate), each.first.toString(Qt::ISODate),
                                       each.last.toString(Qt::ISODate));
        QCOMPARE(words + text(daysOf(each)), words + answers.at(at).toString());
        withDays += answers.at(at).toString().isEmpty() ? 0 : 1;
    }
    QVERIFY(withDays > 170);
}

void TestDayRecurrence::daysDoNotDependOnTheWindow()
{
    AnyRules rules(7);
    for (int number = 0; number < 500; ++number) {
        Case each = rules.next();
        const std::vector<QDate> inWindow = daysOf(each);
        const QDate first = std::exchange(each.first, each.start.addDays(-10));
        std::vector<QDate> all = daysOf(each);
        all.erase(std::remove_if(all.begin(), all.end(), [&first](const QDate &day) { return day < first; }),
                  all.end());
        QCOMPARE(each.rule + text(inWindow), each.rule + text(all));
    }
}

void TestDayRecurrence::weekNumbersAreThoseOfTheYear()
{
    // As Qt counts weeks by ISO 8601; the first and the last days of a year may be in a week of another.
    const QDate start(2018, 1, 3);
    for (const int week : {1, 2, 20, 52, 53}) {
        const Case each{QStringLiteral("FREQ=YEARLY;BYWEEKNO=%1").arg(week), start, start, QDate(2040, 12, 31)};
        std::vector<QDate> expected;
        for (QDate day = each.first; day <= each.last; day = day.addDays(1)) {
            if (day.dayOfWeek() == start.dayOfWeek() && day.weekNumber() == week)
                expected.push_back(day);
        }
        QCOMPARE(text(daysOf(each)), text(expected));
    }
}

void TestDayRecurrence::budgetEndsTheWork()
{
    const icalrecurrencetype rule = icalrecurrencetype_from_string("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=1");
    DayRecurrence::Budget budget{1000};
    const DayRecurrence never(rule, QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC));
    QVERIFY(never.daysBetween(QDate(2000, 1, 1), QDate(9000, 1, 1), budget).empty());
    QCOMPARE(budget.days, 0);
}

QTEST_GUILESS_MAIN(TestDayRecurrence)
#include "tst_dayrecurrence.moc"
