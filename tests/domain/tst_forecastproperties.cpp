// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forecast.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>

using namespace Cairn;

namespace {

const QDate Today(2026, 11, 4);

/** Whole quarters of an hour, as people and catalogues give them. */
double anyHours(int leastQuarters, int mostQuarters)
{
    return *rc::gen::inRange(leastQuarters, mostQuarters + 1) / 4.0;
}

HoursRange anyRange()
{
    const double low = anyHours(0, 80);
    const double likely = low + anyHours(0, 60);
    return {low, likely, likely + anyHours(0, 120)};
}

std::vector<ForecastWork> anyWork()
{
    std::vector<ForecastWork> left;
    const int count = *rc::gen::inRange(0, 9);
    for (int at = 0; at < count; ++at) {
        const HoursRange range = anyRange();
        const double done = *rc::gen::inRange(0, 3) == 0 ? anyHours(0, 120) : 0.0;
        left.push_back({done, range, *rc::gen::arbitrary<bool>(), StepId(QStringLiteral("s%1").arg(at))});
    }
    return left;
}

Availability anyAvailability()
{
    Availability availability;
    for (double &hours : availability.hoursOnWeekday)
        hours = *rc::gen::inRange(0, 2) == 0 ? 0.0 : anyHours(0, 24);
    availability.start = Today.addDays(*rc::gen::inRange(-20, 20));
    const int ranges = *rc::gen::inRange(0, 3);
    for (int at = 0; at < ranges; ++at) {
        const QDate first = Today.addDays(*rc::gen::inRange(-5, 200));
        availability.off.push_back({{first, first.addDays(*rc::gen::inRange(0, 30))}, {}, DayOffKind::Exam});
    }
    return availability;
}

Pace anyPace()
{
    return {*rc::gen::inRange(30, 300) / 100.0, *rc::gen::inRange(0, 60) / 100.0, *rc::gen::inRange(0, 20)};
}

quint64 anySeed()
{
    return *rc::gen::arbitrary<quint64>();
}

/** An invalid date is never, which is later than all days. */
bool isNoEarlier(const QDate &day, const QDate &than)
{
    return !day.isValid() || (than.isValid() && day >= than);
}

void checkNoEarlier(const Forecast &more, const Forecast &less)
{
    RC_ASSERT(isNoEarlier(more.p50, less.p50));
    RC_ASSERT(isNoEarlier(more.p80, less.p80));
    RC_ASSERT(isNoEarlier(more.p95, less.p95));
    for (const auto &[day, lives] : less.lives)
        RC_ASSERT(chanceBy(more, day) <= chanceBy(less, day));
}

/** Everything that is asked for at once, and the forecast of it. */
struct Asked
{
    std::vector<ForecastWork> left = anyWork();
    Availability availability = anyAvailability();
    Pace pace = anyPace();
    quint64 seed = anySeed();

    Forecast answer() const { return forecast(left, availability, Today, pace, seed); }
};

} // namespace

/** What holds for every forecast, checked on random plans; the same seed stands on both sides. */
class TestForecastProperties final : public QObject
{
    Q_OBJECT

private slots:
    void orderOfTheStepsNeverMatters();
    void laterPercentagesAreLaterDates();
    void oneMoreStepIsNeverEarlier();
    void moreHoursOfAStepAreNeverEarlier();
    void hoursDoneAreNeverLater();
    void finishingAStepIsNeverLater();
    void slowerPaceIsNeverEarlier();
    void moreTimeIsNeverLater();
};

void TestForecastProperties::orderOfTheStepsNeverMatters()
{
    QVERIFY(rc::check("any order gives the same forecast", [] {
        Asked asked;
        if (*rc::gen::arbitrary<bool>()) {
            for (ForecastWork &work : asked.left)
                work.step = {}; // without ids, too
        }
        const Forecast first = asked.answer();
        const int turns = *rc::gen::inRange(0, 9);
        if (!asked.left.empty())
            std::rotate(asked.left.begin(), asked.left.begin() + turns % static_cast<int>(asked.left.size()),
                        asked.left.end());
        if (*rc::gen::arbitrary<bool>())
            std::reverse(asked.left.begin(), asked.left.end());
        RC_ASSERT(asked.answer() == first);
    }));
}

