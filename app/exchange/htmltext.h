// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Cairn {

/** Whether a text says at its beginning that it is HTML. */
bool beginsAsHtml(QStringView text);

/** The character set that a meta element at the beginning of the bytes names; empty where none does. */
QByteArray characterSetOfHtml(const QByteArray &bytes);

/**
 * What a person reads of a page of HTML: its text without marks, scripts, styles, head and comments. Blocks begin
 * lines, items of lists begin with "- ", and cells of a table are separated by tabs. Nothing that the page names is
 * opened, nothing in it is carried out, and the time is that of going through the text once, however it is nested.
 */
QString textOfHtml(QStringView html);

} // namespace Cairn
