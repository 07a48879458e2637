// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schedule.h"

#include "common/somework.h"

#include <QTest>

using namespace Cairn;

namespace {

const QDate Monday(2026, 1, 5);

/** Two hours a day from Monday to Friday. */
Availability twoHoursADay()
{
    return evenly(10, Monday);
}

/** Every session as "day step quarters", where day 0 is the Monday above. */
QStringList sessionsOf(const Schedule &schedule)
{
    QStringList texts;
    for (const Session &session : schedule.sessions) {
        texts.append(QStringLiteral("%1 %2 %3")
                         .arg(QString::number(Monday.daysTo(session.day)), session.step.text(),
                              QString::number(session.quarters)));
    }
    return texts;
}

/** Every placement as "step start finish". */
QStringList placementsOf(const Schedule &schedule)
{
    QStringList texts;
    for (const Placement &placement : schedule.placements) {
        texts.append(QStringLiteral("%1 %2 %3")
                         .arg(placement.step.text(), QString::number(Monday.daysTo(placement.start)),
                              QString::number(Monday.daysTo(placement.finish))));
    }
    return texts;
}

QStringList listed(const char *texts)
{
    return QString::fromLatin1(texts).split(QStringLiteral(", "), Qt::SkipEmptyParts);
}

Work fixed(int day, Work work)
{
    work.fixedStart = Monday.addDays(day);
    return work;
}

} // namespace

/** The calendar of a plan; all cases computed by hand. Days are counted from a Monday on, which is day 0. */
class TestSchedule final : public QObject
{
    Q_OBJECT

private slots:
    void sessionsFillTheDays_data();
    void sessionsFillTheDays();
    void nothingToDoHasNoFinish();
    void startsTodayOrAtTheStart_data();
    void startsTodayOrAtTheStart();
    void daysOffStayFree();
    void startedQuartersCount_data();
    void startedQuartersCount();
    void fixedStarts_data();
    void fixedStarts();
    void limitHoldsBackFixedStarts();
    void limitOfNoneIsALimitOfOne();
    void finishedStepsTakeNoTime();
    void finishedStepsIgnoreTheirFixedStart();
    void cyclesFindNoTime();
    void emptyWeeksHaveNoTimeForAnything();
    void nothingIsPlannedAfterTheLastDay();
    void handMadeOrderComesFirst();
};

void TestSchedule::sessionsFillTheDays_data()
{
    QTest::addColumn<std::vector<Work>>("works");
    QTest::addColumn<QStringList>("sessions");
    QTest::addColumn<QStringList>("placements");
    const auto row = [](const char *name, const std::vector<Work> &works, const char *sessions,
                        const char *placements) {
        QTest::newRow(name) << works << listed(sessions) << listed(placements);
    };
    row("one day", {someWork("a", 2)}, "0 a 8", "a 0 0");
    row("several days and a weekend", {someWork("a", 11)}, "0 a 8, 1 a 8, 2 a 8, 3 a 8, 4 a 8, 7 a 4", "a 0 7");
    row("one after the other, the most gain an hour first", {someWork("a", 3, 1), someWork("b", 1, 1)},
        "0 b 4, 0 a 4, 1 a 8", "b 0 0, a 0 1");
    row("a short rest of a day is used", {someWork("a", 1.75, 9), someWork("b", 0.5, 1)}, "0 a 7, 0 b 1, 1 b 1",
        "a 0 0, b 0 1");
    row("what needs another waits, on the same day too",
        {someWork("a", 1, 0), someWork("b", 1.5, 9, {"a"}), someWork("c", 1, 1)}, "0 a 4, 0 b 4, 1 b 2, 1 c 4",
        "a 0 0, b 0 1, c 1 1");
    row("many in one day", {someWork("a", 0.5, 4), someWork("b", 0.5, 3), someWork("c", 0.5, 2), someWork("d", 0.5, 1)},
        "0 a 2, 0 b 2, 0 c 2, 0 d 2", "a 0 0, b 0 0, c 0 0, d 0 0");
}

void TestSchedule::sessionsFillTheDays()
{
    QFETCH(std::vector<Work>, works);
    QFETCH(QStringList, sessions);
    QFETCH(QStringList, placements);
    const Schedule schedule = scheduled(works, twoHoursADay(), Monday);
    QCOMPARE(sessionsOf(schedule), sessions);
    QCOMPARE(placementsOf(schedule), placements);
    QCOMPARE(schedule.finish, schedule.sessions.back().day);
    QVERIFY(schedule.unplaced.empty());
    std::reverse(works.begin(), works.end());
    QCOMPARE(scheduled(works, twoHoursADay(), Monday), schedule);
}

void TestSchedule::nothingToDoHasNoFinish()
{
    QCOMPARE(scheduled({}, twoHoursADay(), Monday), Schedule());
    const Schedule done = scheduled({someWork("a", 0)}, twoHoursADay(), Monday);
    QVERIFY(done.sessions.empty());
    QVERIFY(!done.finish.isValid());
    QVERIFY(done.unplaced.empty());
}

