// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cvmonths.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Cairn {

namespace {

constexpr int MonthsOfYear = 12;
constexpr int MiddleOfYear = 6; // July, counted from 0
constexpr int Century = 100;

const auto MonthNames = QStringLiteral(
    "(?:jan|janv|janvier|january|januar|enero|ene|feb|fev|fevr|fevrier|february|februar|febrero|mar|march|"
    "marz|marzo|mars|apr|april|avr|avril|abr|abril|may|mai|mayo|jun|june|juni|junio|juin|jul|july|juli|"
    "julio|juil|juillet|aug|august|ago|agosto|aout|sep|sept|september|septembre|septiembre|oct|okt|"
    "october|oktober|octobre|octubre|nov|november|novembre|noviembre|dec|dez|dic|december|dezember|"
    "decembre|diciembre)");

/** 0 to 11 by the first letters of its name; nothing for other words. */
std::optional<int> monthOfName(const QString &name)
{
    struct Beginning
    {
        const char *letters;
        int month;
    };
    static constexpr std::array<Beginning, 25> Beginnings{
        {{"ja", 0},  {"ene", 0}, {"f", 1},    {"mar", 2}, {"ap", 3},  {"av", 3},  {"ab", 3},  {"may", 4}, {"mai", 4},
         {"jun", 5}, {"jui", 5}, {"juil", 6}, {"jul", 6}, {"aug", 7}, {"ago", 7}, {"aou", 7}, {"s", 8},   {"o", 9},
         {"n", 10},  {"de", 11}, {"di", 11},  {"mrz", 2}, {"maa", 2}, {"ju", 5},  {"a", 7}}};
    std::optional<int> month;
    qsizetype longest = 0;
    for (const Beginning &beginning : Beginnings) {
        const QLatin1String letters(beginning.letters);
        if (name.startsWith(letters) && letters.size() > longest) {
            month = beginning.month;
            longest = letters.size();
        }
    }
    return month;
}

/** One end of a time in the groups "name", "number" and "year" with a letter behind them. */
std::optional<int> monthIn(const QRegularExpressionMatch &match, QChar end)
{
    const QString year = match.captured(QStringLiteral("year") + end);
    if (year.isEmpty())
        return std::nullopt;
    int month = MiddleOfYear;
    const QString name = match.captured(QStringLiteral("name") + end);
    const QString number =
        match.captured(QStringLiteral("number") + end) + match.captured(QStringLiteral("after") + end);
    if (!name.isEmpty())
        month = monthOfName(name).value_or(MiddleOfYear);
    else if (!number.isEmpty())
        month = std::clamp(number.toInt(), 1, MonthsOfYear) - 1;
    return year.toInt() * MonthsOfYear + month;
}

/** "march 2021", "03/2021", "2021-03", "2021". */
QString dayPattern(QChar end)
{
    return QStringLiteral("(?:(?<name%1>%2)\\b[. ,/]*(?:de |of |del )?|(?<number%1>0?[1-9]|1[0-2])[./])?"
                          "(?<year%1>(?:19|20)\\d\\d)(?:-(?<after%1>0[1-9]|1[0-2])(?!\\d))?")
        .arg(end)
        .arg(MonthNames);
}

const QRegularExpression &rangePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?<![\\d.,])%1\\s*(?:[-\\x{2013}\\x{2014}\\x{2212}\\x{2192}~]+|\\b(?:to|until|till|bis|a|al|au|hasta|"
            "jusqu'(?:a|en))\\b)\\s*(?:(?:en|dem|le|the|la|el) )?(?:%2|(?<short>\\d\\d)(?!\\d)|(?<open>present|"
            "today|now|current(?:ly)?|ongoing|date|heute|jetzt|aktuell|dato|laufend|gegenwart|actualidad|"
            "presente|hoy|actual(?:mente|ite)?|fecha|aujourd'hui|ce jour|maintenant|en cours)\\b)")
            .arg(dayPattern(u'A'), dayPattern(u'B')));
    return pattern;
}

const QRegularExpression &sincePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("\\b(?:since|seit|ab|desde|depuis|from)\\s+(?:(?:en|el|de|the|dem|le)\\s+)?%1")
            .arg(dayPattern(u'A')));
    return pattern;
}

const QRegularExpression &yearPattern()
{
    static const QRegularExpression pattern(QStringLiteral("(?<![\\d.,])%1(?![\\d%])").arg(dayPattern(u'A')));
    return pattern;
}

CvMonths monthsOf(const QRegularExpressionMatch &match, int first, int last, int now, bool isRange)
{
    CvMonths months;
    months.first = std::min(first, now);
    months.last = std::clamp(last, months.first, now);
    months.from = match.capturedStart();
    months.to = match.capturedEnd();
    months.isRange = isRange;
    return months;
}

} // namespace

std::optional<CvMonths> cvMonthsIn(const QString &foldedLine, const QDate &today)
{
    const int now = today.year() * MonthsOfYear + today.month() - 1;
    const QRegularExpressionMatch range = rangePattern().match(foldedLine);
    if (range.hasMatch()) {
        const int first = *monthIn(range, u'A');
        int last = monthIn(range, u'B').value_or(now);
        if (!range.captured(QStringLiteral("short")).isEmpty())
            last = (first / MonthsOfYear / Century * Century + range.captured(QStringLiteral("short")).toInt())
                       * MonthsOfYear
                   + MiddleOfYear;
        // The month in which it ended was still one of work.
        const bool hasMonth = !range.captured(QStringLiteral("nameB")).isEmpty()
                              || !range.captured(QStringLiteral("numberB")).isEmpty()
                              || !range.captured(QStringLiteral("afterB")).isEmpty();
        return monthsOf(range, first, hasMonth ? last + 1 : last, now, true);
    }
    const QRegularExpressionMatch since = sincePattern().match(foldedLine);
    if (since.hasMatch())
        return monthsOf(since, *monthIn(since, u'A'), now, now, true);
    const QRegularExpressionMatch year = yearPattern().match(foldedLine);
    if (!year.hasMatch())
        return std::nullopt;
    const int month = *monthIn(year, u'A');
    return monthsOf(year, month, month, now, false);
}

} // namespace Cairn
