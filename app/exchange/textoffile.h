// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace Cairn {

/** Plain text and HTML that are larger are refused. */
inline constexpr qint64 MostPlainBytes = qint64{5} * 1024 * 1024;
/** PDF and Word documents that are larger are refused. */
inline constexpr qint64 MostDocumentBytes = qint64{20} * 1024 * 1024;

/**
 * The plain text of an advertisement or a CV in a file: text or Markdown (as it is), HTML, a Word document (.docx) or a
 * PDF. What it is follows from its contents, and only where these may be anything from the ending of its name. Lines
 * end with a line feed, there is never white space at the end of the text, and nothing but this file is opened.
 *
 * A file that cannot be read, is too large, damaged, protected, of another kind or without any text is a problem.
 */
Result<QString> textOfFile(const QString &path);

} // namespace Cairn
