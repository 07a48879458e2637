// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/payexport.h"

#include "domain/outlookwords.h"
#include "domain/paywords.h"
#include "domain/sourcewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace Cairn {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("PayExport", text);
}

/** A figure and what belongs to it. */
struct Entry
{
    const PayFigure &figure;
    const Catalogue &catalogue;
    const std::vector<PaySeries> &own;
    const SourceRecord *source; ///< null for own series
    const PaySeries *series;    ///< null for all others

    bool isShown() const { return figure.shown != PayShown::Hidden; }
    bool hasSteps() const { return isShown() && !figure.steps.empty(); }
};

struct Column
{
    const char *heading;
    QVariant (*cell)(const Entry &);
};

QVariant textOrNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant year(int number)
{
    return number > 0 ? QVariant(number) : QVariant();
}

QVariant count(std::optional<qint64> number)
{
    return number ? QVariant(static_cast<qlonglong>(*number)) : QVariant();
}

QVariant number(const std::optional<double> &value, bool isShown)
{
    return value && isShown ? QVariant(*value) : QVariant();
}

/** As it was reckoned, but without the last digits that rates and means bring along. */
QVariant amount(double value)
{
    constexpr double Hundredths = 100;
    return std::round(value * Hundredths) / Hundredths;
}

QVariant amount(const std::optional<PayAmount> &pay, bool isShown)
{
    return pay && isShown ? amount(pay->amount) : QVariant();
}

template <size_t At>
QVariant percentile(const Entry &entry)
{
    return amount(entry.figure.percentiles[At], entry.isShown());
}

template <size_t At>
QVariant published(const Entry &entry)
{
    return amount(entry.figure.published[At], entry.hasSteps());
}

/** Which of the amounts are only known to be at least so much. */
QVariant atLeast(const Entry &entry)
{
    if (!entry.isShown())
        return {};
    const PayFigure &figure = entry.figure;
    QStringList names;
    const auto add = [&names](const std::optional<PayAmount> &pay, const char *name) {
        if (pay && pay->atLeast)
            names += translated(name);
    };
    constexpr std::array<const char *, PayShares.size()> Names{
        QT_TRANSLATE_NOOP("PayExport", "p10"), QT_TRANSLATE_NOOP("PayExport", "p25"),
        QT_TRANSLATE_NOOP("PayExport", "Median"), QT_TRANSLATE_NOOP("PayExport", "p75"),
        QT_TRANSLATE_NOOP("PayExport", "p90")};
    for (size_t at = 0; at < Names.size(); ++at)
        add(figure.percentiles[at], Names[at]);
    add(figure.mean, QT_TRANSLATE_NOOP("PayExport", "Mean"));
    add(figure.high, QT_TRANSLATE_NOOP("PayExport", "Highest of a span"));
    return textOrNothing(names.join(QStringLiteral(", ")));
}

QVariant shownText(const Entry &entry)
{
    switch (entry.figure.shown) {
    case PayShown::Yes:
        return translated(QT_TRANSLATE_NOOP("PayExport", "Shown"));
    case PayShown::Few:
        return translated(QT_TRANSLATE_NOOP("PayExport", "Shown, with reserve"));
    case PayShown::Hidden:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("PayExport", "Not shown"));
}

QVariant ofSource(const Entry &entry, QString SourceRecord::*field)
{
    return entry.source ? textOrNothing(entry.source->*field) : QVariant();
}

QVariant confidence(const Entry &entry)
{
    if (entry.series || entry.figure.population == PayPopulation::Own)
        return translated(QT_TRANSLATE_NOOP("PayExport", "Own figures"));
    return entry.source ? textOrNothing(confidenceWords(entry.source->confidence)) : QVariant();
}

QVariant day(const QDate &date)
{
    return date.isValid() ? QVariant(date) : QVariant();
}

/** What a row is about. */
constexpr auto AboutColumns = std::to_array<Column>({
    {QT_TRANSLATE_NOOP("PayExport", "Series"), [](const Entry &e) -> QVariant { return seriesText(e.figure, e.own); }},
    {QT_TRANSLATE_NOOP("PayExport", "Role"),
     [](const Entry &e) -> QVariant { return subjectText(e.figure, e.catalogue); }},
    {QT_TRANSLATE_NOOP("PayExport", "Role id"), [](const Entry &e) { return textOrNothing(e.figure.role.text()); }},
    {QT_TRANSLATE_NOOP("PayExport", "Level"), [](const Entry &e) -> QVariant { return levelText(e.figure.level); }},
    {QT_TRANSLATE_NOOP("PayExport", "Place"), [](const Entry &e) { return textOrNothing(e.figure.placeName); }},
    {QT_TRANSLATE_NOOP("PayExport", "Place code"), [](const Entry &e) { return textOrNothing(e.figure.place); }},
    {QT_TRANSLATE_NOOP("PayExport", "Industry"),
     [](const Entry &e) -> QVariant { return dimensionText(e.figure, PayDimension::Industries); }},
    {QT_TRANSLATE_NOOP("PayExport", "Industry code"), [](const Entry &e) { return textOrNothing(e.figure.industry); }},
    {QT_TRANSLATE_NOOP("PayExport", "Company size"),
     [](const Entry &e) -> QVariant { return dimensionText(e.figure, PayDimension::Sizes); }},
    {QT_TRANSLATE_NOOP("PayExport", "Period"),
     [](const Entry &e) { return textOrNothing(periodText(e.figure, QLocale())); }},
    {QT_TRANSLATE_NOOP("PayExport", "First year"), [](const Entry &e) { return year(e.figure.fromYear); }},
    {QT_TRANSLATE_NOOP("PayExport", "Last year"), [](const Entry &e) { return year(e.figure.toYear); }},
    {QT_TRANSLATE_NOOP("PayExport", "Last day"), [](const Entry &e) { return day(e.figure.lastDay); }},
    //: The size of a sample
    {QT_TRANSLATE_NOOP("PayExport", "n"), [](const Entry &e) { return count(e.figure.n); }},
    {QT_TRANSLATE_NOOP("PayExport", "What n counts"),
     [](const Entry &e) -> QVariant { return countMeaning(e.figure.population); }},
});

