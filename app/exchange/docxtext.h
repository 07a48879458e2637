// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace Cairn {

/**
 * The text of a document of Office Open XML (.docx): its paragraphs as lines, items of lists with "- ", the cells of
 * tables separated by tabs. Deleted text that the document still keeps, codes of fields, headers, footers and notes are
 * left out. What is no such document, is damaged, protected or larger than documents are is a problem.
 */
Result<QString> textOfDocx(const QByteArray &bytes);

} // namespace Cairn
