// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paywords.h"

#include "domain/payplaces.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace Cairn {

namespace {

constexpr double Thousand = 1e3;
constexpr double Million = 1e6;
const QChar NoBreakSpace(u'\u00a0');
const QChar Minus(u'\u2212');

QString translated(const char *text)
{
    return QCoreApplication::translate("PayWords", text);
}

/** With the number in its plural form; what does not fit in an int has that of the largest that does. */
QString counted(const char *text, qint64 count)
{
    const auto most = static_cast<qint64>(std::numeric_limits<int>::max());
    return QCoreApplication::translate("PayWords", text, nullptr, static_cast<int>(std::min(count, most)));
}

/** The currency before or after the number, as the locale has it; a code never touches the number. */
QString withCurrency(const QString &number, const QString &currency, const QLocale &locale)
{
    const QString placeholder(QChar(u'\u00a4'));
    const QString one = locale.toString(1);
    const QString pattern = locale.toCurrencyString(1.0, placeholder, 0);
    const qsizetype at = pattern.indexOf(one);
    const QString name = currencyText(currency, locale);
    if (at < 0 || name.isEmpty())
        return name.isEmpty() ? number : name + NoBreakSpace + number;
    QString before = pattern.left(at).replace(placeholder, name).replace(u' ', NoBreakSpace);
    QString after = pattern.mid(at + one.size()).replace(placeholder, name).replace(u' ', NoBreakSpace);
    if (!before.isEmpty() && before.back().isLetter())
        before += NoBreakSpace;
    if (!after.isEmpty() && after.front().isLetter())
        after.prepend(NoBreakSpace);
    return before + number + after;
}

QString withSign(const QString &text, double amount)
{
    return amount < 0 ? Minus + text : text;
}

QString wholeNumber(double amount, const QLocale &locale)
{
    return locale.toString(std::nearbyint(std::abs(amount)), 'f', 0);
}

/** To so many decimals; down where it is "at least", so that no more is said than is known. */
double rounded(double value, int decimals, bool atLeast)
{
    constexpr double Tiny = 1e-9;
    const double scale = std::pow(10, decimals);
    return (atLeast ? std::floor(value * scale + Tiny) : std::round(value * scale)) / scale;
}

QString decimalNumber(double value, const QLocale &locale)
{
    return locale.toString(value, 'f', std::round(value) == value ? 0 : 1);
}

/** In thousands or millions, with one decimal where there are few of them. */
QString shortNumber(const PayAmount &pay, const QLocale &locale)
{
    const double amount = std::abs(pay.amount);
    if (rounded(amount, 0, pay.atLeast) < Thousand)
        return locale.toString(rounded(amount, 0, pay.atLeast), 'f', 0);
    const double thousands = rounded(amount / Thousand, amount < 10 * Thousand ? 1 : 0, pay.atLeast);
    if (thousands < Thousand)
        //: A number of thousands, as short as can be: "58k" is 58,000
        return translated(QT_TRANSLATE_NOOP("PayWords", "%1k")).arg(decimalNumber(thousands, locale));
    const double millions = rounded(amount / Million, amount < 100 * Million ? 1 : 0, pay.atLeast);
    //: A number of millions, as short as can be: "1.2M" is 1,200,000
    return translated(QT_TRANSLATE_NOOP("PayWords", "%1M")).arg(decimalNumber(millions, locale));
}

const PaySeries *ownSeries(const PaySeriesId &id, const std::vector<PaySeries> &own)
{
    const auto found = std::find_if(own.begin(), own.end(), [&id](const PaySeries &each) { return each.id == id; });
    return found == own.end() ? nullptr : &*found;
}

QString orAll(const QString &text, const char *all)
{
    return text.isEmpty() ? translated(all) : text;
}

QString yearsText(const PayFigure &figure)
{
    const int to = figure.toYear > 0 ? figure.toYear : figure.fromYear;
    if (to <= 0)
        return {};
    if (figure.fromYear <= 0 || figure.fromYear == to)
        return QString::number(to);
    return QStringLiteral("%1\u2013%2").arg(figure.fromYear).arg(to);
}

/** The amounts of a figure that is shown, for a screen reader. */
QString amountsText(const PayFigure &figure, const QLocale &locale)
{
    const auto text = [&](const PayAmount &amount) { return payText(amount, figure.currency, locale); };
    QString span = spanText(figure, locale);
    if (!span.isEmpty())
        return span;
    const auto &[p10, p25, median, p75, p90] = figure.percentiles;
    if (!median)
        //: %1 an amount of money
        return figure.mean ? translated(QT_TRANSLATE_NOOP("PayWords", "mean %1")).arg(text(*figure.mean)) : QString();
    if (!p25 || !p75)
        //: %1 an amount of money
        return translated(QT_TRANSLATE_NOOP("PayWords", "median %1")).arg(text(*median));
    //: Three amounts of money: the median, and between which the middle half of all pay lies
    return translated(QT_TRANSLATE_NOOP("PayWords", "median %1, middle half %2 to %3"))
        .arg(text(*median), text(*p25), text(*p75));
}

} // namespace

