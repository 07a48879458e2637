// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFontMetrics;
class QString;

namespace Cairn {

/** How wide the widest part of a text is within which no line ends. */
int widestWord(const QString &text, const QFontMetrics &metrics);

/** Qt::TextWordWrap; where a word is wider than the room, Qt::TextWrapAnywhere, so that none of it is cut off. */
int wrapFlagFor(const QString &text, const QFontMetrics &metrics, int room);

} // namespace Cairn