void TestSchedule::startsTodayOrAtTheStart_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("today");
    QTest::addColumn<int>("first");
    QTest::newRow("today") << -30 << 2 << 2;
    QTest::newRow("start") << 3 << 0 << 3;
    QTest::newRow("the same") << 1 << 1 << 1;
    QTest::newRow("today is a Saturday") << 0 << 5 << 7;
    QTest::newRow("start is a Sunday") << 13 << 0 << 14;
}

void TestSchedule::startsTodayOrAtTheStart()
{
    QFETCH(int, start);
    QFETCH(int, today);
    QFETCH(int, first);
    const Schedule schedule = scheduled({someWork("a", 1)}, evenly(10, Monday.addDays(start)), Monday.addDays(today));
    QCOMPARE(schedule.sessions.size(), size_t{1});
    QCOMPARE(schedule.sessions.front().day, Monday.addDays(first));
}

void TestSchedule::daysOffStayFree()
{
    Availability availability = twoHoursADay();
    availability.off = {{{Monday.addDays(1), Monday.addDays(7)}, QStringLiteral("Exams"), DayOffKind::Exam}};
    QCOMPARE(sessionsOf(scheduled({someWork("a", 5)}, availability, Monday)), listed("0 a 8, 8 a 8, 9 a 4"));
}

void TestSchedule::startedQuartersCount_data()
{
    QTest::addColumn<double>("hours");
    QTest::addColumn<int>("quarters");
    QTest::newRow("a minute") << 1.0 / 60 << 1;
    QTest::newRow("a quarter") << 0.25 << 1;
    QTest::newRow("a little more than a quarter") << 0.26 << 2;
    QTest::newRow("half an hour in tenths") << 0.1 + 0.2 + 0.2 << 2;
    QTest::newRow("seven quarters in thirds of an hour") << 7.0 / 12 * 3 << 7;
}

void TestSchedule::startedQuartersCount()
{
    QFETCH(double, hours);
    QFETCH(int, quarters);
    const Schedule schedule = scheduled({someWork("a", hours)}, twoHoursADay(), Monday);
    QCOMPARE(schedule.sessions.size(), size_t{1});
    QCOMPARE(schedule.sessions.front().quarters, quarters);
}

void TestSchedule::fixedStarts_data()
{
    QTest::addColumn<std::vector<Work>>("works");
    QTest::addColumn<QStringList>("sessions");
    const auto row = [](const char *name, const std::vector<Work> &works, const char *sessions) {
        QTest::newRow(name) << works << listed(sessions);
    };
    row("waits, though nothing else is to do", {fixed(2, someWork("a", 1))}, "2 a 4");
    row("goes first on its day and until it is done", {fixed(1, someWork("a", 3, 0)), someWork("b", 5, 9)},
        "0 b 8, 1 a 8, 2 a 4, 2 b 4, 3 b 8");
    row("on a day without time, the next one", {fixed(5, someWork("a", 1)), someWork("b", 11, 9)},
        "0 b 8, 1 b 8, 2 b 8, 3 b 8, 4 b 8, 7 a 4, 7 b 4");
    row("long past, it goes first at once", {fixed(-100, someWork("a", 1, 0)), someWork("b", 1, 9)}, "0 a 4, 0 b 4");
    row("what it waits for goes first too, from its day on",
        {fixed(1, someWork("a", 1, 0, {"b"})), someWork("b", 1, 0), someWork("c", 4, 9)}, "0 c 8, 1 b 4, 1 a 4, 2 c 8");
    row("what is behind it waits with it",
        {fixed(2, someWork("a", 1)), someWork("b", 1, 9, {"a"}), someWork("c", 3, 1)}, "0 c 8, 1 c 4, 2 a 4, 2 b 4");
    row("the later one begins on its day too",
        {fixed(1, someWork("a", 4, 0)), fixed(2, someWork("b", 1, 0)), someWork("c", 2, 9)},
        "0 c 8, 1 a 8, 2 b 4, 2 a 4, 3 a 4");
    row("on the same day, the most gain an hour first",
        {fixed(1, someWork("a", 1, 1)), fixed(1, someWork("b", 1, 2)), fixed(1, someWork("c", 1, 3))},
        "1 c 4, 1 b 4, 2 a 4");
}

void TestSchedule::fixedStarts()
{
    QFETCH(std::vector<Work>, works);
    QFETCH(QStringList, sessions);
    QCOMPARE(sessionsOf(scheduled(works, twoHoursADay(), Monday)), sessions);
    std::reverse(works.begin(), works.end());
    QCOMPARE(sessionsOf(scheduled(works, twoHoursADay(), Monday)), sessions);
}

