// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/comparisonwords.h"

#include "domain/outlookpace.h"
#include "domain/paywords.h"
#include "domain/sourcewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Cairn {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Comparison", text);
}

QString counted(const char *text, int count)
{
    return QCoreApplication::translate("Comparison", text, nullptr, count);
}

/** Whether titles of roles alone would not tell the columns apart. */
bool needsLevels(const RoleComparison &comparison)
{
    const std::vector<ComparedColumn> &columns = comparison.columns;
    return std::any_of(columns.begin(), columns.end(), [&columns](const ComparedColumn &each) {
        return each.what.level != columns.front().what.level;
    });
}

void addOnce(QStringList &sentences, const QString &sentence)
{
    if (!sentence.isEmpty() && !sentences.contains(sentence))
        sentences += sentence;
}

} // namespace

QString columnTitle(size_t column, const RoleComparison &comparison, const Catalogue &catalogue)
{
    const ComparedRole &what = comparison.columns[column].what;
    const QString title = catalogue.titleOf(what.role);
    if (!needsLevels(comparison))
        return title;
    //: A role at a seniority: %1 the role, %2 for example "Senior"
    return translated(QT_TRANSLATE_NOOP("Comparison", "%1, %2")).arg(title, nameOf(what.level));
}

QString comparedPercent(int percent)
{
    //: A share in percent, with a space that does not break
    return QCoreApplication::translate("RoleFigures", "%1\u00a0%").arg(QLocale().toString(percent));
}

QString comparedHours(double hours)
{
    const int whole = hours > 0 && hours < 1 ? 1 : static_cast<int>(std::lround(hours));
    //: A number of hours, short
    return QCoreApplication::translate("RoleFigures", "%1\u00a0h").arg(QLocale().toString(whole));
}

QString weeksText(const ComparedColumn &column)
{
    if (!column.weeks || *column.weeks <= 0)
        return {};
    const int weeks = std::max(static_cast<int>(std::lround(*column.weeks)), 1);
    return counted(QT_TRANSLATE_N_NOOP("Comparison", "about %Ln week(s)"), weeks);
}

QString reachedText(const ComparedColumn &column)
{
    //: How many of the skills that a role asks are reached: %1 so many, %Ln of so many
    return counted(QT_TRANSLATE_N_NOOP("Comparison", "%1 of %Ln skill(s)"), column.asked)
        .arg(QLocale().toString(column.reached));
}

QString distanceText(const ComparedColumn &column)
{
    if (column.gaps() == 0)
        return translated(QT_TRANSLATE_NOOP("Comparison", "no gap"));
    const QString gaps = counted(QT_TRANSLATE_N_NOOP("Comparison", "%Ln gap(s)"), column.gaps());
    //: Points of the match, of 100, that are missing
    const QString away = counted(QT_TRANSLATE_N_NOOP("Comparison", "%Ln point(s) away"), column.missingPoints());
    //: %1 for example "12 gaps", %2 for example "38 points away"
    return translated(QT_TRANSLATE_NOOP("Comparison", "%1, %2")).arg(gaps, away);
}

QString askedText(const ComparedCell &cell)
{
    if (!cell.isAsked())
        //: A role does not ask this skill
        return translated(QT_TRANSLATE_NOOP("Comparison", "not asked"));
    //: A level: %1 its number from 0 to 4, %2 its name
    return translated(QT_TRANSLATE_NOOP("Comparison", "%1 %2"))
        .arg(QLocale().toString(toNumber(cell.asked)), nameOf(cell.asked));
}

QString shortText(const ComparedCell &cell)
{
    if (!cell.isAsked())
        return {};
    if (!cell.isGap())
        //: The level of a skill is as high as the role asks
        return translated(QT_TRANSLATE_NOOP("Comparison", "reached"));
    return counted(QT_TRANSLATE_N_NOOP("Comparison", "%Ln level(s) short"), cell.levelsShort);
}

QString skillsShownText(int gapSkills, int shown)
{
    const QString gaps = counted(QT_TRANSLATE_N_NOOP("Comparison", "%Ln skill(s) with a gap"), gapSkills);
    //: %1 for example "18 skills with a gap", %Ln rows of a table that are shown
    return counted(QT_TRANSLATE_N_NOOP("Comparison", "%1, %Ln shown"), shown).arg(gaps);
}

QString medianText(const PayFigure &figure)
{
    const std::optional<PayAmount> middle = figure.middle();
    if (figure.shown != PayShown::Hidden && middle)
        return payShortText(*middle, figure.currency, QLocale());
    if (!figure.n)
        //: There is no figure of pay
        return translated(QT_TRANSLATE_NOOP("Comparison", "no figure"));
    //: The size of a sample; its amounts are not shown
    return translated(QT_TRANSLATE_NOOP("Comparison", "n = %1")).arg(QLocale().toString(*figure.n));
}

QString payMeaning(const ComparedPay &pay, const std::vector<PaySeries> &own)
{
    const PayFigure *shown = nullptr;
    for (const std::vector<PayFigure> &column : pay.columns) {
        for (const PayFigure &figure : column) {
            if (!shown || (shown->shown == PayShown::Hidden && figure.shown != PayShown::Hidden))
                shown = &figure;
        }
    }
    if (!shown)
        return {};
    QStringList parts{seriesText(*shown, own), shown->placeName};
    if (shown->shown != PayShown::Hidden)
        parts += unitText(*shown);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QStringList comparisonSources(const RoleComparison &comparison, const ComparedPay &pay, const Catalogue &catalogue,
                              const std::vector<PaySeries> &own)
{
    //: %1 the version of the catalogue, e.g. "2026.11"
    QStringList sentences{
        translated(QT_TRANSLATE_NOOP("Comparison",
                                     "Match and hours: the catalogue of roles and skills, version %1; its levels, "
                                     "weights and hours are our own reading of the sources that it names."))
            .arg(catalogue.version())};
    for (const std::vector<PayFigure> &column : pay.columns) {
        for (const PayFigure &figure : column) {
            const QString source =
                figure.source.isEmpty() ? sourceText(figure, catalogue, own) : sourceSentence(figure.source, catalogue);
            //: %1 whose pay figures tell, e.g. "Job advertisements"; %2 where they come from
            addOnce(sentences, translated(QT_TRANSLATE_NOOP("Comparison", "Pay: %1. %2"))
                                   .arg(populationText(figure.population), source));
        }
    }
    for (const ComparedColumn &column : comparison.columns) {
        const Role *role = catalogue.role(column.what.role);
        const Outlook *outlook = role ? catalogue.outlookOf(*role) : nullptr;
        if (outlook)
            //: %1 a country, %2 years, %3 where it comes from
            addOnce(sentences,
                    translated(QT_TRANSLATE_NOOP("Comparison", "Outlook: %1, %2. %3"))
                        .arg(outlook->place, outlookPeriod(outlook), sourceSentence(outlook->source, catalogue)));
    }
    return sentences;
}

} // namespace Cairn
