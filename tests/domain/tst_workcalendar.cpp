// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workcalendar.h"

#include <QTest>

#include <limits>

using namespace Cairn;

namespace {

const QDate Monday(2026, 1, 5);

DayOff off(const QDate &first, const QDate &last)
{
    return {{first, last}, QStringLiteral("away"), DayOffKind::Holiday};
}

/** Two hours on Monday, one on Wednesday, a quarter on Sunday; from 5 January 2026 on. */
Availability someWeek()
{
    Availability availability;
    availability.hoursOnWeekday = {2, 0, 1, 0, 0, 0, 0.25};
    availability.start = Monday;
    return availability;
}

} // namespace

/** Which days have time, and how much of it: the week's pattern, days off and start. */
class TestWorkCalendar final : public QObject
{
    Q_OBJECT

private slots:
    void rangesHoldBothEnds();
    void rangesWithoutAnEndHoldNothing();
    void reasonsForDaysOffKeepTheirWords();
    void hoursAreSpreadOverTheWeek_data();
    void hoursAreSpreadOverTheWeek();
    void weekIsTheSumOfItsDays();
    void startedQuartersDoNotCount_data();
    void startedQuartersDoNotCount();
    void weekdaysHaveTheirTime();
    void nothingBeforeTheStart();
    void withoutAStartThereIsNoBeginning();
    void daysOffHaveNoTime();
    void rangesOfDaysOffMayMeetAndOverlap();
    void rangesTheWrongWayRoundAreNone();
    void nextDayIsTheDayItselfWhereItHasTime();
    void nextDayJumpsOverDaysOff();
    void emptyWeeksNeverHaveTime();
    void calendarHasNoEnd();
    void nextDayIsTheOneThatGoingDayByDayFinds();
    void boostGoesRoundTheDaysThatHaveTime_data();
    void boostGoesRoundTheDaysThatHaveTime();
    void boostHoldsForItsDaysAlone();
    void boostsThatMeetAddUp();
    void boostsNeverMakeADayLongerThanItIs();
    void boostsWithoutDaysOrHoursAreNone();
    void daysOffAndStartHoldForBoostsToo();
    void weekWithoutTimeIsNotBoosted();
    void usualWeekIsWithoutBoosts();
};

void TestWorkCalendar::rangesHoldBothEnds()
{
    const DateRange week{Monday, Monday.addDays(6)};
    QVERIFY(!week.contains(Monday.addDays(-1)));
    QVERIFY(week.contains(Monday));
    QVERIFY(week.contains(Monday.addDays(6)));
    QVERIFY(!week.contains(Monday.addDays(7)));
    QVERIFY(DateRange({Monday, Monday}).contains(Monday));
}

void TestWorkCalendar::rangesWithoutAnEndHoldNothing()
{
    QVERIFY(!DateRange({{}, Monday}).contains(Monday));
    QVERIFY(!DateRange({Monday, {}}).contains(Monday));
    QVERIFY(!DateRange().contains(Monday));
    QVERIFY(!DateRange({Monday.addDays(1), Monday}).contains(Monday));
    QVERIFY(!DateRange({Monday, Monday}).contains({}));
}

void TestWorkCalendar::reasonsForDaysOffKeepTheirWords()
{
    QCOMPARE(codeOf(DayOffKind::Exam), QStringLiteral("exam"));
    QCOMPARE(codeOf(DayOffKind::Holiday), QStringLiteral("holiday"));
    QCOMPARE(codeOf(DayOffKind::Other), QStringLiteral("other"));
    for (const DayOffKind kind : AllDayOffKinds) {
        QCOMPARE(dayOffKindFromCode(codeOf(kind)), std::optional(kind));
        QVERIFY(!nameOf(kind).isEmpty());
    }
    for (const QString &word : {QString(), QStringLiteral("Exam"), QStringLiteral("leave")})
        QVERIFY(!dayOffKindFromCode(word));
}

void TestWorkCalendar::hoursAreSpreadOverTheWeek_data()
{
    QTest::addColumn<double>("hours");
    QTest::addColumn<double>("eachDay");
    QTest::addColumn<double>("saturday");
    QTest::newRow("ten go in evenly") << 10.0 << 2.0 << 0.0;
    QTest::newRow("eight: 32 quarters are five times six and two") << 8.0 << 1.5 << 0.5;
    QTest::newRow("one: four quarters, all on Saturday") << 1.0 << 0.0 << 1.0;
    QTest::newRow("a started quarter is none") << 8.2 << 1.5 << 0.5;
    QTest::newRow("sixty") << 60.0 << 12.0 << 0.0;
    QTest::newRow("none") << 0.0 << 0.0 << 0.0;
    QTest::newRow("less than none") << -3.0 << 0.0 << 0.0;
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << 0.0 << 0.0;
    QTest::newRow("no day is longer than it is") << 168.0 << 24.0 << 0.5;
    QTest::newRow("more than there is") << 1e300 << 24.0 << 0.0;
}

