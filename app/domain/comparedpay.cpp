// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/comparedpay.h"

#include <algorithm>

namespace Cairn {

namespace {

bool isShown(const PayFigure &figure)
{
    return figure.shown != PayShown::Hidden && figure.middle();
}

/** The series of figures that are about the columns. */
std::vector<PaySeriesId> seriesOf(const std::vector<PayFigure> &figures)
{
    std::vector<PaySeriesId> series;
    for (const PayFigure &figure : figures) {
        if (!figure.role.isEmpty() && std::find(series.begin(), series.end(), figure.series) == series.end())
            series.push_back(figure.series);
    }
    const auto rank = [](const PaySeriesId &id) {
        return id == OfficialSeries ? 0 : id == AdvertisementSeries ? 1 : 2;
    };
    std::stable_sort(series.begin(), series.end(),
                     [&rank](const PaySeriesId &a, const PaySeriesId &b) { return rank(a) < rank(b); });
    return series;
}

PaySeriesId usualSeries(const std::vector<PaySeriesId> &available, const std::vector<PayFigure> &figures)
{
    const auto isAnyShown = [&figures](const PaySeriesId &series) {
        return std::any_of(figures.begin(), figures.end(), [&series](const PayFigure &figure) {
            return figure.series == series && !figure.role.isEmpty() && isShown(figure);
        });
    };
    std::vector<PaySeriesId> order = available;
    std::stable_partition(order.begin(), order.end(), [](const PaySeriesId &id) { return id != OfficialSeries; });
    const auto first = std::find_if(order.begin(), order.end(), isAnyShown);
    return first != order.end() ? *first : order.empty() ? PaySeriesId() : order.front();
}

/** The figures of one role: by level where there are levels, else all levels together. */
std::vector<PayFigure> figuresOf(const RoleId &role, const PaySeriesId &series, const std::vector<PayFigure> &figures)
{
    std::vector<PayFigure> byLevel;
    std::vector<PayFigure> together;
    for (const PayFigure &figure : figures) {
        if (figure.role != role || figure.series != series)
            continue;
        if (!figure.level)
            together.push_back(figure);
        else if (*figure.level != PayLevel::Executive)
            byLevel.push_back(figure);
    }
    std::stable_sort(byLevel.begin(), byLevel.end(),
                     [](const PayFigure &a, const PayFigure &b) { return *a.level < *b.level; });
    return byLevel.empty() ? together : byLevel;
}

bool touch(const PayFigure &a, const PayFigure &b)
{
    constexpr size_t BoxFrom = 1;
    constexpr size_t BoxTo = 3;
    if (!a.percentiles[BoxFrom] || !a.percentiles[BoxTo] || !b.percentiles[BoxFrom] || !b.percentiles[BoxTo])
        return false;
    return a.percentiles[BoxFrom]->amount <= b.percentiles[BoxTo]->amount
           && b.percentiles[BoxFrom]->amount <= a.percentiles[BoxTo]->amount;
}

} // namespace

const PayFigure *ComparedPay::at(size_t column, std::optional<PayLevel> level) const
{
    if (column >= columns.size())
        return nullptr;
    const auto found = std::find_if(columns[column].begin(), columns[column].end(),
                                    [&level](const PayFigure &figure) { return figure.level == level; });
    return found == columns[column].end() ? nullptr : &*found;
}

std::optional<std::pair<double, double>> ComparedPay::span() const
{
    std::optional<std::pair<double, double>> span;
    for (const std::vector<PayFigure> &column : columns) {
        for (const PayFigure &figure : column) {
            if (!isShown(figure))
                continue;
            const double least = figure.percentiles.front().value_or(*figure.middle()).amount;
            const double most = figure.percentiles.back().value_or(*figure.middle()).amount;
            span =
                span ? std::pair(std::min(span->first, least), std::max(span->second, most)) : std::pair(least, most);
        }
    }
    return span;
}

PayQuestion comparedPayQuestion(const std::vector<ComparedRole> &columns, const PayQuestion &options)
{
    PayQuestion question = options;
    question.roles.clear();
    for (const ComparedRole &each : columns) {
        if (std::find(question.roles.begin(), question.roles.end(), each.role) == question.roles.end())
            question.roles.push_back(each.role);
    }
    question.along = PayDimension::Levels;
    question.level.reset();
    question.industry.clear();
    // One guide's rule of thumb is about no role.
    question.series.remove(RuleOfThumbSeries);
    return question;
}

ComparedPay comparedPay(const std::vector<ComparedRole> &columns, const std::vector<PayFigure> &figures,
                        const PaySeriesId &wanted)
{
    ComparedPay pay;
    pay.available = seriesOf(figures);
    const bool hasWanted = std::find(pay.available.begin(), pay.available.end(), wanted) != pay.available.end();
    pay.series = hasWanted ? wanted : usualSeries(pay.available, figures);
    for (const ComparedRole &column : columns)
        pay.columns.push_back(pay.isEmpty() ? std::vector<PayFigure>() : figuresOf(column.role, pay.series, figures));
    return pay;
}

std::optional<PayOrder> payOrder(const ComparedPay &pay)
{
    const bool isByLevel = std::any_of(pay.columns.begin(), pay.columns.end(), [](const auto &column) {
        return std::any_of(column.begin(), column.end(), [](const PayFigure &each) { return each.level.has_value(); });
    });
    PayOrder order;
    if (isByLevel)
        order.level = PayLevel::Mid;
    std::vector<const PayFigure *> figures(pay.columns.size());
    QSet<RoleId> roles;
    for (size_t column = 0; column < pay.columns.size(); ++column) {
        figures[column] = pay.at(column, order.level);
        if (!figures[column] || !isShown(*figures[column]))
            continue;
        // The same role at another seniority is the same figure.
        if (roles.contains(figures[column]->role))
            continue;
        roles.insert(figures[column]->role);
        order.columns.push_back(column);
    }
    if (order.columns.size() < 2)
        return std::nullopt;
    std::stable_sort(order.columns.begin(), order.columns.end(), [&figures](size_t a, size_t b) {
        return figures[a]->middle()->amount > figures[b]->middle()->amount;
    });
    order.boxesOverlap = true;
    for (const size_t a : order.columns) {
        for (const size_t b : order.columns)
            order.boxesOverlap = order.boxesOverlap && touch(*figures[a], *figures[b]);
    }
    return order;
}

} // namespace Cairn
