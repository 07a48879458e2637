// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Cairn {

/** The character that Windows-1252 has for a byte; U+FFFD for the five bytes that mean none. */
char16_t windowsCharacterOf(uchar byte);

/**
 * The text that the bytes stand for: what a byte order mark says (UTF-8, UTF-16), else what the named character set
 * says where it is known here, else UTF-8 where it is valid, else Windows-1252. The mark is no part of the text, and
 * what cannot be decoded is U+FFFD.
 */
QString decodedText(const QByteArray &bytes, const QByteArray &characterSet = {});

/** Whether the bytes are text at all: no zero bytes unless in UTF-16 with a mark, and hardly any other controls. */
bool areText(const QByteArray &bytes);

} // namespace Cairn