QString currencyText(const QString &currency, const QLocale &locale)
{
    static constexpr std::array<std::pair<const char *, const char16_t *>, 16> Signs{{
        {"USD", u"$"},
        {"EUR", u"€"},
        {"GBP", u"£"},
        {"INR", u"₹"},
        {"JPY", u"¥"},
        {"CAD", u"CA$"},
        {"AUD", u"A$"},
        {"NZD", u"NZ$"},
        {"HKD", u"HK$"},
        {"BRL", u"R$"},
        {"MXN", u"MX$"},
        {"TWD", u"NT$"},
        {"CNY", u"CN¥"},
        {"KRW", u"₩"},
        {"ILS", u"₪"},
        {"VND", u"₫"},
    }};
    const QString local = locale.currencySymbol(QLocale::CurrencyIsoCode);
    if (currency == QLatin1String("USD") && local != currency && locale.currencySymbol() == QStringLiteral("$"))
        return QStringLiteral("US$");
    if (currency == QLatin1String("JPY") && local == QLatin1String("CNY"))
        return QStringLiteral("JP¥");
    const auto *found = std::find_if(Signs.begin(), Signs.end(),
                                     [&currency](const auto &each) { return currency == QLatin1String(each.first); });
    return found == Signs.end() ? currency : QString::fromUtf16(found->second);
}

QString payText(const PayAmount &amount, const QString &currency, const QLocale &locale)
{
    const QString text = withSign(withCurrency(wholeNumber(amount.amount, locale), currency, locale), amount.amount);
    //: %1 an amount of money; what is beyond it is not published
    return amount.atLeast ? translated(QT_TRANSLATE_NOOP("PayWords", "at least %1")).arg(text) : text;
}

QString payShortText(const PayAmount &amount, const QString &currency, const QLocale &locale)
{
    QString number = shortNumber(amount, locale);
    if (amount.atLeast)
        number += u'+';
    return withSign(withCurrency(number, currency, locale), amount.amount);
}

QString payNumberText(const PayAmount &amount, const QLocale &locale)
{
    const QString number = withSign(wholeNumber(amount.amount, locale), amount.amount);
    return amount.atLeast ? QChar(u'\u2265') + QString(NoBreakSpace) + number : number;
}

QString spanText(const PayFigure &figure, const QLocale &locale)
{
    if (!figure.low || !figure.high)
        return {};
    const QString low = payText({figure.low->amount}, figure.currency, locale);
    const QString high = payText({figure.high->amount}, figure.currency, locale);
    if (figure.high->atLeast)
        //: Two amounts of money
        return translated(QT_TRANSLATE_NOOP("PayWords", "%1 to %2 and more")).arg(low, high);
    //: Two amounts of money
    return translated(QT_TRANSLATE_NOOP("PayWords", "%1 to %2")).arg(low, high);
}

QString unitText(const PayFigure &figure)
{
    const bool isAdjusted = std::any_of(figure.steps.begin(), figure.steps.end(),
                                        [](const PayStep &step) { return step.kind != PayStep::Kind::Rate; });
    if (isAdjusted)
        //: What amounts of money are; %1 a currency, e.g. "USD"
        return translated(QT_TRANSLATE_NOOP("PayWords", "%1 at the prices of the United States, gross a year"))
            .arg(figure.currency);
    //: What amounts of money are; %1 a currency, e.g. "USD"
    return translated(QT_TRANSLATE_NOOP("PayWords", "%1, gross a year")).arg(figure.currency);
}

