// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcaption.h"
#include "charts/chartpicture.h"
#include "domain/result.h"

#include <QByteArray>

namespace Cairn {

/** A whole chart as a picture that can be read alone: title lines above, the lines of the footer below, all of it,
 *  whatever part a window shows, and nothing chosen. The width is in logical pixels, the height follows. The bytes are
 * the same for the same chart, fonts and Qt, except that a PDF names the moment it was made. */

/** A bitmap; a scale of 2 has two dots to a logical pixel. */
Result<QByteArray> pngOf(const ChartPicture &chart, const ChartCaption &caption, int width, qreal scale);
/** Lines and letters; text stays text. */
Result<QByteArray> svgOf(const ChartPicture &chart, const ChartCaption &caption, int width);
/** One page of the size of the picture, as lines and letters. */
Result<QByteArray> pdfOf(const ChartPicture &chart, const ChartCaption &caption, int width);

} // namespace Cairn
