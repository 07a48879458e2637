// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/leastwork.h"
#include "domain/matchbill.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>
#include <bit>
#include <cmath>

using namespace Cairn;

namespace {

constexpr auto Seniority = CareerLevel::Mid;
constexpr double Nearly = 1e-6;

SkillId skillAt(int at)
{
    return SkillId(QStringLiteral("s%1").arg(at, 2, 10, QChar(u'0')));
}

Level anyLevelUpTo(int most)
{
    return static_cast<Level>(*rc::gen::inRange(0, most + 1));
}

/** A role, skills with hours for it, and a person: small enough to try every choice of levels. */
struct Case
{
    CatalogueContents contents;
    PlanState state;
    double wish = 0;

    const Role &role() const { return contents.roles.front(); }
};

Case anyCase(int mostSkills)
{
    Case made;
    Role role;
    role.id = RoleId(QStringLiteral("r"));
    const int count = *rc::gen::inRange(1, mostSkills + 1);
    for (int at = 0; at < count; ++at) {
        Skill skill;
        skill.id = skillAt(at);
        for (HoursRange &hours : skill.hours) {
            const int likely = *rc::gen::inRange(1, 60);
            hours = {likely / 2.0, likely / 4.0, likely * 2.0};
        }
        made.contents.skills.push_back(skill);
        const Level asked = anyLevelUpTo(4);
        role.requirements.push_back(
            {skill.id, {asked, asked, asked}, *rc::gen::inRange(1, 11), *rc::gen::inRange(0, 3) == 0});
        const Level have = anyLevelUpTo(4);
        if (have != Level::None)
            made.state.levels.insert(skill.id, have);
    }
    made.contents.roles.push_back(role);
    made.wish = *rc::gen::inRange(0, 401) / 4.0;
    return made;
}

double hoursOf(const std::vector<LevelRise> &rises)
{
    double hours = 0;
    for (const LevelRise &rise : rises)
        hours += rise.hours.likely;
    return hours;
}

PlanState withRises(PlanState state, const std::vector<LevelRise> &rises)
{
    for (const LevelRise &rise : rises)
        state.levels.insert(rise.skill, rise.to);
    return state;
}

/** The least hours of all choices of levels with which the bill reaches the wish, by trying each. */
double leastByTryingAll(const Case &given, const Catalogue &catalogue, size_t at, PlanState state, double hours)
{
    const auto &requirements = given.role().requirements;
    if (at == requirements.size())
        return matchBill(given.role(), Seniority, state).percent() >= given.wish - Nearly
                   ? hours
                   : std::numeric_limits<double>::infinity();
    const Requirement &requirement = requirements[at];
    const Skill &skill = *catalogue.skill(requirement.skill);
    const Level have = given.state.levelOf(skill.id);
    double least = leastByTryingAll(given, catalogue, at + 1, state, hours);
    for (int to = toNumber(have) + 1; to < LevelCount; ++to) {
        state.levels.insert(skill.id, static_cast<Level>(to));
        least = std::min(least, leastByTryingAll(given, catalogue, at + 1, state,
                                                 hours + skill.hoursBetween(have, static_cast<Level>(to)).likely));
    }
    return least;
}

} // namespace

/** That the least work is the least: against trying all there is. */
class TestLeastWorkProperties final : public QObject
{
    Q_OBJECT

private slots:
    void equalsTheSearchOfAllChoices();
    void equalsTheSearchOfAllChoicesOfTwentyFiveSkills();
    void neverTakesMoreThanIsNeeded();
    void higherWishNeverTakesLessWork();
};

void TestLeastWorkProperties::equalsTheSearchOfAllChoices()
{
    QVERIFY(rc::check("the hours are those of the cheapest of all choices", [] {
        const Case given = anyCase(5);
        const Catalogue catalogue(given.contents);
        const LeastWork work = leastWorkTo(given.wish, given.role(), Seniority, given.state, catalogue);
        const double least = leastByTryingAll(given, catalogue, 0, given.state, 0);
        RC_ASSERT(std::abs(work.hours.likely - least) < Nearly);
        RC_ASSERT(std::abs(hoursOf(work.rises) - least) < Nearly);
        const PlanState then = withRises(given.state, work.rises);
        RC_ASSERT(matchBill(given.role(), Seniority, then).percent() >= given.wish - Nearly);
        RC_ASSERT(matchBill(given.role(), Seniority, then).percent() == work.percentAfter);
    }));
}

