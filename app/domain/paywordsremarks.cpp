// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/payplaces.h"
#include "domain/paywords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Cairn {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("PayWords", text);
}

QString counted(const char *text, qint64 count)
{
    const auto most = static_cast<qint64>(std::numeric_limits<int>::max());
    return QCoreApplication::translate("PayWords", text, nullptr, static_cast<int>(std::min(count, most)));
}

QString tooFewText(const PayFigure &figure)
{
    const QLocale locale;
    const QString least = locale.toString(LeastShown);
    if (!figure.n)
        //: %1 the least size of a sample
        return translated(QT_TRANSLATE_NOOP("PayWords", "Not enough data: figures need at least %1.")).arg(least);
    //: %1 the size of a sample, %2 the least that it needs
    return translated(QT_TRANSLATE_NOOP("PayWords", "Not enough data (n = %1): figures need at least %2."))
        .arg(locale.toString(*figure.n), least);
}

QString noneText(const PayFigure &figure)
{
    switch (figure.population) {
    case PayPopulation::Advertisements:
        return translated(QT_TRANSLATE_NOOP("PayWords", "No data: no such advertisement names its pay."));
    case PayPopulation::Own:
        return translated(QT_TRANSLATE_NOOP("PayWords", "No data: no such record is in the file."));
    case PayPopulation::Employees:
    case PayPopulation::StemEmployees:
    case PayPopulation::RuleOfThumb:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("PayWords", "No data: nobody is counted here."));
}

QString fewText(const PayFigure &figure)
{
    const qint64 n = figure.n.value_or(0);
    switch (figure.population) {
    case PayPopulation::Advertisements:
        return counted(QT_TRANSLATE_N_NOOP("PayWords", "Few data: only %Ln advertisement(s)."), n);
    case PayPopulation::Own:
        return counted(QT_TRANSLATE_N_NOOP("PayWords", "Few data: only %Ln record(s)."), n);
    case PayPopulation::Employees:
    case PayPopulation::StemEmployees:
    case PayPopulation::RuleOfThumb:
        break;
    }
    return counted(QT_TRANSLATE_N_NOOP("PayWords", "Few data: only %Ln job(s)."), n);
}

QString noRateText(const PayFigure &figure)
{
    if (figure.publishedCurrency.isEmpty())
        return translated(QT_TRANSLATE_NOOP("PayWords", "No rate between the currencies is at hand."));
    //: %1 a currency, e.g. "EUR"
    return translated(QT_TRANSLATE_NOOP("PayWords", "No rate is at hand that leads from %1 to the currency chosen."))
        .arg(figure.publishedCurrency);
}

QString noPriceLevelText(const PayFigure &figure)
{
    if (figure.placeName.isEmpty())
        return translated(QT_TRANSLATE_NOOP("PayWords", "No price level is at hand for this place."));
    //: %1 a country, a state or a metropolitan area
    return translated(QT_TRANSLATE_NOOP("PayWords", "No price level is at hand for %1.")).arg(figure.placeName);
}

QString topCodedText(const PayFigure &figure)
{
    std::vector<std::optional<PayAmount>> amounts(figure.percentiles.begin(), figure.percentiles.end());
    amounts.push_back(figure.mean);
    const auto found = std::find_if(amounts.begin(), amounts.end(),
                                    [](const std::optional<PayAmount> &each) { return each && each->atLeast; });
    if (found == amounts.end())
        return translated(QT_TRANSLATE_NOOP("PayWords", "Some amounts are published as “at least” only."));
    //: %1 for example "at least $239,200"
    return translated(QT_TRANSLATE_NOOP("PayWords", "The publisher tells the highest amounts only as %1."))
        .arg(payText(**found, figure.currency, QLocale()));
}

QString oldText(const PayFigure &figure)
{
    const QString period = periodText(figure, QLocale());
    if (period.isEmpty())
        return counted(QT_TRANSLATE_N_NOOP("PayWords", "Older than %Ln month(s)."), OldAfterMonths);
    //: %1 when the figures are of, e.g. "May 2024" or "2022–2023"
    return counted(QT_TRANSLATE_N_NOOP("PayWords", "Older than %Ln month(s): figures of %1."), OldAfterMonths)
        .arg(period);
}

QString convertedText(const PayFigure &figure)
{
    const QLocale locale;
    //: %1 of %2 amounts were published in another currency than most of them
    return translated(QT_TRANSLATE_NOOP("PayWords", "Converted from another currency: %1 of %2 amounts."))
        .arg(locale.toString(figure.converted), locale.toString(figure.n.value_or(0)));
}

QString withOccupation(const char *text, const PayFigure &figure)
{
    return translated(text).arg(figure.occupationTitle.isEmpty() ? figure.occupation : figure.occupationTitle);
}

bool hides(PayRemark remark)
{
    return remark <= PayRemark::SurveyAnswers;
}

bool greys(PayRemark remark)
{
    return remark == PayRemark::Few || remark == PayRemark::WeakFit;
}

/** With at least four digits that count, so that anyone can work it out again. */
QString factorText(double factor)
{
    const int before = factor > 0 ? static_cast<int>(std::floor(std::log10(factor))) + 1 : 1;
    constexpr int Digits = 4;
    constexpr int MostDecimals = 12;
    const int decimals = before > Digits - 2 ? 2 : Digits - std::min(before, 0);
    return QLocale().toString(factor, 'f', std::min(decimals, MostDecimals));
}

QString publisherOf(const SourceId &id, const Catalogue &catalogue)
{
    const SourceRecord *source = catalogue.source(id);
    return source && !source->publisher.isEmpty() ? source->publisher : id.text();
}

