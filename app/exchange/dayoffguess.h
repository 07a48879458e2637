// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dayoff.h"

namespace Cairn {

/**
 * What kind of day off an event is by the words in it: those for exams and holidays in English, German, Spanish,
 * French, Arabic, Hindi and Chinese are known. Where both are there, it is an exam; where none is, it is other.
 */
DayOffKind dayOffKindGuessed(const QString &text);

} // namespace Cairn
