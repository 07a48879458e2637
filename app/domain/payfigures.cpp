// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue.h"
#include "domain/officialpay.h"
#include "domain/payplaces.h"
#include "domain/payquestion.h"
#include "domain/payrowfigures.h"
#include "domain/paysteps.h"

#include <algorithm>

namespace Cairn {

namespace {

const QString Dollar = QStringLiteral("USD");

/** One guide's spans for machine learning jobs in the United States, before tax; see its source record. */
std::vector<PayFigure> ruleOfThumb(const PayQuestion &question, const PayTables &tables)
{
    struct Span
    {
        PayLevel level;
        double low;
        double high;
        bool andMore;
    };
    constexpr std::array<Span, 3> Spans{{{PayLevel::Entry, 90000, 120000, false},
                                         {PayLevel::Mid, 120000, 150000, false},
                                         {PayLevel::Senior, 150000, 250000, true}}};
    std::vector<PayFigure> figures;
    for (const Span &span : Spans) {
        if (question.level && *question.level != span.level)
            continue;
        PayFigure figure;
        figure.series = RuleOfThumbSeries;
        figure.level = span.level;
        figure.place = QStringLiteral("US");
        figure.low = PayAmount{span.low};
        figure.high = PayAmount{span.high, span.andMore};
        figure.currency = figure.publishedCurrency = Dollar;
        figure.population = PayPopulation::RuleOfThumb;
        figure.source = tables.sources.ruleOfThumb;
        figure.remarks = {PayRemark::NotMeasured};
        figures.push_back(figure);
    }
    return figures;
}

void append(std::vector<PayFigure> &figures, std::vector<PayFigure> more)
{
    figures.insert(figures.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/** The currency that an answer is given in where nobody asks for one. */
QString usualCurrency(const PayQuestion &question, const std::vector<PayFigure> &figures)
{
    if (question.along == PayDimension::Countries)
        return Dollar;
    const auto first = std::find_if(figures.begin(), figures.end(),
                                    [](const PayFigure &figure) { return !figure.publishedCurrency.isEmpty(); });
    return first == figures.end() ? Dollar : first->publishedCurrency;
}

void markOld(PayFigure &figure, const QDate &today)
{
    if (figure.lastDay.isValid() && today.isValid() && figure.lastDay.addMonths(OldAfterMonths) < today)
        figure.remarks.push_back(PayRemark::Old);
}

} // namespace

std::vector<PayFigure> payFigures(const PayQuestion &question, const PaySources &sources)
{
    const PayTables &tables = sources.tables;
    const PaySteps steps(tables);
    std::vector<PayFigure> figures;
    OfficialPayFigures official(question, sources);
    PayRowFigures rows(question, steps.rates());
    // Places of the USA have figures of all roles together only.
    const bool isByRole = question.along != PayDimension::States && question.along != PayDimension::Metros;
    if (!isByRole && question.series.contains(OfficialSeries))
        append(figures, official.ofStem());
    for (const RoleId &role : question.roles) {
        if (!isByRole)
            break;
        if (question.series.contains(OfficialSeries))
            append(figures, official.of(role));
        if (question.series.contains(AdvertisementSeries))
            append(figures, rows.ofAdvertisements(role, tables));
        for (const PaySeries &series : sources.own) {
            if (question.series.contains(series.id))
                append(figures, rows.ofOwn(role, series));
        }
    }
    if (question.along == PayDimension::Levels && question.series.contains(RuleOfThumbSeries))
        append(figures, ruleOfThumb(question, tables));

    const QString currency = question.currency.isEmpty() ? usualCurrency(question, figures) : question.currency;
    for (PayFigure &figure : figures) {
        if (figure.placeName.isEmpty())
            figure.placeName = placeName(figure.place, tables);
        figure.published = figure.percentiles;
        figure.publishedMean = figure.mean;
        if (question.atPriceLevel)
            steps.adjust(figure);
        else if (!currency.isEmpty())
            steps.convert(figure, currency);
        markOld(figure, question.today);
    }
    return figures;
}

} // namespace Cairn