QString placeOf(const PayStep &step, const PayFigure &figure)
{
    return step.from == figure.place && !figure.placeName.isEmpty() ? figure.placeName : step.from;
}

} // namespace

QString remarkText(PayRemark remark, const PayFigure &figure, const Catalogue &)
{
    switch (remark) {
    case PayRemark::TooFew:
        return tooFewText(figure);
    case PayRemark::None:
        return noneText(figure);
    case PayRemark::NotPublished:
        return translated(QT_TRANSLATE_NOOP("PayWords", "The publisher gives no figure here."));
    case PayRemark::NoOccupation:
        return translated(
            QT_TRANSLATE_NOOP("PayWords", "No official figure: no occupation of the statistics comes near this role."));
    case PayRemark::NoPriceLevel:
        return noPriceLevelText(figure);
    case PayRemark::NoRate:
        return noRateText(figure);
    case PayRemark::SurveyAnswers:
        return translated(QT_TRANSLATE_NOOP(
            "PayWords",
            "Not shown: before 2022 the records are answers to a survey, which cannot stand beside advertisements."));
    case PayRemark::Few:
        return fewText(figure);
    case PayRemark::WeakFit:
        return withOccupation(
            //: %1 an occupation of the official statistics
            QT_TRANSLATE_NOOP("PayWords", "No official figure for this role; nearest occupation: %1."), figure);
    case PayRemark::FairFit:
        return withOccupation(
            //: %1 an occupation of the official statistics
            QT_TRANSLATE_NOOP("PayWords", "The occupation “%1” is near this role, but wider or narrower."), figure);
    case PayRemark::Old:
        return oldText(figure);
    case PayRemark::TopCoded:
        return topCodedText(figure);
    case PayRemark::StemTogether:
        return translated(QT_TRANSLATE_NOOP(
            "PayWords", "All science, technology, engineering and mathematics jobs together, not this role."));
    case PayRemark::MeanOnly:
        return translated(QT_TRANSLATE_NOOP("PayWords", "Only the mean is published here, no percentiles."));
    case PayRemark::Converted:
        return convertedText(figure);
    case PayRemark::LeftOut:
        return counted(
            QT_TRANSLATE_N_NOOP("PayWords", "Left out, for want of a rate between currencies: %Ln amount(s)."),
            figure.leftOut);
    case PayRemark::GuessedLevel:
        return translated(QT_TRANSLATE_NOOP("PayWords", "The level is the publisher's guess from the advertisement."));
    case PayRemark::NotMeasured:
        return translated(QT_TRANSLATE_NOOP("PayWords", "One guide's rule of thumb: not measured."));
    case PayRemark::NotATrend:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("PayWords", "The publisher advises against reading the years as a trend."));
}

QStringList remarkTexts(const PayFigure &figure, const Catalogue &catalogue)
{
    QStringList texts;
    for (const PayRemark remark : figure.remarks)
        texts += remarkText(remark, figure, catalogue);
    return texts;
}

QString whyText(const PayFigure &figure, const Catalogue &catalogue)
{
    if (figure.remarks.empty())
        return {};
    const auto explains = [&figure](PayRemark remark) {
        return figure.shown == PayShown::Hidden ? hides(remark) : figure.shown == PayShown::Few && greys(remark);
    };
    const auto found = std::find_if(figure.remarks.begin(), figure.remarks.end(), explains);
    return remarkText(found == figure.remarks.end() ? figure.remarks.front() : *found, figure, catalogue);
}

QString stepText(const PayStep &step, const PayFigure &figure, const Catalogue &catalogue)
{
    const QString year = QString::number(step.year);
    const QString publisher = publisherOf(step.source, catalogue);
    switch (step.kind) {
    case PayStep::Kind::Rate:
        //: E.g. "Converted at 0.8845 EUR for 1 USD, rate of 2025 (Federal Reserve)."
        return translated(QT_TRANSLATE_NOOP("PayWords", "Converted at %1 %2 for 1 %3, rate of %4 (%5)."))
            .arg(factorText(step.factor), step.to, step.from, year, publisher);
    case PayStep::Kind::StatePriceLevel: {
        constexpr double WholeCountry = 100;
        const double level = step.factor > 0 ? WholeCountry / step.factor : WholeCountry;
        //: E.g. "Divided by the price level of California, 112.6 (US = 100, Bureau of Economic Analysis 2023)."
        return translated(QT_TRANSLATE_NOOP("PayWords", "Divided by the price level of %1, %2 (US = 100, %3 %4)."))
            .arg(placeOf(step, figure), QLocale().toString(level, 'f', 1), publisher, year);
    }
    case PayStep::Kind::PurchasingPower:
        break;
    }
    const QString currency = currencyOfCountry(step.from);
    const double perDollar = step.factor > 0 ? 1 / step.factor : 1;
    //: E.g. "Purchasing power (Germany): 0.7009 EUR buy what 1 USD buys in the United States (World Bank 2024)."
    return translated(QT_TRANSLATE_NOOP(
                          "PayWords", "Purchasing power (%3): %1 %2 buy what 1 USD buys in the United States (%4 %5)."))
        .arg(factorText(perDollar), currency.isEmpty() ? step.from : currency, placeOf(step, figure), publisher, year);
}

QStringList stepTexts(const PayFigure &figure, const Catalogue &catalogue)
{
    QStringList texts;
    for (const PayStep &step : figure.steps)
        texts += stepText(step, figure, catalogue);
    return texts;
}

} // namespace Cairn
