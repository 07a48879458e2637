// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gap.h"
#include "domain/matchbill.h"
#include "domain/relatedroles.h"
#include "domain/rolecomparison.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

using namespace Cairn;

namespace {

constexpr int SkillCount = 14;
constexpr int RoleCount = 5;

SkillId skillOf(int at)
{
    return SkillId(QStringLiteral("s%1").arg(at, 2, 10, QLatin1Char('0')));
}

RoleId roleOf(int at)
{
    return RoleId(QStringLiteral("r%1").arg(at));
}

Level anyLevel()
{
    return static_cast<Level>(*rc::gen::inRange(0, LevelCount));
}

/** Roles that ask some of the same skills, with hours in whole numbers so that sums are exact. */
Catalogue anyCatalogue()
{
    CatalogueContents contents;
    for (int at = 0; at < SkillCount; ++at) {
        Skill skill;
        skill.id = skillOf(at);
        for (HoursRange &hours : skill.hours) {
            const int likely = *rc::gen::inRange(1, 100);
            hours = {double(likely - 1), double(likely), double(2 * likely)};
        }
        contents.skills.push_back(skill);
    }
    for (int at = 0; at < RoleCount; ++at) {
        Role role;
        role.id = roleOf(at);
        for (int skill = 0; skill < SkillCount; ++skill) {
            if (*rc::gen::arbitrary<bool>())
                continue;
            std::array<Level, CareerLevelCount> levels{anyLevel(), anyLevel(), anyLevel()};
            std::sort(levels.begin(), levels.end());
            role.requirements.push_back(
                {skillOf(skill), levels, *rc::gen::inRange(1, 11), *rc::gen::arbitrary<bool>()});
        }
        contents.roles.push_back(role);
    }
    return Catalogue(std::move(contents));
}

PlanState anyState()
{
    PlanState state;
    for (int at = 0; at < SkillCount; ++at) {
        const Level level = anyLevel();
        if (level != Level::None)
            state.levels.insert(skillOf(at), level);
    }
    return state;
}

std::vector<ComparedRole> anyColumns()
{
    std::vector<ComparedRole> all;
    for (int at = 0; at < RoleCount; ++at) {
        for (const CareerLevel level : AllCareerLevels)
            all.push_back({roleOf(at), level});
    }
    std::vector<ComparedRole> columns;
    const int count = *rc::gen::inRange(1, 5);
    for (int at = 0; at < count; ++at) {
        const auto chosen = all.begin() + *rc::gen::inRange(0, int(all.size()));
        columns.push_back(*chosen);
        all.erase(chosen);
    }
    return columns;
}

/** The same columns in another order: place n of the answer is that of the given ones at n. */
std::vector<size_t> anyOrder(size_t count)
{
    std::vector<size_t> order;
    for (size_t at = 0; at < count; ++at)
        order.insert(order.begin() + *rc::gen::inRange(0, int(order.size()) + 1), at);
    return order;
}

std::map<QString, ComparedSkill> bySkill(const RoleComparison &comparison)
{
    std::map<QString, ComparedSkill> rows;
    for (const ComparedSkill &row : comparison.skills)
        rows.emplace(row.skill.text(), row);
    return rows;
}

} // namespace

/** What every comparison and every relation of roles keeps. */
class ComparisonProperties final : public QObject
{
    Q_OBJECT

private slots:
    void rowsSayWhatTheRolesAsk();
    void gapIsWhatIsAskedLessWhatIsThere();
    void rowsAreInTheirOrder();
    void savedHoursAreThoseOfAllLessThoseOfTheUnion();
    void otherOrderOfColumnsSaysTheSame();
    void overlapIsSymmetricAndWholeForItself();
    void relatedRolesAreTheBestFirst();
};

void ComparisonProperties::rowsSayWhatTheRolesAsk()
{
    QVERIFY(rc::check([] {
        const Catalogue catalogue = anyCatalogue();
        const std::vector<ComparedRole> columns = anyColumns();
        const RoleComparison comparison = compareRoles(columns, anyState(), catalogue);
        const auto rows = bySkill(comparison);
        RC_ASSERT(rows.size() == comparison.skills.size());
        size_t asked = 0;
        for (size_t column = 0; column < columns.size(); ++column) {
            for (const Requirement &each : catalogue.role(columns[column].role)->requirements) {
                const Level level = each.askedAt(columns[column].level);
                if (level == Level::None)
                    continue;
                ++asked;
                RC_ASSERT(rows.at(each.skill.text()).cells[column].asked == level);
                RC_ASSERT(rows.at(each.skill.text()).cells[column].weight == each.weight);
            }
        }
        size_t told = 0;
        for (const ComparedSkill &row : comparison.skills)
            told += size_t(row.askingColumns());
        RC_ASSERT(told == asked);
    }));
}