void TestWorkCalendar::hoursAreSpreadOverTheWeek()
{
    QFETCH(double, hours);
    QFETCH(double, eachDay);
    QFETCH(double, saturday);
    const Availability availability = evenly(hours, Monday);
    QCOMPARE(availability.hoursOnWeekday,
             (std::array<double, 7>{eachDay, eachDay, eachDay, eachDay, eachDay, saturday, 0.0}));
    QCOMPARE(availability.start, Monday);
    QVERIFY(availability.off.empty());
    QVERIFY(!availability.deadline);
    QCOMPARE(availability.atOnce, 2);
}

void TestWorkCalendar::weekIsTheSumOfItsDays()
{
    QCOMPARE(someWeek().hoursPerWeek(), 3.25);
    QCOMPARE(evenly(8, Monday).hoursPerWeek(), 8.0);
    QCOMPARE(Availability().hoursPerWeek(), 0.0);
}

void TestWorkCalendar::startedQuartersDoNotCount_data()
{
    QTest::addColumn<double>("hours");
    QTest::addColumn<int>("quarters");
    QTest::newRow("a quarter") << 0.25 << 1;
    QTest::newRow("nearly one") << 0.249 << 0;
    QTest::newRow("nearly two") << 0.49 << 1;
    QTest::newRow("three tenths and a bit of rounding") << 0.1 + 0.2 + 0.2 << 2;
    QTest::newRow("seven tenths and three are one hour") << 0.7 + 0.1 + 0.1 + 0.1 << 4;
    QTest::newRow("a whole day") << 24.0 << 96;
    QTest::newRow("more than a day") << 25.0 << 96;
    QTest::newRow("less than nothing") << -1.0 << 0;
    QTest::newRow("no end") << std::numeric_limits<double>::infinity() << 96;
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << 0;
}

void TestWorkCalendar::startedQuartersDoNotCount()
{
    QFETCH(double, hours);
    QFETCH(int, quarters);
    Availability availability;
    availability.hoursOnWeekday[0] = hours;
    QCOMPARE(WorkCalendar(availability).quartersOn(Monday), quarters);
}

void TestWorkCalendar::weekdaysHaveTheirTime()
{
    const WorkCalendar calendar(someWeek());
    const std::array<int, 7> expected{8, 0, 4, 0, 0, 0, 1};
    for (int day = 0; day < 28; ++day)
        QCOMPARE(calendar.quartersOn(Monday.addDays(day)), expected[static_cast<size_t>(day % 7)]);
    QCOMPARE(calendar.quartersOn({}), 0);
}

void TestWorkCalendar::nothingBeforeTheStart()
{
    Availability availability = someWeek();
    availability.start = Monday.addDays(1);
    const WorkCalendar calendar(availability);
    QCOMPARE(calendar.quartersOn(Monday), 0);
    QCOMPARE(calendar.quartersOn(Monday.addDays(2)), 4);
    QCOMPARE(calendar.nextDayWithTime(Monday), Monday.addDays(2));
    QCOMPARE(calendar.nextDayWithTime(Monday.addYears(-3)), Monday.addDays(2));
}

void TestWorkCalendar::withoutAStartThereIsNoBeginning()
{
    Availability availability = someWeek();
    availability.start = {};
    const WorkCalendar calendar(availability);
    QCOMPARE(calendar.quartersOn(Monday.addDays(-7000)), 8);
    QCOMPARE(calendar.nextDayWithTime(Monday.addDays(-6999)), Monday.addDays(-6998));
}

void TestWorkCalendar::daysOffHaveNoTime()
{
    Availability availability = someWeek();
    availability.off = {off(Monday.addDays(6), Monday.addDays(8))}; // Sunday to Tuesday
    const WorkCalendar calendar(availability);
    QCOMPARE(calendar.quartersOn(Monday), 8);
    QCOMPARE(calendar.quartersOn(Monday.addDays(6)), 0);
    QCOMPARE(calendar.quartersOn(Monday.addDays(7)), 0);
    QCOMPARE(calendar.quartersOn(Monday.addDays(9)), 4);
}

