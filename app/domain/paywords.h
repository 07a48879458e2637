// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/payquestion.h"

#include <QLocale>

/** What charts, tables, exports and screen readers say of pay: all of them take their words from here. */
namespace Cairn {

/** A currency (ISO 4217) by its sign where nobody can mistake it, else by its code: "$", "€", "CA$", "CHF". */
QString currencyText(const QString &currency, const QLocale &locale);

/** An amount in whole units, e.g. "$120,230" or "at least $239,200". */
QString payText(const PayAmount &amount, const QString &currency, const QLocale &locale);
/** An amount beside a mark of a chart, e.g. "€58k" or "$239k+"; what is "at least" is never rounded up. */
QString payShortText(const PayAmount &amount, const QString &currency, const QLocale &locale);
/** An amount in a column that names the currency, e.g. "120,230" or "≥ 239,200". */
QString payNumberText(const PayAmount &amount, const QLocale &locale);
/** The span of a rule of thumb, e.g. "$150,000 to $250,000 and more"; empty where the figure has none. */
QString spanText(const PayFigure &figure, const QLocale &locale);
/** What the amounts of a figure are, e.g. "USD, gross a year". */
QString unitText(const PayFigure &figure);

/** Whom a figure is about: the title of its role, or all STEM jobs. */
QString subjectText(const PayFigure &figure, const Catalogue &catalogue);
/** The name of a level; "All levels" for none. */
QString levelText(const std::optional<PayLevel> &level);
/** The name of what figures are laid side by side along, as the head of a column, e.g. "Country". */
QString dimensionHeading(PayDimension along);
/** Where a figure stands along it, e.g. "Senior", "Germany" or "2024". */
QString dimensionText(const PayFigure &figure, PayDimension along);
/** The name of a figure's series; of a person's own that which they gave it. */
QString seriesText(const PayFigure &figure, const std::vector<PaySeries> &own);
/** The title of a figure's source, or the file of an own series. */
QString sourceText(const PayFigure &figure, const Catalogue &catalogue, const std::vector<PaySeries> &own);
/** Whose pay it is, e.g. "Job advertisements". */
QString populationText(PayPopulation population);

/** E.g. "n = 212 advertisements", "262,440 estimated jobs", "n not published". */
QString countText(const PayFigure &figure);
/** The same for a column under "n": "212", "262,440 jobs"; a dash where there is none. */
QString countShortText(const PayFigure &figure);
/** What the number of a population counts. */
QString countMeaning(PayPopulation population);
/** E.g. "May 2025" or "2024–2025"; empty where it is not known. */
QString periodText(const PayFigure &figure, const QLocale &locale);

/** One whole sentence. */
QString remarkText(PayRemark remark, const PayFigure &figure, const Catalogue &catalogue);
/** All remarks of a figure, in its order. */
QStringList remarkTexts(const PayFigure &figure, const Catalogue &catalogue);
/** Why a figure is shown as it is: of the remarks the first that hides or greys it, else the first; may be empty. */
QString whyText(const PayFigure &figure, const Catalogue &catalogue);
/** What a step of a figure did, with its number, year and source. */
QString stepText(const PayStep &step, const PayFigure &figure, const Catalogue &catalogue);
QStringList stepTexts(const PayFigure &figure, const Catalogue &catalogue);
/** The whole figure as one sentence for a screen reader. */
QString lookText(const PayFigure &figure, const Catalogue &catalogue, const std::vector<PaySeries> &own);

/** How percentiles, intervals and marks come about; a paragraph each. */
QStringList methodParagraphs();
/** Why figures of a population may be wrong; a sentence or two each. */
QStringList whyItMayBeWrong(PayPopulation population);
/** The method, and the doubts about each population that the figures have, under its name. */
QStringList methodText(const std::vector<PayFigure> &figures);

} // namespace Cairn