constexpr auto AmountColumns = std::to_array<Column>({
    {QT_TRANSLATE_NOOP("PayExport", "p10"), percentile<0>},
    {QT_TRANSLATE_NOOP("PayExport", "p25"), percentile<1>},
    {QT_TRANSLATE_NOOP("PayExport", "Median"), percentile<MedianAt>},
    {QT_TRANSLATE_NOOP("PayExport", "p75"), percentile<3>},
    {QT_TRANSLATE_NOOP("PayExport", "p90"), percentile<4>},
    {QT_TRANSLATE_NOOP("PayExport", "Mean"), [](const Entry &e) { return amount(e.figure.mean, e.isShown()); }},
    {QT_TRANSLATE_NOOP("PayExport", "Lowest of a span"),
     [](const Entry &e) { return amount(e.figure.low, e.isShown()); }},
    {QT_TRANSLATE_NOOP("PayExport", "Highest of a span"),
     [](const Entry &e) { return amount(e.figure.high, e.isShown()); }},
    {QT_TRANSLATE_NOOP("PayExport", "“At least” only"), atLeast},
    {QT_TRANSLATE_NOOP("PayExport", "Median from (95\u00a0% interval)"),
     [](const Entry &e) { return e.figure.interval && e.isShown() ? amount(e.figure.interval->low) : QVariant(); }},
    {QT_TRANSLATE_NOOP("PayExport", "Median to (95\u00a0% interval)"),
     [](const Entry &e) { return e.figure.interval && e.isShown() ? amount(e.figure.interval->high) : QVariant(); }},
    {QT_TRANSLATE_NOOP("PayExport", "Relative standard error of the mean, in percent"),
     [](const Entry &e) { return number(e.figure.standardError, e.isShown()); }},
    {QT_TRANSLATE_NOOP("PayExport", "Median, of that of the whole country"),
     [](const Entry &e) { return number(e.figure.ratio, e.isShown()); }},
    {QT_TRANSLATE_NOOP("PayExport", "Currency"), [](const Entry &e) { return textOrNothing(e.figure.currency); }},
    {QT_TRANSLATE_NOOP("PayExport", "Amounts are"), [](const Entry &e) -> QVariant { return unitText(e.figure); }},
    {QT_TRANSLATE_NOOP("PayExport", "Published currency"),
     [](const Entry &e) { return e.hasSteps() ? textOrNothing(e.figure.publishedCurrency) : QVariant(); }},
    {QT_TRANSLATE_NOOP("PayExport", "Published p10"), published<0>},
    {QT_TRANSLATE_NOOP("PayExport", "Published p25"), published<1>},
    {QT_TRANSLATE_NOOP("PayExport", "Published median"), published<MedianAt>},
    {QT_TRANSLATE_NOOP("PayExport", "Published p75"), published<3>},
    {QT_TRANSLATE_NOOP("PayExport", "Published p90"), published<4>},
    {QT_TRANSLATE_NOOP("PayExport", "Published mean"),
     [](const Entry &e) { return amount(e.figure.publishedMean, e.hasSteps()); }},
    {QT_TRANSLATE_NOOP("PayExport", "Steps since then"),
     [](const Entry &e) {
         return textOrNothing(e.isShown() ? stepTexts(e.figure, e.catalogue).join(u' ') : QString());
     }},
    {QT_TRANSLATE_NOOP("PayExport", "Converted, of n"),
     [](const Entry &e) -> QVariant { return static_cast<qlonglong>(e.figure.converted); }},
    {QT_TRANSLATE_NOOP("PayExport", "Left out, not in n"),
     [](const Entry &e) -> QVariant { return static_cast<qlonglong>(e.figure.leftOut); }},
});

