// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/smallcatalogue.h"
#include "domain/matchbill.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

using namespace Cairn;

namespace {

int sumOf(const std::vector<int> &parts)
{
    return std::accumulate(parts.begin(), parts.end(), 0);
}

Level anyLevel()
{
    return static_cast<Level>(*rc::gen::inRange(0, LevelCount));
}

/** Up to 25 asked skills, whose levels rise with the seniority. */
Role anyRole()
{
    Role role;
    const int count = *rc::gen::inRange(0, 26);
    for (int at = 0; at < count; ++at) {
        std::array<Level, CareerLevelCount> levels{anyLevel(), anyLevel(), anyLevel()};
        std::sort(levels.begin(), levels.end());
        role.requirements.push_back(
            {SkillId(QStringLiteral("s%1").arg(at)), levels, *rc::gen::inRange(1, 11), *rc::gen::arbitrary<bool>()});
    }
    return role;
}

PlanState anyStateFor(const Role &role)
{
    PlanState state;
    for (const Requirement &requirement : role.requirements) {
        const Level level = anyLevel();
        if (level != Level::None)
            state.levels.insert(requirement.skill, level);
    }
    return state;
}

/** What counts of the other skills, from the formula as it is written, in fractions. */
int otherThatCounts(int essential, int essentialPossible, int other, int otherPossible)
{
    if (essentialPossible == 0)
        return other;
    const double cap = otherPossible * (1 + double(essential) / essentialPossible) / 2;
    return std::min(other, static_cast<int>(std::floor(cap + 1e-9)));
}

/** Every sum that a bill promises. */
void checkSums(const MatchBill &bill)
{
    std::array<int, 2> reached{};
    std::array<int, 2> possible{};
    int withheld = 0;
    for (const BillLine &line : bill.lines) {
        RC_ASSERT(line.earned() >= 0);
        RC_ASSERT(line.reached <= line.possible);
        // The exact share, without division: reached / possible = min(have, asked) / asked.
        RC_ASSERT(line.reached * toNumber(line.asked)
                  == line.possible * std::min(toNumber(line.have), toNumber(line.asked)));
        RC_ASSERT((line.reached == line.possible) == (line.levelsShort() == 0));
        RC_ASSERT(line.withheld >= 0);
        RC_ASSERT(line.withheld == 0 || !line.essential);
        reached[line.essential ? 0 : 1] += line.reached;
        possible[line.essential ? 0 : 1] += line.possible;
        withheld += line.withheld;
    }
    const int counted = otherThatCounts(reached[0], possible[0], reached[1], possible[1]);
    RC_ASSERT(bill.possible() == possible[0] + possible[1]);
    RC_ASSERT(bill.earned() == reached[0] + counted);
    RC_ASSERT(withheld == reached[1] - counted);
    RC_ASSERT(bill.withheld() == withheld);
    for (const int scale : {1, 10, 100}) {
        const BillPoints points = pointsOf(bill, scale);
        RC_ASSERT(points.earnedTotal + points.missingTotal == 100 * scale);
        RC_ASSERT(points.withheldTotal >= 0);
        RC_ASSERT(points.withheldTotal <= points.missingTotal);
        RC_ASSERT(points.earned.size() == bill.lines.size());
        if (bill.lines.empty())
            continue;
        RC_ASSERT(sumOf(points.earned) == points.earnedTotal);
        RC_ASSERT(sumOf(points.missing) == points.missingTotal);
    }
}

} // namespace

/** What holds for every bill, checked on random roles and plans. */
class TestMatchBillProperties final : public QObject
{
    Q_OBJECT

private slots:
    void apportionedPartsAddUpAndAreNearTheirShare();
    void everyBillAddsUp();
    void billsOfTheCatalogueAddUp();
    void raisingALevelNeverLowersAMatch();
    void hundredMeansNothingIsMissing();
};

void TestMatchBillProperties::apportionedPartsAddUpAndAreNearTheirShare()
{
    QVERIFY(rc::check("parts add up and are within 1 of the exact share", [] {
        const auto sizes = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 500));
        const int total = *rc::gen::inRange(0, 10001);
        const std::vector<int> parts = apportioned(sizes, total);
        RC_ASSERT(parts.size() == sizes.size());
        const int whole = sumOf(sizes);
        RC_ASSERT(sumOf(parts) == (whole == 0 ? 0 : total));
        for (size_t at = 0; at < parts.size(); ++at) {
            // |part - size * total / whole| < 1, in whole numbers
            RC_ASSERT(std::abs(qint64{parts[at]} * whole - qint64{sizes[at]} * total) < std::max(whole, 1));
            RC_ASSERT(sizes[at] > 0 || parts[at] == 0);
        }
    }));
}

void TestMatchBillProperties::everyBillAddsUp()
{
    QVERIFY(rc::check("bills add up", [] {
        const Role role = anyRole();
        const PlanState state = anyStateFor(role);
        for (const CareerLevel level : AllCareerLevels)
            checkSums(matchBill(role, level, state));
    }));
}

void TestMatchBillProperties::billsOfTheCatalogueAddUp()
{
    const Catalogue catalogue(smallCatalogueContents());
    QVERIFY(rc::check("bills of all roles and levels add up", [&catalogue] {
        for (const Role &role : catalogue.roles()) {
            const PlanState state = anyStateFor(role);
            for (const CareerLevel level : AllCareerLevels)
                checkSums(matchBill(role, level, state));
        }
    }));
}

void TestMatchBillProperties::raisingALevelNeverLowersAMatch()
{
    QVERIFY(rc::check("a raised level never lowers a match", [] {
        const Role role = anyRole();
        RC_PRE(!role.requirements.empty());
        const PlanState before = anyStateFor(role);
        const SkillId raised = (*rc::gen::elementOf(role.requirements)).skill;
        PlanState after = before;
        after.levels.insert(raised,
                            static_cast<Level>(*rc::gen::inRange(toNumber(before.levelOf(raised)), LevelCount)));
        for (const CareerLevel level : AllCareerLevels) {
            const MatchBill low = matchBill(role, level, before);
            const MatchBill high = matchBill(role, level, after);
            RC_ASSERT(high.possible() == low.possible());
            RC_ASSERT(high.percent() >= low.percent());
            RC_ASSERT(high.shownPercent() >= low.shownPercent());
            RC_ASSERT(high.reached() >= low.reached());
        }
    }));
}

void TestMatchBillProperties::hundredMeansNothingIsMissing()
{
    QVERIFY(rc::check("100 % only when nothing is missing, 0 % only when nothing is there", [] {
        const Role role = anyRole();
        PlanState state = anyStateFor(role);
        // Make the border cases as frequent as the others.
        if (*rc::gen::arbitrary<bool>()) {
            for (const Requirement &requirement : role.requirements)
                state.levels.insert(requirement.skill, Level::Expert);
            if (*rc::gen::arbitrary<bool>() && !role.requirements.empty())
                state.levels.remove((*rc::gen::elementOf(role.requirements)).skill);
        }
        for (const CareerLevel level : AllCareerLevels) {
            const MatchBill bill = matchBill(role, level, state);
            RC_ASSERT((bill.shownPercent() == 100) == (bill.reached() == static_cast<int>(bill.lines.size())));
            RC_ASSERT((bill.shownPercent() == 0) == (bill.earned() == 0 && bill.possible() > 0));
        }
    }));
}

QTEST_GUILESS_MAIN(TestMatchBillProperties)
#include "tst_matchbillproperties.moc"
