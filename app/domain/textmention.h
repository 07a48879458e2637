// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

namespace Cairn {

/** A skill named in a text, where it stands and how strongly the text asks for it. */
struct SkillMention
{
    /** Must: required. Nice: welcome, not required. Named: spoken of without being asked for. */
    enum class Strength : quint8 { Must, Nice, Named };

    SkillId skill;
    QString matched;      ///< as it stands in the text
    qsizetype at = 0;     ///< UTF-16 position in the given text
    qsizetype length = 0; ///< UTF-16 units
    Strength strength = Strength::Named;
};

} // namespace Cairn