void TestForecastProperties::laterPercentagesAreLaterDates()
{
    QVERIFY(rc::check("50 %, 80 % and 95 % come one after the other, and none is before today", [] {
        const Forecast answer = Asked().answer();
        RC_ASSERT(isNoEarlier(answer.p50, Today));
        RC_ASSERT(isNoEarlier(answer.p80, answer.p50));
        RC_ASSERT(isNoEarlier(answer.p95, answer.p80));
        if (answer.p80.isValid()) {
            RC_ASSERT(chanceBy(answer, answer.p80) >= 0.8);
            RC_ASSERT(chanceBy(answer, answer.p80.addDays(-1)) < 0.8);
        }
        RC_ASSERT(!answer.cancelled);
    }));
}

void TestForecastProperties::oneMoreStepIsNeverEarlier()
{
    QVERIFY(rc::check("one more step is never earlier", [] {
        Asked asked;
        const Forecast before = asked.answer();
        // Its id may stand before, between or after the others.
        const StepId step(*rc::gen::element(QStringLiteral("a"), QStringLiteral("s2b"), QStringLiteral("z")));
        asked.left.push_back({0, anyRange(), false, step});
        checkNoEarlier(asked.answer(), before);
    }));
}

void TestForecastProperties::moreHoursOfAStepAreNeverEarlier()
{
    QVERIFY(rc::check("more hours of a step are never earlier", [] {
        Asked asked;
        RC_PRE(!asked.left.empty());
        const Forecast before = asked.answer();
        HoursRange &hours = asked.left[*rc::gen::inRange(size_t{0}, asked.left.size())].hours;
        switch (*rc::gen::inRange(0, 3)) {
        case 0: { // all three guesses by the same hours
            const double more = anyHours(0, 40);
            hours += HoursRange{more, more, more};
            break;
        }
        case 1: // all three by the same factor
            hours = {2 * hours.low, 2 * hours.likely, 2 * hours.high};
            break;
        default: // only the likely one
            hours.likely = std::min(hours.high, hours.likely + anyHours(0, 40));
        }
        checkNoEarlier(asked.answer(), before);
    }));
}

void TestForecastProperties::hoursDoneAreNeverLater()
{
    QVERIFY(rc::check("hours done are never later", [] {
        Asked asked;
        RC_PRE(!asked.left.empty());
        const Forecast before = asked.answer();
        asked.left[*rc::gen::inRange(size_t{0}, asked.left.size())].hoursDone += anyHours(1, 80);
        checkNoEarlier(before, asked.answer());
    }));
}

void TestForecastProperties::finishingAStepIsNeverLater()
{
    QVERIFY(rc::check("finishing a step is never later", [] {
        Asked asked;
        RC_PRE(!asked.left.empty());
        const Forecast before = asked.answer();
        asked.left.erase(asked.left.begin() + *rc::gen::inRange(0, static_cast<int>(asked.left.size())));
        checkNoEarlier(before, asked.answer());
    }));
}

void TestForecastProperties::slowerPaceIsNeverEarlier()
{
    QVERIFY(rc::check("a slower pace is never earlier", [] {
        Asked asked;
        const Forecast before = asked.answer();
        asked.pace.factor *= 1 + *rc::gen::inRange(1, 100) / 100.0;
        checkNoEarlier(asked.answer(), before);
    }));
}

void TestForecastProperties::moreTimeIsNeverLater()
{
    QVERIFY(rc::check("more time is never later", [] {
        Asked asked;
        const Forecast before = asked.answer();
        if (!asked.availability.off.empty() && *rc::gen::arbitrary<bool>())
            asked.availability.off.pop_back();
        else if (*rc::gen::arbitrary<bool>())
            asked.availability.start = asked.availability.start.addDays(-*rc::gen::inRange(0, 30));
        else
            asked.availability.hoursOnWeekday[*rc::gen::inRange(size_t{0}, size_t{7})] += anyHours(1, 8);
        checkNoEarlier(before, asked.answer());
    }));
}

QTEST_GUILESS_MAIN(TestForecastProperties)
#include "tst_forecastproperties.moc"
