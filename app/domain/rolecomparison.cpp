// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rolecomparison.h"

#include "domain/gap.h"
#include "domain/matchbill.h"

#include <algorithm>
#include <tuple>

namespace Cairn {

namespace {

HoursRange less(const HoursRange &all, const HoursRange &part)
{
    return {all.low - part.low, all.likely - part.likely, all.high - part.high};
}

ComparedColumn columnOf(const Role &role, CareerLevel level, const PlanState &state, const Catalogue &catalogue,
                        double hoursPerWeek)
{
    const MatchBill bill = matchBill(role, level, state);
    ComparedColumn column;
    column.what = {role.id, level};
    column.percent = bill.percent();
    column.shownPercent = bill.shownPercent();
    column.asked = static_cast<int>(bill.lines.size());
    column.reached = bill.reached();
    column.hours = gapTo(role, level, state, catalogue).hours;
    if (hoursPerWeek > 0)
        column.weeks = column.hours.likely / hoursPerWeek;
    column.isTarget = state.target == Target{role.id, level};
    return column;
}

/** Brings what a role asks into the rows; a skill that is new to them gets a row at the end. */
void addAsked(RoleComparison &comparison, size_t column, const Role &role, const PlanState &state,
              const Catalogue &catalogue)
{
    const CareerLevel level = comparison.columns[column].what.level;
    for (const Requirement &requirement : role.requirements) {
        const Level asked = requirement.askedAt(level);
        if (asked == Level::None)
            continue;
        auto row = std::find_if(comparison.skills.begin(), comparison.skills.end(),
                                [&requirement](const ComparedSkill &each) { return each.skill == requirement.skill; });
        if (row == comparison.skills.end()) {
            const std::vector<ComparedCell> cells(comparison.columns.size());
            comparison.skills.push_back({requirement.skill, state.levelOf(requirement.skill), cells});
            row = comparison.skills.end() - 1;
        }
        row->cells[column] = {asked, std::max(toNumber(asked) - toNumber(row->have), 0), requirement.weight,
                              requirement.essential, catalogue.hoursBetween(requirement.skill, row->have, asked)};
    }
}

void sortSkills(RoleComparison &comparison)
{
    const auto columns = static_cast<int>(comparison.columns.size());
    const auto rank = [columns](const ComparedSkill &row) {
        const bool isForAll = row.gapColumns() == columns;
        return std::tuple(isForAll, row.levelsShort(), row.gapColumns(), row.weight());
    };
    std::stable_sort(comparison.skills.begin(), comparison.skills.end(),
                     [&rank](const ComparedSkill &a, const ComparedSkill &b) { return rank(a) > rank(b); });
}

SharedGap sharedGapOf(const ComparedSkill &row, const Catalogue &catalogue)
{
    SharedGap gap;
    gap.skill = row.skill;
    gap.have = row.have;
    gap.forAll = Level::Expert;
    HoursRange apart;
    for (size_t column = 0; column < row.cells.size(); ++column) {
        const ComparedCell &cell = row.cells[column];
        if (!cell.isGap())
            continue;
        gap.columns.push_back(column);
        gap.forAll = std::min(gap.forAll, cell.asked);
        gap.highest = std::max(gap.highest, cell.asked);
        apart += cell.hours;
    }
    gap.hoursForAll = catalogue.hoursBetween(row.skill, row.have, gap.forAll);
    gap.hoursToHighest = catalogue.hoursBetween(row.skill, row.have, gap.highest);
    gap.hoursSaved = less(apart, gap.hoursToHighest);
    return gap;
}

void findShared(RoleComparison &comparison, const Catalogue &catalogue)
{
    for (const ComparedSkill &row : comparison.skills) {
        if (!row.isGap())
            continue;
        const SharedGap gap = sharedGapOf(row, catalogue);
        comparison.hoursTogether += gap.hoursToHighest;
        if (gap.columns.size() < 2)
            continue;
        comparison.hoursSaved += gap.hoursSaved;
        comparison.shared.push_back(gap);
        if (gap.columns.size() == comparison.columns.size())
            comparison.forAll.push_back(gap);
    }
    std::stable_sort(comparison.shared.begin(), comparison.shared.end(),
                     [](const SharedGap &a, const SharedGap &b) { return a.hoursSaved.likely > b.hoursSaved.likely; });
}

void findAskedOnce(RoleComparison &comparison)
{
    if (comparison.columns.size() < 2)
        return;
    for (size_t column = 0; column < comparison.columns.size(); ++column) {
        for (const ComparedSkill &row : comparison.skills) {
            if (row.askingColumns() == 1 && row.cells[column].isAsked())
                comparison.askedOnce.push_back({row.skill, column, row.have, row.cells[column].asked});
        }
    }
}

/** The column that comes first in an order, unless another comes as early. */
template <class Before>
std::optional<size_t> onlyFirst(const std::vector<ComparedColumn> &columns, Before before)
{
    if (columns.size() < 2)
        return std::nullopt;
    const auto first = std::min_element(columns.begin(), columns.end(), before);
    const bool isAlone = std::all_of(columns.begin(), columns.end(), [&first, &before](const ComparedColumn &each) {
        return &each == &*first || before(*first, each);
    });
    return isAlone ? std::optional(static_cast<size_t>(first - columns.begin())) : std::nullopt;
}

void findFirsts(RoleComparison &comparison)
{
    const std::vector<ComparedColumn> &columns = comparison.columns;
    comparison.nearest = onlyFirst(
        columns, [](const ComparedColumn &a, const ComparedColumn &b) { return a.hours.likely < b.hours.likely; });
    comparison.highestMatch = onlyFirst(
        columns, [](const ComparedColumn &a, const ComparedColumn &b) { return a.shownPercent > b.shownPercent; });
    const auto target =
        std::find_if(columns.begin(), columns.end(), [](const ComparedColumn &each) { return each.isTarget; });
    if (!comparison.nearest || target == columns.end() || columns[*comparison.nearest].isTarget
        || target->hours.likely <= 0)
        return;
    comparison.nearestOfTarget = columns[*comparison.nearest].hours.likely / target->hours.likely;
}

} // namespace

int ComparedSkill::gapColumns() const
{
    return static_cast<int>(
        std::count_if(cells.begin(), cells.end(), [](const ComparedCell &cell) { return cell.isGap(); }));
}

int ComparedSkill::askingColumns() const
{
    return static_cast<int>(
        std::count_if(cells.begin(), cells.end(), [](const ComparedCell &cell) { return cell.isAsked(); }));
}

int ComparedSkill::levelsShort() const
{
    int sum = 0;
    for (const ComparedCell &cell : cells)
        sum += cell.levelsShort;
    return sum;
}

int ComparedSkill::weight() const
{
    int sum = 0;
    for (const ComparedCell &cell : cells)
        sum += cell.weight;
    return sum;
}

int RoleComparison::gapSkills() const
{
    return static_cast<int>(
        std::count_if(skills.begin(), skills.end(), [](const ComparedSkill &row) { return row.isGap(); }));
}

double RoleComparison::mostHours() const
{
    double most = 0;
    for (const ComparedColumn &column : columns)
        most = std::max(most, column.hours.likely);
    return most;
}

RoleComparison compareRoles(const std::vector<ComparedRole> &columns, const PlanState &state,
                            const Catalogue &catalogue)
{
    RoleComparison comparison;
    comparison.hoursPerWeek = availabilityOf(state).hoursPerWeek();
    std::vector<ComparedRole> known;
    for (const ComparedRole &each : columns) {
        if (catalogue.role(each.role) && std::find(known.begin(), known.end(), each) == known.end())
            known.push_back(each);
    }
    for (const ComparedRole &each : known)
        comparison.columns.push_back(
            columnOf(*catalogue.role(each.role), each.level, state, catalogue, comparison.hoursPerWeek));
    for (size_t column = 0; column < known.size(); ++column)
        addAsked(comparison, column, *catalogue.role(known[column].role), state, catalogue);
    sortSkills(comparison);
    findShared(comparison, catalogue);
    findAskedOnce(comparison);
    findFirsts(comparison);
    return comparison;
}

std::vector<ComparedRole> consideredColumns(const PlanState &state, const Catalogue &catalogue)
{
    const CareerLevel level = state.seniority();
    std::vector<ComparedRole> columns;
    for (const RoleId &role : state.consideredRoles) {
        if (catalogue.role(role))
            columns.push_back({role, level});
    }
    return columns;
}

} // namespace Cairn
