// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"

namespace Cairn {

/** How the number of jobs of an occupation is projected to change, beside that of all occupations together. */
enum class OutlookPace : quint8 {
    NoFigure,     ///< no official projection for this role
    MuchFaster,   ///< at least twice the growth of all occupations
    Faster,       ///< at least a quarter more
    AsFast,       ///< within a quarter
    Slower,       ///< less than that, and growing
    LittleChange, ///< less than one percent either way
    Declining     ///< by one percent or more
};

/** The word that painters and scripts use, e.g. "much_faster". */
QString codeOf(OutlookPace pace);
/** In the person's language, e.g. "Growing much faster". */
QString nameOf(OutlookPace pace);

/** By the two official numbers; where there is none for all occupations, growth counts as AsFast. */
OutlookPace paceOf(const Outlook *outlook, const Outlook *all);
OutlookPace outlookPaceOf(const Role &role, const Catalogue &catalogue);

/** The years of a projection, e.g. "2024–34"; empty for none. */
QString outlookPeriod(const Outlook *outlook);
/** The projected change, e.g. "+33.5 %" with a space that does not break; empty for none. */
QString outlookChange(const Outlook *outlook);

} // namespace Cairn
