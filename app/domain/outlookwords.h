// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"

#include <utility>
#include <vector>

namespace Cairn {

/** How near an occupation comes to a role (exact, good, fair, weak), in the person's language. */
QString nameOfFit(const QString &fit);

/** The name of a public classification (onet, esco). */
QString nameOfScheme(const QString &scheme);

/**
 * What is officially projected for the occupation nearest to a role, with period, place and source; or one sentence
 * that says why there is nothing. The first sentence says what is projected, the last one the source.
 */
QStringList outlookSentences(const Role &role, const Catalogue &catalogue);

/** The nearest occupations of public classifications: name and code, and how well they fit. */
std::vector<std::pair<QString, QString>> occupationLines(const Role &role, const Catalogue &catalogue);

/** For each piece of software that stands for the skill, in which occupations employers name it. */
QStringList demandSentences(const SkillId &skill, const Catalogue &catalogue);

} // namespace Cairn
