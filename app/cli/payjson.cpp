// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/payjson.h"

#include "domain/catalogue.h"
#include "domain/paywords.h"

#include <QJsonArray>

#include <cmath>

namespace Cairn {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

constexpr std::array<const char *, PayShares.size()> PercentileKeys{"p10", "p25", "p50", "p75", "p90"};

/** Half a unit goes to the even neighbour. */
QJsonValue whole(const std::optional<PayAmount> &pay)
{
    return pay ? QJsonValue(static_cast<qint64>(std::nearbyint(pay->amount))) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString codeOf(PayShown shown)
{
    switch (shown) {
    case PayShown::Yes:
        return key("yes");
    case PayShown::Few:
        return key("few");
    case PayShown::Hidden:
        break;
    }
    return key("hidden");
}

QString codeOf(PayPopulation population)
{
    switch (population) {
    case PayPopulation::Employees:
        return key("employees, all employers");
    case PayPopulation::StemEmployees:
        return key("employees, all STEM occupations");
    case PayPopulation::Advertisements:
        return key("job ads, range midpoint");
    case PayPopulation::RuleOfThumb:
        return key("one guide's rule of thumb");
    case PayPopulation::Own:
        break;
    }
    return key("own figures");
}

/** "2025-05", "2024-2025", "2024"; null where it is not known. */
QJsonValue periodOf(const PayFigure &figure)
{
    if (figure.toYear == 0)
        return QJsonValue::Null;
    const bool isOfficial =
        figure.population == PayPopulation::Employees || figure.population == PayPopulation::StemEmployees;
    if (isOfficial && figure.lastDay.isValid())
        return figure.lastDay.toString(QStringLiteral("yyyy-MM"));
    const QString to = QString::number(figure.toYear);
    return figure.fromYear == figure.toYear || figure.fromYear == 0
               ? to
               : QStringLiteral("%1-%2").arg(QString::number(figure.fromYear), to);
}

QJsonArray stepsOf(const PayFigure &figure)
{
    QJsonArray steps;
    for (const PayStep &step : figure.steps) {
        const QString kind = step.kind == PayStep::Kind::Rate              ? key("rate")
                             : step.kind == PayStep::Kind::PurchasingPower ? key("purchasing_power")
                                                                           : key("state_price_level");
        steps.append(QJsonObject{{key("kind"), kind},
                                 {key("factor"), step.factor},
                                 {key("from"), step.from},
                                 {key("to"), step.to},
                                 {key("year"), step.year},
                                 {key("source"), step.source.text()}});
    }
    return steps;
}

/** Which of the amounts are only "at least". */
QJsonArray atLeastOf(const PayFigure &figure)
{
    QJsonArray keys;
    for (size_t at = 0; at < PercentileKeys.size(); ++at) {
        if (figure.percentiles[at] && figure.percentiles[at]->atLeast)
            keys.append(key(PercentileKeys[at]));
    }
    if (figure.mean && figure.mean->atLeast)
        keys.append(key("mean"));
    if (figure.high && figure.high->atLeast)
        keys.append(key("high"));
    return keys;
}

void addPublished(QJsonObject &object, const PayFigure &figure)
{
    if (figure.steps.empty())
        return;
    QJsonObject published{{key("currency"), figure.publishedCurrency}, {key("mean"), whole(figure.publishedMean)}};
    for (size_t at = 0; at < PercentileKeys.size(); ++at)
        published.insert(key(PercentileKeys[at]), whole(figure.published[at]));
    object.insert(key("published"), published);
    object.insert(key("steps"), stepsOf(figure));
}

} // namespace

QJsonObject jsonOf(const PayFigure &figure, const Catalogue &catalogue, const std::vector<PaySeries> &own)
{
    const bool isOwn = figure.population == PayPopulation::Own;
    QJsonObject object{{key("role"), textOrNull(figure.role.text())},
                       {key("level"), figure.level ? QJsonValue(codeOf(*figure.level)) : QJsonValue(QJsonValue::Null)},
                       {key("place"), textOrNull(figure.place)},
                       {key("place_name"), textOrNull(figure.placeName)},
                       {key("industry"), textOrNull(figure.industry)},
                       {key("industry_name"), textOrNull(figure.industryName)},
                       {key("series"), isOwn ? key("own") : figure.series.text()},
                       {key("n"), figure.n ? QJsonValue(*figure.n) : QJsonValue(QJsonValue::Null)},
                       {key("n_meaning"), countMeaning(figure.population)},
                       {key("mean"), whole(figure.mean)},
                       {key("at_least"), atLeastOf(figure)},
                       {key("currency"), textOrNull(figure.currency)},
                       {key("period"), periodOf(figure)},
                       {key("population"), codeOf(figure.population)},
                       {key("source"), textOrNull(figure.source.text())},
                       {key("shown"), codeOf(figure.shown)},
                       {key("why"), whyText(figure, catalogue)}};
    for (size_t at = 0; at < PercentileKeys.size(); ++at)
        object.insert(key(PercentileKeys[at]), whole(figure.percentiles[at]));
    if (figure.interval)
        object.insert(key("median_interval_95"),
                      QJsonArray{whole(PayAmount{figure.interval->low}), whole(PayAmount{figure.interval->high})});
    if (figure.low)
        object.insert(key("low"), whole(figure.low));
    if (figure.high)
        object.insert(key("high"), whole(figure.high));
    if (figure.standardError)
        object.insert(key("relative_standard_error_percent"), *figure.standardError);
    if (figure.ratio)
        object.insert(key("ratio_to_country"), *figure.ratio);
    if (!figure.size.isEmpty())
        object.insert(key("company_size"), figure.size);
    if (!figure.occupation.isEmpty()) {
        object.insert(key("occupation"), figure.occupation);
        object.insert(key("occupation_title"), figure.occupationTitle);
        object.insert(key("fit"), figure.fit);
    }
    if (isOwn)
        object.insert(key("series_name"), seriesText(figure, own));
    QJsonArray notes;
    for (const PayRemark remark : figure.remarks)
        notes.append(remarkText(remark, figure, catalogue));
    object.insert(key("notes"), notes);
    addPublished(object, figure);
    return object;
}

} // namespace Cairn