QString subjectText(const PayFigure &figure, const Catalogue &catalogue)
{
    if (!figure.role.isEmpty())
        return catalogue.titleOf(figure.role);
    if (figure.population == PayPopulation::StemEmployees)
        //: STEM: science, technology, engineering and mathematics
        return translated(QT_TRANSLATE_NOOP("PayWords", "All STEM jobs together"));
    if (figure.population == PayPopulation::RuleOfThumb)
        return translated(QT_TRANSLATE_NOOP("PayWords", "Machine learning jobs"));
    return translated(QT_TRANSLATE_NOOP("PayWords", "All roles"));
}

QString levelText(const std::optional<PayLevel> &level)
{
    return level ? nameOf(*level) : translated(QT_TRANSLATE_NOOP("PayWords", "All levels"));
}

QString dimensionHeading(PayDimension along)
{
    switch (along) {
    case PayDimension::Levels:
        return translated(QT_TRANSLATE_NOOP("PayWords", "Level"));
    case PayDimension::Countries:
        return translated(QT_TRANSLATE_NOOP("PayWords", "Country"));
    //: Of the United States
    case PayDimension::States:
        return translated(QT_TRANSLATE_NOOP("PayWords", "State"));
    case PayDimension::Metros:
        return translated(QT_TRANSLATE_NOOP("PayWords", "Metropolitan area"));
    case PayDimension::Industries:
        return translated(QT_TRANSLATE_NOOP("PayWords", "Industry"));
    case PayDimension::Years:
        return translated(QT_TRANSLATE_NOOP("PayWords", "Year"));
    case PayDimension::Sizes:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("PayWords", "Company size"));
}

QString dimensionText(const PayFigure &figure, PayDimension along)
{
    switch (along) {
    case PayDimension::Levels:
        return levelText(figure.level);
    case PayDimension::Countries:
    case PayDimension::States:
    case PayDimension::Metros:
        return orAll(figure.placeName.isEmpty() ? figure.place : figure.placeName,
                     QT_TRANSLATE_NOOP("PayWords", "Place not said"));
    case PayDimension::Industries:
        return orAll(figure.industryName.isEmpty() ? figure.industry : figure.industryName,
                     QT_TRANSLATE_NOOP("PayWords", "All industries"));
    case PayDimension::Years:
        return orAll(yearsText(figure), QT_TRANSLATE_NOOP("PayWords", "Year not said"));
    case PayDimension::Sizes:
        break;
    }
    return orAll(figure.size, QT_TRANSLATE_NOOP("PayWords", "All sizes"));
}

QString seriesText(const PayFigure &figure, const std::vector<PaySeries> &own)
{
    const PaySeries *series = ownSeries(figure.series, own);
    return series && !series->name.isEmpty() ? series->name : populationText(figure.population);
}

QString sourceText(const PayFigure &figure, const Catalogue &catalogue, const std::vector<PaySeries> &own)
{
    if (const PaySeries *series = ownSeries(figure.series, own))
        return series->file.isEmpty() ? series->name : series->file;
    const SourceRecord *source = catalogue.source(figure.source);
    return source ? source->title : figure.source.text();
}

QString populationText(PayPopulation population)
{
    switch (population) {
    case PayPopulation::Employees:
        return translated(QT_TRANSLATE_NOOP("PayWords", "Official statistics"));
    case PayPopulation::StemEmployees:
        //: STEM: science, technology, engineering and mathematics
        return translated(QT_TRANSLATE_NOOP("PayWords", "Official statistics, all STEM jobs"));
    case PayPopulation::Advertisements:
        return translated(QT_TRANSLATE_NOOP("PayWords", "Job advertisements"));
    case PayPopulation::RuleOfThumb:
        return translated(QT_TRANSLATE_NOOP("PayWords", "One guide's rule of thumb"));
    case PayPopulation::Own:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("PayWords", "Own file"));
}

