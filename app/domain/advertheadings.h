// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/askingwords.h"

namespace Cairn {

/** A line of an advertisement as a heading. */
struct AdvertHeading
{
    AdvertPart part = AdvertPart::Unknown;
    qsizetype length = 0; ///< of the heading in the line with its colon; the rest of the line is what it heads
};

/** How a line stands in the text. */
enum class LineStand : quint8 {
    InText,
    Apart, ///< after an empty line, short, with something longer or a list below it
};

/**
 * The heading that a line is or begins with ("Requirements", "Nice to have: Spark"); nothing where it is none. Takes
 * the line as foldedInPlace() gives it. A short line that ends in a colon or stands apart is a heading even where its
 * words are unknown. The first cell of a row of a table may head it ("Essential | SQL"), so may the title of a numbered
 * paragraph ("3. Requirements. Two years with SQL").
 */
std::optional<AdvertHeading> advertHeadingOf(const QString &foldedLine, LineStand stand);

/** Whether a line begins as an entry of a list: bullet, dash, tick or number. */
bool beginsWithBullet(QStringView line);

} // namespace Cairn