void TestWorkCalendar::rangesOfDaysOffMayMeetAndOverlap()
{
    Availability availability = evenly(10, Monday);
    // In no order: two that overlap, one within another, one that begins just where another ends, a copy.
    availability.off = {off(Monday.addDays(9), Monday.addDays(11)), off(Monday.addDays(1), Monday.addDays(4)),
                        off(Monday.addDays(2), Monday.addDays(3)), off(Monday.addDays(4), Monday.addDays(8)),
                        off(Monday.addDays(1), Monday.addDays(4))};
    const WorkCalendar calendar(availability);
    QCOMPARE(calendar.quartersOn(Monday), 8);
    for (int day = 1; day <= 11; ++day)
        QCOMPARE(calendar.quartersOn(Monday.addDays(day)), 0);
    QCOMPARE(calendar.nextDayWithTime(Monday.addDays(1)), Monday.addDays(14));
    // A single day between two of them is free.
    availability.off = {off(Monday, Monday.addDays(1)), off(Monday.addDays(3), Monday.addDays(4))};
    QCOMPARE(WorkCalendar(availability).nextDayWithTime(Monday), Monday.addDays(2));
}

void TestWorkCalendar::rangesTheWrongWayRoundAreNone()
{
    Availability availability = someWeek();
    availability.off = {off(Monday.addDays(1), Monday.addDays(-1)), off({}, Monday), off(Monday, {})};
    QCOMPARE(WorkCalendar(availability).quartersOn(Monday), 8);
}

void TestWorkCalendar::nextDayIsTheDayItselfWhereItHasTime()
{
    const WorkCalendar calendar(someWeek());
    QCOMPARE(calendar.nextDayWithTime(Monday), Monday);
    QCOMPARE(calendar.nextDayWithTime(Monday.addDays(1)), Monday.addDays(2));
    QCOMPARE(calendar.nextDayWithTime(Monday.addDays(3)), Monday.addDays(6));
    QVERIFY(!calendar.nextDayWithTime({}).isValid());
}

void TestWorkCalendar::nextDayJumpsOverDaysOff()
{
    constexpr qint64 FiftyYears = 365 * 50;
    Availability availability = someWeek();
    availability.off = {off(Monday.addDays(1), Monday.addDays(FiftyYears))};
    const QDate next = WorkCalendar(availability).nextDayWithTime(Monday.addDays(1));
    QVERIFY(next > Monday.addDays(FiftyYears));
    QVERIFY(next <= Monday.addDays(FiftyYears + 7));
    QVERIFY(WorkCalendar(availability).quartersOn(next) > 0);
}

void TestWorkCalendar::emptyWeeksNeverHaveTime()
{
    QVERIFY(!WorkCalendar(Availability()).nextDayWithTime(Monday).isValid());
    Availability availability;
    availability.hoursOnWeekday.fill(0.2); // less than a quarter each
    QVERIFY(!WorkCalendar(availability).nextDayWithTime(Monday).isValid());
}

