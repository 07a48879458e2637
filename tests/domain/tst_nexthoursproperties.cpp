// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gap.h"
#include "domain/matchbill.h"
#include "domain/nexthours.h"
#include "domain/sharedgap.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace Cairn;

namespace {

constexpr auto Seniority = CareerLevel::Mid;
constexpr double Nearly = 1e-6;
constexpr int SkillCount = 8;

int below(int count)
{
    return *rc::gen::inRange(0, count);
}

SkillId skillAt(int at)
{
    return SkillId(QStringLiteral("s%1").arg(at));
}

/** Some roles over a few skills, of which one may need another of a lower number, and a person. */
struct Case
{
    Catalogue catalogue;
    PlanState state;

    std::vector<const Role *> roles() const
    {
        std::vector<const Role *> roles;
        for (const Role &role : catalogue.roles())
            roles.push_back(&role);
        return roles;
    }
    double meanMatch(const PlanState &levels) const
    {
        double sum = 0;
        for (const Role &role : catalogue.roles())
            sum += matchBill(role, Seniority, levels).percent();
        return sum / static_cast<double>(catalogue.roles().size());
    }
    PlanState with(PlanState levels, const SkillId &skill, Level level) const
    {
        levels.levels.insert(skill, level);
        return levels;
    }
};

Case anyCase(int mostRoles = 4)
{
    CatalogueContents contents;
    PlanState state;
    for (int at = 0; at < SkillCount; ++at) {
        Skill skill;
        skill.id = skillAt(at);
        for (HoursRange &hours : skill.hours) {
            const double likely = 1 + below(40);
            hours = {likely / 2, likely, likely * 2};
        }
        if (at > 0 && below(2) == 0)
            skill.prerequisites.push_back({skillAt(below(at)), static_cast<Level>(1 + below(4))});
        contents.skills.push_back(skill);
        if (below(2) == 0)
            state.levels.insert(skill.id, static_cast<Level>(1 + below(4)));
    }
    const int count = 1 + below(mostRoles);
    for (int number = 0; number < count; ++number) {
        Role role;
        role.id = RoleId(QStringLiteral("r%1").arg(number));
        for (int at = 0; at < SkillCount; ++at) {
            const auto asked = static_cast<Level>(below(5));
            if (below(3) > 0)
                role.requirements.push_back({skillAt(at), {asked, asked, asked}, 1 + below(10), below(3) == 0});
        }
        contents.roles.push_back(role);
    }
    return {Catalogue(std::move(contents)), state};
}

} // namespace

/** What holds of the next hours whatever the roles and the person. */
class TestNextHoursProperties final : public QObject
{
    Q_OBJECT

private slots:
    void gainsAreWhatTheMeanMatchRisesBy();
    void servesAllWhereAllGapsHoldIt();
    void singleRoleIsSortedByGainForEachHour();
    void listKeepsToTheBudget();
    void whatAStepNeedsStandsBeforeIt();
    void listIsGreedyAndAddsUp();
    void orderOfTheInputDoesNotMatter();
};

void TestNextHoursProperties::gainsAreWhatTheMeanMatchRisesBy()
{
    QVERIFY(rc::check("gains are the rise of the mean match and never negative", [] {
        const Case given = anyCase();
        const double before = given.meanMatch(given.state);
        for (const SharedGapLine &line : sharedGap(given.roles(), Seniority, given.state, given.catalogue)) {
            RC_ASSERT(line.gain >= 0);
            const double after = given.meanMatch(given.with(given.state, line.skill, line.asked));
            RC_ASSERT(std::abs(after - before - line.gain) < Nearly);
            RC_ASSERT(std::abs(line.gainPerHour * line.hours.likely - line.gain) < Nearly);
        }
        for (const HoursStep &step : nextHours(given.roles(), Seniority, given.state, given.catalogue)) {
            RC_ASSERT(step.gain >= 0);
            const double after = given.meanMatch(given.with(given.state, step.skill, step.to));
            RC_ASSERT(std::abs(after - before - step.gain) < Nearly);
        }
    }));
}

void TestNextHoursProperties::servesAllWhereAllGapsHoldIt()
{
    QVERIFY(rc::check("a line serves the roles whose own gap holds the skill", [] {
        const Case given = anyCase();
        std::map<SkillId, std::vector<RoleId>> asking;
        for (const Role *role : given.roles()) {
            for (const GapLine &line : gapTo(*role, Seniority, given.state, given.catalogue).lines)
                asking[line.skill].push_back(role->id);
        }
        const auto lines = sharedGap(given.roles(), Seniority, given.state, given.catalogue);
        RC_ASSERT(lines.size() == asking.size());
        for (const SharedGapLine &line : lines) {
            RC_ASSERT(line.roles == asking.at(line.skill));
            RC_ASSERT(line.servesAll == (line.roles.size() == given.roles().size()));
        }
        for (const HoursStep &step : nextHours(given.roles(), Seniority, given.state, given.catalogue))
            RC_ASSERT(step.roles == asking.at(step.skill));
    }));
}

