// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"

namespace Cairn {

/** How many things of the catalogue name a source. */
struct SourceUse
{
    int roles = 0;
    int skills = 0;
    int resources = 0;
    int occupations = 0;
    int projections = 0;
    int demand = 0; ///< pieces of software of which is known where employers ask for them
    int curricula = 0;
    int questions = 0;

    friend bool operator==(const SourceUse &, const SourceUse &) = default;
};

SourceUse useOf(const SourceId &source, const Catalogue &catalogue);

} // namespace Cairn