void TestSchedule::limitHoldsBackFixedStarts()
{
    // b is under way on day 0; a begins on day 1, and c would on day 2.
    const std::vector<Work> works{fixed(1, someWork("a", 4, 0)), someWork("b", 3, 9), fixed(2, someWork("c", 1, 0))};
    Availability availability = twoHoursADay();
    availability.atOnce = 3;
    QCOMPARE(sessionsOf(scheduled(works, availability, Monday)), listed("0 b 8, 1 a 8, 2 c 4, 2 a 4, 3 a 4, 3 b 4"));
    availability.atOnce = 2;
    QCOMPARE(sessionsOf(scheduled(works, availability, Monday)), listed("0 b 8, 1 a 8, 2 a 8, 3 c 4, 3 b 4"));
    availability.atOnce = 1;
    QCOMPARE(sessionsOf(scheduled(works, availability, Monday)), listed("0 b 8, 1 b 4, 1 a 4, 2 a 8, 3 a 4, 3 c 4"));
}

void TestSchedule::limitOfNoneIsALimitOfOne()
{
    Availability availability = twoHoursADay();
    availability.atOnce = -3;
    QCOMPARE(sessionsOf(scheduled({someWork("a", 1)}, availability, Monday)), listed("0 a 4"));
}

void TestSchedule::finishedStepsTakeNoTime()
{
    const Schedule schedule = scheduled({someWork("a", 0), someWork("b", 3, {"a"}), someWork("c", 0, {"b"}),
                                         someWork("d", 0, {"a", "c"}), someWork("e", 1, 0, {"d"})},
                                        twoHoursADay(), Monday.addDays(-1));
    QCOMPARE(sessionsOf(schedule), listed("0 b 8, 1 b 4, 1 e 4"));
    // The first day of the plan is Monday, since it starts then.
    QCOMPARE(placementsOf(schedule), listed("a 0 0, b 0 1, c 1 1, d 1 1, e 1 1"));
}

void TestSchedule::finishedStepsIgnoreTheirFixedStart()
{
    const Schedule schedule = scheduled({fixed(50, someWork("a", 0)), someWork("b", 1, {"a"})}, twoHoursADay(), Monday);
    QCOMPARE(placementsOf(schedule), listed("a 0 0, b 0 0"));
}

void TestSchedule::cyclesFindNoTime()
{
    const Schedule schedule =
        scheduled({someWork("d", 1), someWork("c", 0, {"b"}), someWork("b", 1, {"a"}), someWork("a", 1, {"b"})},
                  twoHoursADay(), Monday);
    QCOMPARE(textsOf(schedule.unplaced), listed("a, b, c"));
    QCOMPARE(sessionsOf(schedule), listed("0 d 4"));
    QCOMPARE(schedule.finish, Monday);
}

void TestSchedule::emptyWeeksHaveNoTimeForAnything()
{
    Availability availability;
    availability.start = Monday;
    const Schedule schedule =
        scheduled({someWork("a", 1), someWork("b", 0, {"a"}), someWork("c", 0)}, availability, Monday);
    QVERIFY(schedule.sessions.empty());
    QVERIFY(!schedule.finish.isValid());
    QCOMPARE(textsOf(schedule.unplaced), listed("a, b"));
    QCOMPARE(placementsOf(schedule), listed("c 0 0"));
}

void TestSchedule::nothingIsPlannedAfterTheLastDay()
{
    QCOMPARE(LastPlannedDay, QDate(9999, 12, 31)); // a Friday
    const QDate today = LastPlannedDay.addDays(-1);
    const Schedule schedule =
        scheduled({someWork("a", 1, 9), someWork("b", 3.5, 1), someWork("c", 0, {"b"})}, evenly(10, today), today);
    QCOMPARE(textsOf(schedule.unplaced), listed("b, c"));
    QCOMPARE(schedule.sessions, (std::vector<Session>{{today, stepOf("a"), 4}}));
    QCOMPARE(schedule.placements, (std::vector<Placement>{{stepOf("a"), today, today}}));
    QCOMPARE(schedule.finish, today);
    // Exams for ever.
    Availability availability = twoHoursADay();
    availability.off = {{{Monday, QDate(200'000, 1, 1)}, {}, DayOffKind::Exam}};
    QCOMPARE(textsOf(scheduled({someWork("a", 1)}, availability, Monday).unplaced), listed("a"));
    QCOMPARE(textsOf(scheduled({fixed(365 * 9000, someWork("a", 1))}, twoHoursADay(), Monday).unplaced), listed("a"));
}

void TestSchedule::handMadeOrderComesFirst()
{
    Work low = someWork("low", 2, 0, {"needed"});
    low.place = 0;
    Work optional = someWork("optional", 2, 99);
    optional.optional = true;
    QCOMPARE(sessionsOf(
                 scheduled({someWork("high", 2, 99), low, someWork("needed", 2, 0), optional}, twoHoursADay(), Monday)),
             listed("0 needed 8, 1 low 8, 2 high 8, 3 optional 8"));
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