/** Each of 25 skills is one level short, so that there are 2^25 choices; they are walked in the order of a Gray code.
 */
void TestLeastWorkProperties::equalsTheSearchOfAllChoicesOfTwentyFiveSkills()
{
    constexpr int Count = 25;
    constexpr int Unit = 12;
    std::array<int, Count> weights{};
    std::array<int, Count> hours{};
    CatalogueContents contents;
    Role role;
    role.id = RoleId(QStringLiteral("wide"));
    for (int at = 0; at < Count; ++at) {
        weights[at] = 1 + at * 7 % 10;
        hours[at] = 3 + at * at * 11 % 37;
        Skill skill;
        skill.id = skillAt(at);
        skill.hours.front() = {1, double(hours[at]), 100};
        contents.skills.push_back(skill);
        role.requirements.push_back(
            {skill.id, {Level::Awareness, Level::Awareness, Level::Awareness}, weights[at], at % 4 == 0});
    }
    int essentialWeight = 0;
    int otherWeight = 0;
    for (int at = 0; at < Count; ++at)
        (at % 4 == 0 ? essentialWeight : otherWeight) += weights[at];
    const int possible = Unit * (essentialWeight + otherWeight);
    const int needed = possible * 62 / 100 + 1;

    int essential = 0;
    int other = 0;
    int spent = 0;
    int least = std::numeric_limits<int>::max();
    quint32 chosen = 0;
    for (quint32 step = 1; step < (1U << Count); ++step) {
        const int at = std::countr_zero(step);
        chosen ^= 1U << at;
        const int sign = (chosen >> at & 1U) != 0 ? 1 : -1;
        spent += sign * hours[at];
        (at % 4 == 0 ? essential : other) += sign * weights[at];
        if (spent >= least)
            continue;
        const int cap = Unit * otherWeight * (essentialWeight + essential) / (2 * essentialWeight);
        if (Unit * essential + std::min(Unit * other, cap) >= needed)
            least = spent;
    }
    const double wish = 100.0 * needed / possible;
    const Catalogue catalogue(contents);
    const LeastWork work = leastWorkTo(wish, role, Seniority, {}, catalogue);
    QCOMPARE(work.hours.likely, double(least));
    QVERIFY(work.percentAfter >= wish - Nearly);
}

void TestLeastWorkProperties::neverTakesMoreThanIsNeeded()
{
    QVERIFY(rc::check("no rise can be left out, none is above what is asked", [] {
        const Case given = anyCase(12);
        const Catalogue catalogue(given.contents);
        const LeastWork work = leastWorkTo(given.wish, given.role(), Seniority, given.state, catalogue);
        for (size_t at = 0; at < work.rises.size(); ++at) {
            const LevelRise &rise = work.rises[at];
            RC_ASSERT(rise.from == given.state.levelOf(rise.skill));
            RC_ASSERT(rise.to > rise.from);
            std::vector<LevelRise> others = work.rises;
            others.erase(others.begin() + static_cast<std::ptrdiff_t>(at));
            RC_ASSERT(matchBill(given.role(), Seniority, withRises(given.state, others)).percent() < given.wish - 1e-9);
        }
        RC_ASSERT(work.percentBefore == matchBill(given.role(), Seniority, given.state).percent());
    }));
}

void TestLeastWorkProperties::higherWishNeverTakesLessWork()
{
    QVERIFY(rc::check("a higher wish never takes less work", [] {
        const Case given = anyCase(15);
        const Catalogue catalogue(given.contents);
        double before = 0;
        for (int wish = 0; wish <= 100; wish += 10) {
            const double hours = leastWorkTo(wish, given.role(), Seniority, given.state, catalogue).hours.likely;
            RC_ASSERT(hours >= before - Nearly);
            before = hours;
        }
    }));
}

QTEST_GUILESS_MAIN(TestLeastWorkProperties)
#include "tst_leastworkproperties.moc"
