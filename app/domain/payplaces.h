// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paytables.h"

namespace Cairn {

/** What kind of place a code names: a country ("DE"), a state of the USA ("US-CA") or a metropolitan area ("41860"). */
enum class PayPlaceKind : quint8 { Country, State, Metro };

PayPlaceKind kindOfPlace(const QString &code);

/** The two letters of a state's code, e.g. "CA" of "US-CA". */
QString stateOf(const QString &code);

/** The name in the person's language where it has one; the code itself where the tables do not know it. */
QString placeName(const QString &code, const PayTables &tables);

/** ISO 4217 of what people pay with in a country; empty where it is not known. */
QString currencyOfCountry(const QString &code);

} // namespace Cairn
