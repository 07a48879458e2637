// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cairn {

/**
 * Text from a person or a file as one line of Markdown that shows just that text: nothing in it becomes emphasis, a
 * link (also one that a program makes of a bare address), an image, HTML, an entity, a comment or the end of one.
 */
QString asMarkdownText(const QString &text);

} // namespace Cairn