QString countText(const PayFigure &figure)
{
    if (figure.population == PayPopulation::RuleOfThumb)
        return translated(QT_TRANSLATE_NOOP("PayWords", "not measured"));
    if (!figure.n)
        //: n is the size of a sample
        return translated(QT_TRANSLATE_NOOP("PayWords", "n not published"));
    switch (figure.population) {
    case PayPopulation::Employees:
    case PayPopulation::StemEmployees:
        return counted(QT_TRANSLATE_N_NOOP("PayWords", "%Ln estimated job(s)"), *figure.n);
    case PayPopulation::Advertisements:
        return counted(QT_TRANSLATE_N_NOOP("PayWords", "n = %Ln advertisement(s)"), *figure.n);
    case PayPopulation::RuleOfThumb:
    case PayPopulation::Own:
        break;
    }
    return counted(QT_TRANSLATE_N_NOOP("PayWords", "n = %Ln record(s)"), *figure.n);
}

QString countShortText(const PayFigure &figure)
{
    if (!figure.n || figure.population == PayPopulation::RuleOfThumb)
        return QString(QChar(u'\u2013'));
    if (figure.population == PayPopulation::Employees || figure.population == PayPopulation::StemEmployees)
        return counted(QT_TRANSLATE_N_NOOP("PayWords", "%Ln job(s)"), *figure.n);
    return QLocale().toString(*figure.n);
}

QString countMeaning(PayPopulation population)
{
    switch (population) {
    case PayPopulation::Employees:
    case PayPopulation::StemEmployees:
        return translated(QT_TRANSLATE_NOOP(
            "PayWords", "Jobs that the statistics estimate; how many employers answered is not published."));
    case PayPopulation::Advertisements:
        return translated(
            QT_TRANSLATE_NOOP("PayWords", "Different advertisements that name their pay; repeated ones count once."));
    case PayPopulation::RuleOfThumb:
        return translated(QT_TRANSLATE_NOOP("PayWords", "Nobody says from how many people it comes."));
    case PayPopulation::Own:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("PayWords", "Records of your own file."));
}

QString periodText(const PayFigure &figure, const QLocale &locale)
{
    const bool isOfficial =
        figure.population == PayPopulation::Employees || figure.population == PayPopulation::StemEmployees;
    if (isOfficial && figure.lastDay.isValid())
        //: %1 the name of a month, %2 a year
        return translated(QT_TRANSLATE_NOOP("PayWords", "%1 %2"))
            .arg(locale.standaloneMonthName(figure.lastDay.month()), QString::number(figure.lastDay.year()));
    const QString years = yearsText(figure);
    return years.isEmpty() && figure.lastDay.isValid() ? QString::number(figure.lastDay.year()) : years;
}

QString lookText(const PayFigure &figure, const Catalogue &catalogue, const std::vector<PaySeries> &own)
{
    const QLocale locale;
    QStringList about{subjectText(figure, catalogue)};
    // The subject has already said that they are all STEM jobs, of whatever level.
    const bool isStem = figure.population == PayPopulation::StemEmployees;
    if (isStem)
        about += populationText(PayPopulation::Employees);
    else
        about += {levelText(figure.level), seriesText(figure, own)};
    if (!figure.industry.isEmpty())
        about += dimensionText(figure, PayDimension::Industries);
    if (!figure.size.isEmpty())
        about += dimensionText(figure, PayDimension::Sizes);
    if (!figure.place.isEmpty())
        about += dimensionText(figure, PayDimension::Countries);
    const QString period = periodText(figure, locale);
    if (!period.isEmpty())
        about += period;
    //: Between the parts of a spoken list
    const QString comma = translated(QT_TRANSLATE_NOOP("PayWords", ", "));
    const QString why = whyText(figure, catalogue);
    if (figure.shown == PayShown::Hidden)
        //: A pay figure for a screen reader: %1 what it is about, %2 the sentence that says why nothing is shown
        return translated(QT_TRANSLATE_NOOP("PayWords", "%1: %2")).arg(about.join(comma), why);
    QStringList said{amountsText(figure, locale)};
    if (figure.population != PayPopulation::RuleOfThumb)
        said += countText(figure);
    //: A pay figure for a screen reader: %1 what it is about, %2 amounts and their number, e.g. "n = 12 records"
    const QString look = translated(QT_TRANSLATE_NOOP("PayWords", "%1: %2.")).arg(about.join(comma), said.join(comma));
    return why.isEmpty() ? look : look + u' ' + why;
}

} // namespace Cairn
