// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textmention.h"

#include <QTextCharFormat>

namespace Cairn {

class Theme;

/**
 * How a mention of a skill looks: each strength has a ground and an underline of its own, solid for what is required,
 * dashed for what is welcome, dotted for what is only named. The legend says the same in words.
 */
QTextCharFormat mentionFormat(SkillMention::Strength strength, const Theme &theme);

} // namespace Cairn
