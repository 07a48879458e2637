// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace Cairn {

/** A PDF with more pages is refused. */
inline constexpr int MostPdfPages = 50;

/** Whether this build can read PDF: the library for it (Poppler) is not there on every system. */
bool canReadPdf();

/**
 * The text of all pages of a PDF in the order of reading, a blank line between pages. One that needs a password, is
 * damaged, has too many pages or holds only pictures is a problem; so is every PDF where this build cannot read any.
 * Scripts in it are not run, and nothing that it names is opened.
 */
Result<QString> textOfPdf(const QByteArray &bytes);

} // namespace Cairn