void ComparisonProperties::gapIsWhatIsAskedLessWhatIsThere()
{
    QVERIFY(rc::check([] {
        const Catalogue catalogue = anyCatalogue();
        const PlanState state = anyState();
        const RoleComparison comparison = compareRoles(anyColumns(), state, catalogue);
        std::vector<int> gaps(comparison.columns.size());
        std::vector<HoursRange> hours(comparison.columns.size());
        for (const ComparedSkill &row : comparison.skills) {
            RC_ASSERT(row.have == state.levelOf(row.skill));
            for (size_t column = 0; column < row.cells.size(); ++column) {
                const ComparedCell &cell = row.cells[column];
                RC_ASSERT(cell.levelsShort == std::max(0, toNumber(cell.asked) - toNumber(row.have)));
                gaps[column] += cell.isGap() ? 1 : 0;
                hours[column] += cell.hours;
            }
        }
        for (size_t column = 0; column < gaps.size(); ++column) {
            const ComparedColumn &each = comparison.columns[column];
            const Gap gap = gapTo(*catalogue.role(each.what.role), each.what.level, state, catalogue);
            RC_ASSERT(each.gaps() == gaps[column]);
            RC_ASSERT(gap.hours == hours[column]);
            RC_ASSERT(each.hours == hours[column]);
        }
    }));
}

void ComparisonProperties::rowsAreInTheirOrder()
{
    QVERIFY(rc::check([] {
        const RoleComparison comparison = compareRoles(anyColumns(), anyState(), anyCatalogue());
        const auto columns = int(comparison.columns.size());
        for (size_t at = 1; at < comparison.skills.size(); ++at) {
            const ComparedSkill &a = comparison.skills[at - 1];
            const ComparedSkill &b = comparison.skills[at];
            const bool isAForAll = a.gapColumns() == columns;
            if (isAForAll != (b.gapColumns() == columns))
                RC_ASSERT(isAForAll);
            else if (a.levelsShort() != b.levelsShort())
                RC_ASSERT(a.levelsShort() > b.levelsShort());
            else if (a.gapColumns() != b.gapColumns())
                RC_ASSERT(a.gapColumns() > b.gapColumns());
            else
                RC_ASSERT(a.weight() >= b.weight());
        }
    }));
}

void ComparisonProperties::savedHoursAreThoseOfAllLessThoseOfTheUnion()
{
    QVERIFY(rc::check([] {
        const Catalogue catalogue = anyCatalogue();
        const RoleComparison comparison = compareRoles(anyColumns(), anyState(), catalogue);
        double all = 0;
        for (const ComparedColumn &column : comparison.columns)
            all += column.hours.likely;
        double together = 0;
        for (const ComparedSkill &row : comparison.skills) {
            Level highest = Level::None;
            for (const ComparedCell &cell : row.cells)
                highest = std::max(highest, cell.asked);
            together += catalogue.skill(row.skill)->hoursBetween(row.have, highest).likely;
        }
        RC_ASSERT(comparison.hoursTogether.likely == together);
        RC_ASSERT(comparison.hoursSaved.likely == all - together);
        for (const SharedGap &gap : comparison.shared) {
            RC_ASSERT(gap.columns.size() >= 2);
            RC_ASSERT(gap.hoursSaved.likely >= gap.hoursForAll.likely);
        }
        for (const SharedGap &gap : comparison.forAll)
            RC_ASSERT(gap.columns.size() == comparison.columns.size());
    }));
}