void TestWorkCalendar::calendarHasNoEnd()
{
    Availability availability = someWeek();
    const QDate late(250'000, 7, 1);
    const QDate next = WorkCalendar(availability).nextDayWithTime(late);
    QVERIFY(next.isValid());
    QVERIFY(next < late.addDays(7));
    // Not even when the days off have none.
    availability.off = {off(Monday, QDate::fromJulianDay(784'354'017'364))};
    QVERIFY(!WorkCalendar(availability).nextDayWithTime(Monday).isValid());
}

void TestWorkCalendar::nextDayIsTheOneThatGoingDayByDayFinds()
{
    Availability availability = someWeek();
    for (int range = 0; range < 40; ++range)
        availability.off.push_back(off(Monday.addDays(range * 37 % 400), Monday.addDays(range * 37 % 400 + range % 9)));
    const WorkCalendar calendar(availability);
    for (int from = -10; from < 450; ++from) {
        QDate expected = Monday.addDays(from);
        while (calendar.quartersOn(expected) == 0)
            expected = expected.addDays(1);
        QCOMPARE(calendar.nextDayWithTime(Monday.addDays(from)), expected);
    }
}

void TestWorkCalendar::boostGoesRoundTheDaysThatHaveTime_data()
{
    QTest::addColumn<double>("hours");
    QTest::addColumn<QList<int>>("quarters"); // of Monday, Wednesday and Sunday
    QTest::newRow("none") << 0.0 << QList<int>{8, 4, 1};
    QTest::newRow("one quarter: on Monday") << 0.25 << QList<int>{9, 4, 1};
    QTest::newRow("two quarters: on Monday and Wednesday") << 0.5 << QList<int>{9, 5, 1};
    QTest::newRow("three quarters: one each") << 0.75 << QList<int>{9, 5, 2};
    QTest::newRow("ten quarters") << 2.5 << QList<int>{12, 7, 4};
    QTest::newRow("a started quarter does not count") << 0.49 << QList<int>{9, 4, 1};
    QTest::newRow("a full day gives the rest to others") << 70.0 << QList<int>{96, 96, 96};
    QTest::newRow("all but three quarters of the days") << 68.0 << QList<int>{96, 96, 93};
    QTest::newRow("more than there is") << 1e300 << QList<int>{96, 96, 96};
    QTest::newRow("less than nothing") << -4.0 << QList<int>{8, 4, 1};
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << QList<int>{8, 4, 1};
}

void TestWorkCalendar::boostGoesRoundTheDaysThatHaveTime()
{
    QFETCH(double, hours);
    QFETCH(QList<int>, quarters);
    Availability availability = someWeek();
    availability.boosts = {{{Monday, Monday.addDays(27)}, hours}};
    const WorkCalendar calendar(availability);
    const std::array<int, 7> expected{quarters[0], 0, quarters[1], 0, 0, 0, quarters[2]};
    for (int day = 0; day < 28; ++day)
        QCOMPARE(calendar.quartersOn(Monday.addDays(day)), expected[static_cast<size_t>(day % 7)]);
}

void TestWorkCalendar::boostHoldsForItsDaysAlone()
{
    Availability availability = evenly(10, Monday);
    availability.boosts = {{{Monday.addDays(2), Monday.addDays(8)}, 5}}; // Wednesday to Tuesday
    const WorkCalendar calendar(availability);
    QCOMPARE(calendar.quartersOn(Monday.addDays(1)), 8);
    QCOMPARE(calendar.quartersOn(Monday.addDays(2)), 12);
    QCOMPARE(calendar.quartersOn(Monday.addDays(5)), 0);
    QCOMPARE(calendar.quartersOn(Monday.addDays(8)), 12);
    QCOMPARE(calendar.quartersOn(Monday.addDays(9)), 8);
    QCOMPARE(calendar.nextDayWithTime(Monday.addDays(5)), Monday.addDays(7));
}

void TestWorkCalendar::boostsThatMeetAddUp()
{
    Availability availability = evenly(10, Monday);
    availability.boosts = {{{Monday, Monday.addDays(6)}, 5}, {{Monday.addDays(3), Monday.addDays(20)}, 1.5}};
    const WorkCalendar calendar(availability);
    QCOMPARE(calendar.quartersOn(Monday), 12);
    QCOMPARE(calendar.quartersOn(Monday.addDays(3)), 13); // Thursday has one of six quarters more
    QCOMPARE(calendar.quartersOn(Monday.addDays(7)), 10); // Monday has two of them
    std::swap(availability.boosts[0], availability.boosts[1]);
    QCOMPARE(WorkCalendar(availability).quartersOn(Monday.addDays(3)), 13);
}

void TestWorkCalendar::boostsNeverMakeADayLongerThanItIs()
{
    Availability availability = evenly(100, Monday);
    const HoursBoost boost{{Monday, Monday.addDays(6)}, 15};
    availability.boosts = {boost, boost};
    QCOMPARE(WorkCalendar(availability).quartersOn(Monday), 96);
    QCOMPARE(WorkCalendar(availability).quartersOn(Monday.addDays(5)), 0);
}

void TestWorkCalendar::boostsWithoutDaysOrHoursAreNone()
{
    Availability availability = evenly(10, Monday);
    availability.boosts = {{{Monday.addDays(4), Monday}, 5}, {{{}, Monday}, 5}, {{Monday, {}}, 5}, {}};
    for (int day = 0; day < 5; ++day)
        QCOMPARE(WorkCalendar(availability).quartersOn(Monday.addDays(day)), 8);
}

void TestWorkCalendar::daysOffAndStartHoldForBoostsToo()
{
    Availability availability = evenly(10, Monday.addDays(1));
    availability.boosts = {{{Monday.addDays(-30), Monday.addDays(30)}, 10}};
    availability.off = {off(Monday.addDays(2), Monday.addDays(3))};
    const WorkCalendar calendar(availability);
    QCOMPARE(calendar.quartersOn(Monday), 0);
    QCOMPARE(calendar.quartersOn(Monday.addDays(1)), 16);
    QCOMPARE(calendar.quartersOn(Monday.addDays(2)), 0);
    QCOMPARE(calendar.quartersOn(Monday.addDays(3)), 0);
    QCOMPARE(calendar.quartersOn(Monday.addDays(4)), 16);
}

void TestWorkCalendar::weekWithoutTimeIsNotBoosted()
{
    Availability availability;
    availability.boosts = {{{Monday, Monday.addDays(30)}, 10}};
    QCOMPARE(WorkCalendar(availability).quartersOn(Monday), 0);
    QVERIFY(!WorkCalendar(availability).nextDayWithTime(Monday).isValid());
}

void TestWorkCalendar::usualWeekIsWithoutBoosts()
{
    Availability availability = evenly(10, Monday);
    availability.boosts = {{{Monday, Monday.addDays(30)}, 10}};
    QCOMPARE(availability.hoursPerWeek(), 10.0);
}

QTEST_GUILESS_MAIN(TestWorkCalendar)
#include "tst_workcalendar.moc"
