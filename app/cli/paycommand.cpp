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
#include <functional>

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

/** A code in capital letters; a word of an own series as it stands there. */
QString placeMeant(const QString &word, const std::vector<PaySeries> &own)
{
    for (const PaySeries &series : own) {
        for (const QString &place : series.rows->words().places) {
            if (place.compare(word, Qt::CaseInsensitive) == 0)
                return place;
        }
    }
    return word.toUpper();
}

/** Whether there can be figures of a place: none of a country that exists is an answer too. */
bool isPlace(const QString &code, const PaySources &sources)
{
    if (code.isEmpty())
        return false;
    if (placeName(code, sources.tables) != code || sources.tables.advertisements.words().places.contains(code))
        return true;
    for (const PaySeries &series : sources.own) {
        if (series.rows->words().places.contains(code))
            return true;
    }
    constexpr qsizetype LettersOfCountry = 2;
    return code.size() == LettersOfCountry && QLocale::codeToTerritory(code) != QLocale::AnyTerritory;
}

/** The country of this name; empty where there is none. */
QString countryNamed(const QString &name, const PayTables &tables)
{
    for (const PurchasingPower &each : tables.purchasingPower) {
        if (each.country.compare(name, Qt::CaseInsensitive) == 0
            || placeName(each.code, tables).compare(name, Qt::CaseInsensitive) == 0)
            return each.code;
    }
    return {};
}

/** Whether a place and a currency are known; else what they may be. */
Result<void> checkKnown(const PayQuestion &question, const PaySources &sources)
{
    if (!isPlace(question.place, sources)) {
        const QString near = countryNamed(question.place, sources.tables);
        if (!near.isEmpty())
            return Problem{PayCommand::tr("There is no place with the code “%1”, so nothing was done. Did you mean "
                                          "“%2”?")
                               .arg(question.place, near),
                           question.place};
        return Problem{PayCommand::tr("There is no place with the code “%1”, so nothing was done. It is a country such "
                                      "as DE, a state of the USA such as US-CA, or the number of a metropolitan area "
                                      "such as 41860.")
                           .arg(question.place),
                       question.place};
    }
    const QStringList currencies = PayRates(sources.tables.rates).currencies();
    if (question.currency.isEmpty() || currencies.contains(question.currency))
        return {};
    return Problem{PayCommand::tr("No rate is at hand for the currency “%1”, so nothing was done; there are rates for "
                                  "%2.")
                       .arg(question.currency, currencies.join(QStringLiteral(", "))),
                   question.currency};
}

/** Takes away what is not of the years that were asked for. */
void keepYears(std::vector<PayFigure> &figures, const PayQuestion &question)
{
    const auto isOutside = [&question](const PayFigure &figure) {
        const bool isBefore = figure.toYear > 0 && figure.toYear < question.fromYear;
        const bool isAfter = question.toYear > 0 && figure.fromYear > question.toYear;
        return isBefore || isAfter;
    };
    figures.erase(std::remove_if(figures.begin(), figures.end(), isOutside), figures.end());
}

/** A column of the table for people. */
struct PayTableColumn
{
    Columns::Head head;
    std::function<QString(const PayFigure &)> textOf;
};

/** The amounts of a figure that is shown; the mean only where it is all there is. */
std::vector<PayTableColumn> amountColumns()
{
    const auto text = [](const PayFigure &figure, const std::optional<PayAmount> &pay) {
        return pay && figure.shown != PayShown::Hidden ? payText(*pay, figure.currency, QLocale()) : QString();
    };
    const std::array<QString, PayShares.size()> titles{PayCommand::tr("p10"), PayCommand::tr("p25"),
                                                       PayCommand::tr("Median"), PayCommand::tr("p75"),
                                                       PayCommand::tr("p90")};
    std::vector<PayTableColumn> columns;
    for (size_t at = 0; at < titles.size(); ++at)
        columns.push_back({{titles[at], Columns::Side::End},
                           [text, at](const PayFigure &figure) { return text(figure, figure.percentiles[at]); }});
    columns.push_back({{PayCommand::tr("Mean"), Columns::Side::End}, [text](const PayFigure &figure) {
                           return figure.percentiles[MedianAt] ? QString() : text(figure, figure.mean);
                       }});
    //: From the lowest to the highest amount
    columns.push_back({{PayCommand::tr("Span")}, [](const PayFigure &figure) { return spanText(figure, QLocale()); }});
    return columns;
}