void ComparisonProperties::otherOrderOfColumnsSaysTheSame()
{
    QVERIFY(rc::check([] {
        const Catalogue catalogue = anyCatalogue();
        const PlanState state = anyState();
        const std::vector<ComparedRole> columns = anyColumns();
        const std::vector<size_t> order = anyOrder(columns.size());
        std::vector<ComparedRole> others;
        for (const size_t at : order)
            others.push_back(columns[at]);
        const RoleComparison one = compareRoles(columns, state, catalogue);
        const RoleComparison other = compareRoles(others, state, catalogue);
        for (size_t at = 0; at < order.size(); ++at)
            RC_ASSERT(other.columns[at] == one.columns[order[at]]);
        const auto ones = bySkill(one);
        RC_ASSERT(ones.size() == other.skills.size());
        for (const ComparedSkill &row : other.skills) {
            const ComparedSkill &same = ones.at(row.skill.text());
            for (size_t at = 0; at < order.size(); ++at)
                RC_ASSERT(row.cells[at] == same.cells[order[at]]);
        }
        RC_ASSERT(one.nearest.has_value() == other.nearest.has_value());
        if (one.nearest)
            RC_ASSERT(order[*other.nearest] == *one.nearest);
        RC_ASSERT(one.highestMatch.has_value() == other.highestMatch.has_value());
        if (one.highestMatch)
            RC_ASSERT(order[*other.highestMatch] == *one.highestMatch);
        RC_ASSERT(one.hoursSaved == other.hoursSaved);
        RC_ASSERT(one.hoursTogether == other.hoursTogether);
        RC_ASSERT(one.askedOnce.size() == other.askedOnce.size());
        RC_ASSERT(one.forAll.size() == other.forAll.size());
    }));
}

void ComparisonProperties::overlapIsSymmetricAndWholeForItself()
{
    QVERIFY(rc::check([] {
        const Catalogue catalogue = anyCatalogue();
        const Role &one = catalogue.roles()[size_t(*rc::gen::inRange(0, RoleCount))];
        const Role &other = catalogue.roles()[size_t(*rc::gen::inRange(0, RoleCount))];
        const CareerLevel level = *rc::gen::elementOf(AllCareerLevels);
        RC_ASSERT(overlapOf(one, level, other, level) == overlapOf(other, level, one, level));
        RC_ASSERT(overlapOf(one, level, one, level).share() == 1.0);
        const SkillOverlap overlap = overlapOf(one, level, other, level);
        RC_ASSERT(overlap.common >= 0);
        RC_ASSERT(overlap.common <= overlap.all);
        // The same, skill by skill over all that there are.
        int common = 0;
        int all = 0;
        for (int at = 0; at < SkillCount; ++at) {
            const auto weightIn = [at, level](const Role &role) {
                for (const Requirement &each : role.requirements) {
                    if (each.skill == skillOf(at) && each.askedAt(level) != Level::None)
                        return each.weight;
                }
                return 0;
            };
            common += std::min(weightIn(one), weightIn(other));
            all += std::max(weightIn(one), weightIn(other));
        }
        RC_ASSERT(overlap.common == common);
        RC_ASSERT(overlap.all == all);
    }));
}

void ComparisonProperties::relatedRolesAreTheBestFirst()
{
    QVERIFY(rc::check([] {
        const Catalogue catalogue = anyCatalogue();
        const ComparedRole of{roleOf(*rc::gen::inRange(0, RoleCount)), *rc::gen::elementOf(AllCareerLevels)};
        const std::vector<RelatedRole> related = relatedRoles(of, catalogue);
        for (size_t at = 0; at < related.size(); ++at) {
            const RelatedRole &each = related[at];
            RC_ASSERT(each.role != of.role);
            RC_ASSERT(!each.shared.empty());
            for (const AskedByBoth &skill : each.shared) {
                RC_ASSERT(skill.here != Level::None);
                RC_ASSERT(skill.there != Level::None);
            }
            for (const AskedByBoth &skill : each.besides)
                RC_ASSERT(skill.here == Level::None);
            const bool isAsGood = at == 0 || related[at - 1].overlap.share() > each.overlap.share() - 1e-12;
            RC_ASSERT(isAsGood);
        }
        // The order of the files does not matter.
        CatalogueContents turned;
        turned.skills = catalogue.skills();
        turned.roles.assign(catalogue.roles().rbegin(), catalogue.roles().rend());
        RC_ASSERT(relatedRoles(of, Catalogue(std::move(turned))) == related);
    }));
}

QTEST_GUILESS_MAIN(ComparisonProperties)
#include "tst_comparisonproperties.moc"
