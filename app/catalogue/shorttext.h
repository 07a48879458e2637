// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cairn {

/** Text of a content file made fit for a sentence or a terminal: no control characters, and cut where it is long. */
QString shortText(const QString &text);

/** True for characters that a screen or a terminal obeys instead of showing. */
bool isControl(QChar letter);

} // namespace Cairn