/** Where it comes from and what it is worth. */
constexpr auto SourceColumns = std::to_array<Column>({
    {QT_TRANSLATE_NOOP("PayExport", "Whose pay"),
     [](const Entry &e) -> QVariant { return populationText(e.figure.population); }},
    {QT_TRANSLATE_NOOP("PayExport", "Occupation code"),
     [](const Entry &e) { return textOrNothing(e.figure.occupation); }},
    {QT_TRANSLATE_NOOP("PayExport", "Occupation"),
     [](const Entry &e) { return textOrNothing(e.figure.occupationTitle); }},
    {QT_TRANSLATE_NOOP("PayExport", "Fit of the occupation"),
     [](const Entry &e) { return textOrNothing(nameOfFit(e.figure.fit)); }},
    {QT_TRANSLATE_NOOP("PayExport", "Publisher"), [](const Entry &e) { return ofSource(e, &SourceRecord::publisher); }},
    {QT_TRANSLATE_NOOP("PayExport", "Source"),
     [](const Entry &e) { return textOrNothing(sourceText(e.figure, e.catalogue, e.own)); }},
    {QT_TRANSLATE_NOOP("PayExport", "Version"), [](const Entry &e) { return ofSource(e, &SourceRecord::version); }},
    {QT_TRANSLATE_NOOP("PayExport", "Licence"), [](const Entry &e) { return ofSource(e, &SourceRecord::licence); }},
    {QT_TRANSLATE_NOOP("PayExport", "Address"), [](const Entry &e) { return ofSource(e, &SourceRecord::url); }},
    {QT_TRANSLATE_NOOP("PayExport", "Retrieved on"),
     [](const Entry &e) {
         return e.source ? day(e.source->retrievedOn) : e.series ? day(e.series->importedOn) : QVariant();
     }},
    {QT_TRANSLATE_NOOP("PayExport", "Confidence"), confidence},
    {QT_TRANSLATE_NOOP("PayExport", "Shown"), shownText},
    {QT_TRANSLATE_NOOP("PayExport", "Why"),
     [](const Entry &e) { return textOrNothing(whyText(e.figure, e.catalogue)); }},
    {QT_TRANSLATE_NOOP("PayExport", "All remarks"),
     [](const Entry &e) { return textOrNothing(remarkTexts(e.figure, e.catalogue).join(u' ')); }},
});

const PaySeries *seriesOf(const PayFigure &figure, const std::vector<PaySeries> &own)
{
    const auto found =
        std::find_if(own.begin(), own.end(), [&figure](const PaySeries &each) { return each.id == figure.series; });
    return found == own.end() ? nullptr : &*found;
}

QString licenceNote(const SourceRecord &source, const Catalogue &catalogue)
{
    QStringList parts{sourceSentence(source.id, catalogue)};
    // The words that a licence asks for often name it, and the address, already.
    if (!source.licence.isEmpty() && !source.attribution.contains(source.licence))
        parts += translated(QT_TRANSLATE_NOOP("PayExport", "Licence: %1.")).arg(source.licence);
    if (!source.url.isEmpty() && !source.attribution.contains(source.url))
        parts += source.url;
    parts += source.attribution;
    parts += source.note;
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString ownNote(const PaySeries &series)
{
    const QLocale locale;
    //: %1 name of a series, %2 name of a file, %3 a day, %4 a number of lines
    return translated(QT_TRANSLATE_NOOP("PayExport", "%1: own figures from %2, imported on %3, %4 lines read."))
        .arg(series.name, series.file, locale.toString(series.importedOn, QLocale::ShortFormat),
             locale.toString(series.linesRead));
}

/** A note for each source, in the order of the figures, with those of the steps after their own. */
QStringList sourceNotes(const std::vector<PayFigure> &figures, const Catalogue &catalogue,
                        const std::vector<PaySeries> &own)
{
    QStringList notes;
    const auto add = [&notes](const QString &note) {
        if (!notes.contains(note))
            notes += note;
    };
    for (const PayFigure &figure : figures) {
        if (const PaySeries *series = seriesOf(figure, own))
            add(ownNote(*series));
        std::vector<SourceId> ids{figure.source};
        for (const PayStep &step : figure.steps)
            ids.push_back(step.source);
        for (const SourceId &id : ids) {
            if (const SourceRecord *source = catalogue.source(id))
                add(licenceNote(*source, catalogue));
        }
    }
    return notes;
}

} // namespace

ExportTable payTableOf(const std::vector<PayFigure> &figures, const Catalogue &catalogue,
                       const std::vector<PaySeries> &own)
{
    ExportTable table;
    table.title = translated(QT_TRANSLATE_NOOP("PayExport", "Pay figures"));
    std::vector<Column> columns(AboutColumns.begin(), AboutColumns.end());
    columns.insert(columns.end(), AmountColumns.begin(), AmountColumns.end());
    columns.insert(columns.end(), SourceColumns.begin(), SourceColumns.end());
    for (const Column &column : columns)
        table.headings += translated(column.heading);
    for (const PayFigure &figure : figures) {
        const Entry entry{figure, catalogue, own, catalogue.source(figure.source), seriesOf(figure, own)};
        QVariantList row;
        for (const Column &column : columns)
            row += column.cell(entry);
        table.rows.push_back(std::move(row));
    }
    table.notes = sourceNotes(figures, catalogue, own) + methodText(figures);
    return table;
}

} // namespace Cairn
