// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/paycommand.h"

#include "catalogue/paytablesreader.h"
#include "cli/cataloguelookup.h"
#include "cli/columns.h"
#include "cli/invocation.h"
#include "cli/payjson.h"
#include "domain/payplaces.h"
#include "domain/paywords.h"
#include "storage/payseriesfolder.h"

#include <QLocale>

#include <algorithm>

namespace Cairn {

namespace {

const QString RoleOption = QStringLiteral("role");
const QString LevelOption = QStringLiteral("level");
const QString PlaceOption = QStringLiteral("place");
const QString IndustryOption = QStringLiteral("industry");
const QString SeriesOption = QStringLiteral("series");
const QString CurrencyOption = QStringLiteral("currency");
const QString PriceLevelOption = QStringLiteral("price-level");
const QString AlongOption = QStringLiteral("along");
const QString FromOption = QStringLiteral("from-year");
const QString ToOption = QStringLiteral("to-year");
const QString OwnWord = QStringLiteral("own");

const std::array<std::pair<QLatin1String, PayDimension>, 7> Dimensions{
    {{QLatin1String("levels"), PayDimension::Levels},
     {QLatin1String("countries"), PayDimension::Countries},
     {QLatin1String("states"), PayDimension::States},
     {QLatin1String("metros"), PayDimension::Metros},
     {QLatin1String("industries"), PayDimension::Industries},
     {QLatin1String("years"), PayDimension::Years},
     {QLatin1String("sizes"), PayDimension::Sizes}}};

/** Official figures, advertisements, all of the person's own, or one of these by its name. */
Result<QSet<PaySeriesId>> seriesOf(const Invocation &invocation, const std::vector<PaySeries> &own)
{
    QSet<PaySeriesId> wanted;
    if (!invocation.has(SeriesOption)) {
        wanted = {OfficialSeries, AdvertisementSeries};
        for (const PaySeries &series : own)
            wanted.insert(series.id);
        return wanted;
    }
    for (const QString &word : invocation.valuesOf(SeriesOption)) {
        if (word == OfficialSeries.text() || word == AdvertisementSeries.text() || word == RuleOfThumbSeries.text()) {
            wanted.insert(PaySeriesId(word));
            continue;
        }
        bool isKnown = word == OwnWord;
        for (const PaySeries &series : own) {
            if (word != OwnWord && series.name.compare(word, Qt::CaseInsensitive) != 0 && series.id.text() != word)
                continue;
            wanted.insert(series.id);
            isKnown = true;
        }
        if (!isKnown)
            return Problem{PayCommand::tr("“%1” is no series of pay: it is official, ads, rule_of_thumb, own, or the "
                                          "name of one that was imported.")
                               .arg(word),
                           word};
    }
    return wanted;
}

Result<int> yearOf(const QString &option, const Invocation &invocation)
{
    if (!invocation.has(option))
        return 0;
    constexpr int Earliest = 1990;
    constexpr int Latest = 2100;
    bool isNumber = false;
    const int year = invocation.valueOf(option).toInt(&isNumber);
    if (isNumber && year >= Earliest && year <= Latest)
        return year;
    return Problem{PayCommand::tr("“%1” is no year.").arg(invocation.valueOf(option)), option};
}

} // namespace

QList<QCommandLineOption> PayCommand::options() const
{
    return {
        {RoleOption, tr("Pay of this role; may be given several times."), QStringLiteral("ROLE")},
        {LevelOption, tr("Only this seniority; official figures know none."),
         QStringLiteral("entry|mid|senior|executive")},
        {PlaceOption,
         tr("A country (DE), a state of the USA (US-CA) or a metropolitan area by its number; without it, the USA."),
         QStringLiteral("CODE")},
        {IndustryOption, tr("An industry by its NAICS code, e.g. 51."), QStringLiteral("CODE")},
        {SeriesOption,
         tr("official, ads, rule_of_thumb, own, or the name of an imported series; without it, all but "
            "the rule of thumb."),
         QStringLiteral("SERIES")},
        {CurrencyOption, tr("Convert into this currency at the newest yearly rate."), QStringLiteral("CURRENCY")},
        {PriceLevelOption, tr("In dollars that buy what a dollar buys in the USA.")},
        {AlongOption, tr("What to lay side by side; without it, levels."),
         QStringLiteral("levels|countries|states|metros|industries|years|sizes")},
        {FromOption, tr("Only figures of this year and later."), QStringLiteral("YEAR")},
        {ToOption, tr("Only figures of this year and earlier."), QStringLiteral("YEAR")},
    };
}

Result<PayDimension> PayCommand::dimensionOf(const Invocation &invocation)
{
    if (!invocation.has(AlongOption))
        return PayDimension::Levels;
    const QString word = invocation.valueOf(AlongOption);
    const auto *found =
        std::find_if(Dimensions.begin(), Dimensions.end(), [&word](const auto &each) { return each.first == word; });
    if (found != Dimensions.end())
        return found->second;
    return Problem{tr("“%1” is nothing to lay side by side: it is levels, countries, states, metros, industries, years "
                      "or sizes.")
                       .arg(word),
                   word};
}

Result<PayQuestion> PayCommand::questionOf(Invocation &invocation, const std::vector<PaySeries> &own)
{
    PayQuestion question;
    question.today = invocation.today();
    const Result<PayDimension> along = dimensionOf(invocation);
    if (!along)
        return along.problem();
    question.along = along.value();
    if (invocation.has(LevelOption)) {
        question.level = payLevelFromCode(invocation.valueOf(LevelOption));
        if (!question.level) {
            return Problem{
                tr("“%1” is no seniority: it is entry, mid, senior or executive.").arg(invocation.valueOf(LevelOption)),
                LevelOption};
        }
    }
    if (invocation.has(PlaceOption))
        question.place = invocation.valueOf(PlaceOption).toUpper();
    question.industry = invocation.valueOf(IndustryOption);
    question.currency = invocation.valueOf(CurrencyOption).toUpper();
    question.atPriceLevel = invocation.has(PriceLevelOption);
    const Result<QSet<PaySeriesId>> series = seriesOf(invocation, own);
    const Result<int> from = yearOf(FromOption, invocation);
    const Result<int> to = yearOf(ToOption, invocation);
    if (!series)
        return series.problem();
    if (!from || !to)
        return from ? to.problem() : from.problem();
    question.series = series.value();
    question.fromYear = from.value();
    question.toYear = to.value();
    return question;
}

ExitStatus PayCommand::run(Invocation &invocation) const
{
    const PayTablesReading reading = PayTablesReader::read(PayTablesReader::shippedFolder());
    const Result<PaySeriesListing> kept = PaySeriesFolder(invocation.folder(), PayRates(reading.tables.rates)).list();
    if (!kept)
        return invocation.notDone(kept.problem());
    const PaySeriesListing &own = kept.value();
    for (const UnreadablePaySeries &each : own.unreadable)
        invocation.output().complain(each.problem.sentence);
    const Result<PayQuestion> asked = questionOf(invocation, own.series);
    if (!asked)
        return invocation.wrongUse(asked.problem().sentence);
    PayQuestion question = asked.value();
    if (invocation.valuesOf(RoleOption).isEmpty())
        return invocation.wrongUse(tr("No role was named: --role ROLE."));
    const Catalogue &catalogue = invocation.catalogue();
    for (const QString &id : invocation.valuesOf(RoleOption)) {
        const Result<const Role *> role = CatalogueLookup(catalogue).role(id);
        if (!role)
            return invocation.notDone(role.problem());
        question.roles.push_back(role.value()->id);
    }
    const PaySources sources{reading.tables, own.series, catalogue};
    const QStringList currencies = PayRates(reading.tables.rates).currencies();
    if (!question.currency.isEmpty() && !currencies.contains(question.currency)) {
        return invocation.notDone(tr("No rate is at hand for the currency “%1”; there are rates for %2.")
                                      .arg(question.currency, currencies.join(QStringLiteral(", "))));
    }
    const std::vector<PayFigure> figures = payFigures(question, sources);
    Output &output = invocation.output();
    if (output.isJson()) {
        QJsonArray array;
        for (const PayFigure &figure : figures)
            array.append(jsonOf(figure, catalogue));
        output.document(array);
    } else {
        print(figures, sources, output);
    }
    return ExitStatus::Done;
}

void PayCommand::print(const std::vector<PayFigure> &figures, const PaySources &sources, Output &output)
{
    const QLocale locale;
    Columns columns({{tr("Role")},
                     {tr("Level")},
                     {tr("Place")},
                     {tr("Industry")},
                     {tr("p10"), Columns::Side::End},
                     {tr("p25"), Columns::Side::End},
                     {tr("Median"), Columns::Side::End},
                     {tr("p75"), Columns::Side::End},
                     {tr("p90"), Columns::Side::End},
                     {tr("n"), Columns::Side::End},
                     {tr("Period")},
                     {tr("Note")}});
    for (const PayFigure &figure : figures) {
        const auto amount = [&](size_t at) {
            const std::optional<PayAmount> pay = at == MedianAt ? figure.middle() : figure.percentiles[at];
            return pay && figure.shown != PayShown::Hidden ? payText(*pay, figure.currency, locale) : QString();
        };
        columns.addRow({sources.catalogue.titleOf(figure.role),
                        figure.level ? nameOf(*figure.level)
                                     //: All seniorities together
                                     : tr("all"),
                        figure.placeName, figure.industryName, amount(0), amount(1), amount(2), amount(3), amount(4),
                        figure.n ? locale.toString(*figure.n) : QString(), periodText(figure, locale),
                        whyText(figure, sources.catalogue)});
    }
    output.columns(columns);
    output.line();
    QSet<SourceId> told;
    for (const PayFigure &figure : figures) {
        const SourceRecord *source = sources.catalogue.source(figure.source);
        if (!source || told.contains(source->id))
            continue;
        told.insert(source->id);
        //: %1 is the publisher, %2 the title, %3 the period of a source
        output.paragraph(tr("Source: %1, %2, %3.").arg(source->publisher, source->title, source->period));
    }
}

} // namespace Cairn
