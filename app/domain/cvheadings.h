// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cvoutline.h"

namespace Cairn {

/** A line of a CV as a heading. */
struct CvHeading
{
    CvPart part = CvPart::Unknown;
    qsizetype length = 0; ///< of the heading in the line with its colon; the rest of the line is what it heads
};

/**
 * The heading that a line is or, with a colon, begins with ("Work experience", "Skills: Python"); nothing where it is
 * none. Takes the line as foldedInPlace() gives it.
 */
std::optional<CvHeading> cvHeadingOf(const QString &foldedLine);

} // namespace Cairn