std::vector<PayTableColumn> columnsFor(const PaySources &sources)
{
    std::vector<PayTableColumn> columns;
    columns.push_back({{PayCommand::tr("Role")},
                       [&sources](const PayFigure &figure) { return subjectText(figure, sources.catalogue); }});
    //: Where the figures come from: official statistics, advertisements, or a file of one's own
    columns.push_back(
        {{PayCommand::tr("Series")}, [&sources](const PayFigure &figure) { return seriesText(figure, sources.own); }});
    columns.push_back({{PayCommand::tr("Level")}, [](const PayFigure &figure) {
                           return figure.level ? nameOf(*figure.level)
                                               //: All seniorities together
                                               : PayCommand::tr("all");
                       }});
    columns.push_back({{PayCommand::tr("Place")}, [](const PayFigure &figure) { return figure.placeName; }});
    columns.push_back({{PayCommand::tr("Industry")}, [](const PayFigure &figure) { return figure.industryName; }});
    columns.push_back({{PayCommand::tr("Company size")}, [](const PayFigure &figure) { return figure.size; }});
    for (PayTableColumn &column : amountColumns())
        columns.push_back(std::move(column));
    columns.push_back({{PayCommand::tr("n"), Columns::Side::End},
                       [](const PayFigure &figure) { return figure.n ? QLocale().toString(*figure.n) : QString(); }});
    columns.push_back(
        {{PayCommand::tr("Period")}, [](const PayFigure &figure) { return periodText(figure, QLocale()); }});
    columns.push_back(
        {{PayCommand::tr("Note")}, [&sources](const PayFigure &figure) { return whyText(figure, sources.catalogue); }});
    return columns;
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
        question.place = placeMeant(invocation.valueOf(PlaceOption).simplified(), own);
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
    if (to.value() > 0 && from.value() > to.value())
        return Problem{tr("The year %1 comes after %2, so there is no year between them.")
                           .arg(QString::number(from.value()), QString::number(to.value())),
                       FromOption};
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
    const Result<void> known = checkKnown(question, sources);
    if (!known)
        return invocation.notDone(known.problem());
    std::vector<PayFigure> figures = payFigures(question, sources);
    keepYears(figures, question);
    Output &output = invocation.output();
    if (output.isJson()) {
        QJsonArray array;
        for (const PayFigure &figure : figures)
            array.append(jsonOf(figure, catalogue, own.series));
        output.document(array);
    } else {
        print(figures, sources, output);
    }
    return ExitStatus::Done;
}

void PayCommand::print(const std::vector<PayFigure> &figures, const PaySources &sources, Output &output)
{
    if (figures.empty())
        return output.line(tr("There are no such figures."));
    std::vector<PayTableColumn> used = columnsFor(sources);
    // What no figure has takes no room.
    used.erase(std::remove_if(used.begin(), used.end(),
                              [&figures](const PayTableColumn &column) {
                                  return std::all_of(figures.begin(), figures.end(), [&column](const PayFigure &each) {
                                      return column.textOf(each).isEmpty();
                                  });
                              }),
               used.end());
    std::vector<Columns::Head> heads;
    std::transform(used.begin(), used.end(), std::back_inserter(heads),
                   [](const PayTableColumn &column) { return column.head; });
    Columns columns(std::move(heads));
    for (const PayFigure &figure : figures) {
        QStringList cells;
        for (const PayTableColumn &column : used)
            cells.append(column.textOf(figure));
        columns.addRow(cells);
    }
    output.columns(columns);
    output.line();
    printSources(figures, sources, output);
}

void PayCommand::printSources(const std::vector<PayFigure> &figures, const PaySources &sources, Output &output)
{
    QSet<QString> told;
    for (const PayFigure &figure : figures) {
        const SourceRecord *source = sources.catalogue.source(figure.source);
        const QString sentence =
            //: %1 is the publisher, %2 the title, %3 the period of a source
            source ? tr("Source: %1, %2, %3.").arg(source->publisher, source->title, source->period)
                   //: %1 is the name of a file
                   : tr("Source: %1.").arg(sourceText(figure, sources.catalogue, sources.own));
        if (!told.contains(sentence))
            output.paragraph(sentence);
        told.insert(sentence);
    }
}

} // namespace Cairn
