// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"

namespace Cairn {

/** What kind of resource it is in the person's language, e.g. "Course". */
QString nameOfResourceKind(const QString &kind);

/** What it costs, in a word or as the price that was seen, e.g. "free" or "USD 49, by subscription". */
QString priceOf(const Resource &resource);

/** What it costs in the person's language, with the note where there is one, e.g. "paid (USD 150)". */
QString costOf(const Resource &resource);

/** The published hours, of our own briefs the estimated ones, e.g. "20–40 h"; empty where none were seen. */
QString hoursOf(const Resource &resource);

/** Since when something is retired, and what took its place. */
QString retiredSentence(const Resource &resource, const Catalogue &catalogue);

/** Why one should look again before relying on it: not verified, or checked too long ago; empty where nothing is. */
QString doubtAbout(const Resource &resource, const QDate &today);

} // namespace Cairn
