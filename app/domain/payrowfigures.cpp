// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/payrowfigures.h"

#include "domain/payplaces.h"

#include <algorithm>

namespace Cairn {

namespace {

/** Before this year the records of the advertisements are answers to a survey. */
constexpr int FirstYearOfAdvertisements = 2022;
/** Countries with fewer figures of a role are not even told as hidden. */
constexpr qint64 LeastTold = 5;
/** So many of the newest years together where nobody asks for others. */
constexpr int UsualYears = 2;

void remark(PayFigure &figure)
{
    const qint64 n = figure.n.value_or(0);
    if (n == 0) {
        figure.shown = PayShown::Hidden;
        figure.remarks.insert(figure.remarks.begin(), PayRemark::None);
        figure.percentiles = {};
    } else if (n < LeastShown) {
        figure.shown = PayShown::Hidden;
        figure.remarks.insert(figure.remarks.begin(), PayRemark::TooFew);
        figure.percentiles = {};
        figure.interval.reset();
    } else if (n < LeastNormal) {
        figure.shown = PayShown::Few;
        figure.remarks.insert(figure.remarks.begin(), PayRemark::Few);
    }
    if (figure.leftOut > 0)
        figure.remarks.push_back(PayRemark::LeftOut);
    if (figure.converted > 0)
        figure.remarks.push_back(PayRemark::Converted);
}

PayGrouping groupingOf(PayDimension along)
{
    switch (along) {
    case PayDimension::Countries:
        return PayGrouping::Place;
    case PayDimension::Industries:
        return PayGrouping::Industry;
    case PayDimension::Years:
        return PayGrouping::Year;
    case PayDimension::Sizes:
        return PayGrouping::Size;
    case PayDimension::Levels:
    case PayDimension::States:
    case PayDimension::Metros:
        break;
    }
    return PayGrouping::None;
}

qint64 countOf(const PayFigure &figure)
{
    return figure.n.value_or(0);
}

} // namespace

PayRowFigures::PayRowFigures(const PayQuestion &question, const PayRates &rates) : m_question(question), m_rates(rates)
{
}

std::vector<PayFigure> PayRowFigures::ofAdvertisements(const RoleId &role, const PayTables &tables)
{
    PayFigure begun;
    begun.series = AdvertisementSeries;
    begun.population = PayPopulation::Advertisements;
    begun.source = tables.sources.advertisements;
    begun.lastDay = tables.advertisementsUntil;
    // Industry and, with any use, company size are not in them; see the source record.
    const bool hasNone = m_question.along == PayDimension::Industries || m_question.along == PayDimension::Sizes
                         || !m_question.industry.isEmpty();
    return hasNone ? std::vector<PayFigure>() : of(role, tables.advertisements, begun);
}

std::vector<PayFigure> PayRowFigures::ofOwn(const RoleId &role, const PaySeries &series)
{
    PayFigure begun;
    begun.series = series.id;
    begun.population = PayPopulation::Own;
    return of(role, *series.rows, begun);
}

PaySelection PayRowFigures::selectionFor(const PayRows &rows, const PayFigure &begun) const
{
    PaySelection selection;
    const bool isByPlace = m_question.along != PayDimension::Countries;
    // A file that names no place at all is about wherever its owner says.
    const bool namesPlaces = rows.words().places.size() > 1;
    if (isByPlace && namesPlaces)
        selection.places = {m_question.place};
    if (!m_question.industry.isEmpty() && m_question.along != PayDimension::Industries)
        selection.industries = {m_question.industry};
    if (m_question.along != PayDimension::Years) {
        selection.toYear = m_question.toYear > 0 ? m_question.toYear : rows.lastYear();
        selection.fromYear = m_question.fromYear > 0 ? m_question.fromYear : selection.toYear - UsualYears + 1;
        if (selection.toYear == 0)
            selection.fromYear = 0;
    }
    // Figures that name no year are not narrowed by years.
    if (rows.lastYear() == 0)
        selection.fromYear = selection.toYear = 0;
    if (begun.population == PayPopulation::Advertisements && m_question.along != PayDimension::Years)
        selection.fromYear = std::max(selection.fromYear, FirstYearOfAdvertisements);
    return selection;
}

const PayRowFigures::Cells &PayRowFigures::cellsOf(const PayRows &rows, const PayFigure &begun)
{
    const auto known = std::find_if(m_cells.begin(), m_cells.end(),
                                    [&begun](const Cells &each) { return each.series == begun.series; });
    if (known != m_cells.end())
        return *known;
    Cells taken;
    taken.series = begun.series;
    taken.selection = selectionFor(rows, begun);
    taken.selection.currency = m_selecting.mostUsedCurrency(rows, taken.selection);
    taken.cells = m_selecting.cells(rows, taken.selection, m_rates, groupingOf(m_question.along));
    m_cells.push_back(std::move(taken));
    return m_cells.back();
}

std::vector<PayFigure> PayRowFigures::of(const RoleId &id, const PayRows &rows, const PayFigure &given)
{
    PayFigure begun = given;
    begun.role = id;
    begun.place = m_question.place;
    if (m_question.along == PayDimension::Countries)
        return alongCountries(id, rows, begun);
    const Cells &taken = cellsOf(rows, begun);
    // A file without places is about wherever its owner says.
    if (taken.selection.places.isEmpty() && begun.population == PayPopulation::Own)
        begun.place.clear();
    begun.currency = begun.publishedCurrency = taken.selection.currency;
    begun.fromYear = taken.selection.fromYear;
    begun.toYear = taken.selection.toYear;
    constexpr int LastMonth = 12;
    constexpr int LastDay = 31;
    if (begun.toYear > 0 && (!begun.lastDay.isValid() || begun.toYear < begun.lastDay.year()))
        begun.lastDay = QDate(begun.toYear, LastMonth, LastDay);
    const auto &roles = rows.words().roles;
    const auto role = std::find(roles.begin(), roles.end(), id);
    std::vector<PayCell> cells;
    std::copy_if(taken.cells.begin(), taken.cells.end(), std::back_inserter(cells),
                 [&](const PayCell &cell) { return roles[cell.role] == id; });
    if (m_question.along == PayDimension::Levels)
        return alongLevels(cells, begun, role != roles.end());
    return alongGroups(cells, rows, begun);
}

PayFigure PayRowFigures::ofCell(const PayCell &cell, PayFigure begun) const
{
    begun.level = cell.level;
    begun.n = cell.summary.n;
    for (size_t at = 0; at < PayShares.size(); ++at) {
        if (cell.summary.n > 0)
            begun.percentiles[at] = PayAmount{cell.summary.percentiles[at]};
    }
    begun.interval = cell.summary.interval;
    begun.converted = cell.converted;
    begun.leftOut = cell.withoutRate;
    if (cell.level && begun.population == PayPopulation::Advertisements)
        begun.remarks.push_back(PayRemark::GuessedLevel);
    remark(begun);
    return begun;
}

std::vector<PayFigure> PayRowFigures::alongLevels(const std::vector<PayCell> &cells, const PayFigure &begun,
                                                  bool isKnown) const
{
    const auto at = [&](std::optional<PayLevel> level) {
        const auto found =
            std::find_if(cells.begin(), cells.end(), [level](const PayCell &cell) { return cell.level == level; });
        PayCell none;
        none.level = level;
        return ofCell(found == cells.end() ? none : *found, begun);
    };
    if (m_question.level)
        return {at(m_question.level)};
    std::vector<PayFigure> figures{at(std::nullopt)};
    // Where all together are too few, its parts say no more.
    if (!isKnown || figures.front().shown == PayShown::Hidden)
        return figures;
    for (const PayLevel level : AllPayLevels) {
        const PayFigure figure = at(level);
        if (level != PayLevel::Executive || countOf(figure) > 0)
            figures.push_back(figure);
    }
    return figures;
}

/** How many of a role's rows of each place are in each currency; rows that the selection leaves out do not count. */
PayRowFigures::CurrencyCounts PayRowFigures::currenciesOf(size_t role, const PayRows &rows,
                                                          const PaySelection &selection) const
{
    CurrencyCounts counts;
    const QStringList &industries = rows.words().industries;
    for (size_t level = 0; level < PayRows::LevelSlots; ++level) {
        if (m_question.level && static_cast<size_t>(*m_question.level) != level)
            continue;
        const PayRows::Slice slice = rows.slice(role, level);
        for (size_t at = slice.from; at < slice.to; ++at) {
            const int year = rows.years()[at];
            const bool isInYears = selection.fromYear == 0 || (year >= selection.fromYear && year <= selection.toYear);
            const bool isInIndustry =
                selection.industries.isEmpty() || selection.industries.contains(industries[rows.industries()[at]]);
            if (isInYears && isInIndustry)
                ++counts[rows.places()[at]][rows.currencies()[at]];
        }
    }
    return counts;
}

/** Each country in the currency that most of its figures are in. */
std::vector<PayFigure> PayRowFigures::alongCountries(const RoleId &id, const PayRows &rows, const PayFigure &begun)
{
    const auto &roles = rows.words().roles;
    const auto role = static_cast<size_t>(std::find(roles.begin(), roles.end(), id) - roles.begin());
    const PaySelection selection = selectionFor(rows, begun);
    const CurrencyCounts counts = role < roles.size() ? currenciesOf(role, rows, selection) : CurrencyCounts();
    const Cells &taken = cellsOf(rows, begun);
    std::vector<PayFigure> figures;
    for (const PayCell &cell : taken.cells) {
        const auto currencies = counts.find(cell.group);
        const bool isAsked = cell.role == role && cell.level == m_question.level && cell.group > 0;
        if (!isAsked || currencies == counts.end() || cell.summary.n + cell.withoutRate < LeastTold)
            continue;
        const auto most = std::max_element(currencies->second.begin(), currencies->second.end(),
                                           [](const auto &a, const auto &b) { return a.second < b.second; });
        PayFigure figure = begun;
        figure.place = rows.words().places[cell.group];
        figure.currency = figure.publishedCurrency = rows.words().currencies[most->first];
        figure.fromYear = selection.fromYear;
        figure.toYear = selection.toYear;
        figures.push_back(ofCell(inCurrency(cell, taken.selection.currency, rows, figure, most->second), figure));
    }
    std::stable_sort(figures.begin(), figures.end(),
                     [](const PayFigure &a, const PayFigure &b) { return countOf(a) > countOf(b); });
    if (figures.empty())
        figures.push_back(ofCell({}, begun));
    return figures;
}

/** A cell of a country in its own currency. One rate a currency, so percentiles may be converted like amounts. */
PayCell PayRowFigures::inCurrency(PayCell cell, const QString &from, const PayRows &rows, const PayFigure &figure,
                                  qint64 inMostUsed)
{
    const std::optional<double> factor = m_rates.factor(from, figure.currency);
    if (!factor) {
        // No rate leads there, so its rows were left out: taken again, of that country alone.
        PaySelection alone = selectionFor(rows, figure);
        alone.places = {figure.place};
        alone.currency = figure.currency;
        for (const PayCell &each : m_selecting.cells(rows, alone, m_rates)) {
            if (each.role == cell.role && each.level == cell.level)
                return each;
        }
        return cell;
    }
    for (double &pay : cell.summary.percentiles)
        pay *= *factor;
    if (cell.summary.interval)
        cell.summary.interval =
            MedianInterval{cell.summary.interval->low * *factor, cell.summary.interval->high * *factor};
    cell.converted = cell.summary.n - inMostUsed;
    return cell;
}

/** Along industries, years or company sizes. */
std::vector<PayFigure> PayRowFigures::alongGroups(const std::vector<PayCell> &cells, const PayRows &rows,
                                                  const PayFigure &begun)
{
    std::vector<PayFigure> figures;
    for (const PayCell &cell : cells) {
        if (cell.level != m_question.level || cell.group == 0)
            continue;
        PayFigure figure = begun;
        if (m_question.along == PayDimension::Industries)
            figure.industry = figure.industryName = rows.words().industries[cell.group];
        if (m_question.along == PayDimension::Sizes)
            figure.size = rows.words().sizes[cell.group];
        if (m_question.along == PayDimension::Years) {
            figure.fromYear = figure.toYear = cell.group;
            if (!figure.lastDay.isValid() || cell.group < figure.lastDay.year())
                figure.lastDay = QDate(cell.group, 12, 31);
        }
        figure = ofCell(cell, figure);
        if (figure.population == PayPopulation::Advertisements && figure.toYear < FirstYearOfAdvertisements) {
            figure.shown = PayShown::Hidden;
            figure.percentiles = {};
            figure.interval.reset();
            figure.remarks.insert(figure.remarks.begin(), PayRemark::SurveyAnswers);
        }
        figures.push_back(figure);
    }
    if (figures.empty())
        figures.push_back(ofCell({}, begun));
    return figures;
}

} // namespace Cairn
