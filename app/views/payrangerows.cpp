// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payrangerows.h"

#include "domain/openplan.h"
#include "domain/paywords.h"
#include "models/paytablemodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace Cairn {

namespace {

PayRangeRow::Look lookOf(const PayFigure &figure)
{
    if (figure.shown == PayShown::Hidden)
        return PayRangeRow::Look::Hidden;
    if (figure.population == PayPopulation::RuleOfThumb)
        return PayRangeRow::Look::Guide;
    if (figure.shown == PayShown::Few)
        return PayRangeRow::Look::Few;
    if (!figure.percentiles[MedianAt])
        return PayRangeRow::Look::MeanOnly;
    const bool isOfficial =
        figure.population == PayPopulation::Employees || figure.population == PayPopulation::StemEmployees;
    return isOfficial ? PayRangeRow::Look::Official : PayRangeRow::Look::Range;
}

/** What stands beside a mark: the median or mean, or the span of a rule of thumb. */
QString middleTextOf(const PayFigure &figure, const QLocale &locale)
{
    if (figure.population == PayPopulation::RuleOfThumb)
        return spanText(figure, locale);
    const std::optional<PayAmount> middle = figure.middle();
    QString text = middle ? payShortText(*middle, figure.currency, locale) : QString();
    if (figure.ratio)
        //: An amount and how it compares with that of the whole country, e.g. "$120k (× 1.21)"
        text =
            QCoreApplication::translate("PayRangeRows", "%1 (× %2)").arg(text, locale.toString(*figure.ratio, 'f', 2));
    return text;
}

void setValues(PayRangeRow &row, const PayFigure &figure)
{
    for (size_t at = 0; at < figure.percentiles.size(); ++at) {
        if (!figure.percentiles[at])
            continue;
        row.percentiles[at] = figure.percentiles[at]->amount;
        row.atLeast[at] = figure.percentiles[at]->atLeast;
    }
    if (figure.population == PayPopulation::RuleOfThumb && figure.low && figure.high) {
        row.percentiles[PayRangeRow::P10] = figure.low->amount;
        row.percentiles[PayRangeRow::P90] = figure.high->amount;
        row.atLeast[PayRangeRow::P90] = figure.high->atLeast;
    }
    if (figure.mean && !figure.percentiles[MedianAt])
        row.mean = figure.mean->amount;
    row.medianInterval = figure.interval;
}

PayRangeRow rowOf(const PayFigure &figure, const PayTableModel &figures, int at, const PayQuestion &question,
                  const OpenPlan &plan, const Catalogue &catalogue, const std::vector<PaySeries> &own)
{
    const QLocale locale;
    PayRangeRow row;
    row.look = lookOf(figure);
    row.series = figures.index(at, 0).data(PayTableModel::SeriesNumberRole).toInt();
    row.groupText = subjectText(figure, catalogue);
    const auto &target = plan.state().target;
    if (target && target->role == figure.role)
        row.groupNote = QCoreApplication::translate("PayRangeRows", "your target");
    row.label = dimensionText(figure, question.along);
    if (row.look != PayRangeRow::Look::Hidden) {
        setValues(row, figure);
        row.middleText = middleTextOf(figure, locale);
    }
    row.hiddenText = row.look == PayRangeRow::Look::Hidden ? whyText(figure, catalogue) : QString();
    row.n = countShortText(figure);
    row.source = figure.population == PayPopulation::Own ? seriesText(figure, own) : populationText(figure.population);
    row.year = periodText(figure, locale);
    if (figure.has(PayRemark::Old))
        //: The period of a figure that is older than 24 months, e.g. "May 2024, old"
        row.year = QCoreApplication::translate("PayRangeRows", "%1, old").arg(row.year);
    row.spoken = lookText(figure, catalogue, own);
    row.tip = (QStringList{row.spoken} + remarkTexts(figure, catalogue)).join(u'\n');
    return row;
}

} // namespace

PayRangeContent payRangeContent(const PayTableModel &figures, const PayQuestion &question, const OpenPlan &plan,
                                const Catalogue &catalogue, const std::vector<PaySeries> &own)
{
    PayRangeContent content;
    const int count = std::min(figures.rowCount(), MostDrawnFigures);
    QString currency;
    for (int at = 0; at < count; ++at) {
        const PayFigure &figure = figures.figureAt(at);
        if (currency.isEmpty() && figure.shown != PayShown::Hidden)
            currency = figure.currency;
        content.rows.push_back(rowOf(figure, figures, at, question, plan, catalogue, own));
    }
    content.axisText = [currency](double amount) { return payShortText({amount}, currency, QLocale()); };
    const bool isMeans = std::all_of(content.rows.begin(), content.rows.end(), [](const PayRangeRow &row) {
        return row.look == PayRangeRow::Look::MeanOnly || row.look == PayRangeRow::Look::Hidden;
    });
    content.legend =
        isMeans ? QCoreApplication::translate("PayRangeRows", "Diamond: the mean; percentiles are not published here. "
                                                              "Gross pay a year.")
                : QCoreApplication::translate("PayRangeRows",
                                              "Line: p10 to p90. Box: p25 to p75, the middle half. Tick and "
                                              "figure: median; brackets: its 95 % interval. Thick and "
                                              "hollow: official. Gross pay a year.");
    content.headN = QCoreApplication::translate("PayRangeRows", "from how many");
    content.headSource = QCoreApplication::translate("PayRangeRows", "whose pay");
    content.headYear = QCoreApplication::translate("PayRangeRows", "period");
    return content;
}

} // namespace Cairn