void TestNextHoursProperties::singleRoleIsSortedByGainForEachHour()
{
    QVERIFY(rc::check("the steps of one role stand by what its match gains for each hour", [] {
        const Case given = anyCase(1);
        const Role &role = *given.roles().front();
        const double before = matchBill(role, Seniority, given.state).percent();
        double last = std::numeric_limits<double>::infinity();
        for (const HoursStep &step : nextHours({&role}, Seniority, given.state, given.catalogue)) {
            const PlanState then = given.with(given.state, step.skill, step.to);
            const double worth = (matchBill(role, Seniority, then).percent() - before) / step.hours.likely;
            RC_ASSERT(worth <= last + Nearly);
            last = worth;
        }
    }));
}

void TestNextHoursProperties::listKeepsToTheBudget()
{
    QVERIFY(rc::check("a list never takes more hours than there are, and only its last step is begun", [] {
        const Case given = anyCase();
        const double budget = below(1000) / 4.0;
        const HoursList list = hoursList(given.roles(), Seniority, given.state, given.catalogue, budget);
        double hours = 0;
        for (const HoursListItem &item : list.items) {
            RC_ASSERT(item.hours > 0);
            RC_ASSERT(item.hours <= item.step.hours.likely);
            RC_ASSERT(item.isWhole() || &item == &list.items.back());
            hours += item.hours;
        }
        RC_ASSERT(hours <= budget + Nearly);
        RC_ASSERT(std::abs(hours - list.hours) < Nearly);
        if (!list.items.empty() && !list.items.back().isWhole())
            RC_ASSERT(std::abs(hours - budget) < Nearly);
    }));
}

void TestNextHoursProperties::whatAStepNeedsStandsBeforeIt()
{
    QVERIFY(rc::check("each step follows the level below it and, to Working, what it builds on", [] {
        const Case given = anyCase();
        PlanState then = given.state;
        for (const HoursListItem &item :
             hoursList(given.roles(), Seniority, given.state, given.catalogue, 40 + below(400)).items) {
            const HoursStep &step = item.step;
            RC_ASSERT(then.levelOf(step.skill) == step.from);
            RC_ASSERT(toNumber(step.to) == toNumber(step.from) + 1);
            if (step.to == Level::Working) {
                for (const Prerequisite &needed : given.catalogue.skill(step.skill)->prerequisites)
                    RC_ASSERT(then.levelOf(needed.skill) >= needed.level);
            }
            then.levels.insert(step.skill, step.to);
        }
    }));
}

void TestNextHoursProperties::listIsGreedyAndAddsUp()
{
    QVERIFY(rc::check("each step of a list is the best that can begin, and the gains add up", [] {
        const Case given = anyCase();
        const HoursList list = hoursList(given.roles(), Seniority, given.state, given.catalogue, below(300));
        PlanState then = given.state;
        for (const HoursListItem &item : list.items) {
            double best = 0;
            for (const HoursStep &step : nextHours(given.roles(), Seniority, then, given.catalogue)) {
                if (step.isReady)
                    best = std::max(best, step.gainPerHour);
            }
            RC_ASSERT(std::abs(item.step.gainPerHour - best) < Nearly);
            if (item.isWhole())
                then.levels.insert(item.step.skill, item.step.to);
        }
        RC_ASSERT(std::abs(given.meanMatch(then) - list.meanBefore - list.gain) < Nearly);
    }));
}

void TestNextHoursProperties::orderOfTheInputDoesNotMatter()
{
    QVERIFY(rc::check("the same comes out whatever the order of roles and skills", [] {
        const Case given = anyCase();
        std::vector<const Role *> roles = given.roles();
        const auto gap = sharedGap(roles, Seniority, given.state, given.catalogue);
        const auto list = hoursList(roles, Seniority, given.state, given.catalogue, 60);
        std::reverse(roles.begin(), roles.end());
        roles.push_back(roles.front());
        RC_ASSERT(sharedGap(roles, Seniority, given.state, given.catalogue) == gap);
        RC_ASSERT(hoursList(roles, Seniority, given.state, given.catalogue, 60).items == list.items);
    }));
}

QTEST_GUILESS_MAIN(TestNextHoursProperties)
#include "tst_nexthoursproperties.moc"
