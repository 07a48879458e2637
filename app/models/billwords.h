// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/gap.h"
#include "domain/matchbill.h"

#include <QStringList>

namespace Cairn {

/**
 * What of the missing points of a bill is known already and does not count yet, and why, e.g. "7 of the missing points
 * are held back: ..."; empty where nothing is held back.
 */
QString heldBackText(const MatchBill &bill);

/**
 * How the percentage of a bill comes about, so that anyone can work it out again: the rule of MatchParts in plain
 * words, a paragraph each, then the numbers of this bill.
 */
QStringList numberExplained(const MatchBill &bill);

/**
 * Where most of a match is missing: at most three skills with the points by which the match rises when only that skill
 * is reached, and what all of them bring together; empty where nothing is missing. State is the one the bill is of.
 */
QString mostMissingText(const Role &role, const MatchBill &bill, const PlanState &state, const Catalogue &catalogue);

} // namespace Cairn
