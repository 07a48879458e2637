// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comparedpay.h"
#include "domain/comparisonfinding.h"
#include "domain/rolecomparison.h"

#include <QStringList>

/** What page, print and copy say of compared roles: all of them take their words from here. */
namespace Cairn {

/** The title of a column; with its seniority where several columns are of one role or of several seniorities. */
QString columnTitle(size_t column, const RoleComparison &comparison, const Catalogue &catalogue);

/** E.g. "62 %", with a space that does not break. */
QString comparedPercent(int percent);
/** E.g. "166 h"; whole hours, at least 1 where there are any. */
QString comparedHours(double hours);
/** E.g. "about 14 weeks"; empty where no week has free hours or nothing is left to do. */
QString weeksText(const ComparedColumn &column);
/** E.g. "5 of 17 skills". */
QString reachedText(const ComparedColumn &column);
/** E.g. "12 gaps, 38 points away". */
QString distanceText(const ComparedColumn &column);
/** What a cell asks, e.g. "3 Practitioner" or "not asked". */
QString askedText(const ComparedCell &cell);
/** How far it is, e.g. "2 levels short" or "reached"; empty where it is not asked. */
QString shortText(const ComparedCell &cell);
/** E.g. "18 skills with a gap, 13 shown". */
QString skillsShownText(int gapSkills, int shown);

/** The median of a figure, e.g. "€58k"; "n = 4" where it may not be shown. */
QString medianText(const PayFigure &figure);
/** Whose pay it is, where and in what, e.g. "Job advertisements, Germany, EUR, gross a year". */
QString payMeaning(const ComparedPay &pay, const std::vector<PaySeries> &own);

/** What stands out, the weightiest first; empty for fewer than two columns. */
std::vector<ComparisonFinding> comparisonFindings(const RoleComparison &comparison, const ComparedPay &pay,
                                                  const Catalogue &catalogue);

/** Where the figures come from: profiles, pay and outlook, a sentence each. */
QStringList comparisonSources(const RoleComparison &comparison, const ComparedPay &pay, const Catalogue &catalogue,
                              const std::vector<PaySeries> &own);

} // namespace Cairn
